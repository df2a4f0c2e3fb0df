import { compareMeans, compareMeansByRatio } from '../../../src/stats/compare-means.ts';
import { estimateMean } from '../../../src/stats/mean.ts';
import { compareMedians, estimateMedian } from '../../../src/stats/median.ts';
import { compareSumRatios } from '../../../src/stats/sum-ratio.ts';
import type { Pair } from './exact.ts';
import {
  amounts,
  days,
  drawHouseholds,
  drawPersons,
  histogramOf,
  type Law,
  MONTHS,
  SHORT_MONTHS,
  sample,
  sumsOf,
} from './laws.ts';
import { repeat, type Study } from './measure.ts';
import type { Random } from './random.ts';

/** Numbers from which a verdict may rest on a mean: 20 of each for months, 30 for days, 50 for amounts. */
export const MONTH_PAIRS: readonly Pair[] = [
  [20, 20],
  [20, 100],
  [400, 20],
  [100, 300],
];
export const DAY_PAIRS: readonly Pair[] = [
  [30, 30],
  [30, 90],
  [50, 300],
  [300, 800],
];
export const KRONOR_PAIRS: readonly Pair[] = [
  [50, 50],
  [50, 300],
  [300, 50],
  [300, 800],
];
export const KRONOR: readonly Law[] = [amounts(0.6, 0), amounts(1, 0), amounts(0.8, 0.5)];

/** One sex alone. Skew amounts come near the bars: a finer measure. */
export function studySingleMeans(random: Random, times: number): readonly Study[] {
  const single = (laws: readonly Law[], sizes: readonly number[]) =>
    laws.flatMap((law) =>
      sizes.map((n) =>
        repeat(`${law.name}, n ${n}`, 4 * times, () => {
          const { low, high } = estimateMean(sumsOf(sample(random, law, n)));
          return { low, high, truth: law.mean };
        }),
      ),
    );
  const how = 'simulated' as const;
  const method = 'Student, upwards log scale';
  return [
    { number: 'mean of one sex, months and days', method, how, points: single([MONTHS, days(30)], [20, 30, 100]) },
    {
      number: 'mean of one sex, kronor',
      method,
      how,
      points: single([amounts(0.6, 0), amounts(0.8, 0), amounts(0.8, 0.5)], [30, 50, 100, 300]),
    },
  ];
}

/** Both sexes; two laws a factor apart where the figure is a ratio. */
export function studyMeans(random: Random, least: number): readonly Study[] {
  const differences = (laws: readonly Law[], pairs: readonly Pair[]) =>
    laws.flatMap((law) =>
      pairs.map(([n1, n0]) =>
        repeat(`${law.name}, n ${n1}/${n0}`, least, () => {
          const gap = compareMeans(sumsOf(sample(random, law, n1)), sumsOf(sample(random, law, n0)));
          return { low: gap.low, high: gap.high, truth: 0 };
        }),
      ),
    );
  const times = (law: Law, factor: number): Law => ({ ...law, draw: (own) => Math.round(factor * law.draw(own)) });
  const ratios = (laws: readonly Law[], pairs: readonly Pair[]) =>
    [1, 1.5].flatMap((factor) =>
      laws.flatMap((law) =>
        pairs.map(([n1, n0]) =>
          repeat(`${law.name}, n ${n1}/${n0}, ratio ${factor}`, least, () => {
            const women = sumsOf(sample(random, times(law, factor), n1));
            const { low, high } = compareMeansByRatio(women, sumsOf(sample(random, law, n0)));
            return { low, high, truth: factor };
          }),
        ),
      ),
    );
  const households = KRONOR.flatMap((law) =>
    KRONOR_PAIRS.map(([n1, n0]) =>
      repeat(`households, ${law.name}, n ${n1}/${n0}`, least, () => {
        const { low, high } = compareSumRatios(
          drawHouseholds(random, law, n1),
          drawHouseholds(random, law, n0),
          'ratio',
        );
        return { low, high, truth: 1 };
      }),
    ),
  );
  const persons = KRONOR_PAIRS.map(([n1, n0]) =>
    repeat(`persons with 1–12 decisions, n ${n1}/${n0}`, least, () => {
      const { low, high } = compareSumRatios(drawPersons(random, n1), drawPersons(random, n0), 'difference');
      return { low, high, truth: 0 };
    }),
  );
  const simulated = 'simulated' as const;
  return [
    {
      number: 'mean of months',
      method: 'Welch and Student, the wider',
      how: simulated,
      points: differences([MONTHS, SHORT_MONTHS], MONTH_PAIRS),
    },
    {
      number: 'mean of days',
      method: 'Welch and Student, the wider',
      how: simulated,
      points: differences([days(30)], DAY_PAIRS),
    },
    {
      number: 'mean kronor',
      method: 'ratio, two t tests, the wider',
      how: simulated,
      points: ratios(KRONOR, KRONOR_PAIRS),
    },
    {
      number: 'ratio of sums',
      method: 'linearised, two t tests, the wider',
      how: simulated,
      points: [...households, ...persons],
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
