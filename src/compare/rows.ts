import type { Bounds, GapRow, ResultRow } from '../model/audit-document.ts';
import type { Base } from '../model/counted.ts';
import { restsOnPersons } from '../model/named-figures.ts';
import type { Reason } from '../model/verdict.ts';
import type { Comparison, Estimate } from '../stats/estimate.ts';
import { judge, judgeRatio } from '../stats/verdict.ts';
import type { DraftGap, LineContext, Storage } from './findings.ts';
import { findFragile, findHold } from './judging.ts';
import { storeLimits } from './rounding.ts';

const keyOf = ({ line }: LineContext) => ({
  indicator: line.indicator,
  period: line.period,
  by: line.by,
  level: line.level,
});

/**
 * A result row of a shown cell. `count`: the numerator, where the figure has one. `phi`: what has widened the interval.
 */
export function makeResult(
  context: LineContext,
  sex: ResultRow['sex'],
  stat: string,
  base: Base,
  estimate: Estimate,
  {
    count = null,
    storage = 'exact',
    step = null,
    phi = null,
  }: {
    readonly count?: number | null;
    readonly storage?: Storage;
    readonly step?: number | null;
    readonly phi?: number | null;
  } = {},
): ResultRow {
  const as = context.release.mode === 'protected' ? storage : 'exact';
  return {
    ...keyOf(context),
    sex,
    stat,
    n: countBehind(context, base),
    count,
    missing: base.units - base.n,
    ...storeLimits(estimate, as, step),
    phi,
    status: estimate.value === null ? 'not_computable' : 'shown',
    reason: estimate.reason,
  };
}

/** How many a row is told to rest on. */
const countBehind = ({ figure, indicator }: LineContext, { n, people }: Base): number =>
  restsOnPersons(indicator.unit, figure) ? people : n;

/** The row of a hidden cell: no number, and the one reason that tells nothing. */
export function hideResult(context: LineContext, sex: ResultRow['sex'], stat: string): ResultRow {
  const numbers = { n: null, count: null, missing: null, value: null, low: null, high: null, phi: null };
  return { ...keyOf(context), sex, stat, ...numbers, status: 'suppressed', reason: 'suppressed' };
}

/** The gap of a hidden line; its family follows from the declaration. */
export function hideGap(context: LineContext, stat: string, estimand: GapRow['estimand'], headline: boolean): DraftGap {
  const row: GapRow = {
    ...keyOf(context),
    ...{ stat, estimand, adjusted: null, value: null, low: null, high: null, p: null, q: null },
    family: headline ? 'headline' : null,
    ...{ verdict: null, grade: null, margin: null, detectable: null, n_women: null, n_men: null },
    ...{ clusters: null, phi: null, cautions: [], status: 'suppressed', reason: 'suppressed' },
  };
  return { row, storage: 'exact' };
}

/** What a figure's method computes of a gap. */
interface GapParts {
  readonly stat: string;
  readonly estimand: GapRow['estimand'];
  readonly comparison: Omit<Comparison, 'reason'> & { readonly reason: Reason | null };
  readonly women: Base;
  readonly men: Base;
  /** In the unit of the gap; a factor for ratios. */
  readonly margin: number | null;
  readonly storage?: Storage;
  /** Coarser step than the storage's, as a share of people. */
  readonly step?: number | null;
  readonly detectable?: number | null;
  readonly clusters?: number | null;
  readonly phi?: number | null;
  readonly cautions?: GapRow['cautions'];
  /** One case fewer changes the verdict. */
  readonly flips?: boolean;
  /** Much is not registered, or clearly more of one sex. */
  readonly muchMissing?: boolean;
  /** Limits with those not registered counted in, where they can be told. */
  readonly bounds?: Omit<Bounds, 'holds'> | null;
  /** Why there is no verdict although there is an interval. */
  readonly withheld?: Reason | null;
  /** False: too few have ended by the horizon for the sexes to be called alike (`DraftGap`). */
  readonly reachesEnd?: boolean | undefined;
  /** A secondary gap that is only described. */
  readonly described?: boolean;
  /** The row that the headline family takes from this line. */
  readonly headline?: boolean;
}

/** A gap with its verdict (docs/methods.md, "Verdict"), before families. */
export function makeGap(context: LineContext, parts: GapParts): DraftGap {
  const { comparison, margin } = parts;
  // of descriptions only a distribution is anybody's headline
  const assessed = !parts.described && (context.indicator.kind === 'verdict' || context.headline);
  const shown = comparison.value !== null || comparison.p !== null;
  const withheld = comparison.reason ?? parts.withheld ?? null;
  const judged = assessed ? judgeGap(parts, withheld) : { verdict: null, grade: null };
  const tooFewEnded = parts.reachesEnd === false && judged.grade === 'not_computed';
  const reason = withheld ?? (tooFewEnded ? 'few_ended' : null);
  const holds = parts.bounds ? findHold(parts.bounds, judged.verdict, { value: comparison.value, margin }) : null;
  const fragileBy = findFragile(parts, holds);
  const row: GapRow = {
    ...keyOf(context),
    stat: parts.stat,
    estimand: parts.estimand,
    adjusted: null,
    value: comparison.value,
    low: comparison.low,
    high: comparison.high,
    p: comparison.p,
    q: null,
    family: !assessed
      ? null
      : context.line.by !== null
        ? 'breakdown'
        : context.headline && parts.headline
          ? 'headline'
          : null,
    ...judged,
    margin: assessed || (context.indicator.kind === 'description' && context.indicator.margin) ? margin : null,
    detectable: parts.detectable ?? null,
    n_women: countBehind(context, parts.women),
    n_men: countBehind(context, parts.men),
    clusters: parts.clusters ?? null,
    phi: parts.phi ?? null,
    cautions: [
      ...(parts.cautions ?? []),
      ...(fragileBy.length > 0 ? (['fragile'] as const) : []),
      ...takenAsPersons(context, shown),
    ],
    ...(fragileBy.length > 0 && { fragile_by: fragileBy }),
    ...(parts.bounds && { bounds: { ...parts.bounds, holds } }),
    status: shown ? 'shown' : 'not_computable',
    reason: assessed || comparison.reason ? reason : 'description',
  };
  const { storage = 'exact', step = null, reachesEnd = true } = parts;
  return { row, storage, step, reachesEnd };
}

/** Rows of one person that no id joins are taken to be independent, which makes the interval too narrow. */
function takenAsPersons({ indicator, release }: LineContext, shown: boolean): GapRow['cautions'] {
  return shown && release.unkeyed && indicator.cluster === 'person' ? ['no_person_id'] : [];
}

function judgeGap({ estimand, comparison, margin, reachesEnd }: GapParts, withheld: Reason | null) {
  const { value, low, high } = comparison;
  if (withheld !== null || value === null || low === null || margin === null) {
    return { verdict: 'unclear', grade: 'not_computed' } as const;
  }
  if (estimand !== 'difference') return judgeRatio({ value, low, high, margin });
  if (high === null) return { verdict: 'unclear', grade: 'not_computed' } as const;
  return judge({ value, low, high, margin, reachesEnd });
}

/**
 * The row of those whose sex is not registered: undivided lines only, never compared. Nobody unknown: no row. Hidden:
 * a suppressed row.
 */
export function unknownRow(context: LineContext, stat: string, make: () => ResultRow): readonly ResultRow[] {
  const { by, cells } = context.line;
  if (by !== null) return [];
  if (cells.unknown.kind === 'hidden')
    return context.line.period === 'all' ? [hideResult(context, 'unknown', stat)] : [];
  return cells.unknown.units > 0 ? [make()] : [];
}
