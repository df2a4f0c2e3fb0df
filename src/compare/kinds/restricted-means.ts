import { horizonDays, renameStat, survivalStat } from '../../model/named-figures.ts';
import { readPoint } from '../../stats/aalen-johansen.ts';
import { detectDifference } from '../../stats/detectable.ts';
import { type Comparison, type Estimate, nothing } from '../../stats/estimate.ts';
import { estimateSurvivalMedian } from '../../stats/kaplan-meier.ts';
import { compareByLimits } from '../../stats/mover.ts';
import {
  compareRestrictedMeans,
  estimateRestrictedMean,
  type RestrictedMean,
  readRestrictedInfluence,
  restrictMean,
  subtractRestrictedMeans,
} from '../../stats/restricted-mean.ts';
import { countSpells, type Spell } from '../../stats/risk-table.ts';
import { type PairOfSpells, partOf, spellClusterFactors } from '../../stats/spell-clusters.ts';
import { judge } from '../../stats/verdict.ts';
import { cautionsOf, chooseHorizons, type DurationContext, headlineHorizon, leastFor } from '../duration-context.ts';
import type { DraftGap, LineFindings } from '../findings.ts';
import { judgeRegistration, marginOf } from '../judging.ts';
import { flipsWithoutOneSpell, isNear } from '../leave-one-out.ts';
import { publishedDurationFactor } from '../published-factor.ts';
import { inUnit, store } from '../rounding.ts';
import { makeGap, makeResult } from '../rows.ts';
import { alignPairs, censorPairs, censorRivals } from '../spells.ts';

/** Days in a month of the durations. */
const MONTH = 30.4375;
/** Share of each sex that may be left at the horizon where the sexes are called alike: 80 % have ended. */
const MOST_LEFT = 0.2;

/** Restricted means at the horizons, with the median as a secondary figure. In the unit of the horizons. */
export function readRestrictedMeans(context: DurationContext): LineFindings {
  const { figure, spells, women, men, release, indicator } = context;
  const unit = figure.scale === 'days' ? 1 : MONTH;
  const storage = figure.scale;
  const daysOf = (horizon: number) => horizonDays(horizon, figure);
  const { chosen, missing } = chooseHorizons(figure, spells, release.threshold);
  const reason = spells ? 'too_short' : 'few';
  const [w, m] = [censorRivals(spells?.women ?? []), censorRivals(spells?.men ?? [])];
  const registration = judgeRegistration(women, men);
  const sides = { estimand: 'difference' as const, women, men, storage } as const;

  const rows = (stat: string, one: Estimate, other: Estimate) => [
    makeResult(context, 'women', stat, women, inUnit(one, unit), { count: women.events, storage }),
    makeResult(context, 'men', stat, men, inUnit(other, unit), { count: men.events, storage }),
  ];
  const marginAt = (horizon: number) => marginOf(indicator, 'horizon') * horizon;
  const joined = spells && context.line.pairs ? censorPairs(alignPairs(context.line.pairs, spells.start)) : null;
  const factors = new Map(chosen.map((horizon) => [horizon, readFactors(context, w, m, joined, daysOf(horizon))]));
  const gapAt = (horizon: number): DraftGap => {
    const phi = factors.get(horizon)!.gap;
    const { se, ...comparison } = compareRestrictedMeans(w, m, daysOf(horizon), phi ?? 1);
    const headline = context.first && horizon === headlineHorizon(chosen);
    const margin = marginAt(horizon);
    const reachesEnd = haveEnded(context, w, m, horizon);
    const flips =
      context.headline &&
      headline &&
      flipsWithoutOne(w, m, { days: daysOf(horizon), margin: margin * unit, phi: phi ?? 1, reachesEnd });
    return makeGap(context, {
      ...sides,
      stat: survivalStat(figure, 'rmst', horizon),
      comparison: inUnit(comparison, unit),
      margin,
      reachesEnd,
      detectable: detectDifference(se === null ? null : se / unit),
      phi,
      cautions: cautionsOf(context),
      flips,
      muchMissing: registration.muchMissing,
      withheld:
        registration.withheld ?? (Math.min(women.people, men.people) < leastFor(daysOf(horizon)) ? 'few' : null),
      headline,
    });
  };
  const start = spells?.start ?? 0;
  const read = (horizon: number) => {
    const phi = factors.get(horizon)!; // of every horizon chosen
    return rows(
      survivalStat(figure, 'rmst', horizon),
      estimateRestrictedMean(w, daysOf(horizon), start, phi.women),
      estimateRestrictedMean(m, daysOf(horizon), start, phi.men),
    );
  };
  const none = (horizon: number) => survivalStat(figure, 'rmst', horizon);
  const median = renameStat(figure.stat, 'median');
  const medians = spells ? [estimateSurvivalMedian(w), estimateSurvivalMedian(m)] : [nothing('few'), nothing('few')];
  return {
    results: [
      ...chosen.flatMap(read),
      ...missing.flatMap((horizon) => rows(none(horizon), nothing(reason), nothing(reason))),
      ...rows(median, medians[0]!, medians[1]!),
    ],
    gaps: [
      ...chosen.map(gapAt),
      ...missing.map((horizon, index) =>
        makeGap(context, {
          ...sides,
          ...{ stat: none(horizon), comparison: nothing(reason), margin: null, headline: context.first && index === 0 },
        }),
      ),
      makeGap(context, { ...sides, stat: median, comparison: medianGap(medians, unit), margin: null, described: true }),
    ],
  };
}

