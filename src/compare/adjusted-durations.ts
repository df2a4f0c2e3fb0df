import type { SpellStrata, SpellStratum } from '../model/strata.ts';
import { LEAST_OVERLAP } from '../stats/adjusted/adjust.ts';
import { type AdjustedDurations, adjustDurations } from '../stats/adjusted/adjust-durations.ts';
import { type Gap, noGap, type Overlap } from '../stats/adjusted/adjusted-gap.ts';
import { readSignChange } from '../stats/adjusted/sign-change.ts';
import { countStrata, mergeSpellStrata } from '../stats/adjusted/spell-stratum.ts';
import { isCompared, overlapOf } from '../stats/adjusted/standardise.ts';
import { compareRestrictedMeansWithin, LEAST_SPELLS } from '../stats/adjusted/standardised-restricted-mean.ts';
import { countByLevel, OTHERS, totalOf } from '../stats/adjusted/stratum.ts';
import { findCommonStart, readFrom } from '../stats/common-start.ts';
import { compareHazards } from '../stats/cox.ts';
import { compareRestrictedMeans } from '../stats/restricted-mean.ts';
import type { Asked, Within } from './adjusted.ts';
import type { DraftGap, Place } from './findings.ts';
import { inUnit } from './in-unit.ts';
import { censorRivals } from './spells.ts';
import { horizonDays } from './stat-names.ts';

const MONTH = 30.4375;

/**
 * A duration within equals, over the same stretch as the crude one: Cox with a hazard of its own in every stratum, or the
 * restricted mean standardised, for which covariates are given up from the last until every stratum holds enough spells.
 */
export function adjustSpells(place: Place, crude: DraftGap, table: SpellStrata, { covariates }: Asked): Within {
  const hazard = crude.row.estimand === 'hazard_ratio';
  const aligned = alignStrata(
    table.strata,
    covariates.map(({ at }) => at),
  );
  const own = hazard ? aligned : mergeThin(censor(aligned));
  const horizon = hazard ? 0 : horizonDays(Number(/\d+/.exec(crude.row.stat)?.[0]));
  const days = place.indicator.margin?.kind === 'days';
  const unit = hazard || days ? 1 : MONTH;
  const names = covariates.map(({ field }) => field);
  const found = hazard ? readHazard(adjustDurations(own, names, horizon, 1)) : restrictWithin(own, names, horizon);
  const merged = mergeSpellStrata(own, found.covariates.length);
  const counted = countStrata(merged);
  const compared = merged.filter((_, at) => isCompared(counted[at]!));
  const { women, men } = totalOf(counted.filter(isCompared));
  const neutral = hazard ? 1 : 0;
  const { value, low, high, p, reason } = found.gap;
  const apart = (crude.row.low ?? neutral) > neutral || (crude.row.high ?? neutral) < neutral;
  // a crude gap that is not there cannot turn or vanish
  const before = apart ? crudeOf(compared, hazard, horizon) : { low: null, high: null };
  return {
    comparison: inUnit({ value, low, high, p, reason }, unit),
    method: hazard ? 'stratified_cox' : 'standardised',
    for: found.covariates,
    overlap: found.overlap,
    compared: Math.min(women.n, men.n),
    change: readSignChange(crude.row, before, { low, high }, neutral),
    clustered: false,
    storage: hazard ? 'factor' : days ? 'days' : 'months',
    parts: null,
  };
}

interface FoundGap {
  readonly gap: Gap;
  readonly covariates: readonly string[];
  readonly overlap: Overlap | null;
}

function readHazard({ hazard, covariates, overlap }: AdjustedDurations): FoundGap {
  return { gap: hazard, covariates, overlap };
}

/** The restricted mean over as many of the covariates as leave enough people compared, and enough spells in every stratum. */
function restrictWithin(strata: readonly SpellStratum[], names: readonly string[], horizon: number): FoundGap {
  let last: FoundGap = { gap: noGap('little_overlap'), covariates: [], overlap: null };
  for (let kept = names.length; kept > 0; kept--) {
    const merged = mergeSpellStrata(strata, kept);
    const counted = countStrata(merged);
    const overlap = overlapOf(counted.filter(isCompared), counted);
    if (Math.min(overlap.women, overlap.men) < LEAST_OVERLAP) continue;
    last = { gap: compareRestrictedMeansWithin(merged, horizon), covariates: names.slice(0, kept), overlap };
    if (last.gap.reason !== 'few') return last;
  }
  return last;
}

/** The persons compared, without comparing within anything. */
function crudeOf(compared: readonly SpellStratum[], hazard: boolean, horizon: number) {
  const [women, men] = [compared.flatMap((one) => one.women), compared.flatMap((one) => one.men)];
  return hazard ? compareHazards(women, men, 1) : compareRestrictedMeans(women, men, horizon);
}

/** Every stratum as seen from the common start of all women and all men. */
function alignStrata(strata: readonly SpellStratum[], places: readonly number[]): readonly SpellStratum[] {
  const start = findCommonStart([strata.flatMap((one) => one.women), strata.flatMap((one) => one.men)]) ?? 0;
  return strata.map(({ levels, women, men }) => ({
    levels: places.map((at) => levels[at]!),
    women: readFrom(women, start),
    men: readFrom(men, start),
  }));
}

function censor(strata: readonly SpellStratum[]): readonly SpellStratum[] {
  return strata.map(({ levels, women, men }) => ({ levels, women: censorRivals(women), men: censorRivals(men) }));
}

/** A restricted mean needs more spells of each sex in every stratum than a level needs to stand alone. */
function mergeThin(strata: readonly SpellStratum[]): readonly SpellStratum[] {
  const sizes = countByLevel(countStrata(strata));
  const name = (level: string, at: number) => {
    const { women, men } = sizes[at]!.get(level)!;
    return Math.min(women, men) < LEAST_SPELLS ? OTHERS : level;
  };
  return strata.map((one) => ({ ...one, levels: one.levels.map(name) }));
}
