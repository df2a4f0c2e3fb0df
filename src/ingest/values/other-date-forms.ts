import type { Text } from '../../text/text.ts';
import { GAP } from '../mapping/proposed-line.ts';
import { isSerial } from './are-dates.ts';
import { isWeek } from './read-week.ts';

/** A way of telling when that no date field reads, and what helps. `{count}`: how many and where, `{shape}`: what the field reads, `{line}`: the mapping's. */
export interface OtherForm {
  readonly code: string;
  /** The test of a text among all of the column that could not be read. */
  readonly among: (unread: readonly { readonly text: string }[]) => (text: string) => boolean;
  readonly what: Text;
  readonly advice: Text;
}

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
export const STATED: Text = {
  sv: `, lägg till en kolumn År, eller säg i mappningen vilka de är: {line}. I stället för ${GAP} skrivs till exempel 2025-Q1.`,
  en: `, add a column År, or say in the mapping which they are: {line}. In place of ${GAP} write for example 2025-Q1.`,
};

/** In order: the first of which a column has many is told. */
export const OTHER_FORMS: readonly OtherForm[] = [
  {
    code: 'weeks',
    among: (unread) => {
      const all = unread.every(({ text }) => isWeek(text, true));
      return (text) => isWeek(text, all);
    },
    what: {
      sv: 'Kolumnen {heading} i {file} har veckor i stället för datum ({count}). En vecka kan höra till två månader.',
      en: 'The column {heading} in {file} has weeks instead of dates ({count}). A week may belong to two months.',
    },
    advice: {
      sv: `Ta ut kolumnen med datum (2025-03-31)${LEAVE.sv}`,
      en: `Export the column with dates (2025-03-31)${LEAVE.en}`,
    },
  },
  ...[
    { code: 'half-years', form: HALF, sv: 'halvår', en: 'half-years' },
    { code: 'thirds-of-years', form: THIRD, sv: 'tertial', en: 'thirds of years' },
  ].map(
    ({ code, form, sv, en }): OtherForm => ({
      code,
      among: () => (text) => form.test(text),
      what: {
        sv: `Kolumnen {heading} i {file} har ${sv} ({count}), och de är för långa: siffror räknas per kvartal.`,
        en: `The column {heading} in {file} has ${en} ({count}), which are too long: figures are counted by quarter.`,
      },
      advice: {
        sv: `Ta ut kolumnen med {shape}${LEAVE.sv}`,
        en: `Export the column with {shape}${LEAVE.en}`,
      },
    }),
  ),
  {
    code: 'quarters-without-year',
    among: () => (text) => QUARTER.test(text),
    what: {
      sv: 'Kolumnen {heading} i {file} har kvartal utan år ({count}).',
      en: 'The column {heading} in {file} has quarters without a year ({count}).',
    },
    advice: {
      sv: 'Ta ut kolumnen med {shape}{stated}',
      en: 'Export the column with {shape}{stated}',
    },
  },
  {
    code: 'serial-dates',
    among: () => isSerial,
    what: {
      sv: 'Kolumnen {heading} i {file} har Excels dagnummer i stället för datum ({count}): 45658 är 2025-01-01.',
      en: 'The column {heading} in {file} has the day numbers of Excel instead of dates ({count}): 45658 is 2025-01-01.',
    },
    advice: {
      sv: `Gör kolumnen till datum i Excel (Format, Datum) och spara som CSV igen, eller läs in Excelfilen (.xlsx) som den är${LEAVE.sv}`,
      en: `Make the column dates in Excel (Format, Date) and save as CSV again, or read the workbook (.xlsx) as it is${LEAVE.en}`,
    },
  },
];
