import { firstDay, lastDay } from '../../model/calendar.ts';
import { foldLabel } from './fold-label.ts';
import { readWrittenDate } from './read-date.ts';
import { readPeriod } from './read-period.ts';
import { DATE_ORDERS } from './written-date.ts';

/** Months of a year, a quarter and a month, by the kind of a period code (read-period.ts). */
const MONTHS = [12, 3, 1] as const;

/**
 * True where a text says a day, month or longer period that lies outside the span (days since 1970-01-01) in every order in
 * which it can be read.
 */
export function liesOutside(text: string, span: { readonly from: number; readonly to: number }): boolean {
  const folded = foldLabel(text);
  const found = [undefined, ...DATE_ORDERS].flatMap((order) => daysOf(folded, order) ?? []);
  return found.length > 0 && found.every(({ first, last }) => last < span.from || first > span.to);
}

function daysOf(text: string, order: (typeof DATE_ORDERS)[number] | undefined) {
  const date = readWrittenDate(text, order);
  if (date === 'no-end') return null;
  if (date !== null) {
    const month = date.year * 12 + date.month - 1;
    const day = date.day === null ? null : firstDay(month) + date.day - 1;
    return { first: day ?? firstDay(month), last: day ?? lastDay(month) };
  }
  const code = readPeriod(text, order);
  if (code === null) return null;
  const month = Math.floor(code / 1000) * 12 + Math.floor((code % 1000) / 10) - 1;
  return { first: firstDay(month), last: lastDay(month + MONTHS[code % 10]! - 1) };
}
