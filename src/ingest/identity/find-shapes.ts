import {
  type DatePlaces,
  dayFirst,
  fullDates,
  type Group,
  groupsOf,
  isAmount,
  isDigit,
  isMachineCode,
  isSomethingElse,
  orderedAt,
  reserveAt,
  withoutOtherThings,
} from './digit-groups.ts';
import { BEHIND_TIME, judge, type Shaped, USUAL } from './judge-digits.ts';
import { normalText } from './normal-text.ts';

/** Not those that only modify, such as an apostrophe or a long vowel of Japanese, which looks like a dash. */
const LETTER = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;
/** Words that people write hard against the number: `pnr191212121212`. */
const LABEL = /(?:pnr|personnr|personnummer|samordningsnummer|samordningsnr|samnr|nr)$/i;
/**
 * Before the last four: `811228x9874`, `1981-12-28T9874`, and with a sign beside it, `811228-T9874`, `811228 x 9874`.
 */
const LETTER_BETWEEN = /^[-+/_. ]?\p{L}[-+/_. ]?$/u;
const USUAL_MARK = /^(?: ?[-+] ?| ?)$/;
/** Signs and blanks between two groups of digits of one number. */
const MARKS = 40;
/** The fewest, `491102-TFK1` or `7 jan 85` and four. */
const MANY_DIGITS = 7;
/** Of digits in a row: two numbers hard against each other. */
const LONGEST = 24;

/** Everything in the text that may be an identity number. */
export function findShapes(written: string): readonly Shaped[] {
  const found: Shaped[] = [];
  eachShape(written, (shape) => found.push(shape));
  return found;
}

/** As {@link findShapes}, one at a time: a text of a million digits has as many, and they need not be kept. */
export function eachShape(written: string, found: (shape: Shaped) => void): void {
  const clean = normalText(written);
  if (!hasManyDigits(clean) || isMachineCode(clean)) return;
  const text = withoutOtherThings(clean);
  const groups = groupsOf(text);
  const dates = fullDates(groups);
  for (let at = 0; at < groups.length; ) {
    const { decimal, digits } = groups[at]!;
    at += decimal && digits.length !== 12 ? 1 : startingAt(text, groups, dates, at, found) || 1;
  }
}

/**
 * A number cell of a workbook as the digits that were typed: ten where the leading zero of `0101011234` is lost, and
 * without the exponent that some programs write. Eleven digits are never made twelve.
 */
export function digitsOfNumberCell(text: string): string {
  const whole = normalText(text).replace(/\.0+$/, '');
  return /^\d{9}$/.test(whole) ? `0${whole}` : whole;
}

function hasManyDigits(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57 && ++digits === MANY_DIGITS) return true;
  }
  return false;
}

/** Adds what may be a number from one group on; gives how many groups it takes, 0 where none is. */
function startingAt(
  text: string,
  groups: readonly Group[],
  dates: DatePlaces,
  at: number,
  found: (shape: Shaped) => void,
): number {
  const ordered = orderedAt(text, groups, dates, at);
  if (ordered !== null) found(ordered);
  if (dates[at] === 'within') return ordered === null ? 0 : 4;
  let digits = '';
  let taken = 0;
  let dated = false;
  for (let to = at; to < groups.length; to++) {
    const group = groups[to]!;
    const lettered = to > at && group.digits.length === 4 && LETTER_BETWEEN.test(group.gap);
    if (to > at && !lettered && !joins(group.gap)) break;
    digits += group.digits;
    const { length } = digits;
    if (length > 12) break;
    if (length === 6 || length === 8) {
      const reserve = reserveAt(text, groups, at, to, () => !isBehindLetter(text, groups[at]!.start));
      if (reserve !== null) {
        found(reserve);
        return to - at + 2;
      }
    }
    if (lettered && length < 10) break;
    const endsInDate = dates[to] !== undefined && dates[to + 1] === 'within';
    if ((length !== 10 && length !== 12) || endsInDate) continue;
    const shape = shapeOf(text, groups, at, to, digits);
    // the ten first of twelve digits may be right by chance
    if (shape === null || (taken > 0 && !shape.valid)) continue;
    found(shape);
    dated ||= shape.dated;
    // what failed may hide a number that begins one group later
    if (shape.dated && (shape.valid || shape.dashed)) taken = to - at + 1;
  }
  if (taken > 0) return taken;
  const { digits: own, start, end } = groups[at]!;
  if (!dated && own.length > 10 && own.length <= LONGEST) {
    withSerial(groups[at]!, !isFraction(text, start)).forEach(found);
  }
  if (own.length === 9 && start === 0 && end === text.length) {
    found(judge(`0${own}`, { form: 'lost', alone: false, tail: 'digits', dashed: false, start, end }));
  }
  return 0;
}

/** True for what may stand between the parts of a number — signs, no letters. */
function joins(gap: string): boolean {
  return gap === ' ' || gap === '-' || (gap.length <= MARKS && !LETTER.test(gap));
}

