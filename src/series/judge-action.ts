import type { Bounded, Outcome, TestReason } from '../model/action-test.ts';
import { type Action, targetOf } from '../model/actions-file.ts';
import type { TargetFigure } from './action-figures.ts';

/** What may be said of a measure. */
export interface ActionVerdict {
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
 * | the gap has changed sign and passed the target, and is as large as before or larger | worse, or cannot_tell where P may be 0 |
 * | P surely below 0 | worse |
 * | P surely above 0 | on_the_way |
 * | target met after, P may be 0 | cannot_tell: may_be_chance |
 * | P may be 0 and is surely less than N | no_change |
 * | P may be 0 and may be N | cannot_tell: too_wide |
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
