import { withoutUnseen } from '../../text/unseen.ts';
import { withoutCodes } from './coded-signs.ts';
import { withMonthsInDigits } from './month-names.ts';

const FOREIGN = /[^\0-\x7f]/;
const CONTROLS = /[\t-\r]/g;
const DASHES = /[\p{Pd}\u2212\u00ad]/gu;
const BLANKS = /[\s\p{Z}\u2800]/gu;
const DIGIT = /\p{Nd}/gu;
const IS_DIGIT = /^\p{Nd}$/u;
const MARKS = /\p{M}/gu;
/**
 * Between two digits, letters that are not ours: a dash or a blank that was read as another character set (`â€“`, `Â `,
 * `‚Äì`, `ÔÇô`), or the words of a date in another script (`1981年12月28日`).
 */
const STRANGE = /(?<=\d)[^\0-\x7f][^\dA-Za-z]{0,11}(?=\d)/gu;
const IS_LETTER = /\p{L}/u;
/** A number with an exponent, as spreadsheets write long ones. */
const EXPONENT = /(?<![\d.,])\d(?:[.,]\d+)?E\+?\d{1,2}(?!\d)/gi;
/** True where a number with an exponent stands in the text. */
export const hasExponent = (text: string): boolean => text.search(EXPONENT) >= 0;

/** Tags of web pages, keys of JSON and of addresses, and what turns a terminal red. */
const MARKUP =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
  /<(?![^<>\s="]+@)[^<>]?[a-z!][^<>]*>|"[a-z_]{1,30}"\s*:|(?<=\d[&;,] ?)[a-z_]{1,30}=|\u001b\[[\d;]*[a-z]/gi;
/** Digits that a tag may have and be nothing else. */
const OF_TAG = 6;
/** Between the date and the rest, also as words. */
const LAST_FOUR =
  /(?<=\d)[\s,.:;(-]+(?:(?:de |the )?(?:(?:fyra|4) sista|sista (?:fyra|4)|last (?:four|4))(?: siffro(?:r|rna)| digits)?|(?:de )?sista siffro(?:r|rna)|(?:slut|kontroll)siffro(?:r|rna))(?: (?:är|is|are))?[\s.:=)-]+(?=\d{4}(?!\d))/gi;
const MIDNIGHT = /(?<=\d\d)[T ]00:00(?::00(?:\.0+)?)?Z?(?![:.]?\d|Z)(?=\D+\d)/g;
/** Most texts do not have it, and are not looked through for it. */
const NAMES_LAST = /sista|last|siffro/i;
const ESCAPE = String.fromCharCode(27);
const FRACTIONS = /[\u00bc-\u00be\u2150-\u215f\u2189]/g;
/** Digits in rings, which Unicode lists as signs, and those that Chinese writes. */
const DRAWN = new Map(
  [
    '⓿❶❷❸❹❺❻❼❽❾',
    '🄋➀➁➂➃➄➅➆➇➈',
    '🄌➊➋➌➍➎➏➐➑➒',
    '⓪⓵⓶⓷⓸⓹⓺⓻⓼⓽',
    '〇一二三四五六七八九',
    '〇〡〢〣〤〥〦〧〨〩',
    '零壹貳參肆伍陸柒捌玖',
    '零壹贰叁肆伍陆柒捌玖',
  ].flatMap((ten) => [...ten].map((sign, worth) => [sign, String(worth)] as const)),
);
const SIGN_OR_IDEOGRAPH = /[\p{No}\p{Nl}一二三四五六七八九零壹貳贰參叁肆伍陸陆柒捌玖]/gu;
/** As a dash, which it looks like. */
const ONE_AS_DASH = /(?<=[0-9])一(?=[0-9])/g;

/**
 * A text as it would be typed: digits of any script as 0–9, letters and digits of one form, every dash a hyphen, every
 * blank and line break a space, no marks that nobody sees, long numbers without exponent. The search for numbers, and the
 * hiding of them, look at nothing else.
 */
export function normalText(written: string): string {
  let text = withoutCodes(written);
  if (/[<"=]/.test(text) || text.includes(ESCAPE)) text = text.replace(MARKUP, withoutTag);
  if (FOREIGN.test(text)) {
    text = text
      .replace(FRACTIONS, ' ')
      .replace(ONE_AS_DASH, '-')
      .replace(SIGN_OR_IDEOGRAPH, (sign) => DRAWN.get(sign) ?? sign);
    text = withoutUnseen(text.replaceAll('\u00ad', '').normalize('NFKC')).replace(DIGIT, ascii);
    text = text.replace(STRANGE, (gap) => (IS_LETTER.test(gap) ? '-' : gap)).replace(DASHES, '-');
    text = text.normalize('NFD').replace(MARKS, keepLetters).normalize('NFC').replace(BLANKS, ' ');
  }
  if (text.search(CONTROLS) >= 0) text = text.replace(CONTROLS, ' ');
  if (/\d[eE]/.test(text)) text = text.replace(EXPONENT, wholeNumber);
  // words and times that stand within a number, away
  if (text.includes('00:00')) text = text.replace(MIDNIGHT, ' ');
  text = withMonthsInDigits(text);
  return NAMES_LAST.test(text) ? text.replace(LAST_FOUR, ' ') : text;
}

const withoutTag = (tag: string): string => (tag.replace(/\D/g, '').length < OF_TAG ? ' ' : tag);

/** Rings and dots of our letters stay; strokes and the like over digits go. */
const keepLetters = (mark: string, at: number, all: string): string => (/\d/.test(all[at - 1] ?? '') ? '' : mark);

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
