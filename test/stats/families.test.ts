import { describe, expect, test } from 'vitest';
import { adjustByBenjaminiHochberg, adjustByHolm } from '../../src/stats/adjust-p.ts';
import { testDistribution } from '../../src/stats/chi-square.ts';
import {
  binomialCdf,
  chiSquareUpper,
  normalTwoSided,
  normalTwoSidedPoint,
  t95,
  tTwoSided,
} from '../../src/stats/distributions.ts';
import { findRoot } from '../../src/stats/find-root.ts';
import { expectNear, readReference } from './reference.ts';

type Numbers = readonly number[];
const r = readReference<{
  normal: { x: number; p: number }[];
  t: { x: number; df: number; p: number; q: number }[];
  chisq: { x: number; df: number; p: number }[];
  distribution: { women: Numbers; men: Numbers; statistic: number; df: number; p: number }[];
  adjust: { p: Numbers; holm: Numbers; bh: Numbers }[];
}>('families');

describe('tails', () => {
  test.each(r.normal)('normal, z = $x: p = $p', ({ x, p }) => {
    expectNear(normalTwoSided(x), p, 1e-9);
    expectNear(normalTwoSided(-x), p, 1e-9);
    expect(normalTwoSidedPoint(p)).toBeCloseTo(x, 6);
  });
  test.each(r.t)('Student, t = $x with $df df: p = $p', ({ x, df, p, q }) => {
    expectNear(tTwoSided(x, df), p, 1e-8);
    expectNear(t95(df), q, 1e-8);
  });
  test.each(r.chisq)('χ² = $x with $df df: p = $p', ({ x, df, p }) => {
    expectNear(chiSquareUpper(x, df), p, 1e-9);
  });
  test('χ² of nought or less is exceeded for certain', () => {
    for (const df of [1, 2, 5]) expect([chiSquareUpper(0, df), chiSquareUpper(-1, df)]).toEqual([1, 1]);
  });
  test('binomial: P(Bin(6, ½) ≤ 0) = 1/64', () => {
    expectNear(binomialCdf(0, 6, 0.5), 1 / 64, 1e-12);
    expect(binomialCdf(-1, 6, 0.5)).toBe(0);
  });
});

describe('root', () => {
  test('of x³ − 2 is found to the last digits, also with an infinite end', () => {
    expectNear(
      findRoot((x) => x ** 3 - 2, 0, 5),
      Math.cbrt(2),
      1e-14,
    );
    expectNear(
      findRoot((x) => (x === 0 ? Number.NEGATIVE_INFINITY : Math.log(x)), 0, 9),
      1,
      1e-14,
    );
  });
});

describe('distribution', () => {
  const pair = (women: Numbers, men: Numbers) => women.map((w, i) => ({ women: w, men: men[i]! }));

  test.each(r.distribution)('χ² $statistic agrees with chisq.test', ({ women, men, statistic, df, p }) => {
    const test = testDistribution(pair(women, men));
    expectNear(test.statistic, statistic);
    expect(test.df).toBe(df);
    expectNear(test.p, p);
  });

  test('the smallest categories are merged until five are expected everywhere', () => {
    // 40/40, 30/30 and 2/1, 1/2, 3/1 → the three small ones are 6/4, expected 5.03 and 4.97: merged once more, 36/34.
    const merged = testDistribution(pair([40, 30, 2, 1, 3], [40, 30, 1, 2, 1]));
    const byHand = testDistribution(pair([40, 36], [40, 34]));
    expect(merged.categories).toBe(2);
    expect(merged.p).toBe(byHand.p);
  });

  test('two categories with fewer expected, one sex, one category and nobody are reasons', () => {
    expect(testDistribution(pair([4, 1], [3, 2]))).toMatchObject({ statistic: null, p: null, reason: 'few' });
    expect(testDistribution(pair([4, 1], [0, 0])).reason).toBe('one_sex');
    expect(testDistribution(pair([4, 0], [9, 0])).reason).toBe('no_spread');
    expect(testDistribution([]).reason).toBe('no_cases');
  });

  test('the order of the categories and of the sexes does not matter', () => {
    const one = testDistribution(pair([40, 25, 60], [55, 80, 31]));
    expectNear(testDistribution(pair([60, 40, 25], [31, 55, 80])).p, one.p!, 1e-12);
    expectNear(testDistribution(pair([55, 80, 31], [40, 25, 60])).p, one.p!, 1e-12);
  });
});

describe('families', () => {
  test.each(r.adjust)('Holm and Benjamini–Hochberg of $p agree with p.adjust', ({ p, holm, bh }) => {
    const ps = [p].flat();
    expect([adjustByHolm(ps).length, adjustByBenjaminiHochberg(ps).length]).toEqual([ps.length, ps.length]);
    adjustByHolm(ps).forEach((q, i) => {
      expectNear(q, [holm].flat()[i]!, 1e-12);
    });
    adjustByBenjaminiHochberg(ps).forEach((q, i) => {
      expectNear(q, [bh].flat()[i]!, 1e-12);
    });
  });

  test('an empty family has no q', () => {
    expect(adjustByHolm([])).toEqual([]);
    expect(adjustByBenjaminiHochberg([])).toEqual([]);
  });
});
