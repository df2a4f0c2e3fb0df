import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/engine/database.ts';
import type { RefusedPeriods } from '../../../src/model/records.ts';
import { draw, load } from '../draw.ts';

/** Who has which period of aid, after what the mapping says; synthetic. */
async function periods(rows: readonly string[], refusedPeriods: RefusedPeriods | null = null) {
  const database = await openDatabase({ threads: 1 });
  try {
    const head = 'person_id sex decision_date decision aid_start aid_end';
    const read = await load(database, draw([head, ...rows].join('\n')), { refusedPeriods });
    const found = await database.rows('SELECT count(aid_start), count(aid_end), count(*) FROM records');
    const told = read.remarks.find(({ code }) => code === 'refused-periods')?.count ?? 0;
    return { told, left: found[0]!.map(Number) };
  } finally {
    database.close();
  }
}

const many = (n: number, row: (at: number) => string) => Array.from({ length: n }, (_, at) => row(at));
const GRANTED = many(20, (at) => `${100 + at} woman 2025-03-10 granted 2025-03-01 2025-03-31`);
const NEAR = many(20, (at) => `${200 + at} man 2025-03-10 denied 2025-03-01 2025-03-31`);
/** 68 days before the decision, and then a year. */
const EARLY = many(20, (at) => `${300 + at} man 2025-03-10 denied 202${at < 10 ? 5 : 4}-01-01 2025-03-31`);

describe('a period of aid on a refusal', () => {
  it('that begins about the decision is no aid, and is told', async () => {
    expect(await periods([...GRANTED, ...NEAR])).toEqual({ told: 20, left: [20, 20, 40] });
  });

  it('that begins long before is asked about, and the mapping answers', async () => {
    const rows = [...GRANTED, ...NEAR, ...EARLY];
    const refused = periods(rows);
    await expect(refused).rejects.toMatchObject({ code: 'refused-periods', exit: 2 });
    await expect(refused).rejects.toThrow(/^40 rows .* \("aid_start", "aid_end"\), and on 20 of them/);
    await expect(refused).rejects.toMatchObject({ advice: { sv: expect.stringContaining('refused_periods: ___') } });
    expect(await periods(rows, 'applied_for')).toEqual({ told: 40, left: [20, 20, 60] });
    expect(await periods(rows, 'aid')).toEqual({ told: 0, left: [60, 60, 60] });
  });

  it('stays where few begin early, and where the same period stands on a row that gives aid', async () => {
    expect(await periods([...GRANTED, ...EARLY.slice(8, 12)])).toEqual({ told: 0, left: [24, 24, 24] });
    const ofCase = NEAR.map((row) => row.replace('denied', 'granted'));
    expect(await periods([...ofCase, ...NEAR])).toEqual({ told: 0, left: [40, 40, 40] });
  });
});
