import { foldLabel } from './fold-label.ts';
import { readWrittenDate } from './read-date.ts';
import { readPeriod } from './read-period.ts';
import { readSerialDate } from './read-serial-date.ts';
import { DATE_ORDERS } from './written-date.ts';

/** So large a part of the distinct texts must be of the kind. */
const NEARLY_ALL = 0.9;
/** A year alone may be of birth. */
const YEAR = /^\d{4}$/;

/** True for a day, a month or a quarter, in any order of its parts. */
export function isDate(text: string): boolean {
  return !YEAR.test(text) && [undefined, ...DATE_ORDERS].some((order) => readPeriod(text, order) !== null);
}

/** True where nearly all of the distinct texts are dates. None is none. */
export function areDates(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.filter((text) => isDate(foldLabel(text))).length >= texts.length * NEARLY_ALL;
}

/** How many different days, months or quarters the texts name: the moments of an export are all of one day. */
export function countDays(texts: readonly string[]): number {
  const orders = [undefined, ...DATE_ORDERS];
  const days = texts.map((text) => {
    const found = orders.map((order) => readWrittenDate(foldLabel(text), order)).find((one) => one !== null);
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
