/** Days are counted from 1970-01-01; months are year × 12 + month − 1. No time zone, no clock. */
const DAY_MS = 86_400_000;
const isoDays = new Map<number, string>();
const firstDays = new Map<number, number>();

/** Month number of `2025-03` or `2025-03-17`. */
export function parseMonth(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

/** Day number of `2025-03-17`, or undefined where no such day exists. */
export function parseDay(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8))) / DAY_MS;
  return writeDay(day) === text ? day : undefined;
}

export function firstDay(month: number): number {
  const known = firstDays.get(month);
  if (known !== undefined) return known;
  const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;
  firstDays.set(month, day);
  return day;
}

export function lastDay(month: number): number {
  return firstDay(month + 1) - 1;
}

export function writeDay(day: number): string {
  const known = isoDays.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * DAY_MS).toISOString().slice(0, 10);
  isoDays.set(day, text);
  return text;
}

export function writeMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
