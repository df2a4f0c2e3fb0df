import { dayOf, firstDay } from '../../model/calendar.ts';
import { splitTime } from './split-time.ts';

/** A calendar date, or a whole month where `day` is null. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** In which order day, month and year stand where no four digits at the beginning tell the year. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** @param day days since 1970-01-01 */
function dateOfDay(day: number): WrittenDate {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

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
 * `no-end` for a system's way of writing an open end; null where the text is no date. `text` is tidy. Without an order
 * only what tells itself is read. The time of day is dropped, but a time with its zone is the day that it was in
 * Sweden.
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
  return time?.inSweden ? dateOfDay(time.inSweden(day)) : found;
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

/** Names by which Swedish and English exports write months, first three letters; `maj` and `may`, `okt` and `oct`. */
const MONTH_NAMES: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  maj: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};
const FULL_NAMES =
  /^(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|maj|may|june?|juni|july?|juli|aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Month 1–12 by its Swedish or English name or short form, small letters; null for any other word. */
export function monthByName(word: string): number | null {
  return FULL_NAMES.test(word) ? (MONTH_NAMES[word.slice(0, 3)] ?? null) : null;
}

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
function readWeekDay(text: string): WrittenDate | null {
  const [, year, week, weekday] = WEEK.exec(text) ?? [];
  if (weekday === undefined || Number(week) < 1) return null;
  const monday = firstMonday(Number(year)) + (Number(week) - 1) * 7;
  // only some years have a week 53
  if (monday >= firstMonday(Number(year) + 1)) return null;
  return dateOfDay(monday + Number(weekday) - 1);
}

/** Monday of week 1, which holds 4 January. Day 0, 1970-01-01, was a Thursday. */
function firstMonday(year: number): number {
  const fourth = firstDay(year * 12) + 3;
  return fourth - ((((fourth + 3) % 7) + 7) % 7);
}

/** Excel's serial numbers of 1990-01-01 and 2099-12-31 in its 1900 system; 25569 is 1970-01-01. */
const FIRST = 32_874;
const LAST = 73_050;
const EPOCH = 25_569;
/** Days from the beginning of Excel's 1900 system to that of its 1904 system (ECMA-376 18.17.4.1). */
export const DAYS_1904 = 1462;
const SECONDS = 86_400;

/**
 * The date of a workbook's number cell without a date format, or null. The time of day is dropped, to the next second.
 */
export function readSerialDate(text: string, date1904: boolean): WrittenDate | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  // 45000.9999999 is how a sum of days and hours misses midnight
  const days = Math.floor(Math.round(Number(text) * SECONDS) / SECONDS);
  const serial = days + (date1904 ? DAYS_1904 : 0);
  if (serial < FIRST || serial > LAST) return null;
  return dateOfDay(serial - EPOCH);
}
