import { CodedError, EXIT } from '../../errors/coded-error.ts';
import type { Field } from '../../model/fields.ts';
import type { ColumnMapping } from '../../model/mapping-file.ts';
import { fill, same, type Text } from '../../text/text.ts';
import { columnLine, type Proposed, REPLACES } from '../mapping/proposed-line.ts';
import { quote } from './printable-label.ts';

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

/** A column whose numbers fit both decimal comma and decimal point, or need both. */
export function ambiguousColumn(place: ColumnPlace, kind: 'ambiguous' | 'contradictory'): CodedError {
  return kind === 'ambiguous'
    ? refuse(
        'ambiguous-numbers',
        place,
        [
          'Kolumnen {heading} i {file} kan läsas på två sätt: punkt eller komma kan skilja tusental eller decimaler.',
          'Skriv vilket tecken som skiljer decimaler i mappningen: {line} (eller decimal: ".").',
        ],
        [
          'The column {heading} in {file} can be read in two ways: the point or comma may part thousands or decimals.',
          'Say in the mapping which mark parts decimals: {line} (or decimal: ".").',
        ],
        { more: 'decimal: ","' },
      )
    : refuse(
        'mixed-numbers',
        place,
        [
          'Kolumnen {heading} i {file} skriver tusental och decimaler på olika sätt på olika rader.',
          'Rätta filen, eller säg i mappningen vilket tecken som skiljer decimaler, så blir värden som inte kan läsas så oläsbara: {line} (eller decimal: ".").',
        ],
        [
          'The column {heading} in {file} writes thousands and decimals in different ways on different rows.',
          'Mend the file, or say in the mapping which mark parts decimals, and values that cannot be read so are unreadable: {line} (or decimal: ".").',
        ],
        { more: 'decimal: ","' },
      );
}

/** An `id` column that a spreadsheet has cut to a few digits: several persons have become one. */
export function destroyedIds(place: ColumnPlace, lines: readonly number[]): CodedError {
  return new CodedError(
    EXIT.usage,
    'destroyed-ids',
    fill(
      {
        sv: 'Id-numren i kolumnen {heading} i {file} är förstörda av ett kalkylprogram (rad {lines}): siffror har skurits bort.',
        en: 'The ids in the column {heading} in {file} were destroyed by a spreadsheet (line {lines}): digits were cut off.',
      },
      { heading: quote(place.heading), file: place.file, lines: same(lines.slice(0, 5).join(', ')) },
    ),
    {
      sv: 'Ta ut filen på nytt ur verksamhetssystemet och spara den inte i Excel på vägen, eller gör kolumnen till text först.',
      en: 'Take the file from the case system again without saving it in Excel, or make the column text first.',
    },
  );
}
