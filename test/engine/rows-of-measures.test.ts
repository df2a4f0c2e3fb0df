import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/engine/database.ts';
import { judgeRecords } from '../../src/engine/judge-records.ts';
import { settleRecords } from '../../src/engine/settle-records.ts';
import type { DecisionRows } from '../../src/model/records.ts';
import { draw, load } from './draw.ts';

const HEAD = 'person_id sex measure_id measure_type measure_start measure_end';
const many = (n: number, row: (at: number) => string) => Array.from({ length: n }, (_, at) => row(at));
/** Synthetic: twenty measures; six of them once more, under a number of another series: 12 rows of 26 are like another. */
const moved = (row: (person: number, number: number) => string) => [
  ...many(20, (at) => row(at, at)),
  ...many(6, (at) => row(at, 100 + at)),
];
const MEASURES = moved((person, number) => `${person} woman ${number} education 2025-02-03 2025-05-30`);

/** How many measures have a number, after the mapping's word. */
async function judged(
  rows: readonly string[],
  more: { readonly decisionRows?: DecisionRows; readonly unread?: string; readonly inFile?: readonly number[] } = {},
) {
  const { decisionRows = null, unread, inFile = [] } = more;
  const database = await openDatabase({ threads: 1 });
  try {
    const loaded = await load(database, draw([HEAD, ...rows].join('\n')), { inFile });
    const files = loaded.files.map((file) =>
      unread === undefined ? file : { ...file, columns: [...file.columns, { heading: unread, field: null, by: null }] },
    );
    const read = await settleRecords(database, { ...loaded, files, decisionRows });
    await judgeRecords(database, read, { from: '2025-01-01', to: '2025-12-31' });
    const [found] = await database.rows('SELECT count(measure_id) FROM records');
    return Number(found![0]);
  } finally {
    database.close();
  }
}

describe('one measure under two numbers', () => {
  it('is asked about where it is the same person, kind, first and last day', async () => {
    const refused = judged(MEASURES);
    await expect(refused).rejects.toMatchObject({ code: 'measure-rows', exit: 2 });
    await expect(refused).rejects.toThrow(/^12 of 26 rows .* may be 6 that were moved/);
  });

  it('is one by the word of the mapping, or two', async () => {
    expect(await judged(MEASURES, { decisionRows: 'each' })).toBe(26);
    // the twelve lose their numbers, and are six by person, kind and first day
    expect(await judged(MEASURES, { decisionRows: 'copies' })).toBe(14);
  });

  it('needs two files or a column of systems where no end is registered', async () => {
    const open = MEASURES.map((row) => row.replace('2025-05-30', '-'));
    expect(await judged(open)).toBe(26);
    const inFile = open.map((_, at) => (at < 20 ? 0 : 1));
    await expect(judged(open, { inFile })).rejects.toMatchObject({ code: 'measure-rows' });
    await expect(judged(open, { unread: 'Källsystem' })).rejects.toMatchObject({ code: 'measure-rows' });
  });

  it('is not seen where the days or kinds differ', async () => {
    const later = moved(
      (person, number) => `${person} woman ${number} education 2025-02-03 2025-0${number < 100 ? 5 : 6}-30`,
    );
    expect(await judged(later)).toBe(26);
    const kinds = moved(
      (person, number) => `${person} woman ${number} ${number < 100 ? 'education' : 'language'} 2025-02-03 2025-05-30`,
    );
    expect(await judged(kinds)).toBe(26);
  });
});
