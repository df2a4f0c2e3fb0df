import { monthByName } from './month-names.ts';
import { LEAVE, OTHER_FORMS, type OtherForm } from './other-date-forms.ts';

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
const { what, advice } = OTHER_FORMS.find(({ code }) => code === 'weeks')!;

const matches = (form: RegExp) => () => (text: string) => form.test(text);

/** A year with few words or another year beside it: `År 2024`, `2024.0`, `2024/25`, `jan–jun 2024`. */
const WITH_YEAR = /^(?=.{4,20}$)\D*(?<!\d)(?:19|20)\d\d(?!\d)(?:\D*|[.,]0+|\D{1,3}(?:(?:19|20)?\d\d))$/;
const WEEK = /^(?:w|v\.?|vecka|week)? ?(?:0?[1-9]|[1-4]\d|5[0-3])$/i;
const YEAR_AND_WEEK = /^(?:19|20)?\d\d[ ./-]?(?:0[1-9]|[1-4]\d|5[0-3])$/;
const WEEKS = /veck(?:a|o)|(?:^|[^a-zåäö])v(?:\.|$)|week(?!s|end)/i;

/** The first and the last day or month in one cell: `2025-01-01 - 2025-03-31`, `202501-202503`, `jan 2025 till mars 2025`. */
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
  { code: 'weeks', what, advice, among: matches(WEEK), under: WEEKS },
  { code: 'weeks', what, advice, among: matches(YEAR_AND_WEEK), under: WEEKS },
  { ...WITHOUT_YEAR, among: () => (text) => monthByName(text.toLowerCase().replace(/\.$/, '')) !== null },
  { ...WITHOUT_YEAR, among: matches(/^(?:0?[1-9]|1[0-2])$/), under: /m[åa]nad(?!er)|\bm[åa]n\b|month(?!s)/i },
  { ...OTHERWISE, among: matches(/^(?:q|k|kv|kvartal)\.? ?[1-4][ -]?\d\d$|^\d\d[ -]?(?:q|k|kv)[1-4]$/i) },
  { ...OTHERWISE, among: matches(/^['’]?[12]\d$/), under: /(?:[a-zåäö]s| |^)år(?:tal)?$|^tid|year$/i },
  { ...OTHERWISE, among: matches(WITH_YEAR), under: /tid|(?<!v)år|period|termin|månad|fatta|avser|year|time/i },
  // seconds and thousandths since 1970
  { ...OTHERWISE, among: matches(/^1[4-9]\d{8}(?:\d{3})?$/), under: /tid|dat|skapa|time|creat|updat/i },
];
