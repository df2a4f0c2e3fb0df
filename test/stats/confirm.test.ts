import { describe, expect, test } from 'vitest';
import { compareIncidence } from '../../src/stats/aalen-johansen.ts';
import { confirmThreeOutcomes, confirmTwoOutcomes } from '../../src/stats/couples.ts';
import { tailOfEnds } from '../../src/stats/cox.ts';
import type { Spell } from '../../src/stats/risk-table.ts';
import { compareShares } from '../../src/stats/share-difference.ts';
import { confirm, stretch } from '../../src/stats/stretch.ts';
import { confirmShares, tailOfScore } from '../../src/stats/unconditional-test.ts';
import { expectNear, readReference } from './reference.ts';

interface Table {
  readonly x1: number;
  readonly n1: number;
  readonly x0: number;
  readonly n0: number;
  readonly phi: number;
}
interface Gap {
  readonly margin: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}
// confirm.R adds up every table by brute force, with the restricted share by the closed cubic
const r = readReference<{
  tail: (Table & { delta: number; least: number; tail: number })[];
  shares: (Table & Gap & { stretched: number })[];
  two: (Gap & { women: number; men: number })[];
  three: (Gap & { women: number; men: number; both: number })[];
  ends: { women: Spell[]; men: Spell[]; tail: number; any: number }[];
}>('confirm');

function expectGap(actual: { low: number | null; high: number | null; p: number | null }, gap: Gap) {
  expectNear(actual.low, gap.low);
  expectNear(actual.high, gap.high);
  expectNear(actual.p, gap.p);
}

describe('the exact unconditional test of two shares', () => {
  test.each(r.tail)('$x1 of $n1 and $x0 of $n0 from $delta agrees with R', ({ delta, phi, least, tail, ...table }) => {
    expectNear(tailOfScore(table, delta, { phi, least }), tail);
  });

  test('exchanging the sexes, or yes and no, changes nothing', () => {
    const tail = tailOfScore({ x1: 9, n1: 20, x0: 21, n0: 100 }, 0);
    expectNear(tailOfScore({ x1: 21, n1: 100, x0: 9, n0: 20 }, 0), tail);
    expectNear(tailOfScore({ x1: 11, n1: 20, x0: 79, n0: 100 }, 0), tail);
  });
});

describe('a difference of shares for a verdict', () => {
  test.each(r.shares)('$x1 of $n1 and $x0 of $n0, margin $margin: limits and p of R', (row) => {
    const { phi, margin, stretched, ...table } = row;
    const gap = confirmShares(table, phi, margin);
    expectGap(gap, row);
    const { low, high } = compareShares(table, phi);
    expect(gap.low !== low || gap.high !== high).toBe(stretched === 1);
  });

  test('the examples hold a direction and an equality that are not confirmed, and such that are', () => {
    expect(r.shares.filter((row) => row.low === 0)).not.toEqual([]);
    expect(r.shares.filter((row) => row.high === row.margin)).not.toEqual([]);
    expect(r.shares.filter((row) => row.low > 0 || row.high < 0)).not.toEqual([]);
  });

  test('the interval holds 0 exactly when p is over 5 %, in every table of 20 and 60', () => {
    for (let x1 = 0; x1 <= 20; x1++) {
      for (let x0 = 0; x0 <= 60; x0++) {
        const { low, high, p } = confirmShares({ x1, n1: 20, x0, n0: 60 }, 1, 0.05);
        expect(low! > 0 || high! < 0, `${x1} ${x0}`).toBe(p! < 0.05);
      }
    }
  });
});

describe('couples for a verdict', () => {
  test.each(r.two)('two outcomes: $women and $men have the limits of R', (row) => {
    expectGap(confirmTwoOutcomes(row.women, row.men, row.margin), row);
  });

  test.each(r.three)('three outcomes: $women, $men and $both have the limits of R', (row) => {
    const gap = confirmThreeOutcomes(row.women, row.men, row.both, row.margin);
    expect(gap.low).toBeCloseTo(row.low, 6); // R seeks the likeliest share by optimize
    expect(gap.high).toBeCloseTo(row.high, 6);
    expectNear(gap.p, row.p);
  });
});

describe('ends, given who was at risk', () => {
  test.each(r.ends.map((row, i) => ({ i, row })))('example $i agrees with the sum over all ends in R', ({ row }) => {
    expectNear(tailOfEnds(row.women, row.men, 1), row.tail);
    expectNear(tailOfEnds(row.men, row.women, 1), row.tail);
    expectNear(tailOfEnds(row.women, row.men, 'any'), row.any);
  });

  test('one at risk of each sex, one end: P = ½', () => {
    expect(tailOfEnds([[0, 5, 1, 1]], [[0, 9, 0, 1]], 1)).toBe(0.5);
  });
});

test('a share ended that MOVER tells apart and the exact test does not is stretched to 0', () => {
  const side = (ended: number, open: number): readonly Spell[] => [
    [0, 50, 1, ended],
    [0, 400, 0, open],
  ];
  // Nobody leaves before the horizon: F = x/n, and n is what the variance is worth. R: incidence_gap in intervals.R.
  const gap = compareIncidence(side(4, 16), side(20, 280), 1, 365);
  expect(gap.low).toBe(0);
  expect(gap.high).toBeCloseTo(0.38326091, 6);
  expect(gap.p).toBeCloseTo(0.08624726, 6);
  const clear = compareIncidence(side(4, 16), side(18, 382), 1, 365);
  expect(clear.low).toBeCloseTo(0.03250344, 6);
  expect(clear.p).toBeCloseTo(0.026327583, 6); // MOVER alone .003732144; R: 2 * tail_of_score(4, 20, 18, 400, 0)
});

describe('stretching', () => {
  const gap = { value: 0.2, low: 0.01, high: 0.3, p: 0.04, reason: null };

  test('moves the limit to the bound and p to the second test, and asks only where the bound is left out', () => {
    expect(stretch(gap, 0, () => 0.03)).toEqual({ ...gap, low: 0, p: 0.06 });
    expect(stretch(gap, 0, () => 0.025)).toEqual({ ...gap, p: 0.05 });
    expect(stretch(gap, 0, () => 0.001)).toEqual(gap);
    expect(stretch(gap, 0.1, () => Number.NaN)).toBe(gap);
    expect(stretch({ ...gap, low: null, p: null }, 1, () => 0.5)).toMatchObject({ low: null, high: 1, p: null });
  });

  test('an equality that is not confirmed reaches to the margin and keeps its p', () => {
    const small = { value: 0.01, low: -0.02, high: 0.04, p: 0.5, reason: null };
    expect(confirm(small, 0.05, (bound) => (bound > 0 ? 0.03 : 0))).toEqual({ ...small, high: 0.05 });
    expect(confirm(small, 0.05, () => 0.01)).toEqual(small);
  });
});
