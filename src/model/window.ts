import { firstDay, monthOf, parseDay } from './calendar.ts';

/** How the cases of an export were chosen; decides which durations may be computed. */
export const SELECTIONS = ['aid', 'start', 'all', 'end', 'decision', 'application'] as const;
export type SelectedBy = (typeof SELECTIONS)[number];

/** Observation window: the export holds everyone from `from` to `to`, both ISO dates, both days included. */
export interface Window {
  readonly from: string;
  readonly to: string;
  readonly selectedBy: SelectedBy;
  /** True where `from` was read off the export and not stated by the user. */
  readonly inferred: boolean;
}

/** Whole months from the first day to the last: from 15 January to 14 June five, to 13 June four. */
export function lengthInMonths({ from, to }: Pick<Window, 'from' | 'to'>): number {
  const [first, after] = [parseDay(from), parseDay(to) + 1];
  const dayOfMonth = (day: number) => day - firstDay(monthOf(day));
  return monthOf(after) - monthOf(first) - (dayOfMonth(after) < dayOfMonth(first) ? 1 : 0);
}

/** A stretch of whole months: `2025`, `2025-Q3`, `2025-09`, or the whole span, `all`. Both days included. */
export interface Period {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** False where the window does not cover the whole calendar period. */
  readonly complete: boolean;
}
