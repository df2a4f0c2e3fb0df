import { withoutUnseen } from '../../text/unseen.ts';

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
