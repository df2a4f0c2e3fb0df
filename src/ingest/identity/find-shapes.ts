import { dayOf } from '../../model/calendar.ts';
import { withoutUnseen } from '../../text/unseen.ts';
import { hasCheckDigit } from './check-digit.ts';

/** A stretch of text with the shape of an identity number and a real date in it. */
export interface Shaped {
  readonly coordination: boolean;
  /** `letter`: a reserve number such as hospitals and social services make, birth date + letter + three digits. */
  readonly tail: 'digits' | 'letter';
  /** A hyphen, dash or plus stands before the tail. */
  readonly dashed: boolean;
  readonly valid: boolean;
  /** Could as well be yyyyMMddHHmm or yyyyMMdd HHmm, from 1990 on. */
  readonly time: boolean;
  /** The number as found: for telling distinct ones apart in memory, never for showing. */
  readonly text: string;
}

// engine-notes §3; dashes and the no-break space are added as separators (user-notes §8).
const SHAPE =
  /(?<![0-9])((?:18|19|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01]))( ?[-+] ?| ?)(\d{4}|[A-Za-zÅÄÖåäö]\d{3})(?![0-9])/g;
const LETTER = /\p{L}/u;
/** Words that people write hard against the number: `pnr191212121212`. */
const LABEL = /(?:pnr|personnr|personnummer|samordningsnummer|samordningsnr|samnr|nr)$/i;
/** Codes made by machines: UUID and hexadecimal sums, where digits between letters mean nothing. */
const MACHINE_CODE = /^(?=.*[a-f])(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32,128})$/i;
const FIRST_TIME = 1990;
const MANY_DIGITS = 9;

const DASHES = /[\p{Pd}\u2212]/gu;
const SPACES = /\p{Zs}/gu;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Full-width and Arabic digits, every kind of dash and space: as they would be typed. */
function typed(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  const plain = withoutUnseen(text.normalize('NFKC')).replace(DASHES, '-').replace(SPACES, ' ');
  return plain.replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
}

/** Everything in the text that has the shape of an identity number, a real date included. */
export function findShapes(written: string): readonly Shaped[] {
  const text = typed(written);
  if (!hasManyDigits(text) || MACHINE_CODE.test(text)) return [];
  const found: Shaped[] = [];
  SHAPE.lastIndex = 0;
  for (let match = SHAPE.exec(text); match; match = SHAPE.exec(text)) {
    const shaped = judge(text, match);
    if (shaped) found.push(shaped);
    // What failed may hide a number that begins one character later.
    else SHAPE.lastIndex = match.index + 1;
  }
  return found;
}

/**
 * A number cell of a workbook as the digits that were typed: ten where the leading zero of `0101011234` is lost, and
 * without the exponent that some programs write. Eleven digits are never made twelve.
 */
export function digitsOfNumberCell(text: string): string {
  const whole = /^\d(?:\.\d+)?E\+?\d{1,2}$/i.test(text) ? exact(Number(text)) : text.replace(/\.0+$/, '');
  return /^\d{9}$/.test(whole) ? `0${whole}` : whole;
}

const exact = (value: number): string => (Number.isSafeInteger(value) ? String(value) : '');

function hasManyDigits(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57 && ++digits === MANY_DIGITS) return true;
  }
  return false;
}

function judge(text: string, match: RegExpExecArray): Shaped | null {
  const [whole, born = '', separator = '', tail = ''] = match;
  const letterTail = !/^\d/.test(tail);
  if ((letterTail || separator === '') && touchesLetter(text, match.index, whole.length)) return null;
  const short = born.slice(-6);
  const month = Number(short.slice(2, 4));
  const written = Number(short.slice(4));
  const day = written > 60 ? written - 60 : written;
  const yearOfCentury = Number(short.slice(0, 2));
  // Two digits fit two centuries; 2000 + them is a leap year whenever either may be.
  const year = born.length === 8 ? Number(born.slice(0, 4)) : 2000 + yearOfCentury;
  if (dayOf(year, month, day) === null) return null;
  // with spaces around it, a dash may stand between a date and a year: then the check digit decides
  const dashed = separator === '-' || separator === '+';
  return {
    coordination: written > 60,
    tail: letterTail ? 'letter' : 'digits',
    dashed,
    valid: !letterTail && hasCheckDigit(short + tail),
    time: born.length === 8 && written <= 31 && year >= FIRST_TIME && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(tail),
    text: born + tail,
  };
}

function touchesLetter(text: string, start: number, length: number): boolean {
  const after = text[start + length];
  if (after !== undefined && LETTER.test(after)) return true;
  const before = text[start - 1];
  return before !== undefined && LETTER.test(before) && !LABEL.test(text.slice(Math.max(0, start - 20), start));
}
