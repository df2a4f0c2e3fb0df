import { describe, expect, it } from 'vitest';
import { inspectFiles } from '../../../src/ingest/inspect-files.ts';
import { readMapping } from '../../../src/ingest/mapping/read-mapping.ts';
import { withFiles } from '../reader/read-text.ts';

/** Synthetic: forty rows of which each column takes its values in turn. */
function table(columns: Readonly<Record<string, readonly string[]>>): string {
  const names = Object.keys(columns);
  const rows = Array.from({ length: 40 }, (_, at) => names.map((name) => columns[name]![at % columns[name]!.length]));
  return [names, ...rows].map((row) => `${row.join(';')}\n`).join('');
}

/** What a file is refused for, and the columns that are asked about. */
async function asked(columns: Readonly<Record<string, readonly string[]>>, yaml = '') {
  const mapping = yaml === '' ? null : readMapping(`version: 1\n${yaml}`, 'map.yaml').file;
  return withFiles({ 'u.csv': table(columns) }, async (files) => {
    const window = { from: '2025-01-01', to: '2025-12-31' };
    const found = await inspectFiles({ files, mapping, drop: [], window });
    const why = found.files[0]!.columns.flatMap(({ heading, asked: one }) => (one ? [`${heading}: ${one.why}`] : []));
    return { problems: found.problems, codes: found.problems.map(({ code }) => code), why };
  });
}

const DAYS = ['2025-01-10', '2025-05-20', '2025-11-03'];
const OUTCOMES = ['Bifall', 'Avslag'];
const PERSONS = {
  Löpnr: Array.from({ length: 40 }, (_, at) => `P${at}x`),
  Kön: ['Kvinna', 'Man'],
  Födelseår: ['1980', '1990'],
};
const DECISIONS = { ...PERSONS, Beslutsdatum: DAYS, Beslut: OUTCOMES };

describe('a column that holds a further case of its row', () => {
  it.each([
    ['Beslut tandvård', OUTCOMES],
    ['Beslut 2', OUTCOMES],
    ['Beslut.1', OUTCOMES],
    ['2:a beslutet', OUTCOMES],
    ['Andra beslutet', OUTCOMES],
    ['Tandvård', OUTCOMES],
    ['Tandvård beviljad', ['Ja', 'Nej']],
    ['Beslutsdatum 2', DAYS],
  ])('%s beside decisions is asked about, and can be ignored', async (heading, values) => {
    const columns = { ...DECISIONS, [heading]: values };
    const { problems, codes, why } = await asked(columns);
    expect(codes).toEqual(['further-columns']);
    expect(why).toEqual([`${heading}: further`]);
    expect(problems[0]!.exit).toBe(2);
    expect(problems[0]!.advice.sv).toContain(`ignore: ["${heading}"]`);
    expect((await asked(columns, `ignore: ["${heading}"]`)).codes).toEqual([]);
  });

  it.each([
    ['Tidigare beslut', OUTCOMES],
    ['Förslag till beslut', OUTCOMES],
    ['Beslut kommunicerat', ['Ja', 'Nej']],
    ['Beviljad', ['Ja', 'Nej']],
    ['Enhet 2', ['Norr', 'Söder']],
    ['Beslutsgrund', ['SoL 4:1', 'SoL 4:2']],
  ])('%s is none', async (heading, values) => {
    expect((await asked({ ...DECISIONS, [heading]: values })).codes).toEqual([]);
  });

  it('is read instead by the lines that are proposed', async () => {
    const columns = { ...DECISIONS, 'Beslut tandvård': OUTCOMES };
    const { problems } = await asked(columns);
    const lines = ['columns: { decision: { from: "Beslut tandvård" } }', 'ignore: ["Beslut"]'];
    for (const line of lines) expect(problems[0]!.advice.sv).toContain(line);
    expect((await asked(columns, lines.join('\n'))).codes).toEqual([]);
  });

  it('may be the other adult', async () => {
    const months = { ...PERSONS, Månad: ['2025-01', '2025-02'], Försörjningshinder: ['Arbetslös', 'Ohälsa'] };
    const columns = { ...months, 'Försörjningshinder 2': ['Ohälsa', ''] };
    const { problems, codes } = await asked(columns);
    expect(codes).toEqual(['further-columns']);
    expect(problems[0]!.advice.sv).toContain('columns: { co_applicant_obstacle: { from: "Försörjningshinder 2" } }');
  });

  it.each([
    [{ 'Beslutsdatum 1': DAYS, 'Beslut 1': OUTCOMES, 'Beslutsdatum 2': DAYS, 'Beslut 2': OUTCOMES }],
    [{ 'Insats 1': ['Praktik', 'SFI'], 'Start 1': DAYS, 'Insats 2': ['SFI', ''], 'Start 2': ['2025-06-01', ''] }],
    [{ Beslutsdatum: DAYS, 'Beslut tandvård': OUTCOMES, 'Beslut hyra': OUTCOMES }],
    [{ Beslutsdatum: DAYS, Tandvård: OUTCOMES, Hyra: OUTCOMES }],
    [{ Månad: ['2025-01'], 'Barn 1 kön': ['Flicka', 'Pojke'], 'Barn 2 kön': ['Pojke', ''] }],
  ])('is asked about together with the others where none is read: %j', async (columns) => {
    const { codes, why } = await asked({ ...PERSONS, ...columns });
    expect(codes).toEqual(['further-columns']);
    expect(why.length).toBeGreaterThan(1);
  });

  it('the first of two is read by the lines that are proposed', async () => {
    const columns = {
      ...PERSONS,
      'Beslutsdatum 1': DAYS,
      'Beslut 1': OUTCOMES,
      'Beslutsdatum 2': DAYS,
      'Beslut 2': OUTCOMES,
    };
    const { problems } = await asked(columns);
    const lines = [
      'columns: { decision_date: { from: "Beslutsdatum 1" }, decision: { from: "Beslut 1" } }',
      'ignore: ["Beslutsdatum 2", "Beslut 2"]',
    ];
    for (const line of lines) expect(problems[0]!.advice.sv).toContain(line);
    expect((await asked(columns, lines.join('\n'))).codes).toEqual([]);
  });
});

