import { isUtf8 } from 'node:buffer';
import { withoutUnseen } from '../../text/comparing.ts';

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
 * blank and line break a space, no marks that nobody sees, long numbers without exponent. The search for numbers, and
 * the hiding of them, look at nothing else.
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

/** A text without one of these has no code in it. */
const CODE_MARKS = /[&%\\=]|_x|\d\+/i;
/**
 * What web pages, addresses, mail, workbooks and programs write for a sign, each with the digits of the sign: `&#8209;`
 * `%E2%80%93` `=2D` `_x002D_` `\u2013` `\'2d` `\055`,
 * `\2013 ` of style sheets; and what they call by name, `&nbsp;` `\endash` `+AKA-`.
 */
const CODED = new RegExp(
  [
    // a bare code of one sign, `&#45`, ends where the next begins
    // before the last four even a dash or a blank without its end is plain
    '(?<=\\d)&#(?:x(?<bare>2d|20|a0|ad|201[0-5]|2212)|(?<number>45|32|160|173|820[89]|821[0-3]|8722))(?=\\d{4}(?![\\d;]))',
    '&#x(?<web>[0-9a-f]{2,5});?',
    '&#(?<decimal>\\d{2,6})(?:;|(?!\\d))',
    // one alone may as well be the value of a key: `?tail=9874`
    "(?<bytes>(?:%(?!\\d{4}(?!\\d))[0-9a-f]{2})+|(?:=[0-9a-f]{2}){2,}|(?<=\\d)=(?:[0-9a-f][a-f]|[a-f]\\d|20|09)(?=\\D|\\d{4}(?!\\d))|(?<=\\d)=9[67](?=\\d{4}(?!\\d))|(?:\\\\'[0-9a-f]{2})+)",
    // a blank ends it, or its six signs do; `c:\\2012` is a folder
    '(?<=\\d)\\\\(?:(?<style>(?:00)?(?:20[0-2][0-9a-f]|2212|00a0|00ad|002[0-f]|2[0-f]|a[0d])) |(?<six>00[0-9a-f]{4}))',
    '_x(?<cell>[0-9a-f]{4})_',
    '\\\\(?:u\\{(?<braced>[0-9a-f]{2,5})\\}|u(?:0000)?(?<four>[0-9a-f]{4})|x(?<two>[0-9a-f]{2})|x\\{(?<perl>[0-9a-f]{2,4})\\}|0?(?<octal>[0-3][0-7]{2}))',
    '%u(?<script>[0-9a-f]{4})',
    '&[a-z]{2,24}\\d{0,2};|\\\\N\\{[a-z -]+\\}',
    '\\\\(?:"|[nrtbfve](?![a-z]{2}))',
    '(?<=[\\d{])\\\\[a-z]{2,20}(?:\\{\\})?',
    '(?<=\\d)\\+[a-z][a-z0-9]{2,3}-',
  ].join('|'),
  'gi',
);
const NAMED_SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '\\"': '"',
};

/** The text with every coded sign as the sign itself, or a blank for what is only known by its name. */
function withoutCodes(written: string): string {
  let text = written;
  // what is coded may be coded once more, and again: `&amp;amp;nbsp;`
  for (let once = 0; once < 3 && CODE_MARKS.test(text); once++) text = text.replace(CODED, decoded);
  return text;
}

function decoded(all: string, ...rest: readonly unknown[]): string {
  const {
    bytes,
    number,
    decimal = number,
    octal,
    ...hexadecimal
  } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
  if (bytes !== undefined) return ofBytes(bytes);
  const hex = Object.values(hexadecimal).find((digits) => digits !== undefined);
  const value = Number.parseInt(hex ?? octal ?? decimal ?? '', hex === undefined ? (octal === undefined ? 10 : 8) : 16);
  if (Number.isNaN(value)) return NAMED_SIGNS[all.toLowerCase()] ?? ' ';
  return value <= 0x10ffff ? String.fromCodePoint(value) : ' ';
}

function ofBytes(written: string): string {
  const bytes = Buffer.from(written.replace(/[^\da-f]/gi, ''), 'hex');
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'd'];
/** Swedish, Danish, Norwegian, English and German. */
const NAME = '(?:jan|feb|m[aä]r|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|de[csz])[a-z]{0,6}';
/** Most texts name no month, and are not looked through for it. */
const NAMES_MONTH = new RegExp(NAME, 'i');
const DAY = '(?:[12]\\d|3[01]|0?[1-9]|[678]\\d|9[01])(?!\\d)';
/** `22:e`, `3rd`. */
const ORDINAL = '(?::?(?:[ae]|st|nd|rd|th)(?![a-z]))?';
const BETWEEN = '[ .,/-]{0,3}';
const YEAR = "'?(?<year>(?:1[89]|20)?\\d\\d)(?!\\d)";
const DAY_FIRST = `(?<day>${DAY})${ORDINAL}${BETWEEN}(?:i |of |in )?(?<name>${NAME})${BETWEEN}${YEAR}`;
const YEAR_FIRST = `(?<year>(?:1[89]|20)\\d\\d|[4-9]\\d)${BETWEEN}(?<name>${NAME})${BETWEEN}(?<day>${DAY})${ORDINAL}`;
const NAME_FIRST = `(?<![a-z])(?<name>${NAME})[ .-]{0,2}(?<day>${DAY})${ORDINAL}[ .,/-]{1,3}${YEAR}`;
const DATES = [YEAR_FIRST, DAY_FIRST, NAME_FIRST].map((order) => new RegExp(`(?<!\\d)${order}`, 'gi'));

/**
 * The text with `1963-11-22` for `22:e november 1963`, `1963-nov-22`, `November 22, 1963`, and `63-11-22` for `22 nov
 * 63`.
 */
function withMonthsInDigits(written: string): string {
  if (!NAMES_MONTH.test(written)) return written;
  return DATES.reduce((text, date) => text.replace(date, inDigits), written);
}

function inDigits(...found: readonly unknown[]): string {
  const { day = '', name = '', year = '' } = found.at(-1) as Readonly<Record<string, string>>;
  const month = MONTHS.findIndex((begins) => name.toLowerCase().replace('ä', 'a').startsWith(begins)) + 1;
  return [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
}
