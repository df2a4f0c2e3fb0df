import { firstDay, lastDay } from '../../model/calendar.ts';
import { readPeriod } from './date-values.ts';
import { foldLabel } from './fold-label.ts';
import { DATE_ORDERS, type DateOrder, readSerialDate, readWrittenDate } from './read-date.ts';

/** So large a part of the distinct texts must be of the kind. */
const NEARLY_ALL = 0.9;
/** A year alone may be of birth. */
const YEAR = /^\d{4}$/;

/** As it tells itself, and in each order of its parts. */
const ORDERS = [undefined, ...DATE_ORDERS] as const;

/** True for a day, a month or a quarter, in any order of its parts. */
export function isDate(text: string): boolean {
  return !YEAR.test(text) && ORDERS.some((order) => readPeriod(text, order) !== null);
}

/** The date of a text by the first order in which it is one. */
export function dateInAnyOrder(text: string): ReturnType<typeof readWrittenDate> {
  return ORDERS.map((order) => readWrittenDate(foldLabel(text), order)).find((date) => date !== null) ?? null;
}

/** True where nearly all of the distinct texts are dates. None is none. */
export function areDates(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.filter((text) => isDate(foldLabel(text))).length >= texts.length * NEARLY_ALL;
}

/** How many different days, months or quarters the texts name: the moments of an export are all of one day. */
export function countDays(texts: readonly string[]): number {
  const days = texts.map((text) => {
    const found = dateInAnyOrder(text);
    return found && found !== 'no-end' ? `${found.year}-${found.month}-${found.day}` : text;
  });
  return new Set(days).size;
}

/** True where all of the distinct texts are the numbers that Excel has for days. */
export function areSerials(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => isSerial(text));
}

/** `45658`, and `45 658` as a spreadsheet may show it. */
export function isSerial(text: string): boolean {
  return readSerialDate(text.replace(/^(\d\d)[ \u00a0](\d{3})$/, '$1$2'), false) !== null;
}

/** Months of a year, a quarter and a month, by the kind of a period code (date-values.ts). */
const MONTHS = [12, 3, 1] as const;

/**
 * True where a text says a day, month or longer period that lies outside the span (days since 1970-01-01) in every order in
 * which it can be read.
 */
export function liesOutside(text: string, span: { readonly from: number; readonly to: number }): boolean {
  const folded = foldLabel(text);
  const found = ORDERS.flatMap((order) => daysOf(folded, order) ?? []);
  return found.length > 0 && found.every(({ first, last }) => last < span.from || first > span.to);
}

function daysOf(text: string, order: DateOrder | undefined) {
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
