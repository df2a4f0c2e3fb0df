import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { RateCell, RatioCell } from '../../src/model/counted.ts';
import type { Figure } from '../../src/model/indicator.ts';
import { expectNear, readReference } from '../stats/reference.ts';
import { makeIndicator, makeLine, makeRelease } from './releases.ts';

const [first] = readReference<{ rate: Readonly<Record<string, number>>[] }>('means').rate;
const rateFigure: Figure = {
  kind: 'rate',
  stat: 'rate',
  of: 'true',
  events: 'e',
  days: 'd',
  bands: [{ events: 'e', days: 'd' }],
};
const referral = makeIndicator([rateFigure], { margin: { kind: 'ratio', value: 1.25 } });
const rate = (events: number, days: number): RateCell => ({
  ...{ kind: 'rate', units: 200, n: 200, people: 200, events, days, peopleEvents: events, bands: [{ events, days }] },
});
const run = (women: RateCell, men: RateCell, more = {}) =>
  compare(makeRelease([makeLine([women, men], { stat: 'rate' })], more), [referral]);

describe('rates', () => {
  test('are per 100 months, and the gap is the rate ratio of glm(poisson)', () => {
    const { results, gaps } = run(rate(first!.e1!, first!.d1!), rate(first!.e0!, first!.d0!), { mode: 'internal' });
    expectNear(results[0]!.value, (first!.e1! / first!.d1!) * 3043.75);
    expectNear(results[0]!.low, first!.rate_low!);
    expect(results[0]).toMatchObject({ n: 200, count: first!.e1 });
    expectNear(gaps[0]!.value, first!.value!);
    expectNear(gaps[0]!.low, first!.low!);
    expect(gaps[0]).toMatchObject({ estimand: 'rate_ratio', margin: 1.25, family: 'headline' });
  });

  test('are judged from ten events of each sex', () => {
    expect(run(rate(9, 30_000), rate(90, 30_000)).gaps[0]).toMatchObject({
      verdict: 'unclear',
      reason: 'few',
      status: 'shown',
    });
    expect(run(rate(10, 30_000), rate(90, 30_000)).gaps[0]).toMatchObject({ verdict: 'men_higher', reason: null });
    expect(run(rate(0, 30_000), rate(90, 30_000)).gaps[0]).toMatchObject({
      value: null,
      status: 'not_computable',
      reason: 'few',
    });
  });

  test('are stored to 0.1 per 100 months and ratios to 0.01 in a protected release', () => {
    // 30 in 15 000 days: 6.0875 per 100 months; 41 in 30 000: 4.1598; ratio 1.4634.
    const { results, gaps } = run(rate(30, 15_000), rate(41, 30_000));
    expect([results[0]!.value, results[1]!.value]).toEqual([6.1, 4.2]);
    expect(gaps[0]!.value).toBe(1.46);
  });
});

describe('ratios of sums', () => {
  const cell = (clusters: number, y: readonly number[], x: readonly number[]): RatioCell => {
    const sum = (f: (i: number) => number) =>
      Array.from({ length: clusters }, (_, i) => BigInt(f(i % y.length))).reduce((a, b) => a + b, 0n);
    return {
      ...{ kind: 'ratio', units: clusters, n: clusters, people: clusters },
      ...{ sumY: sum((i) => y[i]!), sumX: sum((i) => x[i]!), largest: 1n, twoLargest: 2n },
      ...{ squaresY: sum((i) => y[i]! ** 2), squaresX: sum((i) => x[i]! ** 2), products: sum((i) => y[i]! * x[i]!) },
    };
  };
  const figure = (scale: 'ore' | 'share'): Figure => ({
    kind: 'ratio',
    stat: 'ratio',
    of: 'true',
    y: 'y',
    x: 'x',
    scale,
  });
  const gapOf = (scale: 'ore' | 'share', women: RatioCell, men: RatioCell) =>
    compare(makeRelease([makeLine([women, men], { stat: 'ratio' })]), [
      makeIndicator([figure(scale)], {
        margin: scale === 'ore' ? { kind: 'ratio', value: 1.25 } : { kind: 'points', value: 0.05 },
      }),
    ]);

  test('kronor per child are compared as a ratio and stored rounded', () => {
    // Girls 1 500 kr in households of one and two: (150 000 + 150 000) öre / 3 children = 1 000 kr each; boys the double.
    const { results, gaps } = gapOf('ore', cell(60, [150_000, 150_000], [1, 2]), cell(60, [300_000, 300_000], [1, 2]));
    expect([results[0]!.value, results[1]!.value]).toEqual([1000, 2000]);
    expect(gaps[0]).toMatchObject({ estimand: 'ratio', value: 0.5, verdict: 'men_higher', grade: 'at_least' });
  });

  test('granted of applied is a difference of shares with a margin in points', () => {
    const { results, gaps } = gapOf('share', cell(60, [50, 100], [100, 100]), cell(60, [40, 100], [100, 100]));
    expect([results[0]!.value, results[1]!.value]).toEqual([0.75, 0.7]);
    expect(gaps[0]).toMatchObject({ estimand: 'difference', value: 0.05, margin: 0.05 });
  });

  test('under 50 clusters of a sex there is no verdict; everything granted has no spread', () => {
    expect(gapOf('share', cell(49, [50, 100], [100, 100]), cell(60, [40, 100], [100, 100])).gaps[0]!.reason).toBe(
      'few',
    );
    const all = cell(60, [100, 70], [100, 70]);
    expect(gapOf('share', all, all).gaps[0]).toMatchObject({
      value: 0,
      low: null,
      p: null,
      verdict: 'unclear',
      reason: 'no_spread',
    });
  });
});
