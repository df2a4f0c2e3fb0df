import { t95 } from './distributions.ts';
import { type Estimate, nothing, valueOnly } from './estimate.ts';
import { readMoments, type Sums } from './moments.ts';

/**
 * Mean of months, days or amounts in the unit of the sums. With h = t·s/√n the limits are m − h, never under 0, and
 * m·exp(h/m): Student's lower limit and that of the logarithm upwards, since the sample of a skew number that misses the
 * largest values has too small a spread as well. `no_cases`; `few` for one observation; `no_spread` where all are equal.
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
