import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.ts';

/*
 * Made-up exports in which everybody has assistance in the year and some come back to it: how many spells there are,
 * less how many have assistance, is how many came back.
 */

const folder = mkdtempSync(join(tmpdir(), 'gender-audit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One hundred women and one hundred men; the first so many of each have two spells in the year. */
function writeTown(twice: { readonly women: number; readonly men: number }): string {
  const rows = ['ärende_id;person_id;roll;kön;födelseår;hushållstyp;bistånd_start;bistånd_slut;avslutsorsak'];
  const add = (sex: string, number: number, spell: string, start: string, end: string) =>
    rows.push(
      [`${sex}${number}${spell}`, `${sex}${number}`, 'sökande', sex, 1960 + (number % 40), 'ensamstående utan barn']
        .concat([start, end, end === '' ? '' : number % 2 === 0 ? 'arbete' : 'annat'])
        .join(';'),
    );
  for (const [sex, again] of [
    ['kvinna', twice.women],
    ['man', twice.men],
  ] as const)
    for (let number = 0; number < 100; number++) {
      const month = 1 + (number % 6);
      if (number < again) {
        add(sex, number, 'a', '2025-01-10', '2025-03-31');
        add(sex, number, 'b', '2025-07-01', number % 2 === 0 ? '' : '2025-10-01');
      } else add(sex, number, 'a', `2025-0${month}-05`, number % 3 === 0 ? '' : `2025-0${month + 3}-20`);
    }
  const file = join(folder, `${twice.women}-${twice.men}.csv`);
  writeFileSync(file, `${rows.join('\n')}\n`);
  return file;
}

async function analyse(women: number, men: number) {
  const { document } = await audit({
    ...{ files: [writeTown({ women, men })], per: 'none', by: [], version: 'x' },
    only: ['recipients', 'aid-duration', 'exit-to-work'],
  });
  return document;
}

/** Every number that stands in a document, with where it stands. */
function numbersIn(value: unknown, place = ''): readonly (readonly [place: string, number: number])[] {
  if (typeof value === 'number') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${place}/${key}`));
}

describe('how many came back to assistance', () => {
  it('does not follow from how many spells there are: a release tells the persons behind them', async () => {
    const document = await analyse(3, 20);
    const of = (id: string) => document.results.filter(({ indicator, sex }) => indicator === id && sex === 'women');
    expect(new Set(of('aid-duration').map(({ n }) => n))).toEqual(new Set([100]));
    const rows = document.source.files.map(({ rows }) => rows);
    expect(rows).toEqual([223]);
    expect(numbersIn(document).filter(([, number]) => number === 103)).toEqual([]);
    expect(numbersIn({ ...document, source: null, rows: null }).filter(([, number]) => number === 223)).toEqual([]);
  });

  it('says of its curves that they rest on persons', async () => {
    const { figures } = await analyse(3, 20);
    const ofSpells = figures!.filter(({ indicator }) => ['aid-duration', 'exit-to-work'].includes(indicator));
    expect(ofSpells.length).toBeGreaterThan(2);
    expect(ofSpells.filter(({ kind }) => kind !== 'test').every(({ persons }) => persons === true)).toBe(true);
  });
});
