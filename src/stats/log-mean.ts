import { t95 } from './distributions.ts';
import { type Estimate, nothing, valueOnly } from './estimate.ts';
import { readMoments, type Sums } from './moments.ts';

/**
 * Mean of amounts with an interval on the log scale, m·exp(±t·s/(m√n)), in the unit of the sums: amounts are skew, and
 * the limits stay above 0. The one-sample form of the ratio of means. `no_cases`; `few` for one observation; `no_spread`
 * where all are equal.
 */
export function estimateLogMean(sums: Sums): Estimate {
  const moments = readMoments(sums);
  if (!moments) return nothing('no_cases');
  const { n, mean, variance } = moments;
  if (variance === null) return valueOnly(mean, 'few');
  if (variance === 0) return valueOnly(mean, 'no_spread');
  const half = (t95(n - 1) * Math.sqrt(variance / n)) / mean;
  return { value: mean, low: mean * Math.exp(-half), high: mean * Math.exp(half), reason: null };
}
