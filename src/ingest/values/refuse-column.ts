import { codedError } from '../../errors/catalogue.ts';
import type { Field } from '../../model/fields.ts';
import type { ColumnMapping } from '../../model/mapping-file.ts';
import { type Lang, same, type Text } from '../../text/text.ts';
import { columnLine, type Proposed, REPLACES } from '../mapping/proposed-line.ts';
import { quote, type SeenLabel } from './label-text.ts';

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

/**
 * What names a column in a refusal: {heading}, {file}, {field}. {line} is what to write of it in the mapping;
 * {replaces}, behind such a line, says that it takes the place of one that is there: below that, the field would stand
 * twice.
 */
export const placeValues = ({ field, heading, file, stated }: ColumnPlace, line: Omit<Proposed, 'stated'> = {}) => ({
  heading: quote(heading),
  file,
  field: field.id,
  line: columnLine(field.id, stated?.from ?? [heading], { ...line, stated }),
  replaces: stated === undefined ? '' : REPLACES,
});

/** What a field is called in a message: its heading in Swedish, its id in English. */
export const nameOf = ({ id, heading }: Field): Text => ({ sv: heading, en: id });

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
  codedError('formulas-without-results', {
    heading: quote(place.heading),
    file: place.file,
    rows: onRows(rows, lines),
  });

/** Lines that a message names; of more rows it says how many. */
const LINES = 3;

/** Words with commas, and a word before the last: `1, 2 och 3`. */
export function linesOf(words: readonly (string | number)[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

const WORDS = { and: { sv: 'och', en: 'and' }, or: { sv: 'eller', en: 'or' } } as const;

/** The same in both languages. */
export function listOf(words: readonly (string | Text)[], and: keyof typeof WORDS): Text {
  const texts = words.map((word) => (typeof word === 'string' ? same(word) : word));
  return {
    sv: linesOf(
      texts.map(({ sv }) => sv),
      WORDS[and].sv,
    ),
    en: linesOf(
      texts.map(({ en }) => en),
      WORDS[and].en,
    ),
  };
}

/** `rad 779`, `rad 3, 7 eller 9`: one of these. */
export function lineOf(lines: readonly number[], lang: Lang): string {
  return `${lang === 'sv' ? 'rad' : 'line'} ${linesOf(lines.slice(0, LINES), lang === 'sv' ? 'eller' : 'or')}`;
}

/** `på rad 779`, `på 20 rader (rad 3, 7, 9 …)`. */
export function rowsOf(rows: number, lines: readonly number[], lang: Lang): string {
  const line = lang === 'sv' ? 'rad' : 'line';
  const on = lang === 'sv' ? 'på' : 'on';
  const first = lines.slice(0, LINES);
  if (rows === 1) return `${on} ${line} ${first.join('')}`;
  return `${on} ${rows} ${lang === 'sv' ? 'rader' : 'lines'} (${line} ${first.join(', ')}${rows > first.length ? ' …' : ''})`;
}

/** {@link rowsOf} in both languages. */
export const onRows = (rows: number, lines: readonly number[]): Text => ({
  sv: rowsOf(rows, lines, 'sv'),
  en: rowsOf(rows, lines, 'en'),
});
