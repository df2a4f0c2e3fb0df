import { type Estimate, nothing, valueOnly } from './estimate.ts';
import { estimateMedian, type Histogram, medianLimits } from './median.ts';
import { compareByLimits } from './mover.ts';

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
