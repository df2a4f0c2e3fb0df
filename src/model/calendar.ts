/**
 * Dates as whole numbers: a day is days since 1970-01-01, a month is year × 12 + month − 1. No `Date`, no time zone.
 * Gregorian calendar, years 1–9999.
 */
const DAYS_BEFORE_1970 = 719_162;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days from 0001-01-01 to the first of January of `year`. */
function daysBefore(year: number): number {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}

/** Number of days of a month. */
export function monthLength(month: number): number {
  return LENGTHS[month % 12]! + (month % 12 === 1 && isLeap(Math.floor(month / 12)) ? 1 : 0);
}

/** First day of a month. */
export function firstDay(month: number): number {
  const year = Math.floor(month / 12);
  let day = daysBefore(year) - DAYS_BEFORE_1970;
  for (let m = year * 12; m < month; m++) day += monthLength(m);
  return day;
}

/** Last day of a month. */
export function lastDay(month: number): number {
  return firstDay(month) + monthLength(month) - 1;
}

/** The month that holds a day. */
export function monthOf(day: number): number {
  let month = Math.floor((day + DAYS_BEFORE_1970) / 365.2425) * 12 + 12;
  while (firstDay(month) > day) month--;
  while (lastDay(month) < day) month++;
  return month;
}

/** `2025-03-31` → day. The text must be a real day; what is not is a bug of the caller and throws. */
export function parseDay(iso: string): number {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  const month = Number(parts?.[1]) * 12 + Number(parts?.[2]) - 1;
  const date = Number(parts?.[3]);
  if (!parts || !(Number(parts[2]) >= 1 && Number(parts[2]) <= 12) || date < 1 || date > monthLength(month)) {
    throw new RangeError(`not a day: ${iso.length}`);
  }
  return firstDay(month) + date - 1;
}

/** Day → `2025-03-31`. */
export function writeDay(day: number): string {
  const month = monthOf(day);
  const date = day - firstDay(month) + 1;
  return `${writeMonth(month)}-${String(date).padStart(2, '0')}`;
}

/** Month → `2025-03`. */
export function writeMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
