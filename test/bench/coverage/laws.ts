import type { Sums } from '../../../src/stats/mean.ts';
import type { Histogram } from '../../../src/stats/median.ts';
import type { SumPair } from '../../../src/stats/sum-ratio.ts';
import { exponential, normal, type Random } from './random.ts';

/** A distribution of whole numbers with what it truly has. */
export interface Law {
  readonly name: string;
  readonly mean: number;
  readonly median: number;
  readonly draw: (random: Random) => number;
}

/** Months with aid in a year: a third the whole year, the rest spread out. Mean 12/3 + ⅔·6. */
export const MONTHS: Law = {
  name: 'months 1–12',
  mean: 8,
  median: 8,
  draw: (random) => (random() < 1 / 3 ? 12 : 1 + Math.floor(random() * 11)),
};

/** Most with aid for a month or two, one in ten the whole year: P = .45, .30, .15 and .10 for 1, 2, 3 and 12 months. */
export const SHORT_MONTHS: Law = {
  name: 'months, mostly short',
  mean: 0.45 + 0.6 + 0.45 + 1.2,
  median: 2,
  draw: (random) => {
    const u = random();
    if (u < 0.45) return 1;
    return u < 0.75 ? 2 : u < 0.9 ? 3 : 12;
  },
};

export function days(mean: number): Law {
  // Rounded up: P(X ≤ k) = 1 − e^(−k/mean).
  const step = 1 - Math.exp(-1 / mean);
  return {
    name: `days, mean ${mean}`,
    mean: 1 / step,
    median: Math.ceil(Math.LN2 * mean),
    draw: (random) => Math.ceil(exponential(random, mean)) || 1,
  };
}

export function amounts(sigma: number, zeros: number): Law {
  const middle = 500_000;
  return {
    name: zeros > 0 ? `öre, lognormal ${sigma}, ${100 * zeros} % zeros` : `öre, lognormal ${sigma}`,
    mean: (1 - zeros) * middle * Math.exp(sigma ** 2 / 2),
    median: middle,
    draw: (random) => (random() < zeros ? 0 : Math.round(middle * Math.exp(sigma * normal(random)))),
  };
}

export function sample(random: Random, law: Law, n: number): readonly number[] {
  return Array.from({ length: n }, () => law.draw(random));
}

export function sumsOf(values: readonly number[]): Sums {
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  return { n: values.length, sum: BigInt(sum), squares: BigInt(squares) };
}

export function histogramOf(values: readonly number[]): Histogram {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([value, count]) => [BigInt(value), count] as const);
}

/** Households of 1–4 children with kronor for each, whole öre: sums over households, and the truth per child. */
export function drawHouseholds(random: Random, law: Law, n: number): SumPair {
  return pairsOf(
    Array.from({ length: n }, () => {
      const children = 1 + Math.floor(random() * 4);
      return [sample(random, law, children).reduce((sum, one) => sum + one, 0), children] as const;
    }),
  );
}

/** Persons with 1–12 decisions about alike: each person a level of her own, and half the spread around it. */
export function drawPersons(random: Random, n: number): SumPair {
  return pairsOf(
    Array.from({ length: n }, () => {
      const level = 500_000 * Math.exp(0.5 * normal(random));
      const decisions = 1 + Math.floor(random() * 12);
      let sum = 0;
      for (let i = 0; i < decisions; i++) sum += Math.round(level * Math.exp(0.35 * normal(random)));
      return [sum, decisions] as const;
    }),
  );
}

function pairsOf(pairs: readonly (readonly [y: number, x: number])[]): SumPair {
  const add = (read: (y: number, x: number) => number) => BigInt(pairs.reduce((sum, [y, x]) => sum + read(y, x), 0));
  return {
    clusters: pairs.length,
    sumY: add((y) => y),
    sumX: add((_, x) => x),
    // exact while a household's square stays under 2^53 and the sum is formed in whole numbers
    squaresY: pairs.reduce((sum, [y]) => sum + BigInt(y) ** 2n, 0n),
    squaresX: add((_, x) => x * x),
    products: pairs.reduce((sum, [y, x]) => sum + BigInt(y) * BigInt(x), 0n),
  };
}
