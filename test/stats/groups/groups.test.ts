import { describe, expect, test } from 'vitest';
import { contrastGroups } from '../../../src/stats/groups/contrast.ts';
import { type GroupGap, readGroupShares } from '../../../src/stats/groups/group-gap.ts';
import { averageGaps } from '../../../src/stats/groups/random-effects.ts';
import { GAUSS16, shrinkGaps } from '../../../src/stats/groups/shrink.ts';
import { compareShares } from '../../../src/stats/share-difference.ts';
import { expectNear, readReference } from '../reference.ts';

interface Average {
  readonly tau2: number;
  readonly value: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly q: number;
  readonly qp: number;
  readonly i2: number;
  readonly plow: number | null;
  readonly phigh: number | null;
}
interface Posterior {
  readonly scale: number;
  readonly tau: number;
  readonly value: number[];
  readonly low: number[];
  readonly high: number[];
  readonly centre: [number, number, number];
}
const r = readReference<{
  bcg: GroupGap[];
  schools: GroupGap[];
  shares: GroupGap[];
  alike: GroupGap[];
  reml: [Average, Average, Average, Average];
  bayes: [Posterior, Posterior, Posterior, Posterior];
  contrast: { size: number; value: number; low: number; high: number; p: number; q: number }[];
}>('../groups/reference/groups');
const turned = (groups: readonly GroupGap[]) => groups.map((one) => ({ ...one, gap: -one.gap }));

describe('random effects', () => {
  test.each([
    ['BCG vaccine', r.bcg, 0],
    ['eight schools, τ² on its floor', r.schools, 1],
    ['six shares', r.shares, 2],
    ['four that agree too well, where the floor holds', r.alike, 3],
  ] as const)('agree with optimize() of the restricted likelihood: %s', (_, groups, row) => {
    const [found, from] = [averageGaps(groups), r.reml[row]];
    // optimize() stops at about 1e-8 of τ².
    expectNear(found.tau2, from.tau2, 1e-5);
    for (const key of ['value', 'se', 'low', 'high', 'p', 'i2'] as const) expectNear(found[key], from[key], 1e-5);
    expectNear(found.q!.statistic, from.q);
    expectNear(found.q!.p, from.qp);
    expectNear(found.prediction?.low ?? null, from.plow, 1e-5);
    expectNear(found.prediction?.high ?? null, from.phigh, 1e-5);
  });

  // Viechtbauer 2010, J Stat Softw 36(3), §3.1: log risk ratios of 13 trials of BCG vaccine, REML.
  test('have the published values of the BCG trials', () => {
    const found = averageGaps(r.bcg);
    expect(found.tau2).toBeCloseTo(0.3132, 4);
    expect(found.value).toBeCloseTo(-0.7145, 4);
    expect(found.i2! * 100).toBeCloseTo(92.22, 2);
    expect(found.q!.statistic).toBeCloseTo(152.233, 3);
  });

  test('turn with the sexes', () => {
    expectNear(averageGaps(turned(r.shares)).value, -averageGaps(r.shares).value!);
    expectNear(averageGaps(turned(r.shares)).low, -averageGaps(r.shares).high!);
  });

  test('give a reason for none, for two, and for a group without variance', () => {
    expect(averageGaps([])).toMatchObject({ value: null, reason: 'no_cases' });
    expect(averageGaps(r.shares.slice(0, 2))).toMatchObject({ value: null, reason: 'few' });
    expect(averageGaps([...r.shares, { gap: 0, variance: 0, weight: 1 }])).toMatchObject({ reason: 'no_spread' });
  });
});

