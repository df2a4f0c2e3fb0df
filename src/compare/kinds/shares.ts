import type { GapRow } from '../../model/audit-document.ts';
import type { ShareCell } from '../../model/counted.ts';
import type { FigureOf } from '../../model/indicator.ts';
import { isDirected, type Reason } from '../../model/verdict.ts';
import { adjustShare, countsOf } from '../../stats/adjusted/adjust.ts';
import {
  alikeFactor,
  clusterFactor,
  LEAST_CLUSTERS,
  ownClusterFactor,
  shareOfWomen,
} from '../../stats/cluster-factor.ts';
import { detectShareDifference } from '../../stats/detectable.ts';
import type { Comparison } from '../../stats/estimate.ts';
import { readGroupShares } from '../../stats/groups/group-gap.ts';
import { boundMissingAnswers } from '../../stats/missing-answers.ts';
import { compareShares, type TwoShares } from '../../stats/share-difference.ts';
import { confirmShares } from '../../stats/unconditional-test.ts';
import { capMargin, judge } from '../../stats/verdict.ts';
import { wilson } from '../../stats/wilson.ts';
import { readCell, readPair } from '../cells.ts';
import type { LineContext, LineFindings } from '../findings.ts';
import { judgeRegistration, marginOf, tooFewToJudge } from '../judging.ts';
import { isNear } from '../leave-one-out.ts';
import { publishedClusters, publishedFactor, publishedOwnFactor } from '../published-factor.ts';
import { makeGap, makeResult, unknownRow } from '../rows.ts';
import { holdsWithinTime } from '../within-time.ts';
import { readCouples } from './couples.ts';
import { declareOne, type KindOfComparing } from './kind.ts';

/** People of each sex from which one person fewer is tried against the interval alone. */
const MANY = 1000;

/**
 * Shares: Wilson with its own φ for each sex, Miettinen–Nurminen with φ, confirmed, for the gap, margin capped
 * (docs/methods.md, "Shares").
 */
function readShares(context: LineContext): LineFindings {
  const { line, figure } = context;
  const { women, men } = readPair(line, 'share');
  const row = (sex: 'women' | 'men' | 'unknown', cell: ShareCell) => {
    const phi = sex === 'unknown' ? null : publishedOwnFactor(context, ownFactor(context, sex, cell), cell.people);
    return makeResult(context, sex, line.stat, cell, wilson(cell.yes, cell.n, phi ?? 1), { count: cell.yes, phi });
  };
  const unknown = unknownRow(context, line.stat, () => row('unknown', readCell(line, 'unknown', 'share')!));
  const results = [row('women', women), row('men', men), ...unknown];
  return { results, gaps: figure.beside ? [] : [makeGap(context, shareGap(context, women, men))] };
}

function shareGap(context: LineContext, women: ShareCell, men: ShareCell) {
  const { line, indicator, standIn } = context;
  const table: TwoShares = { x1: women.yes, n1: women.n, x0: men.yes, n0: men.n };
  const phi = sharedFactor(context, table);
  const declared = marginOf(indicator, 'points');
  const margin = capMargin(declared, table);
  // a figure that is only described is not confirmed: its interval is plain Miettinen–Nurminen
  const assessed = indicator.kind === 'verdict';
  const comparison = assessed ? confirmShares(table, phi ?? 1, margin) : compareShares(table, phi ?? 1);
  const registration = judgeRegistration(women, men);
  const withheld = registration.withheld ?? tooFew(context, table);
  const time = assessed && withheld === null ? judgeTime(context, comparison, margin, phi ?? 1) : null;
  const cautions: GapRow['cautions'] = [];
  if (standIn || time === 'unknown') cautions.push('time_in_aid');
  if ((line.clusters?.shared ?? 0) > 0) cautions.push('clustered');
  const { low, high } = comparison;
  const missing = { women: women.units - women.n, men: men.units - men.n };
  const bounds =
    assessed && low !== null && high !== null ? boundMissingAnswers(table, missing, { low, high }, phi ?? 1) : null;
  return {
    stat: line.stat,
    estimand: 'difference' as const,
    comparison,
    women,
    men,
    margin,
    detectable: detectShareDifference(table, phi ?? 1),
    clusters: publishedClusters(context),
    phi,
    cautions,
    flips: time !== 'unequal' && flipsWithoutOne(table, phi ?? 1, declared, comparison),
    muchMissing: registration.muchMissing,
    bounds,
    withheld: withheld ?? (time === 'unequal' ? 'unequal_time' : null),
    headline: true,
  };
}

/**
 * Whether a direction may come of one sex having had aid longer: `unequal` where it is not there among those who have had
 * it equally long, `unknown` where that cannot be asked. Null where it is, and of all other shares and verdicts.
 */
