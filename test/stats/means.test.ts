import { describe, expect, test } from 'vitest';
import { compareMeans, compareMeansByRatio } from '../../src/stats/compare-means.ts';
import { estimateMean, readMoments } from '../../src/stats/mean.ts';
import { compareMedians, estimateMedian, type Histogram } from '../../src/stats/median.ts';
import { compareByLimits } from '../../src/stats/mover.ts';
import { estimateRate } from '../../src/stats/rate.ts';
import { compareRates } from '../../src/stats/rate-ratio.ts';
import { compareSumRatios, estimateSumRatio } from '../../src/stats/sum-ratio.ts';
import { expectNear, readReference } from './reference.ts';

type Numbers = readonly number[];
type Row = Readonly<Record<string, number>>;
const r = readReference<{
  welch: (Row & { x: Numbers; y: Numbers })[];
  median: (Row & { x: Numbers })[];
  mover: (Row & { x: Numbers; y: Numbers })[];
  sums: (Row & { y1: Numbers; x1: Numbers; y0: Numbers; x0: Numbers })[];
  rate: Row[];
}>('means');

const sums = (values: Numbers) => ({
  n: values.length,
  sum: values.reduce((sum, x) => sum + BigInt(x), 0n),
  squares: values.reduce((sum, x) => sum + BigInt(x) ** 2n, 0n),
});
const histogram = (values: Numbers): Histogram =>
  [...new Set(values)].sort((a, b) => a - b).map((x) => [BigInt(x), values.filter((y) => y === x).length] as const);
const pairs = (y: Numbers, x: Numbers) => ({
  clusters: y.length,
  sumY: sums(y).sum,
  sumX: sums(x).sum,
  squaresY: sums(y).squares,
  squaresX: sums(x).squares,
  products: y.reduce((sum, one, i) => sum + BigInt(one) * BigInt(x[i]!), 0n),
});

describe('means', () => {
  test.each(r.welch.map((row, i) => ({ i, row })))(
    'the wider of Welch and Student, for difference and ratio, agrees with R in example $i',
    ({ row }) => {
      const gap = compareMeans(sums(row.x), sums(row.y));
      expectNear(gap.value, row.value!);
      expectNear(gap.low, row.low!);
      expectNear(gap.high, row.high!);
      expectNear(gap.p, row.p!);
      const mean = estimateMean(sums(row.x));
      expectNear(mean.low, Math.max(0, row.mean_low!));
      expectNear(mean.high, row.mean_high!);
      const ratio = compareMeansByRatio(sums(row.x), sums(row.y));
      expectNear(ratio.value, row.ratio!);
      expectNear(ratio.low, row.ratio_low!);
      expectNear(ratio.high, row.ratio_high!);
      expectNear(ratio.p, row.ratio_p!);
    },
  );

  test('a spread of 1 öre among amounts of ten million kronor keeps its digits', () => {
    // Three amounts a, a + 1, a + 2 öre have the variance 1 by hand; Σx² − (Σx)²/n in doubles gives 0 or noise.
    const a = 1_000_000_000;
    expect(readMoments(sums([a, a + 1, a + 2]))).toEqual({ n: 3, mean: a + 1, variance: 1 });
  });

  test('exchanging the sexes turns difference and ratio', () => {
    const [x, y] = [sums([1, 4, 4, 9, 2]), sums([3, 8, 8, 10])];
    expectNear(compareMeans(x, y).low, -compareMeans(y, x).high!);
    expectNear(compareMeansByRatio(x, y).low, 1 / compareMeansByRatio(y, x).high!);
  });

  test('one mean has the limits m − h and m·exp(h/m), h = t·s/√n, never under 0', () => {
    // 100, 200, 300, 400: m = 250, s = 129.0994, t(.975, 3) = 3.182446; h = 205.427; exp(h/250) = 2.27419.
    const mean = estimateMean(sums([100, 200, 300, 400]));
    expect(mean.value).toBe(250);
    expect(mean.high).toBeCloseTo(250 * 2.27419, 1);
    expect(mean.low).toBeCloseTo(250 - 205.427, 2);
    expect(estimateMean(sums([0, 0, 0, 400])).low).toBe(0);
  });

  test('nobody, one person, no spread and a mean of 0 are reasons', () => {
    const same = sums([5, 5, 5]);
    expect(compareMeans(sums([]), same)).toMatchObject({ value: null, reason: 'one_sex' });
    expect(compareMeans(sums([]), sums([])).reason).toBe('no_cases');
    expect(compareMeans(sums([7]), same)).toMatchObject({ value: 2, low: null, p: null, reason: 'few' });
    expect(compareMeans(same, sums([6, 6]))).toMatchObject({ value: -1, low: null, p: null, reason: 'no_spread' });
    expect(compareMeansByRatio(sums([0, 0]), same)).toMatchObject({ value: null, reason: 'no_spread' });
    expect(estimateMean(same)).toMatchObject({ value: 5, low: null, high: null, reason: 'no_spread' });
    expect(estimateMean(sums([])).reason).toBe('no_cases');
  });
});

