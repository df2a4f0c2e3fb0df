import type { Cause } from '../risk-table.ts';
import { LEAST_OVERLAP } from './adjust.ts';
import { type Gap, noGap, type Overlap } from './adjusted-gap.ts';
import { countStrata, mergeSpellStrata, missingSex, type SpellStratum } from './spell-stratum.ts';
import { isCompared, overlapOf } from './standardise.ts';
import { compareRestrictedMeansWithin } from './standardised-restricted-mean.ts';
import { compareHazardsWithin } from './stratified-hazards.ts';

/** Durations compared within equals. */
export interface AdjustedDurations {
  /** Hazard ratio, women ÷ men. */
  readonly hazard: Gap;
  /** Difference of restricted means, days; `few` unless every stratum holds twenty of each sex. */
  readonly restrictedMean: Gap;
  readonly covariates: readonly string[];
  readonly dropped: readonly string[];
  readonly overlap: Overlap | null;
}

/**
 * Durations within joint strata of what was known at the start: Cox with a hazard of its own in every stratum, and the
 * standardised restricted mean up to `horizon` (days). Small levels are merged; while the strata with two of each sex
 * hold under 70 % of either sex the last covariate is given up. `no_cases`, `one_sex`, `little_overlap`; then as the two
 * methods say. `cause`: whose ends count for the hazard; every end counts for the restricted mean.
 */
export function adjustDurations(
  strata: readonly SpellStratum[],
  covariates: readonly string[],
  horizon: number,
  cause: Cause = 'any',
): AdjustedDurations {
  const refuse = (reason: 'no_cases' | 'one_sex' | 'little_overlap', overlap: Overlap | null): AdjustedDurations => ({
    hazard: noGap(reason),
    restrictedMean: noGap(reason),
    covariates: [],
    dropped: covariates,
    overlap,
  });
  const missing = missingSex(strata);
  if (missing) return refuse(missing, null);
  let overlap: Overlap | null = null;
  for (let kept = covariates.length; kept >= Math.min(1, covariates.length); kept--) {
    const merged = mergeSpellStrata(strata, kept);
    const counted = countStrata(merged);
    overlap = overlapOf(counted.filter(isCompared), counted);
    if (Math.min(overlap.women, overlap.men) < LEAST_OVERLAP) continue;
    return {
      hazard: compareHazardsWithin(merged, cause),
      restrictedMean: compareRestrictedMeansWithin(merged, horizon),
      covariates: covariates.slice(0, kept),
      dropped: covariates.slice(kept),
      overlap,
    };
  }
  return refuse('little_overlap', overlap);
}
