import { getField } from '../../model/fields.ts';
import type { Shape } from '../shape.ts';

/** First and last day and month of the window. */
export interface DecisionBounds {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

const codes = (...values: readonly string[]) =>
  values.map((value) => (getField('decision').values ?? []).indexOf(value)).join(', ');

/**
 * SQL of "applied for on or before B, and not decided by then". An open application is placed in the month in which it
 * came, moved into the window.
 */
export function openSql(shape: Shape, { lastDay, firstMonth, lastMonth }: DecisionBounds) {
  if (!shape.has('application_date')) return { open: 'false', month: 'CAST(NULL AS INTEGER)' };
  const [asked, decided] = [shape.code('application_date'), shape.col('decision')];
  const late = shape.has('decision_date') ? `coalesce(${shape.code('decision_date')} > ${lastDay}, false)` : 'false';
  return {
    open: `(coalesce(${asked} <= ${lastDay}, false) AND (${late} OR ${decided} IS NULL))`,
    month: `least(greatest(${shape.firstMonth('application_date')}, ${firstMonth}), ${lastMonth})`,
  };
}

/**
 * A row without a decision is no open application where another row of the person or case tells the decision on an
 * application of that day.
 */
export function dropToldSql(cases: boolean): string {
  const told = ['person', ...(cases ? ['a_case_id'] : [])].map(
    (key) =>
      `SELECT w.id FROM waiting AS w JOIN decision_source AS d ON d.told AND d.${key} = w.${key} AND d.asked_day = w.asked_day`,
  );
  return `DELETE FROM decision_source WHERE rowid IN (
    WITH waiting AS (SELECT rowid AS id, * FROM decision_source WHERE NOT told) ${told.join(' UNION ALL ')})`;
}

/**
 * Days from application to decision of the row `d`: late entry at A, open at B. A withdrawn application competes. Known
 * where the dates are in order and the wait goes on after A.
 */
export function waitSql({ firstDay, lastDay }: DecisionBounds): string {
  const end = `coalesce(d.day, ${lastDay})`;
  const known = `d.asked_day <= ${end} AND (d.asked_day >= ${firstDay} OR ${end} > ${firstDay}) AND (d.day IS NOT NULL OR d.decision IS NULL)`;
  return `coalesce(${known}, false) AS applied_for, greatest(0, ${firstDay} - d.asked_day) AS wait_entry, ${end} - d.asked_day AS wait_exit,
      CASE WHEN d.decision IS NULL AND d.day IS NULL THEN 0 WHEN d.decision IS NULL THEN NULL WHEN d.decision IN (${codes('granted', 'partly', 'denied', 'dismissed')}) THEN 1 ELSE 2 END AS wait_cause`;
}
