import type { Figure, Indicator } from '../../model/indicator.ts';
import type { Unit } from '../../model/unit.ts';
import type { Reason } from '../../model/verdict.ts';
import { lengthInMonths, type Window } from '../../model/window.ts';
import type { Shape } from '../shape.ts';
import type { NumberedPeriod } from '../time-cells.ts';
import { expressionsOf, readColumns, type Timed } from '../units/columns.ts';
import { tellsCoApplicant } from '../units/who-and-when.ts';
import { planFigure } from './job.ts';
import { kindOf } from './kinds.ts';

/** An indicator, or one figure of it (`stat`), that was not counted, and the fields that would have helped. */
export interface Skipped {
  readonly indicator: string;
  readonly stat: string | null;
  readonly reason: Reason;
  readonly fields: readonly string[];
}

/** What is known about the export before counting. */
export interface Readiness {
  readonly shape: Shape;
  readonly window: Window;
  readonly periods: readonly NumberedPeriod[];
  /** Persons can be told apart: by pseudonym or by case. */
  readonly keyed: boolean;
  /** Children can be followed from month to month, or stand on one row each. */
  readonly keyedChildren: boolean;
  /** Fields that name one of two adults, and always say woman, man or both. */
  readonly sided: ReadonlySet<string>;
  /** Unit flags that nobody has a no in, per unit. */
  readonly onlyYes: ReadonlyMap<Unit, ReadonlySet<string>>;
  /** What has a yes that nobody has dated, of more than one in twenty. */
  readonly undated: ReadonlySet<Timed>;
  /**
   * Units of which more than one in twenty cannot be placed in a part of the span; all of them: in the span neither.
   */
  readonly timeless: ReadonlySet<Unit>;
  readonly coarse: ReadonlySet<Unit>;
  /** Dates of which more than one in twenty are months. */
  readonly monthly: ReadonlySet<string>;
  /** At least 20 spells, none of them open. */
  readonly onlyClosed: boolean;
  /** Applications that were undecided on the last day: then waits are followed, else only decided ones are known. */
  readonly openApplications: boolean;
}

/** Fields asked for that are missing: those of the first alternative that is wholly absent. */
function lacking(shape: Shape, needs: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(needs.filter((any) => !shape.has(...any)).flatMap((any) => any.slice(0, 1)))];
}

/** Why a figure cannot be counted in this export, or null. */
export function refuse(
  ready: Readiness,
  indicator: Indicator,
  figure: Figure,
): Omit<Skipped, 'indicator' | 'stat'> | null {
  const { shape, window } = ready;
  const missing = lacking(shape, [...indicator.needs, ...(figure.needs ?? [])]);
  if (missing.length > 0) return { reason: 'no_field', fields: missing };
  const read = expressionsOf(figure).flatMap((sql) => readColumns(indicator.unit, sql));
  const unkeyed =
    indicator.unit === 'child'
      ? !ready.keyedChildren
      : !ready.keyed &&
        (read.some(({ keyed }) => keyed) ||
          (['person', 'spell', 'field'].includes(indicator.unit) && shape.has('aid_month', 'decision_date')));
  if (unkeyed) return { reason: 'no_person_id', fields: ['person_id'] };
  const parties = read.flatMap(({ party }) => party ?? []);
  if (parties.some((id) => !ready.sided.has(id)) && !shape.has('role') && !tellsCoApplicant(shape))
    return { reason: 'no_field', fields: ['role'] };
  if (ready.coarse.has(indicator.unit)) return { reason: 'too_coarse', fields: ['period'] };
  // who has a plan without a date would be left out, and who has none would stay as a no
  const undated = read.flatMap(({ timed }) => (timed && ready.undated.has(timed) ? [timed] : []))[0];
  if (undated) return { reason: 'undated', fields: [undated === 'plan' ? 'plan_date' : 'referral_date'] };
  const monthly = read.flatMap(({ between }) => between ?? []).filter((id) => ready.monthly.has(id));
  if (monthly.length > 0) return { reason: 'months_alone', fields: [...new Set(monthly)] };
  // what is followed for so many months is a duration, however it is read
  if (indicator.unit === 'spell' && (figure.kind === 'survival' || figure.followed)) {
    if (window.selectedBy === 'decision' || window.selectedBy === 'application')
      return { reason: 'selected_by_decision', fields: [] };
    if (window.selectedBy === 'end' || ready.onlyClosed) return { reason: 'only_closed', fields: [] };
  }
  if (planFigure(indicator, figure, ready.periods, false).periods.length === 0)
    return { reason: figure.reach === undefined ? 'partial_year' : 'too_short', fields: [] };
  const never = ready.onlyYes.get(indicator.unit);
  const flags = kindOf(figure)
    .answers(figure)
    .flatMap((sql) => readColumns(indicator.unit, sql))
    .filter(({ name, flag }) => flag && never?.has(name));
  return flags.length > 0
    ? { reason: 'only_yes', fields: flags.flatMap(({ fields }) => fields.filter((id) => shape.has(id)).slice(0, 1)) }
    : null;
}

/**
 * Of the reasons why none of an indicator's figures can be counted, the one that is easiest to mend: a line in the
 * mapping, then codes for persons, then missing fields, the fewest first.
 */
export function nearest<R extends Pick<Skipped, 'reason' | 'fields'>>(refusals: readonly R[]): R | undefined {
  const far = ({ reason, fields }: R) =>
    reason === 'only_yes' ? 0 : reason === 'no_field' ? 10 + fields.length : reason === 'no_person_id' ? 2 : 1;
  return refusals.toSorted((a, b) => far(a) - far(b))[0];
}

/** True where a figure is meant for this kind of export; the others are left out in silence. */
export function fits({ openApplications, window }: Readiness, figure: Figure): boolean {
  const { followed: asked } = figure;
  // by the calendar, not by how many are left: a count could be a hidden one, and would turn with a single case
  if (asked && asked.as !== (lengthInMonths(window) >= 2 * asked.months ? 'whole' : 'open')) return false;
  if (figure.waits === undefined) return true;
  const followed = openApplications && window.selectedBy !== 'decision';
  return figure.waits === (followed ? 'followed' : 'decided');
}
