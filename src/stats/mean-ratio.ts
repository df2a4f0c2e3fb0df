import { nothing, valueOnly } from './estimate.ts';
import { readMoments, type Sums } from './moments.ts';
import { compareByT } from './t-comparison.ts';
import type { MeanComparison } from './welch.ts';

/**
 * Ratio of two means, women ÷ men, for amounts: l = log(m1/m0), se² = s1²/(n1m1²) + s0²/(n0m0²), Student's t with
 * Welch–Satterthwaite's degrees of freedom on those two terms. `se` is that of l. `no_cases`, `one_sex`; `no_spread`
 * without numbers where a mean is 0, with the value where nobody differs; `few` for one observation in a sex.
 * Source: the delta method on log means; error rates against Welch and the bootstrap: docs/methods.md, "Means".
 */
export function compareMeansByRatio(women: Sums, men: Sums): MeanComparison {
  const [one, other] = [readMoments(women), readMoments(men)];
  if (!one || !other) return { ...nothing(one || other ? 'one_sex' : 'no_cases'), se: null };
  if (!(one.mean > 0) || !(other.mean > 0)) return { ...nothing('no_spread'), se: null };
  const value = one.mean / other.mean;
  if (one.variance === null || other.variance === null) return { ...valueOnly(value, 'few'), se: null };
  const t = compareByT(
    Math.log(value),
    { variance: one.variance / one.n / one.mean ** 2, df: one.n - 1 },
    { variance: other.variance / other.n / other.mean ** 2, df: other.n - 1 },
  );
  if (!t) return { ...valueOnly(value, 'no_spread'), se: null };
  return { value, low: Math.exp(t.low), high: Math.exp(t.high), p: t.p, reason: null, se: t.se };
}
