import { withoutUnseen } from '../../text/comparing.ts';
import { foldLabel } from '../values/label-text.ts';
import { isBlankWord } from '../values/yes-no-or-blank.ts';

/** Brackets that hold a unit or a form, not a part of the name. `tkr` is not among them: it is another number. */
const UNIT =
  /[([{]\s*(?:i\s+)?(?:kr|kronor|sek|st|antal|år|månader|mån|dagar|datum|åååå[-/ ]?mm(?:[-/ ]?dd)?|yyyy[-/ ]?mm(?:[-/ ]?dd)?|ja\s*\/\s*nej|\p{L}\s*\/\s*\p{L}|\d\s*\/\s*\d|kvinna\s*\/\s*man|man\s*\/\s*kvinna|1\s*[-–]\s*5)\s*[)\]}]/giu;
const DIACRITICS = /\p{M}/gu;
const NOT_LETTERS = /[^\p{L}\p{N}%]/gu;

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/**
 * The keys of a list that does not change, made once: a mapping may name thousands, and they are asked for of every
 * row.
 */
export function headingKeys(headings: readonly string[]): ReadonlySet<string> {
  const keys = known.get(headings) ?? new Set(headings.map(headingKey));
  known.set(headings, keys);
  return keys;
}

/**
 * What two headings must share to be one: letters and digits only, small, without rings and dots (`Kön`, `KÖN (k/m)`
 * and `kon` are one), without units in brackets. Systems that write only ASCII drop å, ä and ö.
 */
export function headingKey(text: string): string {
  return withoutUnseen(text)
    .normalize('NFC')
    .replace(UNIT, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .replace(NOT_LETTERS, '');
}

/** A heading that says what the codes of its column mean. */
export interface CodedHeading {
  /** The heading without its codes: `Kön`. */
  readonly name: string;
  /** Code → word of the export, as `values` in the mapping; null: not registered. */
  readonly codes: Readonly<Record<string, string | null>>;
}

/**
 * `1=man`, `K: kvinna`; `1 man` and `1-man` within brackets. The word ends at a mark, or where the next code begins.
 */
const PAIR =
  /(?<![\p{L}\d])(?:(\d{1,2}|\p{L}{1,2}) ?[=:] ?|(\d{1,2}) ?[-–]? ?(?=\p{L}))(\p{L}[\p{L} ]*?)(?= ?(?:[,;/)\]}|]|$)| (?:\d|\p{L}{1,2} ?[=:]))/gu;
const IN_BRACKETS = /[([{]([^)\]}]*)[)\]}]/g;
const STATED = /[=:]/;

/** `Kön (1=man 2=kvinna)`: the heading's own account of its codes, or null where it has none. */
export function codedHeading(heading: string): CodedHeading | null {
  const plain = heading.normalize('NFC').replace(/[\s_]+/g, ' ');
  for (const [whole, inside] of plain.matchAll(IN_BRACKETS)) {
    const codes = codesOf(inside ?? '');
    if (codes) return { name: plain.replace(whole, ' ').trim(), codes };
  }
  const first = plain.search(/(?<![\p{L}\d])(?:\d{1,2}|\p{L}{1,2}) ?[=:] ?\p{L}/u);
  const codes = first > 0 && STATED.test(plain) ? codesOf(plain.slice(first)) : null;
  return codes && { name: plain.slice(0, first).replace(/[\s,;:(-]+$/, ''), codes };
}

/** Two codes at least, each said once: `(1-5 år)` and `(kr)` are none. */
function codesOf(text: string): Record<string, string | null> | null {
  const pairs = [...text.matchAll(PAIR)].map(
    ([, marked, bare, word]) => [marked ?? bare ?? '', (word ?? '').trim()] as const,
  );
  const said = new Map(pairs.map(([code, word]) => [code, isBlankWord(foldLabel(word)) ? null : word]));
  return said.size < 2 || said.size < pairs.length ? null : Object.fromEntries(said);
}
