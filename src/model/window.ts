import { firstDay, lastDay, monthOf, parseDay, writeDay, writeMonth } from './calendar.ts';

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

/** Granularity of a series: calendar months, quarters, years, or the span alone. */
export type Per = 'month' | 'quarter' | 'year' | 'none';

const MONTHS: Readonly<Record<Exclude<Per, 'none'>, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * `all` first, then the calendar periods that the window touches, clipped to it and marked `complete` where they lie
 * wholly inside. Without `per`: quarters where two whole ones fit. A series of one period that is the span itself is
 * left out: it would be the same number twice.
 */
export function settlePeriods(window: Window, per: Per | null = null): readonly Period[] {
  const all: Period = { id: 'all', from: window.from, to: window.to, complete: true };
  const kind = per ?? defaultPer(window);
  if (kind === 'none') return [all];
  const series = cut(window, MONTHS[kind]);
  return series.length === 1 ? [all] : [all, ...series];
}

/** Whole calendar years inside the window, ascending: what yearly measures are counted on. */
export function wholeYears(window: Window): readonly Period[] {
  return cut(window, 12).filter((year) => year.complete);
}

function defaultPer(window: Window): Per {
  return cut(window, 3).filter((quarter) => quarter.complete).length >= 2 ? 'quarter' : 'none';
}

function cut(window: Window, months: number): Period[] {
  const [from, to] = [parseDay(window.from), parseDay(window.to)];
  const periods: Period[] = [];
  for (let month = monthOf(from) - (monthOf(from) % months); firstDay(month) <= to; month += months) {
    const [first, last] = [firstDay(month), lastDay(month + months - 1)];
    periods.push({
      id: nameOf(month, months),
      from: writeDay(Math.max(first, from)),
      to: writeDay(Math.min(last, to)),
      complete: first >= from && last <= to,
    });
  }
  return periods;
}

function nameOf(month: number, months: number): string {
  if (months === 1) return writeMonth(month);
  const year = String(Math.floor(month / 12));
  return months === 12 ? year : `${year}-Q${Math.floor((month % 12) / 3) + 1}`;
}
