import { readWrittenDate } from './read-date.ts';
import type { DateOrder } from './written-date.ts';

const YEAR = /^(\d{4})$/;
const QUARTER = /^(\d{4})[ -]{0,2}(?:q|k|kv|kvartal)\.? ?([1-4])$/i;
const QUARTER_FIRST = /^(?:q|k|kv|kvartal)\.? ?([1-4])[ -]{0,3}(\d{4})$/i;

/**
 * Code of a period: year × 1000 + first month × 10 + kind (0 year, 1 quarter, 2 month), or null.
 * `2026`, `2026-Q3`, `2026K3`, `2026 kv 3`, `kvartal 3 2026`, and every way of writing a month.
 */
export function readPeriod(text: string, order: DateOrder | undefined): number | null {
  const year = YEAR.exec(text);
  if (year) return inRange(Number(year[1])) ? Number(year[1]) * 1000 + 10 : null;
  const quarter = QUARTER.exec(text);
  if (quarter) return quarterCode(Number(quarter[1]), Number(quarter[2]));
  const first = QUARTER_FIRST.exec(text);
  if (first) return quarterCode(Number(first[2]), Number(first[1]));
  const month = readWrittenDate(text, order);
  return month && month !== 'no-end' ? month.year * 1000 + month.month * 10 + 2 : null;
}

const inRange = (year: number): boolean => year >= 1900 && year <= 2100;

function quarterCode(year: number, quarter: number): number | null {
  return inRange(year) ? year * 1000 + (quarter * 3 - 2) * 10 + 1 : null;
}
