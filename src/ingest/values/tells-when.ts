import type { ColumnProfile } from '../column-profile.ts';
import { areDates, areSerials, countDays } from './are-dates.ts';
import { foldLabel, tidy } from './fold-label.ts';
import { OTHER_FORMS, type OtherForm } from './other-date-forms.ts';
import { readWrittenDate } from './read-date.ts';
import { DATE_ORDERS } from './written-date.ts';

/** How an unread column tells when: by days, months or longer periods, which fields read; or in a form that none does. */
export type When = { readonly by: 'date' | 'month' | 'period' } | { readonly form: OtherForm };

/** So large a part of the distinct texts must be of the kind. */
const NEARLY_ALL = 0.9;
/** A heading that speaks of time: `Beslutsår`, `Tidpunkt`, `När`, `v.`. */
const TIME = /dat|dag|tid|år|kvartal|termin|halv|vecka|månad|manad|när|period|fatta|date|day|week|year|quarter|when/i;
const YEAR = /^(?:19|20)\d\d$/;
const LONG_FORMS = [
  [/halv[åa]r/i, 'half-years'],
  [/tertial/i, 'thirds-of-years'],
] as const;
/** Years of cases lie together; years of birth do not. */
const MOST_YEARS = 12;
/** Under these headings a year is of something else than a case. */
const OTHER_YEAR = /f[oö]d|birth|born|ankom|inflytt|invandr|uppeh[aå]ll|arrival|modell|barn/i;

/**
 * How a column tells when something was, by its values; null where it does not. The moments of an export, all of one day,
 * tell nothing, unless the heading speaks of time: then a single year or week is what every row is of.
 */
export function tellsWhen({ heading, values, more }: ColumnProfile): When | null {
  const texts = values.map(({ text }) => tidy(text));
  if (texts.length === 0) return null;
  const speaks = TIME.test(heading.normalize('NFC'));
  // `2025-1` is no month under `Halvår`
  const named = LONG_FORMS.find(([word]) => word.test(heading.normalize('NFC')));
  if (named !== undefined) return { form: OTHER_FORMS.find(({ code }) => code === named[1])! };
  if (texts.every((text) => YEAR.test(text))) return !more && tellsYears(heading, texts) ? { by: 'period' } : null;
  const isSerial = speaks && areSerials(texts);
  if (isSerial || areDates(texts)) return countDays(texts) < 2 ? null : { by: isSerial ? 'date' : unitOf(texts) };
  const form = OTHER_FORMS.find(({ code, among }) => {
    if (code === 'serial-dates') return false;
    const is = among(texts.map((text) => ({ text })));
    return texts.filter(is).length >= texts.length * NEARLY_ALL;
  });
  return form !== undefined && (speaks || texts.length > 1) ? { form } : null;
}

function tellsYears(heading: string, texts: readonly string[]): boolean {
  const years = texts.map(Number);
  return Math.max(...years) - Math.min(...years) < MOST_YEARS && !OTHER_YEAR.test(heading.normalize('NFC'));
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
