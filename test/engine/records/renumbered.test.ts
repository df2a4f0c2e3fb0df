import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/engine/database.ts';
import { judgeRecords } from '../../../src/engine/records/judge-records.ts';
import { settleRecords } from '../../../src/engine/records/settle-records.ts';
import type { DecisionRows } from '../../../src/model/records.ts';
import { draw, load } from '../draw.ts';

/** How many decisions and cases a drawing (synthetic) has, after the mapping's word. `unread`: a heading that no field reads. */
async function judged(
  head: string,
  rows: readonly string[],
  { decisionRows = null, unread }: { readonly decisionRows?: DecisionRows | null; readonly unread?: string } = {},
) {
  const database = await openDatabase({ threads: 1 });
  try {
    const loaded = await load(database, draw([head, ...rows].join('\n')));
    const files = loaded.files.map((file) =>
      unread === undefined ? file : { ...file, columns: [...file.columns, { heading: unread, field: null, by: null }] },
    );
    const read = await settleRecords(database, { ...loaded, files, decisionRows });
    await judgeRecords(database, read, { from: '2025-01-01', to: '2025-12-31' });
    const kase = head.includes('case_id') ? 'count(DISTINCT case_id)' : '0';
    const purpose = head.includes('purpose') ? 'purpose' : '0';
    const [found] = await database.rows(
      `SELECT count(DISTINCT decision_id * 1000 + coalesce(${purpose}, 0)), ${kase} FROM records`,
    );
    return found!.map(Number);
  } finally {
    database.close();
  }
}

const HEAD = 'person_id sex decision_id decision_date decision granted_amount';
const many = (n: number, row: (at: number) => string) => Array.from({ length: n }, (_, at) => row(at));
/** Twenty decisions; six of them once more, under a number of another series: twelve rows of 26 are like another. */
const moved = (row: (person: number, number: number) => string) => [
  ...many(20, (at) => row(at, at)),
  ...many(6, (at) => row(at, 100 + at)),
];
const GRANTED = moved((person, number) => `${person} woman ${number} 2025-02-03 granted 4000`);

describe('one decision under two numbers', () => {
  it('is asked about where it is the same person, day, outcome and amount', async () => {
    const refused = judged(HEAD, GRANTED);
    await expect(refused).rejects.toMatchObject({ code: 'decision-rows', exit: 2 });
    await expect(refused).rejects.toThrow(/^12 of 26 rows .* differ only in "decision_id"/);
    await expect(refused).rejects.toMatchObject({ advice: { sv: expect.stringContaining('decision_rows: ___') } });
  });

  it('is one by the word of the mapping, with its case; or two', async () => {
    expect(await judged(HEAD, GRANTED, { decisionRows: 'copies' })).toEqual([20, 0]);
    expect(await judged(HEAD, GRANTED, { decisionRows: 'each' })).toEqual([26, 0]);
    const cases = moved((person, number) => `${person} woman ${number} 2025-02-03 granted 4000 ${number}`);
    expect(await judged(`${HEAD} case_id`, cases, { decisionRows: 'copies' })).toEqual([20, 20]);
  });

  it('is not seen in two decisions of one day with different amounts, nor in two months', async () => {
    const other = moved((person, number) => `${person} woman ${number} 2025-02-03 granted ${4000 + number}`);
    expect(await judged(HEAD, other)).toEqual([26, 0]);
    const later = moved(
      (person, number) => `${person} woman ${number} 2025-${number < 100 ? '02' : '03'}-03 granted 4000`,
    );
    expect(await judged(HEAD, later)).toEqual([26, 0]);
  });

  it('needs more than the day where there are no amounts: an unread column of systems', async () => {
    const head = HEAD.replace(' granted_amount', '');
    const rows = GRANTED.map((row) => row.replace(' 4000', ''));
    expect(await judged(head, rows)).toEqual([26, 0]);
    await expect(judged(head, rows, { unread: 'System' })).rejects.toMatchObject({ code: 'decision-rows' });
  });

  it('may be told by the number of the case alone, beside a column of systems', async () => {
    const head = 'person_id sex case_id aid_month decision';
    const rows = moved((person, number) => `${person} woman ${number} 2025-02 granted`);
    await expect(judged(head, rows, { unread: 'System' })).rejects.toMatchObject({ code: 'decision-rows' });
    // no codes of decisions: the cases of the six are one with those of the first system
    expect((await judged(head, rows, { unread: 'System', decisionRows: 'copies' }))[1]).toBe(20);
  });

  it('is not seen where another field tells them apart, and is where one of the two does not tell it', async () => {
    const head = `${HEAD} purpose`;
    const apart = moved(
      (person, number) => `${person} woman ${number} 2025-02-03 granted 4000 ${number < 100 ? 'a' : 'b'}`,
    );
    expect(await judged(head, apart)).toEqual([26, 0]);
    const half = moved(
      (person, number) => `${person} woman ${number} 2025-02-03 granted 4000 ${number < 100 ? 'a' : '-'}`,
    );
    await expect(judged(head, half)).rejects.toMatchObject({ code: 'decision-rows' });
    // a decision is its number and its purpose
    expect(await judged(head, half, { decisionRows: 'copies' })).toEqual([20, 0]);
  });

  it('is let be where they are few: four rows', async () => {
    const few = [...many(20, (at) => `${at} woman ${at} 2025-02-03 granted 4000`)].concat(
      many(2, (at) => `${at} woman ${100 + at} 2025-02-03 granted 4000`),
    );
    expect(await judged(HEAD, few)).toEqual([22, 0]);
  });
});

