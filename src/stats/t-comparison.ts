import { t95, tTwoSided } from './distributions.ts';

/** One side of a comparison: its contribution to the variance, with its degrees of freedom. */
export interface VariancePart {
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
