import { binomialCdf } from './distributions.ts';
import { type Estimate, type Known, nothing, valueOnly } from './estimate.ts';
import { compareByLimits } from './mover.ts';

/** Value → how many, ascending. */
export type Histogram = readonly (readonly [value: bigint, count: number])[];

/**
 * Median with the interval of two order statistics, in the unit of the values: ranks j and n + 1 − j, j the largest
 * with P(Bin(n, ½) < j) ≤ .025. Safe with ties. `no_cases`; value only with `few` for n < 6, and with `no_spread` where
 * both limits equal the median (over half the observations are one and the same).
 * Source: David & Nagaraja, Order Statistics, 3rd ed., §7.1. R: `sort(x)[qbinom(.025, n, .5)]`.
 */
export function estimateMedian(histogram: Histogram): Estimate {
  const n = countOf(histogram);
  if (n === 0) return nothing('no_cases');
  const limits = medianLimits(histogram);
  if (!limits) return valueOnly(middleOf(histogram, n), 'few');
  return limits.low === limits.high ? valueOnly(limits.value, 'no_spread') : { ...limits, reason: null };
}

/** The same limits even where they coincide, as the difference of two medians needs them; null for n < 6. */
function medianLimits(histogram: Histogram): Known | null {
  const n = countOf(histogram);
  if (n < 6) return null;
  const rank = lowerRank(n);
  return { value: middleOf(histogram, n), low: valueAt(histogram, rank), high: valueAt(histogram, n + 1 - rank) };
}

function countOf(histogram: Histogram): number {
  return histogram.reduce((sum, [, count]) => sum + count, 0);
}

function middleOf(histogram: Histogram, n: number): number {
  return (valueAt(histogram, Math.ceil(n / 2)) + valueAt(histogram, Math.floor(n / 2) + 1)) / 2;
}

/** The value of this rank, 1 the smallest. */
function valueAt(histogram: Histogram, rank: number): number {
  let seen = 0;
  for (const [value, count] of histogram) {
    seen += count;
    if (seen >= rank) return Number(value);
  }
  throw new RangeError('a rank beyond the number of observations');
}

function lowerRank(n: number): number {
  let [low, high] = [1, Math.ceil(n / 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (binomialCdf(middle - 1, n, 0.5) <= 0.025) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Difference of two medians, women − men, by MOVER from the two order-statistic intervals. It has no p and carries no
 * verdict. `no_cases`, `one_sex`; value only with `few` (n < 6 in a sex) or `no_spread` (no width at all).
 * Source: Zou & Donner 2008, Stat Med 27:1693. Price and Bonett's standard error is 0 where over half are equal.
 */
export function compareMedians(women: Histogram, men: Histogram): Estimate {
  const [one, other] = [estimateMedian(women), estimateMedian(men)];
  if (one.value === null || other.value === null) return nothing(one.value === other.value ? 'no_cases' : 'one_sex');
  const [w, m] = [medianLimits(women), medianLimits(men)];
  if (!w || !m) return valueOnly(one.value - other.value, 'few');
  return compareByLimits({ ...w, reason: null }, { ...m, reason: null });
}
