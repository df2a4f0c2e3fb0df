import { readIncidence } from '../aalen-johansen.ts';
import { fitHazardRatio } from '../cox.ts';
import { normalTwoSided, Z95 } from '../distributions.ts';
import { followSurvival } from '../kaplan-meier.ts';
import { restrictMean } from '../restricted-mean.ts';
import { buildPairedTable, buildRiskTable, type Cause, countAtRisk, countSpells, type Spell } from '../risk-table.ts';
import { FULL_OVERLAP, LEAST_OVERLAP } from './adjust.ts';
import { type Gap, noGap, type Overlap, readGap } from './adjusted-gap.ts';
import { countStrata, mergeSpellStrata, missingSex, type SpellStratum } from './spell-stratum.ts';
import { isCompared, overlapOf } from './standardise.ts';
import { LEAST_IN_LEVEL } from './stratum.ts';

/**
 * Hazard ratio, women ÷ men, within strata: `compareHazards` with a hazard of its own in every stratum. `no_cases`,
 * `one_sex`; `little_overlap` where no event happens with both sexes at risk in its stratum; `separation` where the
 * likelihood has no greatest value.
 * Source: Kalbfleisch & Prentice, 2nd ed., §4.4; Efron 1977. R: `coxph(Surv(entry, exit, event) ~ woman + strata(s))`.
 */
export function compareHazardsWithin(strata: readonly SpellStratum[], cause: Cause = 'any'): Gap {
  const missing = missingSex(strata);
  if (missing) return noGap(missing);
  const rows = strata.flatMap((stratum) => buildPairedTable(stratum.women, stratum.men, cause));
  if (!rows.some((row) => row.n1 > 0 && row.n0 > 0)) return noGap('little_overlap');
  return fitHazardRatio(rows) ?? noGap('separation');
}

/** Every stratum needs this many of each sex (docs/methods.md, "Adjusting"). */
const LEAST_SPELLS = 20;

/**
 * Difference of restricted mean times up to `horizon`, women − men, days, if both sexes had the composition of all:
 * Σw_k(RMST1k − RMST0k), w_k = N_k/N held fixed, variance φΣw²(V1 + V0), normal limits and p. `no_cases`, `one_sex`;
 * `few` where a stratum has under twenty spells of a sex or under two ends before the horizon; `too_short` where the
 * curve of a sex stops above 0 before the horizon in some stratum.
 * Source: Royston & Parmar 2013, BMC Med Res Methodol 13:152, standardised as shares are.
 */
export function compareRestrictedMeansWithin(strata: readonly SpellStratum[], horizon: number, phi = 1): Gap {
  const missing = missingSex(strata);
  if (missing) return noGap(missing);
  const sizes = strata.map((stratum) => ({ women: countSpells(stratum.women), men: countSpells(stratum.men) }));
  if (sizes.some(({ women, men }) => Math.min(women, men) < LEAST_SPELLS)) return noGap('few');
  if (!strata.every((stratum) => isKnown(stratum.women, horizon) && isKnown(stratum.men, horizon)))
    return noGap('too_short');
  const whole = sizes.reduce((sum, { women, men }) => sum + women + men, 0);
  let [value, variance] = [0, 0];
  for (const [k, one] of strata.entries()) {
    const [women, men] = [restrictMean(one.women, horizon, phi), restrictMean(one.men, horizon, phi)];
    if (!women || !men || women.variance === null || men.variance === null) return noGap('few');
    const { women: n1, men: n0 } = sizes[k]!;
    const weight = (n1 + n0) / whole;
    value += weight * (women.value - men.value);
    variance += weight * weight * (women.variance + men.variance);
  }
  const se = Math.sqrt(variance);
  return { value, low: value - Z95 * se, high: value + Z95 * se, p: normalTwoSided(value / se), se, reason: null };
}

/** Somebody is at risk at the horizon, or everybody had ended before it. */
function isKnown(spells: readonly Spell[], horizon: number): boolean {
  return countAtRisk(spells, horizon) > 0 || followSurvival(buildRiskTable(spells)).at(-1)?.value === 0;
}

/**
 * Difference of shares ended from `cause` by `time` (days), women − men, if both sexes had the composition of all:
 * Σw_k(F1k − F0k), w_k = N_k/N held fixed, variance φΣw²(V1 + V0) of the infinitesimal jackknife times n/(n − 1),
 * Student's t with Satterthwaite's degrees of freedom, limits within ±1: without open spells the standardised share
 * itself. `no_cases`,
 * `one_sex`; `few` where a stratum has under twenty spells of a sex; `too_short` where in some stratum nobody of a sex
 * is followed to `time` and not all have ended; `no_spread` with value where the variance is 0.
 * Source: Aalen–Johansen standardised as shares are (Keiding & Clayton 2014, Stat Sci 29:529).
 */
export function compareIncidenceWithin(strata: readonly SpellStratum[], cause: number, time: number, phi = 1): Gap {
  const missing = missingSex(strata);
  if (missing) return noGap(missing);
  const sides = strata.map(({ women, men }) => ({ women: readSide(women), men: readSide(men) }));
  if (sides.some(({ women, men }) => Math.min(women.n, men.n) < LEAST_SPELLS)) return noGap('few');
  const whole = sides.reduce((sum, { women, men }) => sum + women.n + men.n, 0);
  let [mean1, mean0, variance, spread] = [0, 0, 0, 0];
  for (const { women, men } of sides) {
    if (!women.known || !men.known) return noGap('too_short');
    const weight = (women.n + men.n) / whole;
    mean1 += weight * women.value;
    mean0 += weight * men.value;
    for (const side of [women, men]) {
      const part = weight * weight * side.variance;
      variance += part;
      spread += part ** 2 / (side.n - 1);
    }
  }
  return readGap({ mean1, mean0, variance, df: spread > 0 ? variance ** 2 / spread : 1 }, 'difference', 1);

  function readSide(spells: readonly Spell[]) {
    const n = countSpells(spells);
    const { value, variance } = readIncidence(spells, cause, time);
    const ended = spells.reduce((sum, [, exit, why, count]) => sum + (why !== 0 && exit <= time ? count : 0), 0);
    const known = countAtRisk(spells, time) > 0 || ended === n;
    return { n, value, variance: n > 1 ? (phi * variance * n) / (n - 1) : variance, known };
  }
}

/** An adjusted gap of durations. */
interface AdjustedDuration {
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
    holds: (stratum) => isCompared(countStrata([stratum])[0]!),
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
  return choose(strata, covariates, {
    ...LARGE,
    compare: (within) => compareRestrictedMeansWithin(within, horizon, phi),
  });
}

/** The same for the share ended from `cause` by `time` (days), other causes competing. */
export function adjustIncidence(
  strata: readonly SpellStratum[],
  covariates: readonly string[],
  cause: number,
  time: number,
  phi = 1,
): AdjustedDuration {
  return choose(strata, covariates, {
    ...LARGE,
    compare: (within) => compareIncidenceWithin(within, cause, time, phi),
  });
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
