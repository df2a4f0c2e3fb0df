import { type Comparison, nothing, valueOnly } from './estimate.ts';
import { readMoments, type Sums } from './moments.ts';
import { compareByT } from './t-comparison.ts';

/** A difference of means with its standard error, for the smallest detectable difference. */
export interface MeanComparison extends Comparison {
  readonly se: number | null;
}

/**
 * Difference of two means, women − men, in the unit of the sums: Welch's t. `no_cases`, `one_sex`; value only with `few`
 * (one observation in a sex) or `no_spread` (nobody differs from the others of her or his sex).
 * Source: Welch 1947, Biometrika 34:28. R: `t.test(x, y)`.
 */
export function compareMeans(women: Sums, men: Sums): MeanComparison {
  const [one, other] = [readMoments(women), readMoments(men)];
  if (!one || !other) return { ...nothing(one || other ? 'one_sex' : 'no_cases'), se: null };
  const value = one.mean - other.mean;
  if (one.variance === null || other.variance === null) return { ...valueOnly(value, 'few'), se: null };
  const t = compareByT(
    value,
    { variance: one.variance / one.n, df: one.n - 1 },
    { variance: other.variance / other.n, df: other.n - 1 },
  );
  if (!t) return { ...valueOnly(value, 'no_spread'), se: null };
  return { value, low: t.low, high: t.high, p: t.p, reason: null, se: t.se };
}
