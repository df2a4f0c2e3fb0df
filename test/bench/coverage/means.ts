import { compareMeansByRatio } from '../../../src/stats/mean-ratio.ts';
import { estimateMedian, type Histogram } from '../../../src/stats/median.ts';
import { compareMedians } from '../../../src/stats/median-difference.ts';
import type { Sums } from '../../../src/stats/moments.ts';
import { compareMeans } from '../../../src/stats/welch.ts';
import type { Pair } from './exact.ts';
import { repeat, type Study } from './measure.ts';
import { exponential, normal, type Random } from './random.ts';

interface Law {
  readonly name: string;
  readonly mean: number;
  readonly median: number;
  readonly draw: (random: Random) => number;
}

/** Months with aid in a year: a third the whole year, the rest spread out. Mean 12/3 + ⅔·6. */
const MONTHS: Law = {
  name: 'months 1–12',
  mean: 8,
  median: 8,
  draw: (random) => (random() < 1 / 3 ? 12 : 1 + Math.floor(random() * 11)),
};

function days(mean: number): Law {
  // Rounded up: P(X ≤ k) = 1 − e^(−k/mean).
  const step = 1 - Math.exp(-1 / mean);
  return {
    name: `days, mean ${mean}`,
    mean: 1 / step,
    median: Math.ceil(Math.LN2 * mean),
    draw: (random) => Math.ceil(exponential(random, mean)) || 1,
  };
}

function amounts(sigma: number, zeros: number): Law {
  const middle = 500_000;
  return {
    name: zeros > 0 ? `öre, lognormal ${sigma}, ${100 * zeros} % zeros` : `öre, lognormal ${sigma}`,
    mean: (1 - zeros) * middle * Math.exp(sigma ** 2 / 2),
    median: middle,
    draw: (random) => (random() < zeros ? 0 : Math.round(middle * Math.exp(sigma * normal(random)))),
  };
}

function sample(random: Random, law: Law, n: number): readonly number[] {
  return Array.from({ length: n }, () => law.draw(random));
}

function sumsOf(values: readonly number[]): Sums {
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  return { n: values.length, sum: BigInt(sum), squares: BigInt(squares) };
}

function histogramOf(values: readonly number[]): Histogram {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([value, count]) => [BigInt(value), count] as const);
}

/** Numbers from which a verdict may rest on a mean: 20 of each for months, 30 for days, 50 for amounts. */
export function studyMeans(random: Random, least: number): readonly Study[] {
  // Skew amounts come near the bars: a finer measure.
  const compare = (law: Law, pairs: readonly Pair[], ratio: boolean, times = ratio ? 4 * least : least) =>
    pairs.map(([n1, n0]) =>
      repeat(`${law.name}, n ${n1}/${n0}`, times, () => {
        const [women, men] = [sumsOf(sample(random, law, n1)), sumsOf(sample(random, law, n0))];
        const gap = ratio ? compareMeansByRatio(women, men) : compareMeans(women, men);
        return { low: gap.low, high: gap.high, truth: ratio ? 1 : 0 };
      }),
    );
  const even: Pair[] = [
    [20, 20],
    [20, 100],
    [50, 50],
  ];
  const large: Pair[] = [
    [50, 50],
    [50, 300],
    [300, 50],
    [150, 150],
    [300, 800],
  ];
  return [
    { number: 'mean of months', method: 'Welch', how: 'simulated', points: compare(MONTHS, even, false) },
    {
      number: 'mean of days',
      method: 'Welch',
      how: 'simulated',
      points: compare(
        days(30),
        [
          [30, 30],
          [30, 90],
          [50, 300],
        ],
        false,
      ),
    },
    {
      number: 'mean kronor',
      method: 'ratio of means, log scale',
      how: 'simulated',
      points: [
        ...compare(amounts(0.6, 0), large, true),
        ...compare(amounts(1, 0), large, true),
        ...compare(amounts(0.6, 0.9), [[200, 200]], true),
      ],
    },
  ];
}

export function studyMedians(random: Random, times: number): readonly Study[] {
  const laws = [MONTHS, days(30), amounts(1, 0)];
  const one = laws.flatMap((law) =>
    [10, 20, 101].map((n) =>
      repeat(`${law.name}, n ${n}`, times, () => {
        const { low, high } = estimateMedian(histogramOf(sample(random, law, n)));
        return { low, high, truth: law.median };
      }),
    ),
  );
  const pairs: Pair[] = [
    [10, 20],
    [20, 20],
    [20, 100],
  ];
  const two = laws.flatMap((law) =>
    pairs.map(([n1, n0]) =>
      repeat(`${law.name}, n ${n1}/${n0}`, times, () => {
        const { low, high } = compareMedians(
          histogramOf(sample(random, law, n1)),
          histogramOf(sample(random, law, n0)),
        );
        return { low, high, truth: 0 };
      }),
    ),
  );
  return [
    { number: 'median', method: 'order statistics', how: 'simulated', points: one },
    { number: 'difference of medians', method: 'MOVER of order statistics', how: 'simulated', points: two },
  ];
}
