import { type Candidate, noGap, readGap, type Scale } from './adjusted-gap.ts';
import { quadratic } from './cholesky.ts';
import type { Clusters } from './cluster-pairs.ts';
import { buildDesign, keepSharedLevels, SEX_COLUMN } from './design.ts';
import { fitLinear } from './fit-linear.ts';
import { LEAST_PER_PARAMETER } from './g-formula.ts';
import { overlapOf } from './standardise.ts';
import { type Stratum, totalOf } from './stratum.ts';

/**
 * The g-formula for means: least squares with main effects and sex on everybody whose every level holds both sexes,
 * standardised over them. The difference is the coefficient of sex; the ratio compares the two standardised means on the
 * log scale. Covariance robust to unequal spread. `few` with under ten of the rarer sex per parameter; `separation` where
 * columns repeat each other; `little_overlap` where no level holds both sexes.
 * Source: as `standardiseByLogit` and `fitLinear`.
 */
export function standardiseByLeastSquares(
  strata: readonly Stratum[],
  scale: Scale,
  clusters: Clusters | null,
): Candidate {
  const compared = keepSharedLevels(strata);
  const frame = {
    method: 'linear',
    overlap: overlapOf(compared, strata),
    compared,
    interactions: false,
  } as const;
  if (compared.length === 0) return { gap: noGap('little_overlap'), ...frame };
  const design = buildDesign(compared, false);
  const { women, men } = totalOf(compared);
  if (Math.min(women.n, men.n) < LEAST_PER_PARAMETER * design.parameters) return { gap: noGap('few'), ...frame };
  const fit = fitLinear(strata, compared, design, clusters);
  if (!fit) return { gap: noGap('separation'), ...frame };
  const whole = women.n + men.n;
  // The composition of everybody, with sex last set to woman and then to man.
  const row = new Array<number>(design.parameters).fill(0);
  compared.forEach((one, k) => {
    const weight = (one.women.n + one.men.n) / whole;
    design.rows[k]!.men.forEach((value, j) => {
      row[j]! += weight * value;
    });
  });
  const mean0 = row.reduce((sum, value, j) => sum + value * fit.coefficients[j]!, 0);
  const mean1 = mean0 + fit.coefficients[SEX_COLUMN]!;
  const gradient = row.map((value, j) => {
    const asWoman = j === SEX_COLUMN ? 1 : value;
    return scale === 'difference' ? asWoman - value : asWoman / mean1 - value / mean0;
  });
  return {
    gap: readGap({ mean1, mean0, variance: quadratic(fit.covariance, gradient), df: fit.df }, scale),
    ...frame,
  };
}

/** The coefficient of sex alone: what Shapley's shares need. Null where it cannot be fitted. */
export function pointByLeastSquares(compared: readonly Stratum[]): number | null {
  return fitLinear(compared, compared, buildDesign(compared, false), null)?.coefficients[SEX_COLUMN] ?? null;
}
