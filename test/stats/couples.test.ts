import { describe, expect, test } from 'vitest';
import { alikeFactor, type ClusterCounts, clusterFactor, shareOfWomen } from '../../src/stats/cluster-factor.ts';
import { compareThreeOutcomes, compareTwoOutcomes } from '../../src/stats/couples.ts';
import { detectShareDifference } from '../../src/stats/detectable.ts';
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
  ratio: (Gap & Table)[];
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

describe('couples', () => {
  test.each(r.two)('two outcomes: $women and $men agree with prop.test', ({ women, men, low, high, p }) => {
    const gap = compareTwoOutcomes(women, men);
    expectNear(gap.low, low);
    expectNear(gap.high, high);
    expectNear(gap.p, p);
  });

  test.each(r.three)('three outcomes: $women, $men and $both agree with R', (row) => {
    expectGap(compareThreeOutcomes(row.women, row.men, row.both), row);
  });

  test('the p of three outcomes does not depend on how many have both', () => {
    expectNear(compareThreeOutcomes(15, 5, 10).p, compareThreeOutcomes(15, 5, 900).p);
    expectNear(compareThreeOutcomes(15, 5, 10).p, 0.025347318677468304); // R: 2*pnorm(-10/sqrt(20))
  });

  test('interval and test agree, and the sexes can change places', () => {
    for (let women = 0; women <= 14; women++) {
      for (let men = 0; men <= 14; men++) {
        const { low, high, p } = compareThreeOutcomes(women, men, 7);
        expect(low! > 0 || high! < 0, `${women} ${men}`).toBe(p! < 0.05);
        expectNear(compareThreeOutcomes(men, women, 7).low, -high!);
        if (women + men > 0) {
          const two = compareTwoOutcomes(women, men);
          expect(two.low! > 0 || two.high! < 0).toBe(two.p! < 0.05);
        }
      }
    }
  });

  test('no couple is a reason', () => {
    expect(compareThreeOutcomes(0, 0, 0).reason).toBe('no_cases');
    expect(compareTwoOutcomes(0, 0).reason).toBe('no_cases');
  });
});

describe('clusters', () => {
  test.each(r.clusters)(
    'φ of $x1/$n1 and $x0/$n0 agrees with residuals in R about the common share, added by household',
    (row) => {
      expectNear(clusterFactor(row.sums, row), row.phi);
    },
  );

  const alone = {
    m: 50,
    shared: 0,
    n1n1: 30,
    x1x1: 12,
    n1x1: 12,
    n0n0: 20,
    x0x0: 5,
    n0x0: 5,
    x1x0: 0,
    x1n0: 0,
    n1x0: 0,
    n1n0: 0,
  };

  test('is 1 when everyone is a cluster', () => {
    expectNear(clusterFactor(alone, { x1: 12, n1: 30, x0: 5, n0: 20 }), 1, 1e-12);
  });

  test('is the formula a(1−p)² − (b + c)(1−p)p + e p² for couples, p the share of both', () => {
    // 40 couples: both yes 6, she only 10, he only 14, neither 10. p = .45 (16 and 20 of 40).
    const couples = {
      m: 40,
      shared: 40,
      n1n1: 40,
      x1x1: 16,
      n1x1: 16,
      n0n0: 40,
      x0x0: 20,
      n0x0: 20,
      x1x0: 6,
      x1n0: 16,
      n1x0: 20,
      n1n0: 40,
    };
    const c = (6 * 0.55 ** 2 - 24 * 0.55 * 0.45 + 10 * 0.45 ** 2) / 1600;
    const independent = (36 * 0.55 ** 2 + 44 * 0.45 ** 2) / 1600;
    const expected = ((40 / 39) * (independent - 2 * c)) / ((80 / 79) * independent);
    expectNear(clusterFactor(couples, { x1: 16, n1: 40, x0: 20, n0: 40 }), expected, 1e-12);
  });

  test('with few shared clusters it is never under 1; without spread it is the mean cluster size', () => {
    const pairs = {
      m: 20,
      shared: 8,
      n1n1: 20,
      x1x1: 10,
      n1x1: 10,
      n0n0: 8,
      x0x0: 4,
      n0x0: 4,
      x1x0: 4,
      x1n0: 4,
      n1x0: 4,
      n1n0: 8,
    };
    expect(clusterFactor(pairs, { x1: 10, n1: 20, x0: 4, n0: 8 })).toBe(1);
    expect(clusterFactor({ ...pairs, shared: 20 }, { x1: 10, n1: 20, x0: 4, n0: 8 })).toBeLessThan(1);
    expectNear(clusterFactor(pairs, { x1: 0, n1: 20, x0: 0, n0: 8 }), 1.4);
  });
});

describe('φ by sizes alone', () => {
  // women 4, men 9, half the variance each: of two women ½/4 = .125, of two men ½/9 = .0555…, of one of each
  // √(½·½)/√(4·9) = .08333…
  test.each([
    [{ women: 1, men: 0, across: 0 }, 0.5, 1 + 2 * 0.125],
    [{ women: 0, men: 1, across: 0 }, 0.5, 1 + 1 / 9],
    [{ women: 0, men: 0, across: 3 }, 0.5, 1 + 2 * 0.25],
    [{ women: 2, men: 9, across: 6 }, 0.5, 1 + 2 * (0.25 + 0.5 + 0.5)],
    // .8 of the variance: .8/4 = .2, .2/9 = .0222…, √(.8·.2)/6 = .4/6
    [{ women: 1, men: 9, across: 3 }, 0.8, 1 + 2 * (0.2 + 0.2 + 0.2)],
  ])('of pairs %j and a part of %d is %d', (pairs, share, expected) => {
    expectNear(alikeFactor(pairs, { women: 4, men: 9 }, share), expected, 1e-12);
  });

  test('has nothing of a sex that nobody is of', () => {
    expect(alikeFactor({ women: 0, men: 3, across: 2 }, { women: 0, men: 9 }, 0)).toBeCloseTo(1 + 2 / 3, 12);
  });

  test('rests on the women’s part of the variance: half where nobody differs', () => {
    // 2 of 4 and 3 of 12: 2·2/64 = .0625, 3·9/1728 = .015625; .0625/.078125 = .8
    expectNear(shareOfWomen({ x1: 2, n1: 4, x0: 3, n0: 12 }), 0.8, 1e-12);
    expect(shareOfWomen({ x1: 4, n1: 4, x0: 0, n0: 12 })).toBe(0.5);
  });
});

describe('smallest detectable difference', () => {
  test.each(r.detectable)('with $n of each sex agrees with power.prop.test', ({ n, value }) => {
    expectNear(detectShareDifference({ x1: n / 2, n1: n, x0: n / 2, n0: n }), value);
  });

  test('halving the numbers by φ = 2 is the same as having half of them; the sexes can change places', () => {
    expectNear(
      detectShareDifference({ x1: 200, n1: 400, x0: 200, n0: 400 }, 2),
      detectShareDifference({ x1: 100, n1: 200, x0: 100, n0: 200 }),
    );
    const table = { x1: 20, n1: 100, x0: 90, n0: 900 };
    expectNear(detectShareDifference(table), detectShareDifference({ x1: 90, n1: 900, x0: 20, n0: 100 }));
  });

  test('is null where no possible difference is large enough', () => {
    expect(detectShareDifference({ x1: 1, n1: 3, x0: 1, n0: 3 })).toBeNull();
    expect(detectShareDifference({ x1: 0, n1: 50, x0: 0, n0: 50 })).toBeNull();
  });
});
