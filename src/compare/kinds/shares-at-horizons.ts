import { horizonDays, survivalStat } from '../../model/named-figures.ts';
import {
  compareIncidence,
  estimateIncidence,
  type PointOfCurve,
  readIncidence,
  readPoint,
  subtractPoints,
} from '../../stats/aalen-johansen.ts';
import { detectDifference } from '../../stats/detectable.ts';
import { type Comparison, type Estimate, nothing } from '../../stats/estimate.ts';
import { countSpells, type Spell } from '../../stats/risk-table.ts';
import { type PairOfSpells, partOf, spellClusterFactors } from '../../stats/spell-clusters.ts';
import { capMargin, judge } from '../../stats/verdict.ts';
import { cautionsOf, chooseHorizons, type DurationContext, headlineHorizon, leastFor } from '../duration-context.ts';
import type { DraftGap, LineFindings } from '../findings.ts';
import { judgeRegistration, marginOf } from '../judging.ts';
import { flipsWithoutOneSpell, isNear } from '../leave-one-out.ts';
import { publishedDurationFactor } from '../published-factor.ts';
import { store } from '../rounding.ts';
import { hideGap, hideResult, makeGap, makeResult } from '../rows.ts';
import { alignPairs, type CommonSpells, censorPairs, censorRivals, countEnds } from '../spells.ts';

/** An end whose reason is not registered: competes with the end asked about, and may have been it. */
const UNREGISTERED_END = 3;
/** Over this share of the ends without a reason, the verdict must survive both bounds. */
const MANY = 0.1;

/** Which of the two shares: to whom the end asked about has come by the horizon, or to whom it has not. */
type ShareReading = 'incidence' | 'remaining';

/**
 * Shares at the horizons: those to whom the end has come when others compete (Aalen–Johansen), or those who remain when
 * others censor (1 less that share; the curve of the restricted mean). First reading of the figure: gaps with verdict.
 * Else described only, but for those who remain, undivided: what the restricted mean does not show has a verdict of its
 * own. Where over 10 % of the ends have no reason, the verdict stands only if it is the same with none and with all of
 * them being the end asked about.
 */
export function readSharesAt(whole: DurationContext, read: ShareReading): LineFindings {
  const context = read === 'remaining' ? { ...whole, spells: censorSpells(whole.spells) } : whole;
  const { figure, spells, women, men, release } = context;
  const allowed = context.line.horizons ?? null;
  const { chosen, hidden, missing } = chooseHorizons(figure, spells, release.threshold, allowed);
  const reason = spells ? 'too_short' : 'few';
  const daysOf = (horizon: number) => horizonDays(horizon, figure);
  const pairs = spells && context.line.pairs ? alignPairs(context.line.pairs, spells.start) : null;
  const joined = pairs && read === 'remaining' ? censorPairs(pairs) : pairs;
  const factors = new Map(chosen.map((horizon) => [horizon, readFactors(context, joined, daysOf(horizon))]));
  const results = [...chosen, ...missing].flatMap((horizon) => {
    const phi = factors.get(horizon);
    const at = (side: readonly Spell[], own: number | undefined) =>
      phi ? turn(estimateIncidence(side, 1, daysOf(horizon), own), read, 1) : nothing(reason);
    const stat = survivalStat(figure, read, horizon);
    return [
      makeResult(context, 'women', stat, women, at(spells?.women ?? [], phi?.women), { storage: 'percent' }),
      makeResult(context, 'men', stat, men, at(spells?.men ?? [], phi?.men), { storage: 'percent' }),
    ];
  });
  const none = (horizon: number, index: number) =>
    makeGap(context, {
      ...{ estimand: 'difference', women, men, margin: null, comparison: nothing(reason) },
      stat: survivalStat(figure, read, horizon),
      described: !isAssessed(context, read),
      headline: context.first && index === 0,
    });
  const headline = headlineHorizon(chosen);
  // said once, on the undivided line: a table of which nothing is shown names no groups
  const hiddenStats = (context.line.by === null ? hidden : []).map((one) => survivalStat(figure, read, one));
  return {
    results: [
      ...results,
      ...hiddenStats.flatMap((stat) => [hideResult(context, 'women', stat), hideResult(context, 'men', stat)]),
    ],
    gaps: [
      ...hiddenStats.map((stat) => hideGap(context, stat, 'difference', false)),
      ...chosen.map((horizon) => gapAt({ ...context, read }, horizon, horizon === headline, factors.get(horizon)!.gap)), // of every one chosen
      ...missing.map(none),
    ],
  };
}

function isAssessed({ first, line }: DurationContext, read: ShareReading): boolean {
  return first || (read === 'remaining' && line.by === null);
}

