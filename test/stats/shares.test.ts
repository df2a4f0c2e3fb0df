import { describe, expect, test } from 'vitest';
import type { ClusterCounts } from '../../src/stats/cluster-factor.ts';
import { compareShares } from '../../src/stats/share-difference.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { expectNear, readReference } from './reference.ts';

interface Limits {
  readonly low: number;
  readonly high: number;
}
interface Gap extends Limits {
  readonly value: number;
  readonly p: number;
}
interface Table {
  readonly x1: number;
  readonly n1: number;
  readonly x0: number;
  readonly n0: number;
}
const r = readReference<{
  wilson: (Limits & { x: number; n: number })[];
  difference: (Gap & Table & { phi: number })[];
  two: (Limits & { women: number; men: number; p: number })[];
  three: (Gap & { women: number; men: number; both: number })[];
  clusters: (Table & { phi: number; sums: ClusterCounts })[];
  detectable: { n: number; value: number }[];
}>('shares');

function expectGap(
  actual: { value: number | null; low: number | null; high: number | null; p: number | null },
  gap: Gap,
) {
  expectNear(actual.value, gap.value);
  expectNear(actual.low, gap.low);
  expectNear(actual.high, gap.high);
  expectNear(actual.p, gap.p);
}

describe('Wilson', () => {
  test.each(r.wilson)('$x of $n agrees with prop.test(correct = FALSE)', ({ x, n, low, high }) => {
    expectNear(wilson(x, n).low, low);
    expectNear(wilson(x, n).high, high);
  });

  // Newcombe 1998, Stat Med 17:857, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i has the published limits', (x, n, low, high) => {
    expect(wilson(x, n).low).toBeCloseTo(low, 4);
    expect(wilson(x, n).high).toBeCloseTo(high, 4);
  });

  test('none of n begins at 0 exactly, all of n ends at 1 exactly, nobody is a reason', () => {
    expect(wilson(0, 17).low).toBe(0);
    expect(wilson(17, 17).high).toBe(1);
    expect(wilson(0, 0)).toMatchObject({ value: null, low: null, high: null, reason: 'no_cases' });
  });
});

describe('Miettinen–Nurminen', () => {
  test.each(r.difference)('$x1/$n1 − $x0/$n0 with phi $phi agrees with R', (row) => {
    expectGap(compareShares(row, row.phi), row);
  });

  // Newcombe 1998, Stat Med 17:873, table II, method 6.
  test.each([
    [56, 70, 48, 80, 0.0528, 0.3382],
    [9, 10, 3, 10, 0.17, 0.8406],
    [6, 7, 2, 7, 0.0342, 0.8534],
    [5, 56, 0, 29, -0.0326, 0.1933],
    [0, 10, 0, 20, -0.1658, 0.2844],
    [0, 10, 0, 10, -0.2879, 0.2879],
    [10, 10, 0, 20, 0.7156, 1],
    [10, 10, 0, 10, 0.6636, 1],
  ])('%i/%i − %i/%i has the published limits', (x1, n1, x0, n0, low, high) => {
    const gap = compareShares({ x1, n1, x0, n0 });
    expect(gap.low).toBeCloseTo(low, 4);
    expect(gap.high).toBeCloseTo(high, 4);
  });

  test('exchanging the sexes turns the sign of gap and limits and keeps p', () => {
    const one = compareShares({ x1: 7, n1: 20, x0: 41, n0: 99 }, 1.3);
    const other = compareShares({ x1: 41, n1: 99, x0: 7, n0: 20 }, 1.3);
    expectGap(other, { value: -one.value!, low: -one.high!, high: -one.low!, p: one.p! });
  });

  test('counting the no instead of the yes turns gap and limits and keeps p', () => {
    const yes = compareShares({ x1: 3, n1: 40, x0: 9, n0: 31 });
    const no = compareShares({ x1: 37, n1: 40, x0: 22, n0: 31 });
    expectGap(no, { value: -yes.value!, low: -yes.high!, high: -yes.low!, p: yes.p! });
  });

  test('interval and test agree in every table of 12 and 19 people', () => {
    for (let x1 = 0; x1 <= 12; x1++) {
      for (let x0 = 0; x0 <= 19; x0++) {
        const { value, low, high, p } = compareShares({ x1, n1: 12, x0, n0: 19 });
        expect(low! > 0 || high! < 0, `${x1}/12 − ${x0}/19`).toBe(p! < 0.05);
        expect(low! < high! && low! <= value! && value! <= high!).toBe(true);
        expect(low! >= -1 && high! <= 1).toBe(true);
      }
    }
  });

  test('a million people keep their digits: 0.0050 against 0.0052 has the Wald limits', () => {
    // Wald: D ± z·√(p1(1−p1)/n1 + p0(1−p0)/n0) = −.0002 ± 1.959964·√(2·.0051·.9949/1e6); equal to 6 decimals at this n.
    const { low, high } = compareShares({ x1: 5000, n1: 1e6, x0: 5200, n0: 1e6 });
    expect(low).toBeCloseTo(-0.000397, 5);
    expect(high).toBeCloseTo(-0.000003, 5);
  });

  test('an empty sex, an empty table and a φ of 0 are reasons', () => {
    expect(compareShares({ x1: 0, n1: 0, x0: 3, n0: 9 })).toMatchObject({ value: null, p: null, reason: 'one_sex' });
    expect(compareShares({ x1: 0, n1: 0, x0: 0, n0: 0 }).reason).toBe('no_cases');
    expect(compareShares({ x1: 4, n1: 9, x0: 3, n0: 9 }, 0)).toMatchObject({
      low: null,
      high: null,
      p: null,
      reason: 'no_spread',
    });
  });
});