describe('medians', () => {
  test.each(r.median)('median $value has the order statistics of R', (row) => {
    const median = estimateMedian(histogram(row.x));
    expect(median.value).toBe(row.value);
    if (median.reason === null) expect([median.low, median.high]).toEqual([row.low, row.high]);
    else expect(row.low).toBe(row.high);
  });

  test.each(r.mover)('difference $value by MOVER agrees with R', (row) => {
    const gap = compareMedians(histogram(row.x), histogram(row.y));
    expectNear(gap.value, row.value!);
    expectNear(gap.low, row.low!);
    expectNear(gap.high, row.high!);
  });

  test('fewer than six have no interval; where most are equal there is none of width 0', () => {
    expect(estimateMedian(histogram([1, 2, 3, 4, 9]))).toMatchObject({ value: 3, low: null, reason: 'few' });
    const equal = histogram([12, 12, 12, 12, 12, 12, 12, 12, 3]);
    expect(estimateMedian(equal)).toMatchObject({ value: 12, low: null, reason: 'no_spread' });
    expect(compareMedians(equal, equal)).toMatchObject({ value: 0, low: null, high: null, reason: 'no_spread' });
    expect(compareMedians(equal, [])).toMatchObject({ value: null, reason: 'one_sex' });
    expect(estimateMedian([]).reason).toBe('no_cases');
  });

  test('six people have the smallest and the largest as limits', () => {
    // P(Bin(6, ½) < 1) = 1/64 = .0156 ≤ .025 < P(Bin < 2) = 7/64.
    expect(estimateMedian(histogram([1, 2, 3, 5, 8, 13]))).toMatchObject({ value: 4, low: 1, high: 13 });
  });
});

test('MOVER with Wilson limits is method 10 of Newcombe: 56/70 − 48/80 is 0.0524 to 0.3339', () => {
  // Newcombe 1998, Stat Med 17:873, table II; Wilson limits of the two shares by prop.test.
  const women = { value: 0.8, low: 0.6918, high: 0.8775, reason: null };
  const men = { value: 0.6, low: 0.4905, high: 0.7002, reason: null };
  const gap = compareByLimits(women, men);
  expect(gap.low).toBeCloseTo(0.0524, 3);
  expect(gap.high).toBeCloseTo(0.3339, 3);
});

