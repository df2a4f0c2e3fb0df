import { describe, expect, it } from 'vitest';
import { LAYOUTS, type LayoutName } from '../../src/sample/layouts.ts';
import { makeSample } from '../../src/sample/sample.ts';
import { GENERATED } from './generated.ts';
import { readRows } from './read-rows.ts';

// `keyof` of a constant record: its keys are the names of layouts and nothing else.
const names = Object.keys(LAYOUTS) as readonly LayoutName[];

describe('a layout', () => {
  it.each(names)('%s has as many rows as were asked for, all of one width', (layout) => {
    const dialect = { encoding: 'utf-8', newline: '\n' } as const;
    const lines = makeSample({ rows: 400, seed: 16, layout, dialect }).toString('utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(401);
    expect(new Set(lines.map((line) => line.split(';').length)).size).toBe(1);
  });

  it('of decisions has the co-applicant of every couple, and of nobody else', () => {
    for (const row of readRows({ rows: 1000, seed: 17, layout: 'decisions' })) {
      const couple = row.household_type!.startsWith('couple');
      expect([row.co_applicant_id, row.co_applicant_sex, row.co_applicant_obstacle].map((cell) => cell !== '')).toEqual(
        [couple, couple, couple],
      );
    }
  });

  it('of measures tells only of people whom the file of persons of the same households has', () => {
    const same = { households: 400, seed: 18 };
    const persons = new Set(readRows({ ...same, layout: 'persons' }).map((row) => row.person_id));
    const measures = readRows({ ...same, layout: 'measures' });
    expect(measures.filter((row) => !persons.has(row.person_id) || row.referred !== 'yes')).toEqual([]);
    expect(new Set(measures.map((row) => row.measure_id)).size).toBe(measures.length);
    expect(measures.length).toBeGreaterThan(50);
  });

  it('of households counts children where there are children', () => {
    for (const row of readRows({ rows: 600, seed: 19, layout: 'households' })) {
      const [girls, boys, unknown] = [row.girls, row.boys, row.children_unknown].map(Number);
      expect(girls! + boys! + unknown! > 0).toBe(row.household_type!.endsWith('with_children'));
      expect(Number(row.girls_leisure) <= girls! && Number(row.boys_leisure) <= boys!).toBe(true);
      expect(Number(row.girls_leisure_amount) > 0).toBe(Number(row.girls_leisure) > 0);
    }
  });

  it('of the reporting file agrees with itself about sex and household', () => {
    // Household codes: 3 and 4 a single man, 5 and 6 a single woman, 7 and 8 a couple. Sex: 1 man, 2 woman.
    const sexes = { 3: '1', 4: '1', 5: '2', 6: '2' } as Readonly<Record<string, string>>;
    const rows = readRows({ rows: 3000, seed: 20, layout: 'reporting' });
    for (const row of rows) {
      const status = row.Hhstatus1!;
      if (status in sexes) expect([row.Kon1, row.Kon2, row.Alder2]).toEqual([sexes[status], '0', '0']);
      expect(row.Personnr2 !== '').toBe(status === '7' || status === '8');
    }
    expect(new Set(rows.map((row) => row.Hhstatus1)).size).toBeGreaterThan(5);
  });
});

describe('the list of couples kept by hand', () => {
  it('has the 35 couples of Täby: 18 split, 9 declined, 8 could not', () => {
    const [top, ...lines] = GENERATED['shapes/couples-35.csv']!.toString('utf8').trimEnd().split('\r\n');
    const at = top!.split(';').indexOf('delad_utbetalning');
    const answers = lines.map((line) => line.split(';')[at]);
    const tally = (answer: string) => answers.filter((one) => one === answer).length;
    expect([answers.length, tally('ja'), tally('tackat nej'), tally('ej möjligt')]).toEqual([35, 18, 9, 8]);
  });
});

describe('the decisions that look like Lifecare’s', () => {
  it('call a partial grant a grant, with less granted than applied for', () => {
    const [top, ...lines] = GENERATED['shapes/lifecare-decisions.csv']!.toString('utf8').trimEnd().split('\r\n');
    const headings = top!.replace('\ufeff', '').split(';');
    const place = (heading: string) => headings.indexOf(heading);
    const grants = lines
      .map((line) => line.split(';'))
      .filter((cells) => cells[place('beslut')]!.endsWith(', bifall"'));
    const [applied, granted] = [place('sökt_belopp'), place('beviljat_belopp')];
    const less = grants.filter((cells) => cells[granted] !== cells[applied]);
    expect(grants.length).toBeGreaterThan(400);
    expect(less.length).toBeGreaterThan(10);
    expect(lines.some((line) => line.includes('delvis'))).toBe(false);
  });
});
