import { CodedError, EXIT } from '../../errors/coded-error.ts';
import type { Field } from '../../model/fields.ts';
import { fill, same, type Text } from '../../text/text.ts';
import { tidy } from './fold-label.ts';
import { closedValues } from './label-table.ts';
import { printableLabels, quote, type SeenLabel } from './printable-label.ts';

/** Where a column stands: named in every refusal. */
export interface ColumnPlace {
  readonly field: Field;
  readonly heading: string;
  readonly file: string;
}

const refuse = (
  code: string,
  place: ColumnPlace,
  sv: [string, string],
  en: [string, string],
  line: string,
  more: Readonly<Record<string, Text | string>> = {},
): CodedError => {
  const values = {
    ...more,
    heading: quote(place.heading),
    file: place.file,
    field: place.field.id,
    line: `columns: { ${place.field.id}: { from: ${quote(place.heading)}, ${line} } }`,
  };
  const text = (i: 0 | 1) => fill({ sv: sv[i], en: en[i] }, values);
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
        'decimal: ","',
      )
    : refuse(
        'mixed-numbers',
        place,
        [
          'Kolumnen {heading} i {file} blandar decimalkomma och decimalpunkt.',
          'Rätta filen, eller välj ett tecken i mappningen så räknas de andra värdena som oläsbara: {line}',
        ],
        [
          'The column {heading} in {file} mixes decimal comma and decimal point.',
          'Mend the file, or choose one mark in the mapping and the other values count as unreadable: {line}',
        ],
        'decimal: ","',
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

/** Fields whose unknown labels stop the run; in others they are bad values. */
const STRICT: ReadonlySet<string> = new Set(['sex', 'co_applicant_sex', 'decision']);

/**
 * What the unread labels of a column ask for: a refusal, or null where they are merely bad values.
 * `unread`: the distinct texts that were BAD, with their rows.
 */
export function refuseColumn(place: ColumnPlace, unread: readonly SeenLabel[]): CodedError | null {
  if (unread.length === 0) return null;
  const { id } = place.field;
  const texts = unread.map(({ text }) => tidy(text).toLowerCase());
  if (id.endsWith('sex') && texts.some((text) => /^[12]$/.test(text))) return sexCodes(place);
  if (STRICT.has(id)) return unknownLabels(place, unread);
  if (id === 'split_payment' && texts.some((text) => text === 'nej' || text === 'n' || text === 'no'))
    return bareNo(place);
  return null;
}

function sexCodes(place: ColumnPlace): CodedError {
  return refuse(
    'sex-codes',
    place,
    [
      'Kolumnen {heading} i {file} har koderna 1 och 2, och de betyder inte samma sak överallt.',
      'Skriv vad de betyder i mappningen: {line} (hos SCB och Socialstyrelsen är 1 man och 2 kvinna).',
    ],
    [
      'The column {heading} in {file} has the codes 1 and 2, which do not mean the same everywhere.',
      'Say what they mean in the mapping: {line} (at SCB and Socialstyrelsen 1 is a man and 2 a woman).',
    ],
    'values: { 1: man, 2: woman }',
  );
}

function bareNo(place: ColumnPlace): CodedError {
  return refuse(
    'bare-no',
    place,
    [
      'Kolumnen {heading} i {file} har ett ensamt "nej", som kan betyda att paret tackade nej eller att ingen frågade.',
      'Skriv vilket i mappningen: {line} (eller nej: declined, not_possible).',
    ],
    [
      'The column {heading} in {file} has a bare "nej", which may mean that the couple declined or that nobody asked.',
      'Say which in the mapping: {line} (or nej: declined, not_possible).',
    ],
    'values: { nej: not_asked }',
  );
}

function unknownLabels(place: ColumnPlace, unread: readonly SeenLabel[]): CodedError {
  const named = printableLabels(unread);
  const one = unread.length === 1;
  return refuse(
    'unknown-labels',
    place,
    [
      'Kolumnen {heading} i {file} har {count} som inte känns igen{list}.',
      'Säg i mappningen vad de betyder ({choices}, eller null för ej registrerat), till exempel: {line}',
    ],
    [
      'The column {heading} in {file} has {count} not recognised{list}.',
      'Say in the mapping what they mean ({choices}, or null for not registered), for example: {line}',
    ],
    `values: { ${named[0] ?? '"…"'}: ${closedValues(place.field).at(-1) ?? ''} }`,
    {
      count: one
        ? { sv: 'ett värde', en: 'one value' }
        : { sv: `${unread.length} värden`, en: `${unread.length} values` },
      list: named.length === 0 ? '' : `: ${named.join(', ')}`,
      choices: closedValues(place.field).join(', '),
    },
  );
}
