import { t95 } from './distributions.ts';
import { type Estimate, nothing, valueOnly } from './estimate.ts';
import { readMoments, type Sums } from './moments.ts';

/**
 * Mean of months or days with Student's t interval, in the unit of the sums; a lower limit under 0 is 0, since none of
 * these can be negative. `no_cases`; `few` for one observation; `no_spread` where all are equal.
 */
export function estimateMean(sums: Sums): Estimate {
  const moments = readMoments(sums);
  if (!moments) return nothing('no_cases');
  const { n, mean, variance } = moments;
  if (variance === null) return valueOnly(mean, 'few');
  if (variance === 0) return valueOnly(mean, 'no_spread');
  const half = t95(n - 1) * Math.sqrt(variance / n);
  return { value: mean, low: Math.max(0, mean - half), high: mean + half, reason: null };
}