function gapAt(
  context: DurationContext & { readonly read: ShareReading },
  horizon: number,
  headline: boolean,
  phi: number | null,
): DraftGap {
  const { figure, spells, women, men, indicator, read } = context;
  const [w, m] = [spells?.women ?? [], spells?.men ?? []];
  const days = horizonDays(horizon, figure);
  const { se, ...ended } = compareIncidence(w, m, 1, days, phi ?? 1);
  const comparison = turn(ended, read, 0);
  const assessed = isAssessed(context, read);
  const margin = marginAt(context, readPoint(w, 1, days), readPoint(m, 1, days));
  const registration = judgeRegistration(women, men);
  const few = Math.min(women.people, men.people) < leastFor(days);
  const reach = 3 / Math.max(1, Math.min(countSpells(w), countSpells(m)));
  const parts = {
    sum: (side: readonly Spell[]) => readPoint(side, 1, days, phi ?? 1),
    verdictOf: (one: PointOfCurve | null, other: PointOfCurve | null) => verdictOf(context, one, other),
  };
  const flips = context.headline && headline && flipsWithoutOneSpell(w, m, parts, isNear(comparison, margin, reach));
  return makeGap(context, {
    stat: survivalStat(figure, read, horizon),
    estimand: 'difference',
    comparison,
    women,
    men,
    margin: assessed ? margin : marginOf(indicator, 'points'),
    storage: 'percent',
    detectable: detectDifference(se),
    phi,
    cautions: cautionsOf(context),
    flips,
    muchMissing: registration.muchMissing,
    withheld: registration.withheld ?? (few ? 'few' : disagree(context, days, phi ?? 1) ? 'not_registered' : null),
    described: !assessed,
    headline: context.first && headline,
  });
}

function censorSpells(spells: CommonSpells | null): CommonSpells | null {
  return spells && { ...spells, women: censorRivals(spells.women), men: censorRivals(spells.men) };
}

/** Those to whom the end has not come: `whole` less those to whom it has, the limits in each other's place. */
function turn<E extends Estimate | Comparison>(found: E, read: ShareReading, whole: 0 | 1): E {
  if (read === 'incidence') return found;
  const rest = (part: number | null) => (part === null ? null : whole - part);
  return { ...found, value: rest(found.value), low: rest(found.high), high: rest(found.low) };
}

/** φ of the gap as it is published, and of each sex's own share: spells of one person or household hang together. */
function readFactors(context: DurationContext, joined: readonly PairOfSpells[] | null, days: number) {
  const { spells } = context;
  if (!spells || !joined) return { gap: null, women: 1, men: 1 };
  const read = (side: readonly Spell[]) => readIncidence(side, 1, days);
  const [women, men] = [read(spells.women), read(spells.men)];
  const found = spellClusterFactors(joined, women, men);
  return { ...found, gap: publishedDurationFactor(context, found.gap, joined, partOf(women, men)) };
}

/** The cap on a share's margin, with F as it is stored as the share and spells as weights. */
function marginAt(
  { indicator, women, men, release }: DurationContext,
  w: PointOfCurve | null,
  m: PointOfCurve | null,
): number {
  const stored = (point: PointOfCurve | null) =>
    store(point?.value ?? 0, release.mode === 'internal' ? 'exact' : 'percent')!; // of a number a number
  const [one, other] = [stored(w), stored(m)];
  return capMargin(marginOf(indicator, 'points'), { x1: one * women.n, n1: women.n, x0: other * men.n, n0: men.n });
}

function disagree(context: DurationContext, days: number, phi: number): boolean {
  const [w, m] = [context.spells?.women ?? [], context.spells?.men ?? []];
  const without = countEnds(w, UNREGISTERED_END) + countEnds(m, UNREGISTERED_END);
  const ends = [...w, ...m].reduce((sum, [, , cause, count]) => sum + (cause === 0 ? 0 : count), 0);
  if (without <= MANY * ends) return false;
  const all = (spells: readonly Spell[]) =>
    spells.map(([entry, exit, cause, count]) => [entry, exit, cause === UNREGISTERED_END ? 1 : cause, count] as const);
  const verdict = (one: readonly Spell[], other: readonly Spell[]) => {
    const { value, low, high } = compareIncidence(one, other, 1, days, phi);
    if (value === null || low === null || high === null) return 'unclear';
    const margin = marginAt(context, readPoint(one, 1, days), readPoint(other, 1, days));
    return judge({ value, low, high, margin }).verdict;
  };
  return verdict(w, m) !== verdict(all(w), all(m));
}

/** By the interval alone, since the exact test would have to be repeated for every spell left out. */
function verdictOf(context: DurationContext, w: PointOfCurve | null, m: PointOfCurve | null) {
  if (!w || !m) return 'unclear';
  const { value, low, high } = subtractPoints(w, m);
  return low === high ? 'unclear' : judge({ value, low, high, margin: marginAt(context, w, m) }).verdict;
}
