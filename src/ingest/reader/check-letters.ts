import type { CodedError } from '../../errors/coded-error.ts';
import { foldLabel } from '../values/fold-label.ts';
import { quote } from '../values/printable-label.ts';
import { damagedLetters, damageIn } from './damaged-letters.ts';
import { type FieldColumn, textsOf } from './field-column.ts';
import type { OpenedFile } from './files/opened-file.ts';

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
