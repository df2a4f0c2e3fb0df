import { type Cause, countSpells } from '../risk-table.ts';
import { FULL_OVERLAP, LEAST_OVERLAP } from './adjust.ts';
import { type Gap, noGap, type Overlap } from './adjusted-gap.ts';
import {
  compareHazardsWithin,
  compareIncidenceWithin,
  compareRestrictedMeansWithin,
  LEAST_SPELLS,
} from './durations-within.ts';
import { countStrata, mergeSpellStrata, missingSex, type SpellStratum } from './spell-stratum.ts';
import { isCompared, overlapOf } from './standardise.ts';
import { LEAST_IN_LEVEL } from './stratum.ts';

/** An adjusted gap of durations. */
export interface AdjustedDuration {
  readonly gap: Gap;
  readonly covariates: readonly string[];
  readonly dropped: readonly string[];
  readonly overlap: Overlap | null;
  /** The strata compared, for their own crude gap. */
  readonly compared: readonly SpellStratum[];
}

/**
 * Hazard ratio within joint strata of what was known at the start, with a separate baseline hazard in every stratum.
 * Small levels are merged; while the strata with two of each sex hold under 70 % of either sex the last covariate is
 * given up. `no_cases`, `one_sex`, `little_overlap`, `separation`. `cause`: whose ends count.
 */
export function adjustHazard(
  strata: readonly SpellStratum[],
  covariates: readonly string[],
  cause: Cause = 'any',
): AdjustedDuration {
  return choose(strata, covariates, {
    least: LEAST_IN_LEVEL,
    holds: (one) => isCompared(countStrata([one])[0]!),
    enough: () => LEAST_OVERLAP,
    compare: (_, merged) => compareHazardsWithin(merged, cause),
  });
}

/**
 * Difference of restricted means up to `horizon` (days), standardised over the strata with twenty spells of each sex;
 * the others stand outside the comparison. As for shares: with nine tenths of both sexes inside it is shown, else the
 * last covariate is given up; with one left seven tenths are enough. `no_cases`, `one_sex`, `little_overlap`; `few`,
 * `too_short`.
 */
export function adjustRestrictedMean(
  strata: readonly SpellStratum[],
  covariates: readonly string[],
  horizon: number,
  phi = 1,
): AdjustedDuration {
  return choose(strata, covariates, { ...LARGE, compare: (one) => compareRestrictedMeansWithin(one, horizon, phi) });
}

/** The same for the share ended from `cause` by `time` (days), other causes competing. */
export function adjustIncidence(
  strata: readonly SpellStratum[],
  covariates: readonly string[],
  cause: number,
  time: number,
  phi = 1,
): AdjustedDuration {
  return choose(strata, covariates, { ...LARGE, compare: (one) => compareIncidenceWithin(one, cause, time, phi) });
}

interface Rule {
  readonly least: number;
  readonly holds: (stratum: SpellStratum) => boolean;
  readonly enough: (kept: number) => number;
  readonly compare: (compared: readonly SpellStratum[], merged: readonly SpellStratum[]) => Gap;
}

/** Strata that bear a curve of each sex. */
const LARGE: Omit<Rule, 'compare'> = {
  least: LEAST_SPELLS,
  holds: ({ women, men }) => Math.min(countSpells(women), countSpells(men)) >= LEAST_SPELLS,
  enough: (kept) => (kept > 1 ? FULL_OVERLAP : LEAST_OVERLAP),
};

function choose(strata: readonly SpellStratum[], covariates: readonly string[], rule: Rule): AdjustedDuration {
  const none = { covariates: [], dropped: covariates, compared: [] };
  const missing = missingSex(strata);
  if (missing) return { ...none, gap: noGap(missing), overlap: null };
  let last: AdjustedDuration = { ...none, gap: noGap('little_overlap'), overlap: null };
  for (let kept = covariates.length; kept >= Math.min(1, covariates.length); kept--) {
    const merged = mergeSpellStrata(strata, kept, rule.least);
    const compared = merged.filter(rule.holds);
    const overlap = overlapOf(countStrata(compared), countStrata(merged));
    if (Math.min(overlap.women, overlap.men) < rule.enough(kept)) {
      if (last.gap.reason === 'little_overlap') last = { ...last, overlap };
      continue;
    }
    const [held, dropped] = [covariates.slice(0, kept), covariates.slice(kept)];
    last = { gap: rule.compare(compared, merged), covariates: held, dropped, overlap, compared };
    if (last.gap.value !== null) return last;
  }
  return last;
}
