import type { ColumnProfile } from '../questions/column-profile.ts';
import { areDates, areSerials, countDays } from './are-dates.ts';
import { foldLabel, tidy } from './fold-label.ts';
import { headingOfTime } from './heading-of-time.ts';
import { OTHER_FORMS, type OtherForm } from './other-date-forms.ts';
import { readWrittenDate } from './read-date.ts';
import { UNREAD_TIMES, type UnreadTime } from './unread-times.ts';
import { DATE_ORDERS } from './written-date.ts';

/** How an unread column tells when: by days, months or longer periods, which fields read; or in a form that none does. */
export type When = { readonly by: 'date' | 'month' | 'period' } | { readonly form: OtherForm };

/** So large a part of the distinct texts must be of the kind. */
const NEARLY_ALL = 0.9;
/** Headings of years, whole or broken. */
const YEARS = /(?<!v)år(?:et)?$/i;
const YEAR = /^(?:19|20)\d\d$/;
const NUMBER = /^\d+(?:[.,]\d+)?$/;
/** Halves and thirds of years by their number: no month under `Halvår`. */
const LONG_FORMS = [
  [/halv[åa]r/i, 'half-years', /(?<!\d)0?[12](?!\d)|^(?:19|20)\d\d0?[12]$|först|andra|vår|höst/i],
  [/tertial/i, 'thirds-of-years', /(?<!\d)0?[123](?!\d)|^(?:19|20)\d\d0?[123]$|först|andra|tredje/i],
] as const;
/** Years of cases lie together, those of births do not; under a heading that says nothing of time, a few together. */
const MOST_YEARS = 12;
const FEW_YEARS = 5;
const DAYS_A_YEAR = 366;

/**
 * How a column tells when something was, by its values; null where it does not. The moments of an export, all of one day,
 * tell nothing, unless the heading speaks of time: then a single year or week is what every row is of. Numbers are times
 * only where they lie as close as the cases of an export do.
 */
export function tellsWhen({ heading, values, more }: Pick<ColumnProfile, 'heading' | 'values' | 'more'>): When | null {
  const texts = values.map(({ text }) => tidy(text));
  const about = headingOfTime(heading);
  if (texts.length === 0 || about === 'other') return null;
  const speaks = about === 'time';
  const are = (is: (text: string) => boolean) => texts.filter(is).length >= texts.length * NEARLY_ALL;
  if (about === 'number' && (are((text) => NUMBER.test(text)) || !areDates(texts))) return null;
  const named = LONG_FORMS.find(
    ([word, , value]) => word.test(heading.normalize('NFC')) && are((one) => value.test(one)),
  );
  if (named !== undefined) return { form: OTHER_FORMS.find(({ code }) => code === named[1])! };
  if (texts.every((text) => YEAR.test(text))) {
    const least = speaks ? 1 : 2;
    return !more && texts.length >= least && span(texts) < (speaks ? MOST_YEARS : FEW_YEARS) ? { by: 'period' } : null;
  }
  const isSerial = speaks && areSerials(texts) && span(texts) < MOST_YEARS * DAYS_A_YEAR;
  if (isSerial || areDates(texts)) return countDays(texts) < 2 ? null : { by: isSerial ? 'date' : unitOf(texts) };
  const forms: readonly UnreadTime[] = [...OTHER_FORMS, ...UNREAD_TIMES];
  const form = forms.find(({ code, among, under }) => {
    // `Räkenskapsår` 2024/25 are years
    if (code === 'weeks' && YEARS.test(heading.normalize('NFC'))) return false;
    if (code === 'serial-dates' || (under !== undefined && !under.test(heading.normalize('NFC')))) return false;
    return are(among(texts.map((text) => ({ text }))));
  });
  return form !== undefined && (speaks || texts.length > 1) ? { form } : null;
}

function span(texts: readonly string[]): number {
  const numbers = texts.map(Number);
  return (
    numbers.reduce((a, b) => Math.max(a, b), 0) - numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  );
}

/** Days where any text names one; months where all do. */
function unitOf(texts: readonly string[]): 'date' | 'month' | 'period' {
  const found = texts.map((text) => {
    const readings = [undefined, ...DATE_ORDERS].map((order) => readWrittenDate(foldLabel(text), order));
    return readings.find((one) => one !== null) ?? null;
  });
  if (found.some((one) => one !== null && one !== 'no-end' && one.day !== null)) return 'date';
  return found.some((one) => one === null) ? 'period' : 'month';
}
