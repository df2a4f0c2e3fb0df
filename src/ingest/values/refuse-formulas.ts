import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill } from '../../text/text.ts';
import { quote } from './printable-label.ts';
import type { ColumnPlace } from './refuse-column.ts';
import { rowsOf } from './where-lines.ts';

/** A column of a workbook whose formulas have no results. */
export const refuseFormulas = (place: ColumnPlace, rows: number, lines: readonly number[]) =>
  new CodedError(
    EXIT.usage,
    'formulas-without-results',
    fill(
      {
        sv: 'Kolumnen {heading} i {file} har formler som aldrig har räknats ut, {rows}.',
        en: 'The column {heading} in {file} has formulas that were never worked out, {rows}.',
      },
      {
        heading: quote(place.heading),
        file: place.file,
        rows: { sv: rowsOf(rows, lines, 'sv'), en: rowsOf(rows, lines, 'en') },
      },
    ),
    {
      sv: 'Öppna arbetsboken i Excel och spara den: då räknas formlerna ut. Annars: klistra in kolumnen som värden.',
      en: 'Open the workbook in Excel and save it: then the formulas are worked out. Or paste the column as values.',
    },
  );
