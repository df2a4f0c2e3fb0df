import { firstDay, lastDay } from '../../model/calendar.ts';
import type { Field } from '../../model/fields.ts';
import { readWrittenDate } from './read-date.ts';
import { readSerialDate } from './read-serial-date.ts';
import { BAD, type Value } from './value.ts';
import type { DateOrder, WrittenDate } from './written-date.ts';

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
