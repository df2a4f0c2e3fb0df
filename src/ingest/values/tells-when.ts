import type { ColumnProfile } from '../questions/column-profile.ts';
import { areDates, areSerials, countDays, dateInAnyOrder } from './date-values.ts';
import { tidy } from './label-text.ts';
import { OTHER_FORMS, type OtherForm, UNREAD_TIMES, type UnreadTime } from './other-date-forms.ts';

/**
 * How an unread column tells when: by days, months or longer periods, which fields read; or in a form that none does.
 */
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
 * How a column tells when something was, by its values; null where it does not. The moments of an export, all of one
 * day, tell nothing, unless the heading speaks of time: then a single year or week is what every row is of. Numbers are
 * times only where they lie as close as the cases of an export do.
 */
export function tellsWhen({ heading, values, more }: Pick<ColumnProfile, 'heading' | 'values' | 'more'>): When | null {
  const texts = values.map(({ text }) => tidy(text));
  const about = headingOfTime(heading);
  if (texts.length === 0 || about === 'other') return null;
  const speaks = about === 'time';
  const are = (is: (text: string) => boolean) => texts.filter(is).length >= texts.length * NEARLY_ALL;
  if (about === 'number' && (are((text) => NUMBER.test(text)) || !areDates(texts))) return null;
  const named = LONG_FORMS.find(
    ([word, , value]) => word.test(heading.normalize('NFC')) && are((text) => value.test(text)),
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
  const dates = texts.map(dateInAnyOrder);
  if (dates.some((date) => date !== null && date !== 'no-end' && date.day !== null)) return 'date';
  return dates.some((date) => date === null) ? 'period' : 'month';
}

/** A word for a length or a point of time: `Beslutsår`, `Tidpunkt`, `När`, `Skapad`. */
const TIME =
  /dat(?!or)|dag|tid|(?<!v)år|kvartal|termin|tertial|halv|veck|m[åa]nad|\bm[åa]n\b|\bv\.?$|när|period|fatta|inkom(?!st)|skapa|registrera|ändra|avser|day|week|month|year|quarter|when|creat|updat/i;
/** Times of something else than a case: of births, of coming here, of schooling. */
const OTHER =
  /f[oö]d|birth|born|ankom\w*år|inflytt|invandr|uppeh[aå]ll|arrival|modell|examen|skol|bosatt|folkbok|anställ|senaste (?:[åa]r|halv)|tidigare/i;
/** Amounts and counts, whatever the length of time they are for: `Årsinkomst`, `Antal veckor`. */
const AMOUNT =
  /antal|belopp|inkomst|ersättning|kostnad|hyr(?:a|es)|norm\b|summa|kronor|\bkr\b|\bsek\b|amount|income|cost|count/i;
/** Numbers and codes, unless they number a unit of time: `Veckonr`. */
const CODE = /nr\b|(?:nr|nummer)\d*$|kod\b|kst|\bid\b|code/i;
const UNIT = /veck|kvartal|m[åa]nad|halv[åa]r|tertial|termin|week|quarter|month/i;

/**
 * What the heading of an unread column says of time. `other`: what stands there is of something else than the case;
 * `number`: bare numbers under it are amounts or codes.
 */
function headingOfTime(heading: string): 'time' | 'number' | 'other' | null {
  const text = heading.normalize('NFC');
  if (OTHER.test(text)) return 'other';
  if (AMOUNT.test(text) || (CODE.test(text) && !UNIT.test(text))) return 'number';
  return TIME.test(text) ? 'time' : null;
}
