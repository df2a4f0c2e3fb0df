import { describe, expect, it } from 'vitest';
import { makeSample } from '../../src/sample/sample.ts';
import { expectShare } from './near.ts';
import { adultsOf, count, readRows } from './read-rows.ts';

describe('the activity requirement', () => {
  it('has no columns in an export that ends before October 2026', () => {
    const top = makeSample({ rows: 1, seed: 1, to: '2026-09-30', dialect: { lang: 'en' } }).toString('utf8');
    expect(top).not.toMatch(/activity_assigned|exempt_reason|sanction/);
  });

  it('is registered from aid that concerns October 2026', () => {
    const rows = readRows({ rows: 30_000, seed: 15, from: '2026-07-01', to: '2026-12-31' });
    const before = rows.filter((row) => row.aid_month! < '2026-10');
    expect(before.filter((row) => row.activity_assigned !== '' || row.sanction !== '')).toEqual([]);
    const after = adultsOf(rows.filter((row) => row.aid_month! >= '2026-10'));
    const assigned = after.filter((row) => row.activity_assigned === 'yes');
    // fixtures/README.md: of those assigned 6 % get reduced aid and 4 % none; assigned are 80 % of the unemployed.
    expectShare(
      count(assigned, (row) => row.sanction === 'reduced'),
      0.06,
    );
    expect(assigned.filter((row) => row.sanction === '')).toEqual([]);
    expect(after.filter((row) => row.activity_assigned === 'no' && row.sanction !== '')).toEqual([]);
  });
});
