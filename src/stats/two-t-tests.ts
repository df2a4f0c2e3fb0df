import { t95, tTwoSided } from './distributions.ts';
import { type Comparison, nothing, valueOnly } from './estimate.ts';

/** A difference or ratio of means with its standard error, for the smallest detectable difference. */
export interface MeanComparison extends Comparison {
  readonly se: number | null;
}

/**
 * Mean (or ratio of sums) of one sex, the variance of that mean, and one less than the persons or clusters behind it.
 */
interface MeanPart {
  readonly value: number;
  readonly variance: number;
  readonly df: number;
}

/**
 * Two means compared by both of Student's t tests, with each sex's own spread (Welch) and with a pooled spread; limits
 * and p are the wider of the two. With skewed numbers and groups of unequal size each test errs in one direction, and
 * the two in opposite directions: where a sample misses the largest values, its mean and its spread are both too low.
 * `difference`: in the unit of the values. `ratio`: Welch on the logarithm, and the common spread of amounts after the
 * men's are multiplied by the ratio; `few` where those have no limit. `se` is Welch's, of the difference or the
 * logarithm. `no_spread` where nobody differs.
 * Source: Student 1908; Welch 1947, Biometrika 34:28; error rates: test/bench/coverage/README.md.
 */
export function compareByTwoTests(women: MeanPart, men: MeanPart, as: 'difference' | 'ratio'): MeanComparison {
  const ratio = as === 'ratio';
  if (ratio && !(women.value > 0 && men.value > 0)) return { ...nothing('no_spread'), se: null };
  const value = ratio ? women.value / men.value : women.value - men.value;
  const scale = ({ value: mean }: MeanPart) => (ratio ? mean * mean : 1);
  const own = compareByT(
    ratio ? Math.log(value) : value,
    { variance: women.variance / scale(women), df: women.df },
    { variance: men.variance / scale(men), df: men.df },
  );
  if (!own) return { ...valueOnly(value, 'no_spread'), se: null };
  const common = compareByCommonSpread(women, men);
  const { low, high } = ratio ? common.ratio : common.difference;
  if (low === null || high === null) return { ...valueOnly(value, 'few'), se: own.se };
  const back = ratio ? Math.exp : (x: number) => x;
  return {
    value,
    low: Math.min(back(own.low), low),
    high: Math.max(back(own.high), high),
    p: Math.max(own.p, common.p),
    reason: null,
    se: own.se,
  };
}

/** Student's t with one spread for both: the difference, and the ratio at which scaled amounts are not told apart. */
function compareByCommonSpread(women: MeanPart, men: MeanPart) {
  const [n1, n0] = [women.df + 1, men.df + 1];
  const df = women.df + men.df;
  const t = t95(df);
  // Sums of squares per person: the variance of a mean times n is that of one person.
  const [a, b] = [women.variance * n1 * women.df, men.variance * n0 * men.df];
  const each = (1 / n1 + 1 / n0) / df;
  const se = Math.sqrt((a + b) * each);
  const value = women.value - men.value;
  // (v1 − θv0)² = t²·each·(a + θ²b), a quadratic in θ.
  const k = t * t * each;
  const square = men.value ** 2 - k * b;
  const rest = women.value ** 2 - k * a;
  const product = women.value * men.value;
  const root = Math.sqrt(Math.max(0, product * product - square * rest));
  const bounded = square > 0 && rest > 0;
  return {
    difference: { low: value - t * se, high: value + t * se },
    ratio: { low: bounded ? rest / (product + root) : null, high: bounded ? (product + root) / square : null },
    p: tTwoSided(value / se, df),
  };
}

/** One side of a comparison: its contribution to the variance, with its degrees of freedom. */
interface VariancePart {
  readonly variance: number;
  readonly df: number;
}

/**
 * Limits and p of a difference with the variance `a + b`, or a given one, Student's t with Welch and Satterthwaite's
 * degrees of freedom from a and b. Null where neither side varies.
 * Source: Welch 1947, Biometrika 34:28; Satterthwaite 1946, Biometrics Bull 2:110.
 */
export function compareByT(value: number, a: VariancePart, b: VariancePart, variance = a.variance + b.variance) {
  const own = a.variance + b.variance;
  if (!(own > 0)) return null;
  const df = 1 / ((a.variance / own) ** 2 / a.df + (b.variance / own) ** 2 / b.df);
  const se = Math.sqrt(variance);
  const half = t95(df) * se;
  return { low: value - half, high: value + half, p: tTwoSided(value / se, df), se, df };
}
