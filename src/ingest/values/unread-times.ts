import { monthByName } from './month-names.ts';
import { OTHER_FORMS, type OtherForm } from './other-date-forms.ts';

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

/** Times that no field reads, beyond those that are looked for in columns of dates. */
export const UNREAD_TIMES: readonly UnreadTime[] = [
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