describe('shrinkage', () => {
  test.each([
    ['six shares, scale .10', r.shares, 0],
    ['eight schools, scale 10', r.schools, 1],
    ['BCG vaccine, posterior beyond the prior', r.bcg, 2],
    ['six shares, a narrow prior', r.shares, 3],
  ] as const)('agrees with integrate() and uniroot(): %s', (_, groups, row) => {
    const from = r.bayes[row];
    const found = shrinkGaps(groups, from.scale);
    expectNear(found.tau, from.tau);
    expectNear(found.centre!.value, from.centre[0]);
    expectNear(found.centre!.low, from.centre[1]);
    expectNear(found.centre!.high, from.centre[2]);
    expect(found.groups).toHaveLength(from.value.length);
    from.value.forEach((value, i) => {
      expectNear(found.groups[i]!.value, value);
      expectNear(found.groups[i]!.low, from.low[i]!);
      expectNear(found.groups[i]!.high, from.high[i]!);
    });
  });

  test('keeps every group between its own gap and the centre', () => {
    const found = shrinkGaps(r.shares);
    r.shares.forEach(({ gap }, i) => {
      const [low, high] = [Math.min(gap, found.centre!.value), Math.max(gap, found.centre!.value)];
      expect(found.groups[i]!.value).toBeGreaterThan(low - 0.01);
      expect(found.groups[i]!.value).toBeLessThan(high + 0.01);
    });
  });

  test('holds where the variances are tiny, or huge, beside the prior', () => {
    for (const factor of [1e-9, 1e6]) {
      const groups = r.shares.map((one) => ({ ...one, variance: one.variance * factor }));
      const found = shrinkGaps(groups);
      expect(found.groups).toHaveLength(groups.length);
      for (const one of found.groups) {
        expect(Number.isFinite(one.low) && Number.isFinite(one.high) && one.low < one.high).toBe(true);
      }
      // Exact numbers need no help from the others; numbers that say nothing all come to the centre.
      const [expected, digits] =
        factor < 1 ? [groups.map((one) => one.gap), 6] : [groups.map(() => found.centre!.value), 4];
      for (const [i, one] of found.groups.entries()) expect(one.value).toBeCloseTo(expected[i]!, digits);
    }
  });

  test('turns with the sexes', () => {
    const [one, other] = [shrinkGaps(r.shares), shrinkGaps(turned(r.shares))];
    expectNear(other.groups[2]!.low, -one.groups[2]!.high);
  });

  test('is not made for four groups, for none, or without variance', () => {
    expect(shrinkGaps(r.alike)).toMatchObject({ groups: [], reason: 'few' });
    expect(shrinkGaps([])).toMatchObject({ groups: [], reason: 'no_cases' });
    expect(shrinkGaps([...r.shares, { gap: 0, variance: 0, weight: 1 }]).reason).toBe('no_spread');
  });

  test('integrates polynomials up to degree 31 exactly', () => {
    for (const degree of [0, 5, 31]) {
      const area = GAUSS16.reduce((sum, [node, weight]) => sum + weight * node ** degree, 0);
      expectNear(area, 1 / (degree + 1), 1e-12);
    }
  });
});

describe('a group against the rest', () => {
  const sized = r.shares.map((one, i) => ({ ...one, weight: r.contrast[i]!.size }));
  test('agrees with R, q with p.adjust("BH")', () => {
    contrastGroups(sized).forEach((found, i) => {
      for (const key of ['value', 'low', 'high', 'p', 'q'] as const) expectNear(found![key], r.contrast[i]![key]);
    });
  });
  test('is not made for one group or without variance', () => {
    expect(contrastGroups(sized.slice(0, 1))).toEqual([null]);
    expect(contrastGroups([])).toEqual([]);
    expect(contrastGroups([sized[0]!, { gap: 0, variance: 0, weight: 3 }])).toEqual([null, null]);
  });
});

describe('the gap of one group', () => {
  test('has n − 1 in its variance', () => {
    const found = readGroupShares({ x1: 12, n1: 30, x0: 10, n0: 40 })!;
    expectNear(found.variance, (0.4 * 0.6) / 29 + (0.25 * 0.75) / 39);
    expect(found.weight).toBe(70);
  });
  test('takes the width of the score interval where a share is 0 or 1', () => {
    const table = { x1: 0, n1: 30, x0: 10, n0: 40 };
    const { low, high } = compareShares(table);
    expectNear(readGroupShares(table)!.variance, ((high! - low!) / 3.919928) ** 2, 1e-5);
    expect(readGroupShares({ x1: 0, n1: 9, x0: 0, n0: 9 })!.variance).toBeGreaterThan(0.001);
  });
  test('is nothing without both sexes', () => {
    expect(readGroupShares({ x1: 0, n1: 0, x0: 10, n0: 40 })).toBeNull();
  });
});