function judgeTime(
  context: LineContext,
  { value, low, high }: Comparison,
  margin: number,
  phi: number,
): 'unequal' | 'unknown' | null {
  const { figure } = context;
  if (figure.kind !== 'share' || !figure.ever || value === null || low === null || high === null) return null;
  const { verdict } = judge({ value, low, high, margin });
  if (!isDirected(verdict)) return null;
  const holds = holdsWithinTime(context, verdict, phi);
  if (holds === null) return 'unknown';
  return holds ? null : 'unequal';
}

function sharedFactor(context: LineContext, table: TwoShares): number | null {
  const { clusters } = context.line;
  if (!clusters) return null;
  const { women, men } = readPair(context.line, 'share');
  const { shared, n1n1, n0n0, n1n0 } = clusters;
  const pairs = { women: (n1n1 - table.n1) / 2, men: (n0n0 - table.n0) / 2, across: n1n0 };
  const alike = alikeFactor(pairs, { women: table.n1, men: table.n0 }, shareOfWomen(table));
  return publishedFactor(context, clusterFactor(clusters, table), {
    people: women.people + men.people,
    several: shared,
    alike,
  });
}

/** Null for persons: two of one sex in one household are too rare to estimate anything from. */
function ownFactor({ line, indicator }: LineContext, sex: 'women' | 'men', { yes, n }: ShareCell): number | null {
  const all = line.clusters;
  if (!all || indicator.unit === 'person') return null;
  const own =
    sex === 'women'
      ? { clusters: all.women, shared: all.womenShared, nn: all.n1n1, xx: all.x1x1, nx: all.n1x1 }
      : { clusters: all.men, shared: all.menShared, nn: all.n0n0, xx: all.x0x0, nx: all.n0x0 };
  return ownClusterFactor(own, yes, n);
}

function tooFew(context: LineContext, table: TwoShares): Reason | null {
  const { clusters } = context.line;
  if (clusters && Math.min(clusters.women, clusters.men) < LEAST_CLUSTERS) return 'few';
  return tooFewToJudge(context, table);
}

/**
 * True where one person fewer would change the verdict (not its grade): the at most four such tables are tried, where a
 * limit lies within a standard error of 0 or the margin. One person moves a limit by about 1/n, far less. Of many
 * people by the interval alone: the second test takes its time, and of so many it hardly ever says anything else.
 */
function flipsWithoutOne(table: TwoShares, phi: number, margin: number, { low, high }: Comparison): boolean {
  const { x1, n1, x0, n0 } = table;
  if (low !== null && high !== null) {
    const reach = Math.max(4 / Math.min(n1, n0), (high - low) / 4);
    if (!isNear({ low, high }, capMargin(margin, table), reach)) return false;
  }
  const confirmed = Math.min(n1, n0) < MANY;
  const verdict = verdictOf(table, phi, margin, confirmed);
  const smaller = [
    x1 > 0 && { ...table, x1: x1 - 1, n1: n1 - 1 },
    x1 < n1 && { ...table, n1: n1 - 1 },
    x0 > 0 && { ...table, x0: x0 - 1, n0: n0 - 1 },
    x0 < n0 && { ...table, n0: n0 - 1 },
  ];
  return smaller.some((one) => one !== false && verdictOf(one, phi, margin, confirmed) !== verdict);
}

function verdictOf(table: TwoShares, phi: number, declared: number, confirmed: boolean) {
  const margin = capMargin(declared, table);
  const { value, low, high } = confirmed ? confirmShares(table, phi, margin) : compareShares(table, phi);
  if (value === null || low === null || high === null) return null;
  return judge({ value, low, high, margin }).verdict;
}

export const shares: KindOfComparing<FigureOf<'share'>> = {
  read: (context) => (context.indicator.unit === 'couple' ? readCouples(context) : readShares(context)),
  declares: ({ stat }) => declareOne(stat, 'difference'),
  group: (line, { phi }) => {
    const { women, men } = readPair(line, 'share');
    const found = readGroupShares({ x1: women.yes, n1: women.n, x0: men.yes, n0: men.n });
    return found && { ...found, variance: found.variance * (phi ?? 1) };
  },
  adjustment: () => ({
    table: 'numbers',
    adjust: (strata, covariates, clusters) =>
      adjustShare(
        strata.map(({ levels, ...sexes }) => ({ levels, ...countsOf(sexes) })),
        covariates,
        clusters,
      ),
    crude: (compared, phi) => compareShares(countsOf(compared), phi),
    isRatio: false,
    bound: 1,
    unit: 1,
    storage: 'points',
    parts: { unit: 1, storage: 'points' },
    leastEvents: null,
  }),
};