describe('a column for each month', () => {
  it.each([
    ['2025-01', '2025-02', '2025-03'],
    ['202501', '202502', '202503'],
    ['Jan', 'Feb', 'Mars'],
    ['Jan 2025', 'Feb 2025', 'Mar 2025'],
    ['Bistånd jan', 'Bistånd feb', 'Bistånd mar'],
    ['Månad 1', 'Månad 2', 'Månad 3'],
    ['Kv1 2025', 'Kv2 2025', 'Kv3 2025'],
  ])('%s, %s, %s is asked about, and can be ignored', async (...months) => {
    const columns = { ...PERSONS, ...Object.fromEntries(months.map((month) => [month, ['X', '']])) };
    const { codes, problems } = await asked(columns);
    expect(codes).toEqual(['months-as-headings']);
    const line = `ignore: [${months.map((month) => `"${month}"`).join(', ')}]`;
    expect(problems[0]!.advice.sv).toContain(line);
    expect((await asked(columns, line)).codes).toEqual([]);
  });

  it('is not what two months head, nor a row of cells', async () => {
    expect((await asked({ ...PERSONS, Jan: ['X', ''], Feb: ['X', ''] })).codes).toEqual([]);
  });
});

describe('a word for households among persons', () => {
  it.each([
    ['Nivå', 'Hushåll', 'Person'],
    ['Radtyp', 'Ärende', 'Sökande'],
  ])('under %s is asked about, with the line that leaves them out', async (heading, home, person) => {
    const columns = { ...DECISIONS, [heading]: [home, person, person] };
    const { codes, problems } = await asked(columns);
    expect(codes).toEqual(['void-rows']);
    const line = `leave_out: { "${heading}": ["${home}"] }`;
    expect(problems[0]!.advice.sv).toContain(line);
    expect((await asked(columns, line)).codes).toEqual([]);
  });

  it('is not, where every row is of households, or the heading is of what the decision is about', async () => {
    expect((await asked({ ...DECISIONS, Nivå: ['Hushåll', 'Familj'] })).codes).toEqual([]);
    expect((await asked({ ...DECISIONS, Gäller: ['Hushåll', 'Person'] })).codes).toEqual([]);
  });
});
