import { isUtf8 } from 'node:buffer';

/** A text without one of these has no code in it. */
const MARKS = /[&%\\=]|_x|\d\+/i;
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
const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '\\"': '"' };

/** The text with every coded sign as the sign itself, or a blank for what is only known by its name. */
export function withoutCodes(written: string): string {
  let text = written;
  // what is coded may be coded once more, and again: `&amp;amp;nbsp;`
  for (let once = 0; once < 3 && MARKS.test(text); once++) text = text.replace(CODED, decoded);
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
  const hex = Object.values(hexadecimal).find((one) => one !== undefined);
  const value = Number.parseInt(hex ?? octal ?? decimal ?? '', hex === undefined ? (octal === undefined ? 10 : 8) : 16);
  if (Number.isNaN(value)) return NAMED[all.toLowerCase()] ?? ' ';
  return value <= 0x10ffff ? String.fromCodePoint(value) : ' ';
}

function ofBytes(written: string): string {
  const bytes = Buffer.from(written.replace(/[^\da-f]/gi, ''), 'hex');
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
}
