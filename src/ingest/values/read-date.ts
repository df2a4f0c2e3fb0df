import { dayOf } from '../../model/calendar.ts';
import { monthByName } from './month-names.ts';
import { readWeekDay } from './read-week.ts';
import { splitTime } from './split-time.ts';
import type { DateOrder, WrittenDate } from './written-date.ts';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_MONTH = /^(\d{4})[-/. ]?(\d{2}|(?<=[-/. ])\d)$/;
const MONTH_YEAR = /^(\d{1,2})[-/. ](\d{4})$/;
const EUROSTAT_MONTH = /^(\d{4}) ?m(\d{1,2})$/i;
/** `15/3 2025`: the Swedish way of writing a day by hand, and no other's. */
const DAY_OF_MONTH = /^(\d{1,2})\/(\d{1,2})[ -](\d{4})$/;
/** Year last, or two digits wherever the year may be. */
const THREE_PARTS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{1,2})$/;
const SIX_DIGITS = /^(\d{2})(\d{2})(\d{2})$/;
const NAMED_DAY = /^(?:den )?(\d{1,2})[ ./-]{0,2}([a-zåäö]+)[ ./-]{0,2}(\d{4}|\d{2})$/i;
const NAMED_DAY_LAST = /^(\d{4})[ ./-]{0,2}([a-zåäö]+)[ ./-]{0,2}(\d{1,2})$/i;
const NAMED_MONTH_FIRST = /^([a-zåäö]+)[ .]{1,2}(\d{1,2}),? (\d{4})$/i;
const NAMED_MONTH = /^([a-zåäö]+)[ .-]{0,2}(\d{4}|\d{2})$/i;
const NAMED_MONTH_LAST = /^(\d{4})[ .-]{0,2}([a-zåäö]+)\.?$/i;
const WEEKDAY =
  /^(?:m[åa]n|tis|ons|tors?|fre|l[öo]r|s[öo]n|mon|tue|wed|thu|fri|sat|sun)(?:dag|day|sday|nesday|rsday|urday)?(?:en)?[.,]* /i;

/** First and last year that a date of an export may have. 1900-01-01 is what systems write for nothing. */
const YEARS = [1901, 2100] as const;
/** Years that systems write for "no end": 2999-12-31, 9999-12-31; of 2099 its last month. */
const NO_END = new Set([2999, 9999]);
/** Two digits from here on are of the 20th century, as in POSIX (strptime, %y: 69). */
const CENTURY = 69;

/**
 * `no-end` for a system's way of writing an open end; null where the text is no date. `text` is tidy. Without an order only
 * what tells itself is read. The time of day is dropped, but a time with its zone is the day that it was in Sweden.
 */
export function readWrittenDate(text: string, order: DateOrder | undefined): WrittenDate | 'no-end' | null {
  const time = splitTime(text);
  const bare = time === null ? text : time.date;
  const found = readBare(WEEKDAY.test(bare) ? bare.replace(WEEKDAY, '') : bare, order);
  if (!found) return null;
  if (NO_END.has(found.year) || (found.year === 2099 && found.month === 12)) return 'no-end';
  if (found.year < YEARS[0] || found.year > YEARS[1]) return null;
  const day = dayOf(found.year, found.month, found.day ?? 1);
  if (day === null || (time !== null && found.day === null)) return null;
  return time?.inSweden ? time.inSweden(day) : found;
}

function readBare(text: string, order: DateOrder | undefined): WrittenDate | null {
  if (order === 'ymd' && SIX_DIGITS.test(text)) return inOrder(SIX_DIGITS.exec(text), [1, 2, 3]);
  return yearFirst(text) ?? named(text, order) ?? readWeekDay(text) ?? threeParts(text, order);
}

const date = (year: string | undefined, month: string | undefined, day: string | undefined): WrittenDate => ({
  year: fullYear(year ?? ''),
  month: Number(month),
  day: day === undefined ? null : Number(day),
});

const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < CENTURY ? 2000 : 1900);

const inOrder = (match: RegExpExecArray | null, [year, month, day]: readonly [number, number, number]) =>
  match && date(match[year], match[month], match[day]);

function yearFirst(text: string): WrittenDate | null {
  const day = inOrder(YEAR_FIRST.exec(text), [1, 3, 4]) ?? inOrder(COMPACT.exec(text), [1, 2, 3]);
  if (day) return day;
  const written = inOrder(DAY_OF_MONTH.exec(text), [3, 2, 1]);
  if (written) return written;
  const month = YEAR_MONTH.exec(text) ?? EUROSTAT_MONTH.exec(text);
  if (month) return date(month[1], month[2], undefined);
  const last = MONTH_YEAR.exec(text);
  return last ? date(last[2], last[1], undefined) : null;
}

function named(text: string, order: DateOrder | undefined): WrittenDate | null {
  if (!/[a-zåäö]/i.test(text)) return null;
  const day = NAMED_DAY.exec(text);
  // `10-JAN-25` has the day first, unless the mapping says otherwise
  if (day && order === 'ymd' && day[3]?.length === 2 && day[1]?.length === 2) return withName(day[1], day[2], day[3]);
  if (day) return withName(day[3], day[2], day[1]);
  const dayLast = NAMED_DAY_LAST.exec(text);
  if (dayLast) return withName(dayLast[1], dayLast[2], dayLast[3]);
  const monthFirst = NAMED_MONTH_FIRST.exec(text);
  if (monthFirst) return withName(monthFirst[3], monthFirst[1], monthFirst[2]);
  const month = NAMED_MONTH.exec(text);
  // `sep-26` is how Excel shows September 2026.
  if (month) return withName(month[2], month[1], undefined);
  const last = NAMED_MONTH_LAST.exec(text);
  return last ? withName(last[1], last[2], undefined) : null;
}

function withName(year: string | undefined, name: string | undefined, day: string | undefined): WrittenDate | null {
  const month = monthByName((name ?? '').toLowerCase());
  return month === null ? null : date(year, String(month), day);
}

const PLACES: Readonly<Record<DateOrder, readonly [number, number, number]>> = {
  dmy: [4, 3, 1],
  mdy: [4, 1, 3],
  ymd: [1, 3, 4],
};

function threeParts(text: string, order: DateOrder | undefined): WrittenDate | null {
  const match = order && THREE_PARTS.exec(text);
  if (!match) return null;
  const places = PLACES[order];
  // a year has two or four digits, a day one or two
  if (match[places[0]]?.length === 1 || (match[places[2]]?.length ?? 0) > 2) return null;
  return inOrder(match, places);
}
