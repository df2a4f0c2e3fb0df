import type { AdjustedGap } from './adjust.ts';
import { pointByLogit } from './g-formula.ts';
import { pointByLeastSquares } from './g-linear.ts';
import { decompose, decomposeAround, type Parts } from './kitagawa.ts';
import { shareComposition } from './shapley.ts';
import type { Stratum } from './stratum.ts';

/** The parts of a crude gap, the composition shared out over the covariates in their order. */
export interface AdjustedParts extends Parts {
  /** Adds up to `composition`; null with more than four covariates or where a smaller model cannot be fitted. */
  readonly byCovariate: readonly number[] | null;
}

/**
 * The crude gap divided so that its rest is the adjusted gap, whatever method made it; always as a difference, in the unit
 * of the sums (fractions for shares), also where the gap itself is a ratio. `strata` hold everybody. Null without an
 * adjusted number.
 */
export function decomposeAdjusted(strata: readonly Stratum[], adjusted: AdjustedGap): AdjustedParts | null {
  const { method, compared, covariates, interactions, value } = adjusted;
  if (method === null || method === 'mantel_haenszel' || value === null) return null;
  const parts = partsOf();
  return parts && { ...parts, byCovariate: shareComposition(compared, covariates.length, method, interactions) };

  function partsOf(): Parts | null {
    if (method === 'standardised') return decompose(strata, compared);
    const rest = method === 'g_formula' ? pointByLogit(compared, interactions) : pointByLeastSquares(compared);
    return rest === null ? null : decomposeAround(rest, strata, compared);
  }
}
