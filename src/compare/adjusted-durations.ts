import type { SurvivalReading } from '../model/indicator.ts';
import { findNamed, horizonDays } from '../model/named-figures.ts';
import type { SpellStrata, SpellStratum } from '../model/strata.ts';
import { compareIncidence } from '../stats/aalen-johansen.ts';
import { adjustHazard, adjustIncidence, adjustRestrictedMean } from '../stats/adjusted/adjust-durations.ts';
import { readSignChange } from '../stats/adjusted/adjusted-gap.ts';
import { countStrata } from '../stats/adjusted/spell-stratum.ts';
import { totalOf } from '../stats/adjusted/stratum.ts';
import { findCommonStart, readFrom } from '../stats/common-start.ts';
import { compareHazards, widenHazardRatio } from '../stats/cox.ts';
import { sumLogRank } from '../stats/log-rank.ts';
import { compareRestrictedMeans } from '../stats/restricted-mean.ts';
import { buildPairedTable } from '../stats/risk-table.ts';
import type { Adjustment, CovariateChoice, Supplement } from './adjustment.ts';
import type { DraftGap, LineContext } from './findings.ts';
import { adjustmentOf } from './kinds/all-kinds.ts';
import { openStep } from './open-strata.ts';
import { inUnit } from './rounding.ts';
import { censorRivals } from './spells.ts';

/**
 * The adjusted gap of a duration, over the same stretch as the crude one: Cox with a separate baseline hazard in every
 * stratum, or the standardised restricted mean or share ended.
 */
export function adjustSpells(
  context: LineContext,
  crude: DraftGap,
  table: SpellStrata,
  { covariates }: CovariateChoice,
): Adjustment {
  const { read, unit, storage } = adjustmentOf(context.figure, 'spells');
  const hazard = read === 'hazard';
  const aligned = alignStrata(
    table.strata,
    covariates.map(({ at }) => at),
  );
  const own = read === 'rmst' ? censor(aligned) : aligned;
  const stretch = findNamed(context.indicator, crude.row.stat)?.horizon;
  const horizon = stretch ? horizonDays(stretch.value, { scale: stretch.unit }) : 0;
  // φ of the crude gap is used: spells of one person or household are taken to be as alike within strata as across them
  const phi = crude.row.phi ?? 1;
  const names = covariates.map(({ field }) => field);
  const found = hazard
    ? adjustHazard(own, names, 1)
    : read === 'rmst'
      ? adjustRestrictedMean(own, names, horizon, phi)
      : adjustIncidence(own, names, 1, horizon, phi);
  const { compared } = found;
  const { women, men } = totalOf(countStrata(compared));
  const neutral = hazard ? 1 : 0;
  const step = openStep(context, found.covariates);
  const { value, low, high, p, reason } = hazard ? widenHazardRatio(found.gap, phi) : found.gap;
  const apart = (crude.row.low ?? neutral) > neutral || (crude.row.high ?? neutral) < neutral;
  // a crude gap that is not established cannot turn or vanish
  const before = apart ? crudeOf(compared, read, horizon, phi) : { low: null, high: null };
  return {
    comparison: inUnit({ value, low, high, p, reason }, unit),
    method: hazard ? 'stratified_cox' : 'standardised',
    for: found.covariates,
    overlap: found.overlap,
    compared: Math.min(women.n, men.n),
    withheld: null,
    change: readSignChange(crude.row, before, { low, high }, neutral),
    clustered: crude.row.cautions.includes('clustered'),
    storage,
    step,
    disagree: false,
    supplements: hazard && value !== null && step === null ? testWithin(compared, phi) : [],
    parts: null,
  };
}

/** The log-rank test, observed less expected added over the strata; φ of the crude ratio divides its square. */
function testWithin(compared: readonly SpellStratum[], phi: number): readonly Supplement[] {
  const rows = compared.flatMap((one) => buildPairedTable(one.women, one.men, 1));
  const test = sumLogRank(rows, phi);
  const none = { value: null, low: null, high: null };
  return test ? [{ name: 'logrank', method: 'stratified_log_rank', ...none, p: test.p }] : [];
}

/** The crude gap of the spells compared, without strata. */
function crudeOf(compared: readonly SpellStratum[], read: SurvivalReading | undefined, horizon: number, phi: number) {
  const [women, men] = [compared.flatMap((one) => one.women), compared.flatMap((one) => one.men)];
  if (read === 'hazard') return compareHazards(women, men, 1, phi);
  return read === 'rmst'
    ? compareRestrictedMeans(women, men, horizon, phi)
    : compareIncidence(women, men, 1, horizon, phi);
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
