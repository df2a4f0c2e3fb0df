import { withoutUnseen } from '../../text/unseen.ts';

const FOREIGN = /[^\0-\x7f]/;
const CONTROLS = /[\t-\r]/g;
const DASHES = /[\p{Pd}\u2212\u00ad]/gu;
const BLANKS = /[\s\p{Z}\u2800]/gu;
const DIGIT = /\p{Nd}/gu;
const IS_DIGIT = /^\p{Nd}$/u;
const MARKS = /\p{M}/gu;
/** A number with an exponent, as spreadsheets write long ones. */
const EXPONENT = /(?<![\d.,])\d(?:[.,]\d+)?E\+?\d{1,2}(?!\d)/gi;
/** True where a number with an exponent stands in the text. */
export const hasExponent = (text: string): boolean => text.search(EXPONENT) >= 0;

/** What web pages and addresses write for a sign. */
const CODED = /&#x([0-9a-f]{2,5});|&#(\d{2,6});|%([0-9a-f]{2})|&[a-z]{2,8};/gi;

/**
 * A text as it would be typed: digits of any script as 0–9, letters and digits of one form, every dash a hyphen, every
 * blank and line break a space, no marks that nobody sees, long numbers without exponent. The search for numbers, and the
 * hiding of them, look at nothing else.
 */
export function normalText(written: string): string {
  let text = written;
  if (text.includes('&') || text.includes('%')) text = text.replace(CODED, decoded);
  if (FOREIGN.test(text)) {
    text = withoutUnseen(text.replaceAll('\u00ad', '').normalize('NFKC')).replace(DASHES, '-').replace(DIGIT, ascii);
    text = text.normalize('NFD').replace(MARKS, keepLetters).normalize('NFC').replace(BLANKS, ' ');
  }
  if (text.search(CONTROLS) >= 0) text = text.replace(CONTROLS, ' ');
  return /\d[eE]/.test(text) ? text.replace(EXPONENT, wholeNumber) : text;
}

/** Rings and dots of our letters stay; strokes and the like over digits go. */
const keepLetters = (mark: string, at: number, all: string): string => (/\d/.test(all[at - 1] ?? '') ? '' : mark);

function decoded(all: string, hex?: string, decimal?: string, percent?: string): string {
  const code = hex ?? percent;
  const value = code === undefined ? Number(decimal) : Number.parseInt(code, 16);
  if (Number.isNaN(value)) return all.toLowerCase() === '&amp;' ? '&' : ' ';
  return value <= 0x10ffff ? String.fromCodePoint(value) : ' ';
}

/** Digits stand ten together in Unicode, from nought: as many before it as it is worth. */
function ascii(digit: string): string {
  const code = digit.codePointAt(0)!;
  if (code < 0x80) return digit;
  let before = 0;
  while (before < 50 && IS_DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}

function wholeNumber(text: string): string {
  const value = Number(text.replace(',', '.'));
  return Number.isSafeInteger(value) && value > 1e7 ? String(value) : text;
}
