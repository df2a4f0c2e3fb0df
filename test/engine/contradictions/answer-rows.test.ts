import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/engine/database.ts';
import { judgeRecords } from '../../../src/engine/records/judge-records.ts';
import { draw, load } from '../draw.ts';

/** What is said of a drawing (synthetic). */
async function judge(head: string, rows: readonly string[]) {
  const database = await openDatabase({ threads: 1 });
  try {
    const read = await load(database, draw([head, ...rows].join('\n')));
    return await judgeRecords(database, read, { from: '2025-01-01', to: '2025-12-31' });
  } finally {
    database.close();
  }
}

const many = (n: number, row: (at: number) => string) => Array.from({ length: n }, (_, at) => row(at));
const PLANS = 'person_id sex aid_month plan';
const MEASURES = 'person_id sex measure_type measure_start measure_end measure_outcome';
const placed = (person: number, outcome: string) => `${person} woman work_placement 2025-02-01 2025-05-01 ${outcome}`;

describe('two answers about one person and one time', () => {
  it('are refused where they are many: 6 of 26 rows', async () => {
    const rows = [...many(23, (at) => `${at} woman 2025-01 yes`), ...many(3, (at) => `${at} woman 2025-01 no`)];
    const refused = judge(PLANS, rows);
    await expect(refused).rejects.toMatchObject({ code: 'codes-contradict', exit: 2 });
    await expect(refused).rejects.toThrow(
      /^3 of 23 person codes \("person_id", "plan"\) have different answers in the field plan/,
    );
    await expect(refused).rejects.toMatchObject({ advice: { sv: expect.stringContaining('ignore: ["plan"]') } });
  });

  it('are told where they are few: 2 of 41 rows', async () => {
    const rows = [...many(40, (at) => `${at} woman 2025-01 yes`), '0 woman 2025-01 no'];
    expect(await judge(PLANS, rows)).toEqual([{ code: 'answers-contradict', fields: ['plan'], count: 2 }]);
  });

  it('are none in another month, nor where one of them is not told', async () => {
    const later = many(40, (at) => `${at % 20} woman 2025-0${at < 20 ? 1 : 2} ${at < 20 ? 'yes' : 'no'}`);
    expect(await judge(PLANS, later)).toEqual([]);
    const blank = many(40, (at) => `${at % 20} woman 2025-01 ${at < 20 ? 'yes' : '-'}`);
    expect(await judge(PLANS, blank)).toEqual([]);
  });

  it('may be of a list: two obstacles in one month', async () => {
    const rows = many(12, (at) => `${at % 6} woman 2025-01 ${at < 6 ? 'social' : 'ill_health'}`);
    await expect(judge('person_id sex aid_month obstacle', rows)).rejects.toThrow(/in the field obstacle/);
  });

  it('are children’s own', async () => {
    const rows = many(12, (at) => `${at % 6} ${at < 6 ? 'applicant' : 'child'} woman 2025-01 ${at < 6 ? 'yes' : 'no'}`);
    expect(await judge('person_id role sex aid_month plan', rows)).toEqual([]);
  });
});

describe('two results of one measure', () => {
  it('are refused, with or without a number of the measure', async () => {
    const rows = many(12, (at) => placed(at % 6, at < 6 ? 'interrupted' : 'work'));
    await expect(judge(MEASURES, rows)).rejects.toThrow(/^6 of 6 measures \("measure_outcome"\)/);
    const numbered = rows.map((row, at) => `${row} ${at % 6}`);
    await expect(judge(`${MEASURES} measure_id`, numbered)).rejects.toThrow(/^6 of 6 measures/);
  });

  it('are none where the first is that it goes on, or where they are two measures', async () => {
    const rows = many(12, (at) => placed(at % 6, at < 6 ? 'ongoing' : 'work'));
    expect(await judge(MEASURES, rows)).toEqual([]);
    const two = many(12, (at) =>
      placed(at % 6, at < 6 ? 'interrupted' : 'work').replace('02-01', at < 6 ? '02-01' : '03-01'),
    );
    expect(await judge(MEASURES, two)).toEqual([]);
  });
});

describe('two answers about one child and one time', () => {
  const head = 'person_id sex birth_year decision_date leisure_granted';
  const child = (at: number, answer: string, born = 2012) => `${at} woman ${born} 2025-03-10 ${answer}`;

  it('are refused where they are many: the code may be a parent’s', async () => {
    // 6 of 26 rows
    const rows = [...many(23, (at) => child(at, 'yes')), ...many(3, (at) => child(at, 'no'))];
    const refused = judge(head, rows);
    await expect(refused).rejects.toThrow(/^3 of 23 codes of children \("person_id", "leisure_granted"\)/);
    await expect(refused).rejects.toMatchObject({ advice: { sv: expect.stringContaining('ignore: ["person_id"]') } });
  });

  it('are none where the code is seen to be a parent’s: brothers and sisters', async () => {
    const rows = [...many(23, (at) => child(at, 'yes')), ...many(23, (at) => child(at, 'no', 2015))];
    expect(await judge(head, rows)).toEqual([]);
  });
});
