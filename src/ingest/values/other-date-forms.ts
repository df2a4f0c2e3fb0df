import { dates } from '../../errors/catalogue/dates.ts';
import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import type { Text } from '../../text/text.ts';
import { GAP } from '../mapping/proposed-line.ts';
import { isSerial } from './date-values.ts';
import { foldLabel, tidy } from './label-text.ts';
import { isWeek, monthByName } from './read-date.ts';
import { type ColumnPlace, placeValues } from './refuse-column.ts';

/**
 * A way of telling when that no date field reads, and what helps. `{count}`: how many and where, `{shape}`: what the
 * field reads, `{line}`: the mapping's.
 */
export interface OtherForm {
  readonly code: string;
  /** The test of a text among all of the column that could not be read. */
  readonly among: (unread: readonly { readonly text: string }[]) => (text: string) => boolean;
  readonly what: Text;
  readonly advice: Text;
}

/** Forms that a column of dates is refused for. */
type RefusedForm = 'weeks' | 'half-years' | 'thirds-of-years' | 'quarters-without-year' | 'serial-dates';

const YEAR = '(?:19|20)\\d\\d';
export const LEAVE: Text = {
  sv: ', eller lämna den oläst i mappningen: ignore: [{heading}]',
  en: ', or leave it unread in the mapping: ignore: [{heading}]',
};
/** `H1 2025`, `2025 halvår 2`, `1:a halvåret 2025`, `VT25`. */
const HALF = new RegExp(
  `^(?:(?:${YEAR}[ -]?)?(?:h|hå|halvår|half)\\.? ?[12](?:[ -]?${YEAR})?|(?:${YEAR} )?[12](?::[ae])? (?:halvår|halvåret|half)(?: ${YEAR})?|[vh]t[ -]?(?:${YEAR}|\\d\\d))$`,
  'i',
);
const THIRD = new RegExp(`^(?:${YEAR}[ -]?)?(?:t|tertial)\\.? ?[123](?:[ -]?${YEAR})?$`, 'i');
const QUARTER = /^(?:(?:q|k|kv|kvartal)\.? ?[1-4]|[1-4](?::[ae])? kvartalet)$/i;

/** What a field of a type reads. */
export const SHAPES: Readonly<Record<'date' | 'month' | 'period', Text>> = {
  date: { sv: 'datum (2025-03-31)', en: 'dates (2025-03-31)' },
  month: { sv: 'månad (2025-03)', en: 'months (2025-03)' },
  period: {
    sv: 'år (2025), kvartal (2025-Q1) eller månad (2025-03)',
    en: 'years (2025), quarters (2025-Q1) or months (2025-03)',
  },
};

/** The other way for a period: what its words mean, or a column for the year. */
export const SAY_WHICH: Text = {
  sv: `, lägg till en kolumn År, eller säg i mappningen vilka de är: {line}. I stället för ${GAP} skrivs till exempel 2025-Q1.`,
  en: `, add a column År, or say in the mapping which they are: {line}. In place of ${GAP} write for example 2025-Q1.`,
};

/** In order: the first of which a column has many is told. */
export const OTHER_FORMS: readonly (OtherForm & { readonly code: RefusedForm })[] = [
  {
    code: 'weeks',
    among: (unread) => {
      const all = unread.every(({ text }) => isWeek(text, true));
      return (text) => isWeek(text, all);
    },
    ...dates.weeks,
  },
  { code: 'half-years', among: () => (text) => HALF.test(text), ...dates['half-years'] },
  { code: 'thirds-of-years', among: () => (text) => THIRD.test(text), ...dates['thirds-of-years'] },
  { code: 'quarters-without-year', among: () => (text) => QUARTER.test(text), ...dates['quarters-without-year'] },
  { code: 'serial-dates', among: () => isSerial, ...dates['serial-dates'] },
];

/** A form that says when only under a heading for it: 14 is a week under `Vecka`. */
export interface UnreadTime extends OtherForm {
  readonly under?: RegExp;
}

const SHAPE = { sv: 'Ta ut kolumnen med {shape}{stated}', en: 'Export the column with {shape}{stated}' } as const;
const COLUMN = { sv: 'Kolumnen {heading} i {file} har', en: 'The column {heading} in {file} has' } as const;
const WITHOUT_YEAR: Pick<OtherForm, 'code' | 'what' | 'advice'> = {
  code: 'months-without-year',
  what: { sv: `${COLUMN.sv} månader utan år ({count}).`, en: `${COLUMN.en} months without a year ({count}).` },
  advice: SHAPE,
};
const OTHERWISE: Pick<OtherForm, 'code' | 'what' | 'advice'> = {
  code: 'other-times',
  what: {
    sv: `${COLUMN.sv} tider som är skrivna på ett sätt som inte läses ({count}).`,
    en: `${COLUMN.en} times written in a way that is not read ({count}).`,
  },
  advice: SHAPE,
};
const weeks = OTHER_FORMS.find(({ code }) => code === 'weeks')!;

const matches = (form: RegExp) => () => (text: string) => form.test(text);