/** φ of the gap as it is published, and of each sex's own mean: a person's spells hang together. */
function readFactors(
  context: DurationContext,
  women: readonly Spell[],
  men: readonly Spell[],
  pairs: readonly PairOfSpells[] | null,
  days: number,
) {
  if (!pairs) return { gap: null, women: 1, men: 1 };
  const [one, other] = [readRestrictedInfluence(women, days), readRestrictedInfluence(men, days)];
  const found = spellClusterFactors(pairs, one, other);
  return { ...found, gap: publishedDurationFactor(context, found.gap, pairs, partOf(one, other)) };
}

/**
 * Judged by each sex's own spread alone, since the common curve would have to be recomputed for every spell. One person
 * moves a restricted mean by at most horizon/n, and its limits hardly more: three times that is a safe reach.
 */
function flipsWithoutOne(
  women: readonly Spell[],
  men: readonly Spell[],
  {
    days,
    margin,
    phi,
    reachesEnd,
  }: { readonly days: number; readonly margin: number; readonly phi: number; readonly reachesEnd: boolean },
): boolean {
  const least = Math.min(countSpells(women), countSpells(men));
  const near = isNear(compareRestrictedMeans(women, men, days, phi), margin, (3 * days) / least);
  return flipsWithoutOneSpell(women, men, { sum: (spells) => restrictMean(spells, days, phi), verdictOf }, near);

  function verdictOf(w: RestrictedMean | null, m: RestrictedMean | null) {
    const { value, low, high } = subtractRestrictedMeans(w, m, () => 0);
    return value === null || low === null || high === null
      ? 'unclear'
      : judge({ value, low, high, margin, reachesEnd }).verdict;
  }
}

/**
 * At least 80 % of each sex have ended by the horizon, by the share that is shown beside: whoever is left may go on for
 * any time, and the restricted mean does not see it (docs/methods.md, "Restricted means that may be called alike").
 */
function haveEnded(
  { figure, line, release }: DurationContext,
  women: readonly Spell[],
  men: readonly Spell[],
  horizon: number,
): boolean {
  if (line.horizons?.includes(horizon) === false) return false;
  const as = release.mode === 'internal' ? 'exact' : 'percent';
  return [women, men].every((own) => {
    const ended = readPoint(own, 1, horizonDays(horizon, figure));
    return ended !== null && store(1 - ended.value, as)! <= MOST_LEFT; // of a number a number
  });
}

function medianGap([women, men]: readonly Estimate[], unit: number): Comparison {
  const gap = compareByLimits(women!, men!);
  return { ...inUnit(gap, unit), p: null };
}
