import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/engine/database.ts';
import { judgeRecords } from '../../../src/engine/records/judge-records.ts';
import { settleRecords } from '../../../src/engine/records/settle-records.ts';
import type { DecisionRows } from '../../../src/model/records.ts';
import { draw, load } from '../draw.ts';

/** Decisions (code, applied, granted) after the mapping's word about a drawing; synthetic. */
async function decisions(head: string, rows: readonly string[], decisionRows: DecisionRows | null = null) {
  const database = await openDatabase({ threads: 1 });
  try {
    const read = await settleRecords(database, {
      ...(await load(database, draw([head, ...rows].join('\n')))),
      decisionRows,
    });
    await judgeRecords(database, read, { from: '2025-01-01', to: '2025-12-31' });
    const has = (id: string) => (read.fields.some((field) => field.id === id) ? id : 'NULL');
    const found = await database.rows(
      `SELECT DISTINCT ${has('decision_id')}, ${has('applied_amount')}, ${has('granted_amount')} FROM records ORDER BY ALL`,
    );
    return { named: read.named, found: found.map((row) => row.map((one) => (one === null ? null : Number(one)))) };
  } finally {
    database.close();
  }
}

const many = (n: number, row: (at: number) => string) => Array.from({ length: n }, (_, at) => row(at));
const HEAD = 'person_id sex decision_date decision granted_amount';
/** Six persons, each with one decision paid in two parts, 2000 and 3000. */
const PAID = many(12, (at) => `${at % 6} woman 2025-01-01 granted ${at < 6 ? 2000 : 3000}`);

describe('rows that agree in all that is read of a decision', () => {
  it('are asked about, with the headings that differ and their numbers', async () => {
    const refused = decisions(
      `${HEAD} aid_month`,
      PAID.map((row, at) => `${row} 2025-0${at < 6 ? 1 : 2}`),
    );
    await expect(refused).rejects.toMatchObject({ code: 'decision-rows', exit: 2 });
    await expect(refused).rejects.toThrow(
      /^12 of 12 rows .* differ only in "granted_amount", "aid_month"\. They may be 12 decisions or 6\./,
    );
    await expect(refused).rejects.toMatchObject({ advice: { sv: expect.stringContaining('decision_rows: ___') } });
  });

  it('are a decision each where all is read and only the amount differs: a person may have two of one day', async () => {
    expect((await decisions(HEAD, PAID)).named).toEqual([]);
  });

  it('are parts of one by the word of the mapping: 2000 and 3000 are 5000, six times', async () => {
    const { named, found } = await decisions(HEAD, PAID, 'parts');
    expect(named).toEqual(['decision_id']);
    expect(found.map(([, , granted]) => granted)).toEqual(Array(6).fill(5000));
    expect(new Set(found.map(([code]) => code)).size).toBe(6);
  });

  it('are decisions each by the word of the mapping', async () => {
    expect((await decisions(HEAD, PAID, 'each')).named).toEqual([]);
  });

  it('are copies only where they have one amount', async () => {
    await expect(decisions(HEAD, PAID, 'copies')).rejects.toMatchObject({ code: 'codes-contradict' });
    const months = many(12, (at) => `${at % 6} woman 2025-01-01 granted 4000 2025-0${at < 6 ? 1 : 2}`);
    const { found } = await decisions(`${HEAD} aid_month`, months, 'copies');
    expect(found.map(([, , granted]) => granted)).toEqual(Array(6).fill(4000));
  });

  it('keep an amount applied for that is the same on all and holds what was granted; else it is in parts too', async () => {
    const head = 'person_id sex decision_date decision applied_amount granted_amount';
    const whole = many(12, (at) => `${at % 6} woman 2025-01-01 granted 6000 ${at < 6 ? 2000 : 3000}`);
    expect((await decisions(head, whole, 'parts')).found[0]!.slice(1)).toEqual([6000, 5000]);
    // 2500 + 2500 against 2000 + 2000: the 4000 do not fit into one 2500
    const parts = many(12, (at) => `${at % 6} woman 2025-01-01 granted 2500 2000 2025-0${at < 6 ? 1 : 2}`);
    expect((await decisions(`${head} aid_month`, parts, 'parts')).found[0]!.slice(1)).toEqual([5000, 4000]);
  });

  it('are asked about their amounts where a number says that they are one', async () => {
    const rows = many(12, (at) => `${at % 6} ${at % 6} woman 2025-01-01 granted 4000 2025-0${at < 6 ? 1 : 2}`);
    const head = `decision_id ${HEAD} aid_month`;
    await expect(decisions(head, rows)).rejects.toThrow(/count as 6 decisions/);
    // 4000 in two months, added up
    const { named, found } = await decisions(head, rows, 'parts');
    expect([named, found[0]![2]]).toEqual([[], 8000]);
  });

  it('share one decision between the two adults of a case', async () => {
    const rows = many(
      24,
      (at) => `${at % 6} ${at % 12} ${at % 12 < 6 ? 'woman' : 'man'} 2025-01-01 granted ${at < 12 ? 2000 : 3000}`,
    );
    const { found } = await decisions(`case_id ${HEAD}`, rows, 'parts');
    // six cases; each adult's rows carry 2000 + 3000, and are not added to the other's
    expect(found.map(([, , granted]) => granted)).toEqual(Array(6).fill(5000));
  });

  it('stop nothing where they are few, of other days, purposes or persons, or where months are what dates them', async () => {
    // two persons with two rows each among 96 others: 4 of 100
    const few = [
      ...many(96, (at) => `${100 + at} woman 2025-01-01 granted 4000`),
      ...[0, 6, 1, 7].map((at) => PAID[at]!),
    ];
    expect((await decisions(HEAD, few)).named).toEqual([]);
    const others = [
      ...many(12, (at) => `${at % 6} woman 2025-0${at < 6 ? 1 : 2}-01 granted 4000 a`),
      ...many(12, (at) => `${at % 6} woman 2025-0${at < 6 ? 1 : 2}-01 granted 4000 b`),
    ];
    expect((await decisions(`${HEAD} purpose`, others)).named).toEqual([]);
    const months = many(12, (at) => `${at % 6} woman granted 4000 2025-0${at < 6 ? 1 : 2}`);
    expect((await decisions('person_id sex decision granted_amount aid_month', months)).named).toEqual([]);
  });
});
