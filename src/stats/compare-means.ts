import { nothing, valueOnly } from './estimate.ts';
import { readMoments, type Sums } from './mean.ts';
import { compareByTwoTests, type MeanComparison } from './two-t-tests.ts';

/**
 * Difference of two means, women − men, in the unit of the sums: the wider of Welch's and Student's t. `no_cases`,
 * `one_sex`; value only with `few` (one observation in a sex) or `no_spread` (nobody differs from the others of her or
 * his sex). `se` is Welch's.
 * R: `t.test(x, y)` and `t.test(x, y, var.equal = TRUE)`.
 */
export function compareMeans(women: Sums, men: Sums): MeanComparison {
  const [one, other] = [readMoments(women), readMoments(men)];
  if (!one || !other) return { ...nothing(one || other ? 'one_sex' : 'no_cases'), se: null };
  if (one.variance === null || other.variance === null) {
    return { ...valueOnly(one.mean - other.mean, 'few'), se: null };
  }
  return compareByTwoTests(
    { value: one.mean, variance: one.variance / one.n, df: one.n - 1 },
    { value: other.mean, variance: other.variance / other.n, df: other.n - 1 },
    'difference',
  );
}

/**
 * Ratio of two means, women ÷ men, for amounts: l = log(m1/m0), se² = s1²/(n1m1²) + s0²/(n0m0²), Student's t with
 * Welch–Satterthwaite's degrees of freedom on those two terms, and Student's t on scaled amounts; the wider of the two.
 * `se` is that of l. `no_cases`, `one_sex`; `no_spread` without numbers where a mean is 0, with the value where nobody
 * differs; `few` for one observation in a sex, or where the second interval has no end.
 * Source: the delta method on log means; error rates against Welch and the bootstrap: docs/methods.md, "Means".
 */
export function compareMeansByRatio(women: Sums, men: Sums): MeanComparison {
  const [one, other] = [readMoments(women), readMoments(men)];
  if (!one || !other) return { ...nothing(one || other ? 'one_sex' : 'no_cases'), se: null };
  if (!(one.mean > 0) || !(other.mean > 0)) return { ...nothing('no_spread'), se: null };
  if (one.variance === null || other.variance === null) {
    return { ...valueOnly(one.mean / other.mean, 'few'), se: null };
  }
  return compareByTwoTests(
    { value: one.mean, variance: one.variance / one.n, df: one.n - 1 },
    { value: other.mean, variance: other.variance / other.n, df: other.n - 1 },
    'ratio',
  );
}