describe('applications and decisions on rows of their own', () => {
  const apart = 'person_id sex application_date decision_date decision';
  const rows = (outcome: string) =>
    many(10, (at) => `${at % 5} woman ${at < 5 ? `2025-01-02 - ${outcome}` : '- 2025-01-20 granted'}`);

  it.each(['granted', '-'])('are asked about, with outcome %s on the row of the application', async (outcome) => {
    await expect(
      judged(
        `${apart} decision_id`,
        rows(outcome).map((row) => `${row} -`),
      ),
    ).rejects.toMatchObject({
      code: 'applications-apart',
      exit: 2,
    });
  });

  it('are not, where the day of the application stands beside the decision, or the decision came before it', async () => {
    const together = many(10, (at) => `${at % 5} woman 2025-01-0${at < 5 ? 2 : 3} 2025-01-20 granted ${at}`);
    expect(await judged(`${apart} decision_id`, together)).toEqual([10, 0]);
    const earlier = many(10, (at) => `${at % 5} woman ${at < 5 ? '2025-03-02 - - -' : `- 2025-01-20 granted ${at}`}`);
    expect((await judged(`${apart} decision_id`, earlier))[0]).toBe(5);
  });
});

const MEASURE_HEAD = 'person_id sex measure_id measure_type measure_start measure_end';
/** Synthetic. */
const MEASURES = moved((person, number) => `${person} woman ${number} education 2025-02-03 2025-05-30`);

/** How many measures have a number, after the mapping's word. */
async function judgedMeasures(
  rows: readonly string[],
  more: { readonly decisionRows?: DecisionRows; readonly unread?: string; readonly inFile?: readonly number[] } = {},
) {
  const { decisionRows = null, unread, inFile = [] } = more;
  const database = await openDatabase({ threads: 1 });
  try {
    const loaded = await load(database, draw([MEASURE_HEAD, ...rows].join('\n')), { inFile });
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
    const refused = judgedMeasures(MEASURES);
    await expect(refused).rejects.toMatchObject({ code: 'measure-rows', exit: 2 });
    await expect(refused).rejects.toThrow(/^12 of 26 rows .* may be 6 that were moved/);
  });

  it('is one by the word of the mapping, or two', async () => {
    expect(await judgedMeasures(MEASURES, { decisionRows: 'each' })).toBe(26);
    // the twelve lose their numbers, and are six by person, kind and first day
    expect(await judgedMeasures(MEASURES, { decisionRows: 'copies' })).toBe(14);
  });

  it('needs two files or a column of systems where no end is registered', async () => {
    const open = MEASURES.map((row) => row.replace('2025-05-30', '-'));
    expect(await judgedMeasures(open)).toBe(26);
    const inFile = open.map((_, at) => (at < 20 ? 0 : 1));
    await expect(judgedMeasures(open, { inFile })).rejects.toMatchObject({ code: 'measure-rows' });
    await expect(judgedMeasures(open, { unread: 'Källsystem' })).rejects.toMatchObject({ code: 'measure-rows' });
  });

  it('is not seen where the days or kinds differ', async () => {
    const later = moved(
      (person, number) => `${person} woman ${number} education 2025-02-03 2025-0${number < 100 ? 5 : 6}-30`,
    );
    expect(await judgedMeasures(later)).toBe(26);
    const kinds = moved(
      (person, number) => `${person} woman ${number} ${number < 100 ? 'education' : 'language'} 2025-02-03 2025-05-30`,
    );
    expect(await judgedMeasures(kinds)).toBe(26);
  });
});
