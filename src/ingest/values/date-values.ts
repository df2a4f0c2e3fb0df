import { firstDay, lastDay, monthOf } from '../../model/calendar.ts';
import type { Field } from '../../model/fields.ts';
import { foldLabel, tidy } from './label-text.ts';
import { DATE_ORDERS, type DateOrder, readSerialDate, readWrittenDate, type WrittenDate } from './read-date.ts';
import { BAD, type Value } from './readings.ts';

/** How a column may write dates: so that every one tells itself, or in one of the orders. */
export const DATE_READINGS = ['year-first', ...DATE_ORDERS] as const;

/** True for fields whose cells are dates, months or periods. */
export const isDated = ({ type }: Field): boolean => type === 'date' || type === 'month' || type === 'period';

/** `250110`, and `202501`, which is a month where it is no such day. */
const SIX_DIGITS = /^\d{6}$/;

/** The value of a text by each of {@link DATE_READINGS}. Most texts tell themselves and are read once. */
export function readInOrders(clean: string, read: (order: DateOrder | undefined) => Value): readonly Value[] {
  const plain = read(undefined);
  if (plain !== BAD && !SIX_DIGITS.test(clean)) return DATE_READINGS.map(() => plain);
  return [plain, ...DATE_ORDERS.map(read)];
}

/** The year of a value of a dated field. */
export function yearOfValue({ type }: Field, value: number): number {
  if (type === 'period') return Math.floor(value / 1000);
  return Math.floor((type === 'month' ? value : monthOf(value)) / 12);
}

export interface DateOptions {
  readonly dateOrder?: DateOrder | undefined;
  readonly endIs?: 'last_day_with' | 'first_day_without' | undefined;
  readonly cells?: 'text' | 'number' | undefined;
  readonly date1904?: boolean | undefined;
}

/** Fields whose month alone means the month's last day, and where a far year means that there is no end. */
const ENDS: ReadonlySet<string> = new Set(['aid_end', 'measure_end', 'closed_date']);

/** Days since 1970-01-01. A month alone is its first day; for an end, its last. An open end is not registered. */
export function readDay(field: Field, clean: string, options: DateOptions): Value {
  const found = read(clean, options);
  const isEnd = ENDS.has(field.id);
  if (found === 'no-end') return isEnd ? null : BAD;
  if (!found || isEpoch(found)) return BAD;
  const firstWithout = field.id === 'aid_end' && options.endIs === 'first_day_without';
  const month = found.year * 12 + found.month - 1;
  const wholeMonth = isEnd && !firstWithout ? lastDay(month) : firstDay(month);
  const day = found.day === null ? wholeMonth : firstDay(month) + found.day - 1;
  return day - (firstWithout ? 1 : 0);
}

/** year × 12 + month − 1; a date counts as its month. */
export function readMonth(clean: string, options: DateOptions): Value {
  const found = read(clean, options);
  return found && found !== 'no-end' ? found.year * 12 + found.month - 1 : BAD;
}

/** The year of a date of birth; null where the text is no date or the year out of range. */
export function readYear(clean: string, options: DateOptions, low: number, high: number): number | null {
  const found = read(clean, options) ?? (FOUR_DIGITS.test(clean) ? inAnyOrder(clean) : null);
  return found && found !== 'no-end' && found.year >= low && found.year <= high ? found.year : null;
}

/** The year is the same whichever of day and month comes first. */
const FOUR_DIGITS = /(?<!\d)\d{4}(?!\d)/;
const inAnyOrder = (clean: string) => readWrittenDate(clean, 'dmy') ?? readWrittenDate(clean, 'mdy');

/** Nought seconds since the computer's beginning of time: nothing was written. */
const isEpoch = ({ year, month, day }: WrittenDate) => year === 1970 && month === 1 && day === 1;

function read(clean: string, options: DateOptions): WrittenDate | 'no-end' | null {
  const serial = options.cells === 'number' ? readSerialDate(clean, options.date1904 === true) : null;
  return serial ?? readWrittenDate(clean, options.dateOrder);
}

const YEAR_ALONE = /^(\d{4})$/;
const QUARTER = /^(\d{4})[ -]{0,2}(?:q|k|kv|kvartal)\.? ?([1-4])$/i;
const QUARTER_FIRST = /^(?:q|k|kv|kvartal)\.? ?([1-4])[ -]{0,3}(\d{4})$/i;

/**
 * Code of a period: year × 1000 + first month × 10 + kind (0 year, 1 quarter, 2 month), or null.
 * `2026`, `2026-Q3`, `2026K3`, `2026 kv 3`, `kvartal 3 2026`, and every way of writing a month.
 */
export function readPeriod(text: string, order: DateOrder | undefined): number | null {
  const year = YEAR_ALONE.exec(text);
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

/** One text of several columns (År + Månad, År + Kvartal); blank only where all are. */
export function joinParts(field: Field, parts: readonly string[]): string {
  const clean = parts.map(tidy);
  if (clean.every((part) => part === '')) return '';
  const last = clean.at(-1) ?? '';
  if (field.type === 'period' && /^[1-4]$/.test(last)) return [...clean.slice(0, -1), `Q${last}`].join(' ');
  return clean.join(' ');
}

/** So large a part of the distinct texts must be of the kind. */
const NEARLY_ALL = 0.9;
/** A year alone may be of birth. */
const BARE_YEAR = /^\d{4}$/;

/** As it tells itself, and in each order of its parts. */
const ORDERS = [undefined, ...DATE_ORDERS] as const;

/** True for a day, a month or a quarter, in any order of its parts. */
export function isDate(text: string): boolean {
  return !BARE_YEAR.test(text) && ORDERS.some((order) => readPeriod(text, order) !== null);
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

/** Months of a year, a quarter and a month, by the kind of a period code (`readPeriod`). */
const MONTHS_OF_PERIODS = [12, 3, 1] as const;

/**
 * True where a text says a day, month or longer period that lies outside the span (days since 1970-01-01) in every
 * order in which it can be read.
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
  return { first: firstDay(month), last: lastDay(month + MONTHS_OF_PERIODS[code % 10]! - 1) };
}
