import type { Bounded, Measured, Outcome, TestReason } from '../model/action-test.ts';
import type { AuditDocument, GapRow, ResultRow } from '../model/audit-document.ts';
import { indexFigures } from '../model/document-names.ts';
import type { Scale } from '../model/named-figures.ts';
import { readSide } from '../model/sides.ts';
import { type Action, type TargetKind, targetOf } from '../model/staff-files.ts';
import { compareByLimits } from '../stats/mover.ts';

/** What may be said of a measure. */
interface ActionVerdict {
  readonly outcome: Outcome;
  readonly reason: TestReason | null;
  readonly turned: boolean;
}

/** Both periods with signs chosen so that smaller is nearer the target, and the target on the same scale. */
interface Turned {
  readonly before: number;
  readonly after: Bounded;
  /** The least and the most that counts as reached. */
  readonly floor: number;
  readonly ceiling: number;
  /** How far it moved towards the target. */
  readonly progress: Bounded;
}

/**
 * The decision table, first row that fits; P the progress with its limits, N what was needed at the start.
 * | condition | outcome |
 * |---|---|
 * | target met after, and P surely above 0, or met before too, or met by the whole interval | reached |
 * | the gap has changed sign and passed the target, and is as large as before or larger | worse, or cannot_tell where P
 * may be 0 | | P surely below 0 | worse | | P surely above 0 | on_the_way | | target met after, P may be 0 |
 * cannot_tell: may_be_chance | | P may be 0 and is surely less than N | no_change | | P may be 0 and may be N |
 * cannot_tell: too_wide |
 */
export function judgeAction(
  action: Action,
  figure: TargetFigure,
  before: Bounded,
  after: Bounded,
  change: Bounded,
): ActionVerdict {
  const turned = turnToTarget(action, figure, before, after, change);
  const { floor, ceiling, progress } = turned;
  const isMet = (value: number): boolean => value <= ceiling && value >= floor;
  const met = isMet(turned.after.value);
  const round = turned.after.value < floor;
  const say = (outcome: Outcome, reason: TestReason | null = null): ActionVerdict => ({
    outcome,
    reason,
    turned: round,
  });
  const surely = isMet(turned.after.low) && isMet(turned.after.high);
  if (met && (progress.low > 0 || isMet(turned.before) || surely)) return say('reached');
  if (round && -turned.after.value >= Math.abs(turned.before))
    return turned.after.high < floor ? say('worse') : say('cannot_tell', 'too_wide');
  if (progress.high < 0) return say('worse');
  if (progress.low > 0) return say('on_the_way');
  if (met) return say('cannot_tell', 'may_be_chance');
  return progress.high < turned.before - ceiling ? say('no_change') : say('cannot_tell', 'too_wide');
}

function turnToTarget(
  action: Action,
  { scale, ratio }: TargetFigure,
  before: Bounded,
  after: Bounded,
  change: Bounded,
): Turned {
  const { kind, value } = targetOf(action);
  // shares are fractions in audit.json and per cent in a target
  const perUnit = scale === 'share' ? 100 : 1;
  if (!kind.startsWith('gap')) {
    const goal = value / perUnit;
    const up = kind.endsWith('at_least');
    return {
      before: up ? -before.value : before.value,
      after: up ? mirror(after) : after,
      floor: Number.NEGATIVE_INFINITY,
      ceiling: up ? -goal : goal,
      progress: up ? change : mirror(change),
    };
  }
  const line = ratio ? Math.log : (number: number) => number;
  const on = ({ value, low, high }: Bounded): Bounded => ({ value: line(value), low: line(low), high: line(high) });
  const limit = ratio ? Math.log1p(value / 100) : value / perUnit;
  const [start, end, moved] = [on(before), on(after), on(change)];
  const down = start.value >= 0;
  return {
    before: Math.abs(start.value),
    after: down ? end : mirror(end),
    floor: -limit,
    ceiling: limit,
    progress: down ? mirror(moved) : moved,
  };
}

const mirror = ({ value, low, high }: Bounded): Bounded => ({ value: -value, low: -high, high: -low });

/** The figure of one indicator that a target is about. */
export interface TargetFigure {
  readonly stat: string;
  /** Gaps of amounts and pace are ratios, women ÷ men. */
  readonly ratio: boolean;
  readonly scale: Scale;
}

interface Limited {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const bounded = ({ value, low, high }: Limited): Bounded | null =>
  value === null || low === null || high === null ? null : { value, low, high };

const isUndivided = (row: GapRow | ResultRow, indicator: string): boolean =>
  row.indicator === indicator && row.by === null;

/**
 * Which figure: the one that was asked for, else the one that carries the verdict, where it has single periods; else
 * the first that has. Null where the document has no single period of the indicator.
 */
export function findFigure(document: AuditDocument, indicator: string, asked: string | undefined): TargetFigure | null {
  const gaps = document.gaps.filter((gap) => isUndivided(gap, indicator) && gap.adjusted === null);
  const single = document.results.map(readSide).filter((row) => isUndivided(row, indicator) && row.period !== 'all');
  const stats = [...new Set(single.filter((row) => row.status !== 'not_computable').map((row) => row.stat))];
  const headline = gaps.find((gap) => gap.family === 'headline')?.stat;
  const told = stats.filter((stat) =>
    single.some((row) => row.stat === stat && row.value !== null && row.low !== null),
  );
  const stat = [asked ?? headline, ...(asked === undefined ? told : [])].find(
    (name) => name !== undefined && stats.includes(name),
  );
  if (stat === undefined) return null;
  const estimand = gaps.find((gap) => gap.stat === stat)?.estimand ?? 'difference';
  const { scale } = indexFigures(document)(indicator, stat);
  return { stat, ratio: estimand !== 'difference', scale };
}

/** The figure in one period, with its limits; null where it is hidden, missing or without an interval. */
export function measure(
  document: AuditDocument,
  indicator: string,
  figure: TargetFigure,
  kind: TargetKind,
  period: string,
): Measured | null {
  const here = (row: GapRow | ResultRow): boolean =>
    isUndivided(row, indicator) && row.period === period && row.stat === figure.stat && row.status === 'shown';
  const of = (sex: ResultRow['sex']) => document.results.map(readSide).find((row) => here(row) && row.sex === sex);
  const [women, men] = [of('women'), of('men')];
  const found = kind.startsWith('gap')
    ? gapOf(document, here, figure, women, men)
    : bounded(of(kind.startsWith('women') ? 'women' : kind.startsWith('men') ? 'men' : null) ?? nothing);
  return found && { period, figure: found, women: women?.value ?? null, men: men?.value ?? null };
}

const nothing: Limited = { value: null, low: null, high: null };

/** The document's own gap, with clusters in its limits; where it has none, from the limits of the two figures. */
function gapOf(
  document: AuditDocument,
  here: (row: GapRow) => boolean,
  { ratio }: TargetFigure,
  women: ResultRow | undefined,
  men: ResultRow | undefined,
): Bounded | null {
  const gap = document.gaps.find(
    (row) => here(row) && row.adjusted === null && (row.estimand !== 'difference') === ratio,
  );
  const own = gap && bounded(gap);
  if (own) return !ratio || own.low > 0 ? own : null;
  if (ratio || !women || !men) return null;
  return bounded(compareByLimits({ ...women, reason: null }, { ...men, reason: null }));
}
