import type { CodedError } from '../../errors/coded-error.ts';
import { foldLabel, tidy } from './fold-label.ts';
import { type ColumnPlace, refuse } from './refuse-column.ts';

/** `2025.01`: a month as a decimal number, of which October loses its nought. */
const WITH_NOUGHT = /^\d{4}[.,]0[1-9]$/;
const OCTOBER = /^\d{4}[.,]1$/;
/** `2025-3`, `2025.3`, `3-2025`, `20253`. */
const QUARTER = /^(?:\d{4}[-/._ ]?[1-4]|[1-4][-/._ ]?\d{4})$/;

/**
 * Months that would be read as others: October, written as a number, looks like January; the quarters of a column called
 * so look like the first months of the year. Null where there are none.
 */
export function refuseMonths(place: ColumnPlace, texts: readonly string[]): CodedError | null {
  const seen = texts.map((text) => tidy(text));
  if (seen.some((text) => OCTOBER.test(text)) && seen.some((text) => WITH_NOUGHT.test(text)))
    return refuse(
      'months-as-numbers',
      place,
      [
        'Kolumnen {heading} i {file} har månader som är skrivna som decimaltal (som 2025.1 bredvid 2025.01). Då går oktober inte att skilja från januari.',
        'Ta ut månaden som text (2025-10), eller gör kolumnen till text i kalkylprogrammet innan filen sparas. Ska kolumnen inte läsas: ignore: [{heading}].',
      ],
      [
        'The column {heading} in {file} has months written as decimal numbers (such as 2025.1 beside 2025.01). October cannot be told from January then.',
        'Export the month as text (2025-10), or make the column text in the spreadsheet before it is saved. If the column is not to be read: ignore: [{heading}].',
      ],
      {},
    );
  const isQuarters =
    /kvartal|quarter/.test(foldLabel(place.heading)) && !/m[aå]nad|month/.test(foldLabel(place.heading));
  if (isQuarters && seen.length > 0 && seen.every((text) => QUARTER.test(text)))
    return refuse(
      'quarters-as-months',
      place,
      [
        'Kolumnen {heading} i {file} heter kvartal, men värdena (som 2025-1) skulle läsas som månader.',
        'Skriv kvartalen som 2025Q1 i filen. Ska kolumnen inte läsas: ignore: [{heading}].',
      ],
      [
        'The column {heading} in {file} is called quarter, but its values (such as 2025-1) would be read as months.',
        'Write the quarters as 2025Q1 in the file. If the column is not to be read: ignore: [{heading}].',
      ],
      {},
    );
  return null;
}