/** A year with few words or another year beside it: `År 2024`, `2024.0`, `2024/25`, `jan–jun 2024`. */
const WITH_YEAR = /^(?=.{4,20}$)\D*(?<!\d)(?:19|20)\d\d(?!\d)(?:\D*|[.,]0+|\D{1,3}(?:(?:19|20)?\d\d))$/;
const WEEK = /^(?:w|v\.?|vecka|week)? ?(?:0?[1-9]|[1-4]\d|5[0-3])$/i;
const YEAR_AND_WEEK = /^(?:19|20)?\d\d[ ./-]?(?:0[1-9]|[1-4]\d|5[0-3])$/;
const WEEKS = /veck(?:a|o)|(?:^|[^a-zåäö])v(?:\.|$)|week(?!s|end)/i;

/**
 * The first and the last day or month in one cell: `2025-01-01 - 2025-03-31`, `202501-202503`, `jan 2025 till mars
 * 2025`.
 */
const DAY =
  '(?:(?:19|20)\\d\\d[-./]?(?:0[1-9]|1[0-2])(?:[-./]?(?:0[1-9]|[12]\\d|3[01]))?|\\d{1,2}[./-]\\d{1,2}[./-](?:(?:19|20)?\\d\\d)|[a-zåäö]{3,9}\\.? (?:19|20)\\d\\d)';
const SPAN = new RegExp(
  `^(?:fr\\.?o\\.?m\\.? ?|från )?${DAY} ?(?:[-–—]{1,3}|till|t\\.?o\\.?m\\.?|to|[/>→,;|]|\\.{2,3}) ?(?:${DAY})?$`,
  'i',
);
const SPANS: Pick<OtherForm, 'code' | 'what' | 'advice'> = {
  code: 'spans',
  what: {
    sv: `${COLUMN.sv} början och slut i samma ruta ({count}), och det läses inte.`,
    en: `${COLUMN.en} beginning and end in one cell ({count}), which is not read.`,
  },
  advice: {
    sv: `Dela kolumnen i två, en med första dagen och en med sista (2025-03-31), eller ta ut en rad för varje månad${LEAVE.sv}. Då räknas alla rader till hela perioden.`,
    en: `Part the column in two, one with the first day and one with the last (2025-03-31), or export one row for every month${LEAVE.en}. Every row then counts in the whole period.`,
  },
};

/** Times that no field reads, beyond those that are looked for in columns of dates. */
export const UNREAD_TIMES: readonly UnreadTime[] = [
  { ...SPANS, among: matches(SPAN) },
  { ...weeks, among: matches(WEEK), under: WEEKS },
  { ...weeks, among: matches(YEAR_AND_WEEK), under: WEEKS },
  { ...WITHOUT_YEAR, among: () => (text) => monthByName(text.toLowerCase().replace(/\.$/, '')) !== null },
  { ...WITHOUT_YEAR, among: matches(/^(?:0?[1-9]|1[0-2])$/), under: /m[åa]nad(?!er)|\bm[åa]n\b|month(?!s)/i },
  { ...OTHERWISE, among: matches(/^(?:q|k|kv|kvartal)\.? ?[1-4][ -]?\d\d$|^\d\d[ -]?(?:q|k|kv)[1-4]$/i) },
  { ...OTHERWISE, among: matches(/^['’]?[12]\d$/), under: /(?:[a-zåäö]s| |^)år(?:tal)?$|^tid|year$/i },
  { ...OTHERWISE, among: matches(WITH_YEAR), under: /tid|(?<!v)år|period|termin|månad|fatta|avser|year|time/i },
  // seconds and thousandths since 1970
  { ...OTHERWISE, among: matches(/^1[4-9]\d{8}(?:\d{3})?$/), under: /tid|dat|skapa|time|creat|updat/i },
];

/** `2025.01`: a month as a decimal number, of which October loses its nought. */
const WITH_NOUGHT = /^\d{4}[.,]0[1-9]$/;
const OCTOBER = /^\d{4}[.,]1$/;
/** `2025-3`, `2025.3`, `3-2025`, `20253`. */
const QUARTER_AS_MONTH = /^(?:\d{4}[-/._ ]?[1-4]|[1-4][-/._ ]?\d{4})$/;

/**
 * Months that would be read as others: October, written as a number, looks like January; the quarters of a column
 * called so look like the first months of the year. Null where there are none.
 */
export function refuseMonths(place: ColumnPlace, texts: readonly string[]): CodedError | null {
  const seen = texts.map((text) => tidy(text));
  if (seen.some((text) => OCTOBER.test(text)) && seen.some((text) => WITH_NOUGHT.test(text)))
    return codedError('months-as-numbers', placeValues(place));
  const isQuarters =
    /kvartal|quarter/.test(foldLabel(place.heading)) && !/m[aå]nad|month/.test(foldLabel(place.heading));
  if (isQuarters && seen.length > 0 && seen.every((text) => QUARTER_AS_MONTH.test(text)))
    return codedError('quarters-as-months', placeValues(place));
  return null;
}
