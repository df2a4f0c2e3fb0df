import { t95 } from './distributions.ts';
import { type Estimate, nothing, valueOnly } from './estimate.ts';

/**
 * Mean of months, days or amounts in the unit of the sums. With h = t·s/√n the limits are m − h, never under 0, and
 * m·exp(h/m): Student's lower limit and that of the logarithm upwards, since the sample of a skew number that misses
 * the largest values has too small a spread as well. `no_cases`; `few` for one observation; `no_spread` where all are
 * equal.
 */
export function estimateMean(sums: Sums): Estimate {
  const moments = readMoments(sums);
  if (!moments) return nothing('no_cases');
  const { n, mean, variance } = moments;
  if (variance === null) return valueOnly(mean, 'few');
  if (variance === 0) return valueOnly(mean, 'no_spread');
  return { value: mean, ...skewLimits(mean, t95(n - 1) * Math.sqrt(variance / n)), reason: null };
}

/** Limits of a mean above 0, `half` Student's half-width. */
export function skewLimits(mean: number, half: number) {
  return { low: Math.max(0, mean - half), high: mean * Math.exp(half / mean) };
}

/**
 * Number, sum and sum of squares of whole numbers (öre, days, months). Of a rate: persons, events, and their days at
 * risk.
 */
export interface Sums {
  readonly n: number;
  readonly sum: bigint;
  readonly squares: bigint;
  readonly days?: bigint;
}

/** Mean and variance with n − 1; the variance is null for n < 2. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number | null;
}

/**
 * Mean and variance from exact sums: (nΣx² − (Σx)²)/(n(n − 1)) is formed in whole numbers and rounded once, so nothing
 * is lost however large the amounts are. Null for n = 0.
 */
export function readMoments({ n, sum, squares }: Sums): Moments | null {
  if (n === 0) return null;
  const scatter = BigInt(n) * squares - sum * sum;
  return { n, mean: Number(sum) / n, variance: n < 2 ? null : Number(scatter) / n / (n - 1) };
}
