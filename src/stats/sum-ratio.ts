import { t95 } from './distributions.ts';
import { type Estimate, nothing, valueOnly } from './estimate.ts';
import { skewLimits } from './mean.ts';
import { compareByTwoTests, type MeanComparison } from './two-t-tests.ts';

/** Sums over clusters (households, persons) of a numerator y and a denominator x, whole numbers. */
export interface SumPair {
  /** Number of clusters. */
  readonly clusters: number;
  readonly sumY: bigint;
  readonly sumX: bigint;
  readonly squaresY: bigint;
  readonly squaresX: bigint;
  readonly products: bigint;
}

/**
 * Ratio Σy/Σx and its linearised variance, m/(m − 1)·Σ(y − rx)²/X²; the variance is null for fewer than two clusters.
 */
function linearise(sums: SumPair) {
  const { clusters: m, sumY, sumX, squaresY, squaresX, products } = sums;
  if (m === 0 || sumX <= 0n) return null;
  // X²Σ(y − rx)² = X²Σy² − 2XYΣxy + Y²Σx² in whole numbers: no digits are lost to cancellation.
  const scatter = sumX * sumX * squaresY - 2n * sumX * sumY * products + sumY * sumY * squaresX;
  const x = Number(sumX);
  const variance = m < 2 ? null : (Number(scatter) / x / x / x / x) * (m / (m - 1));
  return { value: Number(sumY) / x, variance };
}

/**
 * Ratio of two sums (kronor granted of kronor applied, kronor per child) with Student's t on clusters − 1 and the
 * limits of a mean.
 * `no_cases`; value only with `few` (one cluster) or `no_spread`.
 * Source: Cochran, Sampling Techniques, 3rd ed., §6.3. R: `survey::svyratio` without finite-population correction.
 */
export function estimateSumRatio(sums: SumPair): Estimate {
  const ratio = linearise(sums);
  if (!ratio) return nothing('no_cases');
  if (ratio.variance === null) return valueOnly(ratio.value, 'few');
  if (!(ratio.variance > 0)) return valueOnly(ratio.value, 'no_spread');
  const half = t95(sums.clusters - 1) * Math.sqrt(ratio.variance);
  return { value: ratio.value, ...skewLimits(ratio.value, half), reason: null };
}

/**
 * The two sexes' ratios of sums compared: women − men (`difference`), or women ÷ men on the log scale (`ratio`).
 * The wider of two t tests, as for means. A household with both girls and boys counts once on each side, as
 * independent. `no_cases`, `one_sex`; `few`, `no_spread` as above; `se` on the scale of the limits.
 */
export function compareSumRatios(women: SumPair, men: SumPair, as: 'difference' | 'ratio'): MeanComparison {
  const [one, other] = [linearise(women), linearise(men)];
  if (!one || !other) return { ...nothing(one || other ? 'one_sex' : 'no_cases'), se: null };
  if (as === 'ratio' && !(one.value > 0 && other.value > 0)) return { ...nothing('no_spread'), se: null };
  const value = as === 'difference' ? one.value - other.value : one.value / other.value;
  if (one.variance === null || other.variance === null) return { ...valueOnly(value, 'few'), se: null };
  return compareByTwoTests(
    { value: one.value, variance: one.variance, df: women.clusters - 1 },
    { value: other.value, variance: other.variance, df: men.clusters - 1 },
    as,
  );
}
