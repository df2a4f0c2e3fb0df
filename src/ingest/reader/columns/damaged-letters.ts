import { codedError } from '../../../errors/catalogue.ts';
import type { CodedError } from '../../../errors/coded-error.ts';
import type { Encoding } from '../../../model/records.ts';
import { fill, type Text } from '../../../text/text.ts';
import { foldLabel, quote } from '../../values/label-text.ts';
import { byteIn, type CodePage, letterIn } from '../csv/text-decoder.ts';
import type { OpenedFile } from '../files/opened-file.ts';
import { type FieldColumn, textsOf } from './field-column.ts';

/** How letters came to be wrong: written in one encoding and read in another. */
interface Damage {
  /** What the text was written in; null: the letters are gone. */
  readonly written: Encoding | null;
  readonly read: CodePage | null;
  readonly fits: RegExp;
}

const SMALL = ['å', 'ä', 'ö'];
const CAPITAL = ['Å', 'Ä', 'Ö'];
const PAGES: readonly CodePage[] = ['windows-1252', 'cp850', 'mac-roman'];

/**
 * What the letters become: between letters a small one, before a letter a capital; null where it looks like a letter.
 */
function damageOf(written: 'utf-8' | CodePage, read: CodePage): Damage | null {
  const become = (letter: string): string => {
    const bytes = written === 'utf-8' ? [...Buffer.from(letter)] : [byteIn(written, letter)!];
    return bytes.map((byte) => letterIn(read, byte)).join('');
  };
  if (written === 'utf-8') {
    const all = [...SMALL, ...CAPITAL].map(become);
    // Latin-1 has control characters where Windows-1252 has marks
    if (read === 'windows-1252') all.push('Ã\u0085', 'Ã\u0084', 'Ã\u0096');
    return { written, read, fits: new RegExp(all.map(literal).join('|'), 'u') };
  }
  // a small letter is one of other languages; a capital one is none in the middle of a word
  const odd = SMALL.map(become).filter((mark) => !/\p{Ll}/u.test(mark));
  if (odd.length === 0) return null;
  return { written, read, fits: new RegExp(`\\p{L}(?:${odd.map(literal).join('|')})\\p{Ll}`, 'u') };
}

const literal = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

const DAMAGES: readonly Damage[] = [
  ...PAGES.flatMap((read) => damageOf('utf-8', read) ?? []),
  { written: 'utf-8-twice', read: 'windows-1252', fits: /Ãƒ|Ã‚/ },
  ...PAGES.flatMap((written) => PAGES.flatMap((read) => (written === read ? [] : (damageOf(written, read) ?? [])))),
  { written: null, read: null, fits: /\ufffd|\p{L}\?\p{Ll}/u },
];

/** What has happened to the letters of a text, or null. */
function damageIn(text: string): Damage | null {
  return DAMAGES.find(({ fits }) => fits.test(text)) ?? null;
}

const NAMES: Readonly<Record<string, Text>> = {
  'utf-8': { sv: 'UTF-8', en: 'UTF-8' },
  'utf-8-twice': { sv: 'UTF-8, redan läst fel en gång,', en: 'UTF-8, misread once already,' },
  'windows-1252': { sv: 'Windows-1252', en: 'Windows-1252' },
  cp850: { sv: 'DOS-kodning (cp850)', en: 'the DOS encoding (cp850)' },
  'mac-roman': { sv: 'Mac Roman', en: 'Mac Roman' },
};

/**
 * Letters that have become others, in headings or in labels. `encoding`: how the file was read; `stated`: what the
 * mapping says.
 */
function damagedLetters(
  file: string,
  { written, read }: Damage,
  where: Text,
  encoding: Encoding | null,
  stated: Encoding | undefined,
): CodedError {
  const how: Text =
    written === null || read === null
      ? { sv: 'bokstäverna är borta', en: 'the letters are gone' }
      : fill(
          { sv: 'text i {written} har lästs som {read}', en: 'text in {written} was read as {read}' },
          { written: NAMES[written]!, read: NAMES[read]! },
        );
  // the file itself is right where it was read in the wrong way here
  const better =
    written !== null && read === encoding
      ? written
      : written === 'utf-8' && read === 'windows-1252' && stated === 'utf-8'
        ? 'utf-8-twice'
        : null;
  const values = { file, where, how };
  return better === null
    ? codedError('damaged-letters.lost', values)
    : codedError('damaged-letters.misread', { ...values, better });
}

/** So large a part of a column's distinct texts must be damaged: one pasted word is not the file's fault. */
const SHARE = 0.01;

/** Looks for damaged letters in the headings of a file and in the distinct texts of its columns of words. */
export function checkLetters(file: OpenedFile, columns: readonly FieldColumn[]): readonly CodedError[] {
  const { source, dialect, headings, match, mapping } = file;
  const kept = headings.filter((_, place) => !match.dropped.includes(place));
  const heading = kept.find((text) => damageIn(text) !== null);
  if (heading !== undefined) {
    const where = { sv: `rubriken ${quote(heading)}`, en: `the heading ${quote(heading)}` };
    return [damagedLetters(source.name, damageIn(heading)!, where, dialect.encoding, mapping.dialect.encoding)];
  }
  for (const column of columns) {
    const { field, sources } = column;
    if (field.type !== 'text' && field.type !== 'enum' && field.type !== 'flag') continue;
    const stated = new Set(Object.keys(mapping.columns[field.id]?.values ?? {}).map(foldLabel));
    const texts = textsOf(column);
    const damaged = texts.filter((text) => damageIn(text) !== null && !stated.has(foldLabel(text)));
    if (damaged.length === 0 || damaged.length < texts.length * SHARE) continue;
    const name = quote(headings[sources[0] ?? 0] ?? field.heading);
    const where = { sv: `kolumnen ${name}`, en: `the column ${name}` };
    return [damagedLetters(source.name, damageIn(damaged[0]!)!, where, dialect.encoding, mapping.dialect.encoding)];
  }
  return [];
}
