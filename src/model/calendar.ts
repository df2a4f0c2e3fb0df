/**
 * Dates as whole numbers: a day is days since 1970-01-01, a month is year × 12 + month − 1. Gregorian calendar, years
 * 1–9999, no time zone: `Date.UTC` is arithmetic, not a clock.
 */
const MS = 86_400_000;

/** First day of a month. */
export function firstDay(month: number): number {
  const date = new Date(0);
  // setUTCFullYear and not Date.UTC, which takes the years 0–99 for 1900–1999
  return date.setUTCFullYear(Math.floor(month / 12), month % 12, 1) / MS;
}

/** Last day of a month. */
export function lastDay(month: number): number {
  return firstDay(month + 1) - 1;
}

/** Number of days of a month. */
function monthLength(month: number): number {
  return firstDay(month + 1) - firstDay(month);
}

/** The month that holds a day. */
export function monthOf(day: number): number {
  const date = new Date(day * MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Day of a month (1–12) of a year, or null where there is no such day. */
export function dayOf(year: number, month: number, date: number): number | null {
  const number = year * 12 + month - 1;
  const real = month >= 1 && month <= 12 && date >= 1 && date <= monthLength(number);
  return real ? firstDay(number) + date - 1 : null;
}

/** `2025-03-31` → day, or null where the text is no real day. */
export function readDay(iso: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** `2025-03-31` → day. What is no real day is a bug of the caller and throws, without the text. */
export function parseDay(iso: string): number {
  const day = readDay(iso);
  if (day === null) throw new RangeError(`not a day: ${iso.length} letters`);
  return day;
}

/** Day → `2025-03-31`. */
export function writeDay(day: number): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

/** Month → `2025-03`. */
export function writeMonth(month: number): string {
  return writeDay(firstDay(month)).slice(0, 7);
}
