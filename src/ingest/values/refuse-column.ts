import { CodedError, EXIT } from '../../errors/coded-error.ts';
import type { Field } from '../../model/fields.ts';
import type { ColumnMapping } from '../../model/mapping-file.ts';
import { fill, same, type Text } from '../../text/text.ts';
import { columnLine, type Proposed, REPLACES } from '../mapping/proposed-line.ts';
import { quote, type SeenLabel } from './printable-label.ts';
import { onRows } from './where-lines.ts';

/** Where a column stands: named in every refusal. */
export interface ColumnPlace {
  readonly field: Field;
  readonly heading: string;
  readonly file: string;
  /** What the mapping says of the column already. */
  readonly stated?: ColumnMapping | undefined;
  /** The words by which it leaves out rows already. */
  readonly leftOut?: readonly string[];
}

/** A refusal that names the column and, as {line}, what to write of it in the mapping. */
export const refuse = (
  code: string,
  place: ColumnPlace,
  sv: [string, string],
  en: [string, string],
  line: Omit<Proposed, 'stated'>,
  more: Readonly<Record<string, Text | string>> = {},
): CodedError => {
  const { stated } = place;
  const values = {
    ...more,
    heading: quote(place.heading),
    file: place.file,
    field: place.field.id,
    line: columnLine(place.field.id, stated?.from ?? [place.heading], { ...line, stated }),
  };
  // a line in place of another says so: below it, the field would stand twice
  const after = (lang: 'sv' | 'en', text: string) =>
    stated !== undefined && text.includes('{line}') ? text + REPLACES[lang] : text;
  const text = (i: 0 | 1) => fill({ sv: after('sv', sv[i]), en: after('en', en[i]) }, values);
  return new CodedError(EXIT.usage, code, text(0), text(1));
};

/** What a column turned out to hold, as far as it was not understood. */
export interface UnreadColumn {
  /** The distinct texts, and the used rows that they stand on; beyond the largest dictionary the rows are more. */
  readonly labels: readonly SeenLabel[];
  readonly rows: number;
  readonly lines: readonly number[];
  /** Used rows with something in the cell, read or not. */
  readonly filled: number;
  /** All distinct texts of the column. */
  readonly texts: () => readonly string[];
  /** True where the mapping, or the heading, says what a text means. */
  readonly isStated: (text: string) => boolean;
  /** The mapping names the column. */
  readonly mapped: boolean;
}

/** The other way out: a column of no interest must not stop the run. Without its sex there is nothing to count. */
export function leaveUnread({ field, heading }: ColumnPlace, mapped: boolean): Text {
  if (field.id === 'sex') return same('');
  const line = `ignore: [${quote(heading)}]`;
  return mapped
    ? {
        sv: ` Ska kolumnen inte läsas: ta bort ${field.id} ur mappningen och skriv ${line}.`,
        en: ` If the column is not to be read: take ${field.id} out of the mapping and write ${line}.`,
      }
    : {
        sv: ` Ska kolumnen inte läsas: skriv ${line} i mappningen.`,
        en: ` If the column is not to be read: write ${line} in the mapping.`,
      };
}

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
        rows: onRows(rows, lines),
      },
    ),
    {
      sv: 'Öppna arbetsboken i Excel och spara den: då räknas formlerna ut. Annars: klistra in kolumnen som värden.',
      en: 'Open the workbook in Excel and save it: then the formulas are worked out. Or paste the column as values.',
    },
  );
