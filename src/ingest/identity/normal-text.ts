import { isUtf8 } from 'node:buffer';
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

/** What web pages, addresses and programs write for a sign: `&#8209;` `&nbsp;` `%E2%80%93` `\u2013` `\n`. */
const CODED =
  /&#x([0-9a-f]{2,5});|&#(\d{2,6});|((?:%[0-9a-f]{2})+)|&[a-z]{2,8};|\\(?:u\{([0-9a-f]{2,5})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|[nrtbfve"])/gi;
/** Tags of web pages, keys of JSON and of addresses, and what turns a terminal red. */
const MARKUP =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
  /<[^<>]?[a-z!][^<>]*>|"[a-z_]{1,30}"\s*:|(?<=\d[&;,] ?)[a-z_]{1,30}=|\u001b\[[\d;]*[a-z]/gi;
/** Digits that a tag may have and be nothing else. */
const OF_TAG = 6;
/** Between the date and the rest, also as words. */
const LAST_FOUR =
  /(?<=\d)[\s,.:;(-]+(?:(?:de |the )?(?:fyra sista|sista fyra|last four|sista 4|4 sista)(?: siffro(?:r|rna)| digits)?)[\s.:-]+(?=\d{4}(?!\d))/gi;
const MIDNIGHT = /(?<=\d\d)[T ]00:00(?::00(?:\.0+)?)?Z?(?=\D+\d)/g;
const MONTH =
  /(?<!\d)(\d\d?)[ .-]{0,2}(jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]{0,6}[ .,-]{0,2}(?=(?:19|20)\d\d(?!\d))/gi;
/** Most texts have neither, and are not looked through for it. */
const NAMES_MONTH = /\d[ .-]{0,2}[jfmasond][aepuock]/i;
const NAMES_LAST = /sista|last/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'dec'];
const ESCAPE = String.fromCharCode(27);
const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '\\"': '"' };
const FRACTIONS = /[\u00bc-\u00be\u2150-\u215f\u2189]/g;
/** Digits in rings, which Unicode lists as signs, and those that Chinese writes. */
const DRAWN = new Map(
  ['⓿❶❷❸❹❺❻❼❽❾', '🄋➀➁➂➃➄➅➆➇➈', '🄌➊➋➌➍➎➏➐➑➒', '⓪⓵⓶⓷⓸⓹⓺⓻⓼⓽', '〇一二三四五六七八九', '〇〡〢〣〤〥〦〧〨〩'].flatMap(
    (ten) => [...ten].map((sign, worth) => [sign, String(worth)] as const),
  ),
);
const SIGN_OR_IDEOGRAPH = /[\p{No}\p{Nl}一二三四五六七八九]/gu;

/**
 * A text as it would be typed: digits of any script as 0–9, letters and digits of one form, every dash a hyphen, every
 * blank and line break a space, no marks that nobody sees, long numbers without exponent. The search for numbers, and the
 * hiding of them, look at nothing else.
 */
export function normalText(written: string): string {
  let text = written;
  // what is coded may be coded once more: `&amp;nbsp;`
  for (let once = 0; once < 2 && /[&%\\]/.test(text); once++) text = text.replace(CODED, decoded);
  if (/[<"=]/.test(text) || text.includes(ESCAPE)) text = text.replace(MARKUP, withoutTag);
  if (FOREIGN.test(text)) {
    text = text.replace(FRACTIONS, ' ').replace(SIGN_OR_IDEOGRAPH, (sign) => DRAWN.get(sign) ?? sign);
    text = withoutUnseen(text.replaceAll('\u00ad', '').normalize('NFKC')).replace(DASHES, '-').replace(DIGIT, ascii);
    text = text.normalize('NFD').replace(MARKS, keepLetters).normalize('NFC').replace(BLANKS, ' ');
  }
  if (text.search(CONTROLS) >= 0) text = text.replace(CONTROLS, ' ');
  if (/\d[eE]/.test(text)) text = text.replace(EXPONENT, wholeNumber);
  // words and times that stand within a number, away; months as numbers
  if (text.includes('00:00')) text = text.replace(MIDNIGHT, ' ');
  if (NAMES_MONTH.test(text)) text = text.replace(MONTH, numbered);
  return NAMES_LAST.test(text) ? text.replace(LAST_FOUR, ' ') : text;
}

function numbered(_: string, day: string, word: string): string {
  const month = MONTHS.findIndex((one) => word.toLowerCase().startsWith(one)) + 1;
  return `${day.padStart(2, '0')}.${String(month).padStart(2, '0')}.`;
}

const withoutTag = (tag: string): string => (tag.replace(/\D/g, '').length < OF_TAG ? ' ' : tag);

/** Rings and dots of our letters stay; strokes and the like over digits go. */
const keepLetters = (mark: string, at: number, all: string): string => (/\d/.test(all[at - 1] ?? '') ? '' : mark);

function decoded(
  all: string,
  hex?: string,
  decimal?: string,
  percent?: string,
  ...escaped: (string | number)[]
): string {
  if (percent !== undefined) return ofBytes(percent);
  const code = hex ?? escaped.slice(0, 3).find((one) => typeof one === 'string');
  const value = code === undefined ? Number(decimal) : Number.parseInt(code, 16);
  if (Number.isNaN(value)) return NAMED[all.toLowerCase()] ?? ' ';
  return value <= 0x10ffff ? String.fromCodePoint(value) : ' ';
}

function ofBytes(percent: string): string {
  const bytes = Buffer.from(percent.replaceAll('%', ''), 'hex');
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
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