describe('ratios of sums', () => {
  test.each(r.sums)('agree with the linearised ratio in R', (row) => {
    const [women, men] = [pairs(row.y1, row.x1), pairs(row.y0, row.x0)];
    const one = estimateSumRatio(women);
    expectNear(one.value, row.r1!);
    expectNear(one.low, row.r1_low!);
    expectNear(one.high, row.r1_high!);
    const difference = compareSumRatios(women, men, 'difference');
    expectNear(difference.low, row.low!);
    expectNear(difference.high, row.high!);
    expectNear(difference.p, row.p!);
    const ratio = compareSumRatios(women, men, 'ratio');
    expectNear(ratio.value, row.ratio!);
    expectNear(ratio.low, row.ratio_low!);
    expectNear(ratio.high, row.ratio_high!);
    expectNear(ratio.p, row.ratio_p!);
  });

  test('with a denominator of 1 for everyone it is the mean', () => {
    const y = [3, 9, 4, 4, 11];
    const ratio = estimateSumRatio(pairs(y, [1, 1, 1, 1, 1]));
    expectNear(ratio.low, estimateMean(sums(y)).low);
    expectNear(ratio.high, estimateMean(sums(y)).high);
  });

  test('everything granted has no spread', () => {
    const all = pairs([100, 200, 50], [100, 200, 50]);
    expect(estimateSumRatio(all)).toMatchObject({ value: 1, low: null, reason: 'no_spread' });
    expect(compareSumRatios(all, all, 'difference')).toMatchObject({ value: 0, low: null, reason: 'no_spread' });
    expect(compareSumRatios(all, pairs([], []), 'ratio').reason).toBe('one_sex');
  });
});

describe('rates', () => {
  test.each(r.rate)('$e1 in $d1 days ÷ $e0 in $d0 days agrees with poisson.test', (row) => {
    const women = { events: row.e1!, days: row.d1! };
    const gap = compareRates([{ women, men: { events: row.e0!, days: row.d0! } }]);
    expectNear(gap.value, row.value!);
    expectNear(gap.low, row.low!);
    expectNear(gap.high, row.high!);
    expectNear(gap.p, row.p!);
    const rate = estimateRate(women);
    expectNear(rate.low, row.rate_low!);
    expectNear(rate.high, row.rate_high!);
  });

  test.each(r.rate)('$e1 in $d1 ÷ $e0 in $d0 in two bands with the same parts of the days: as in one', (row) => {
    // in both bands the women's part of the days is the same, so that their events together are one binomial number
    const [w, m] = [Math.floor(row.e1! / 3), Math.floor(row.e0! / 4)];
    const gap = compareRates([
      { women: { events: w, days: row.d1! / 4 }, men: { events: m, days: row.d0! / 4 } },
      {
        women: { events: row.e1! - w, days: (3 * row.d1!) / 4 },
        men: { events: row.e0! - m, days: (3 * row.d0!) / 4 },
      },
      { women: { events: 5, days: 100 }, men: { events: 0, days: 0 } }, // men have never had aid so long: it tells nothing
    ]);
    for (const name of ['value', 'low', 'high', 'p'] as const) expectNear(gap[name], row[name]!);
  });

  test('the same pace at each time with aid is no difference, however long one sex stays', () => {
    // by hand: 10 of 100 days early and 1 of 100 late for both; plain 11/200 ÷ 19/1000 = 2.9
    const strata = [
      { women: { events: 10, days: 100 }, men: { events: 10, days: 100 } },
      { women: { events: 1, days: 100 }, men: { events: 9, days: 900 } },
    ];
    const gap = compareRates(strata);
    expectNear(gap.value, 1);
    expect(gap.low).toBeLessThan(1);
    expect(gap.high).toBeGreaterThan(1);
    expectNear(gap.p, 1);
    const other = compareRates(strata.map(({ women, men }) => ({ women: men, men: women })));
    expectNear(other.low, 1 / gap.high!);
    expectNear(other.high, 1 / gap.low!);
  });

  test('10 events in 100 months of 30.4375 days are 10 per 100 months', () => {
    expect(estimateRate({ events: 10, days: 3043.75 }).value).toBe(10);
  });

  test('no event gives 0 with an upper limit; no days and no events in a sex are reasons', () => {
    expect(estimateRate({ events: 0, days: 3043.75 })).toMatchObject({ value: 0, low: 0, reason: null });
    expect(estimateRate({ events: 0, days: 3043.75 }).high).toBeCloseTo(3.8415, 4); // z² = qchisq(.95, 1)
    expect(estimateRate({ events: 0, days: 0 }).reason).toBe('no_cases');
    expect(compareRates([{ women: { events: 0, days: 99 }, men: { events: 4, days: 99 } }]).reason).toBe('few');
    expect(compareRates([{ women: { events: 3, days: 99 }, men: { events: 0, days: 0 } }]).reason).toBe('one_sex');
  });
});
