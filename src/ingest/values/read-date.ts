import { dayOf } from '../../model/calendar.ts';
import { monthByName } from './month-names.ts';

/** A calendar date, or a whole month where `day` is null. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

export type DateOrder = 'dmy' | 'mdy';

// The time of day and its zone are dropped: the date counts as it is written.
const TIME = '(?:(?:T| )(?:[01]?\\d|2[0-4])[:.][0-5]\\d(?:[:.][0-5]\\d(?:[.,]\\d+)?)?(?: ?(?:Z|[+-]\\d{2}:?\\d{2}))?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`, 'i');
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(?:T| )?(?:[01]\d|2[0-3]):?[0-5]\d(?::?[0-5]\d)?(?:\.\d+)?Z?)?$/i;
const YEAR_MONTH = /^(\d{4})[-/. ]?(\d{2}|(?<=[-/. ])\d)$/;
const MONTH_YEAR = /^(\d{1,2})[-/. ](\d{4})$/;
const EUROSTAT_MONTH = /^(\d{4}) ?m(\d{1,2})$/i;
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`, 'i');
const NAMED_DAY = /^(?:den )?(\d{1,2})[ .-]{0,2}([a-zåäö]+)[ .-]{0,2}(\d{4})$/i;
const NAMED_MONTH = /^([a-zåäö]+)[ .-]{0,2}(\d{4}|\d{2})$/i;
const NAMED_MONTH_LAST = /^(\d{4})[ .-]{0,2}([a-zåäö]+)\.?$/i;

/** First and last year that a date of an export may have. */
const YEARS = [1900, 2100] as const;
/** Years that systems write for "no end": 2999-12-31, 9999-12-31. */
const NO_END = new Set([2999, 9999]);

/** `no-end` for a system's way of writing an open end; null where the text is no date. `text` is tidy. */
export function readWrittenDate(text: string, order: DateOrder | undefined): WrittenDate | 'no-end' | null {
  const found = yearFirst(text) ?? named(text) ?? dayFirst(text, order);
  if (!found) return null;
  if (NO_END.has(found.year)) return 'no-end';
  if (found.year < YEARS[0] || found.year > YEARS[1]) return null;
  return dayOf(found.year, found.month, found.day ?? 1) === null ? null : found;
}

/** True for day and month with the year last: the order cannot be told from the text. */
export function hasDayMonthOrder(text: string): boolean {
  return YEAR_LAST.test(text);
}

const date = (year: string | undefined, month: string | undefined, day: string | undefined): WrittenDate => ({
  year: Number(year),
  month: Number(month),
  day: day === undefined ? null : Number(day),
});

function yearFirst(text: string): WrittenDate | null {
  const day = YEAR_FIRST.exec(text);
  if (day) return date(day[1], day[3], day[4]);
  const compact = COMPACT.exec(text);
  if (compact) return date(compact[1], compact[2], compact[3]);
  const month = YEAR_MONTH.exec(text) ?? EUROSTAT_MONTH.exec(text);
  if (month) return date(month[1], month[2], undefined);
  const last = MONTH_YEAR.exec(text);
  return last ? date(last[2], last[1], undefined) : null;
}

function named(text: string): WrittenDate | null {
  const day = NAMED_DAY.exec(text);
  if (day) return withName(day[3], day[2], day[1]);
  const month = NAMED_MONTH.exec(text);
  // `sep-26` is how Excel shows September 2026.
  if (month) return withName(month[2]?.length === 2 ? `20${month[2]}` : month[2], month[1], undefined);
  const last = NAMED_MONTH_LAST.exec(text);
  return last ? withName(last[1], last[2], undefined) : null;
}

function withName(year: string | undefined, name: string | undefined, day: string | undefined): WrittenDate | null {
  const month = monthByName((name ?? '').toLowerCase());
  return month === null ? null : date(year, String(month), day);
}

function dayFirst(text: string, order: DateOrder | undefined): WrittenDate | null {
  const match = order && YEAR_LAST.exec(text);
  if (!match) return null;
  const year = match[4]?.length === 2 ? `20${match[4]}` : match[4];
  return order === 'dmy' ? date(year, match[3], match[1]) : date(year, match[1], match[3]);
}
