import { firstDay } from '../../model/calendar.ts';
import type { WrittenDate } from './written-date.ts';

/** `2025-W12`, `2025W12-3`, `2025v12`, `2025 v. 12`, `2025 vecka 12`. */
const WEEK = /^(\d{4})[ -]?(?:w|v|v\.|vecka|week) ?(\d{1,2})(?:-?([1-7]))?$/i;
/** `v. 12 2025`, `vecka 12, 2025`, `W12-2025`. */
const WEEK_FIRST = /^(?:w|v|v\.|vecka|week) ?\d{1,2}[ ,/-]{1,2}\d{4}$/i;
/** Beyond the twelfth no month can be meant: `202513`, `2025-40`. */
const BARE_WEEK = /^(?:19|20)\d\d[-/. ]?(?:1[3-9]|[2-4]\d|5[0-3])$/;

/** True for a week without a day of it. `bare`: also without a letter for the week. */
export function isWeek(text: string, bare: boolean): boolean {
  if (bare && BARE_WEEK.test(text)) return true;
  const week = WEEK.exec(text);
  return week ? week[3] === undefined : WEEK_FIRST.test(text);
}

/** The date of a day of a week (ISO 8601); null for a week alone, whose day is not known. */
export function readWeekDay(text: string): WrittenDate | null {
  const [, year, week, weekday] = WEEK.exec(text) ?? [];
  if (weekday === undefined || Number(week) < 1) return null;
  const monday = firstMonday(Number(year)) + (Number(week) - 1) * 7;
  // only some years have a week 53
  if (monday >= firstMonday(Number(year) + 1)) return null;
  const date = new Date((monday + Number(weekday) - 1) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday of week 1, which holds 4 January. Day 0, 1970-01-01, was a Thursday. */
function firstMonday(year: number): number {
  const fourth = firstDay(year * 12) + 3;
  return fourth - ((((fourth + 3) % 7) + 7) % 7);
}
