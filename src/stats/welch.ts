import { nothing, valueOnly } from './estimate.ts';
import { readMoments, type Sums } from './moments.ts';
import { compareByTwoTests, type MeanComparison } from './two-t-tests.ts';

/**
 * Difference of two means, women − men, in the unit of the sums: the wider of Welch's and Student's t. `no_cases`,
 * `one_sex`; value only with `few` (one observation in a sex) or `no_spread` (nobody differs from the others of her or his
 * sex). `se` is Welch's.
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