function shapeOf(text: string, groups: readonly Group[], at: number, to: number, digits: string): Shaped | null {
  const { start } = groups[at]!;
  const { end, gap, digits: last } = groups[to]!;
  const mark = to > at ? gap : '';
  const isPlain = to === at || (to === at + 1 && last.length === 4 && USUAL_MARK.test(mark));
  const isDashed = isPlain && /[-+]/.test(mark);
  const touches = (to === at || !isPlain) && touchesLetter(text, start, end);
  const amount = mark !== '' && !isDashed && isAmount(text, end);
  if (amount && !isInThrees(groups, at, to)) return null;
  // no decimal number has a hyphen within
  const behindMark = !isDashed && isFraction(text, start);
  if (isPlain && !touches && !isFraction(text, start)) {
    const usual = judge(digits, { form: USUAL, alone: true, tail: 'digits', dashed: isDashed, start, end });
    // with a mark before the last four the day may stand first: 200251-9854
    return usual.dated || to === at || digits.length !== 10 ? usual : dayFirst(usual);
  }
  if (!isPlain && isSomethingElse(groups, at, to)) return null;
  const splitByMark = groups[to]!.decimal;
  let form = (amount ? 'kr' : '') + (touches ? 'g' : '') + (behindMark || splitByMark ? 'd' : '');
  for (let group = at; group <= to; group++) form += `-${groups[group]!.digits.length}`;
  const list = isList(groups, at, to);
  // 1999-05-21 à 4500 is no mistyped number, and 1950, 1125, 2400 are amounts
  if (list || (gap.length > 1 && LETTER.test(gap))) form += 'l';
  // of twelve digits chance makes hardly one, and no amount has so many
  const isLong = digits.length === 12;
  const alone =
    (isLong || !(amount || splitByMark)) &&
    (!behindMark || (isLong && to === at)) &&
    (isLong || !list) &&
    !endsInYear(groups, at, to);
  const shape = judge(digits, { form, alone, tail: 'digits', dashed: false, start, end });
  return shape.time ? null : shape;
}

/** `196 807 099 871`: as an amount is written. */
const isInThrees = (groups: readonly Group[], at: number, to: number): boolean =>
  groups.slice(at + 1, to + 1).every(({ digits }) => digits.length === 3);

/** Behind a decimal mark, which stands but once in a number: not the last part of 1.2.752.129. */
function isFraction(text: string, start: number): boolean {
  const mark = text[start - 1];
  if ((mark !== '.' && mark !== ',') || !isDigit(text, start - 2)) return false;
  let at = start - 2;
  while (isDigit(text, at)) at--;
  return text[at] !== mark;
}

/** `2021, 2022`, but not `1981, 12, 28, 9874`. */
const isList = (groups: readonly Group[], at: number, to: number): boolean =>
  to - at >= 2 &&
  groups.slice(at + 1, to + 1).every(({ gap }) => gap === ', ') &&
  !(groups[to]!.digits.length === 4 && groups[to - 1]!.digits.length === 2);

/** `1998-03-01 - 2005`: a day and a year. */
const endsInYear = (groups: readonly Group[], at: number, to: number): boolean =>
  to - at >= 3 && /^(?:19|20)\d\d$/.test(groups[to]!.digits) && groups[to]!.gap.includes(' ');

/** A number with a serial number hard against it: at the beginning or the end of a longer run of digits. */
function withSerial({ digits, start, end }: Group, alone: boolean): readonly Shaped[] {
  const { length } = digits;
  const found: Shaped[] = [];
  // answers to yes/no questions in a row
  if (/^[01]+$/.test(digits)) return found;
  for (const size of [12, 10]) {
    if (length <= size) continue;
    const where = { alone, tail: 'digits', dashed: false, start, end } as const;
    const before = judge(digits.slice(0, size), { ...where, form: `${length}<${size}` });
    // yyyyMMddHHmmss and parts of a second; or a day and a number
    if (before.time) return length === 20 ? [judge(digits.slice(-12), { ...where, form: BEHIND_TIME })] : [];
    found.push(before, judge(digits.slice(-size), { ...where, form: `${length}>${size}` }));
  }
  return found;
}

function touchesLetter(text: string, start: number, end: number): boolean {
  const after = text[end];
  return (after !== undefined && LETTER.test(after)) || isBehindLetter(text, start);
}

function isBehindLetter(text: string, start: number): boolean {
  const before = text[start - 1];
  return before !== undefined && LETTER.test(before) && !isLabelled(text, start);
}

const isLabelled = (text: string, start: number): boolean => LABEL.test(text.slice(Math.max(0, start - 20), start));

/**
 * Behind a digit two letters, as TF or the name of a month; a day behind its month; or digits in four groups, as
 * `7.3.46-9956`.
 */
const SHORT = /\d[^a-z]*[a-z] ?[a-z]|[a-z]{3}[ .-]{0,2}\d\d?\D|(?:\d+\D+){3}\d/i;

/** True where a text of seven or eight digits may hold an identity number: the letters stand for the rest of them. */
export const isShort = (text: string): boolean => SHORT.test(text);
