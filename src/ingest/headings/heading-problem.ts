import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill } from '../../text/text.ts';
import { quote } from '../values/printable-label.ts';
import { headingKey } from './heading-key.ts';

/** A refusal over headings; several may be told, the first is thrown. */
export type HeadingProblem = CodedError;

const list = (headings: readonly string[]): string => headings.map(quote).join(', ');

function person(headings: readonly string[], file: string): HeadingProblem {
  const values = { headings: list(headings), file, flags: headings.map((one) => `--drop ${quote(one)}`).join(' ') };
  return new CodedError(
    EXIT.identityNumbers,
    'person-heading',
    fill(
      {
        sv: 'Rubriker i {file} talar om uppgifter som pekar ut personer: {headings}.',
        en: 'Headings in {file} tell of columns that point out people: {headings}.',
      },
      values,
    ),
    fill(
      {
        sv: 'Låt kolumnerna vara olästa: {flags}. En kod per person behövs i stället; gender-audit pseudonymise {file} --ids "Rubriken" --out koder.csv gör en sådan fil.',
        en: 'Leave the columns unread: {flags}. A code per person is needed instead; gender-audit pseudonymise {file} --ids "The heading" --out codes.csv makes such a file.',
      },
      values,
    ),
  );
}

function double(field: string, headings: readonly string[], file: string): HeadingProblem {
  const twins = new Set(headings.map(headingKey)).size < headings.length;
  const values = {
    field,
    headings: list(headings),
    file,
    first: quote(headings[0] ?? ''),
    second: quote(headings[1] ?? ''),
  };
  return new CodedError(
    EXIT.usage,
    'two-columns',
    fill(
      {
        sv: 'Flera kolumner i {file} är samma fält ({field}): {headings}.',
        en: 'Several columns in {file} are one field ({field}): {headings}.',
      },
      values,
    ),
    fill(
      twins
        ? { sv: 'Ge kolumnerna olika rubriker i filen.', en: 'Give the columns different headings in the file.' }
        : {
            sv: 'Välj en i mappningen: columns: { {field}: { from: {first} } } — eller ignore: [{second}].',
            en: 'Choose one in the mapping: columns: { {field}: { from: {first} } } — or ignore: [{second}].',
          },
      values,
    ),
  );
}

export const headingProblem = { person, double };
