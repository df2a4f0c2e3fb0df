import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { same } from '../../text/text.ts';
import { foldLabel, tidy } from './fold-label.ts';
import { quote } from './printable-label.ts';
import type { ColumnPlace } from './refuse-column.ts';
import { isBlankWord } from './yes-no-or-blank.ts';

/** What stands in a cell of an `id` or `text` field. */
export type Word =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' | 'destroyed' | 'error' };

/** `1,2E+11`: Excel keeps 15 digits and shows six; what was cut off is gone. */
const SCIENTIFIC = /^-?\d(?:[.,]\d+)?E\+\d+$/i;
/** Error cells of Excel, in Swedish and English: `#SAKNAS!`, `#N/A`, `#REFERENS!`. */
const ERROR_CELL = /^#[A-ZÅÄÖ/0-9]+[!?]?$/i;
/** `########`: the column was too narrow when the sheet was saved as text. */
const NARROW = /^#{3,}$/;

/** What the mapping makes of a word, by its folded form; null: nothing is registered. */
export type WordValues = ReadonlyMap<string, string | null>;

/** A pseudonym. `destroyed` stops the run (see `destroyedIds`); `error` is a bad value, never a person. */
export function readId(text: string, values?: WordValues): Word {
  const clean = tidy(text);
  const folded = foldLabel(clean);
  const mapped = values?.get(folded);
  if (mapped !== undefined) return mapped === null ? { kind: 'blank' } : { kind: 'text', text: mapped };
  if (isBlankWord(folded)) return { kind: 'blank' };
  if (SCIENTIFIC.test(clean) || NARROW.test(clean)) return { kind: 'destroyed' };
  return ERROR_CELL.test(clean) ? { kind: 'error' } : { kind: 'text', text: clean };
}

/** A word of a `text` field, as it is shown: the mapping's word where it has one. */
export function readText(text: string, values?: WordValues): Word {
  const clean = tidy(text);
  const folded = foldLabel(clean);
  const mapped = values?.get(folded);
  if (mapped !== undefined) return mapped === null ? { kind: 'blank' } : { kind: 'text', text: mapped };
  if (isBlankWord(folded)) return { kind: 'blank' };
  return ERROR_CELL.test(clean) || NARROW.test(clean) ? { kind: 'error' } : { kind: 'text', text: clean };
}

/** True where a cell holds an error of a spreadsheet: a bad value in every field. */
export function isErrorCell(text: string): boolean {
  return ERROR_CELL.test(text) || NARROW.test(text);
}

/** An `id` column that a spreadsheet has cut to a few digits: several persons have become one. */
export function destroyedIds(place: ColumnPlace, lines: readonly number[]): CodedError {
  return codedError('destroyed-ids', {
    heading: quote(place.heading),
    file: place.file,
    lines: same(lines.slice(0, 5).join(', ')),
  });
}
