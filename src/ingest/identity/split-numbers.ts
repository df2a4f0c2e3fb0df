import { dayOf } from '../../model/calendar.ts';
import type { Finding } from './identity-scan.ts';
import { judge, USUAL } from './judge-digits.ts';
import { normalText } from './normal-text.ts';
import { note } from './other-forms.ts';

/**
 * Digits and the signs of dates; letters of a code before them, a decimal that a spreadsheet wrote or midnight behind.
 */
const PART = /^[="']*\p{L}{0,3}[-+ ]?(\d[\d ./-]*?)(?:[.,]0+|[T ]00:00(?::00(?:\.0+)?)?Z?)?[-+"' ]*$/u;
const DAY_FIRST = /^(\d\d?)[-./ ]{1,2}(\d\d?)[-./ ]{1,2}((?:18|19|20)?\d\d)$/;
const IS_DATE = /^(?:\d{6}|\d{8})$/;
const LONGEST = 11;
/** Distinct pairs that are dated: chance makes one of ten right. */
const ENOUGH = 3;
const MANY = 8;
const MOST = 0.75;

/** A cell as the digits it may be in a number; `dayFirst` where it may as well be a date with its day first. */
interface Part {
  readonly place: number;
  readonly digits: string;
  readonly dayFirst?: string;
}

interface Pair {
  readonly seen: Set<string>;
  readonly lines: number[];
  dated: number;
  valid: number;
}

/** Looks for numbers that lie in two columns, row by row: the first rows of a file are enough. */
export function createSplitScan(): {
  /** The cells of a row by their place. */
  readonly see: (cells: readonly string[], line: number) => void;
  readonly findings: () => readonly Finding[];
} {
  const pairs = new Map<string, Pair>();
  return {
    see(cells, line) {
      const parts = cells.flatMap(partOf);
      // of thousands of columns there are millions of pairs, and few have as many digits as a number
      const byLength: Part[][] = Array.from({ length: LONGEST + 1 }, () => []);
      for (const part of parts) byLength[part.digits.length]!.push(part);
      for (const before of parts) {
        for (const length of lengthsBehind(before)) {
          for (const after of byLength[length] ?? []) {
            if (before !== after) count(pairs, before, after, line);
          }
        }
      }
    },
    findings: () =>
      [...pairs].flatMap(([key, { seen, dated, valid, lines }]) => {
        if (dated < ENOUGH || dated * 2 < seen.size || valid < (dated < MANY ? dated : dated * MOST)) return [];
        return [{ scope: Number(key.split('/')[1]), kind: 'personal', lines, shaped: dated, valid }];
      }),
  };
}

function partOf(cell: string, place: number): readonly Part[] {
  const [, written = ''] = PART.exec(normalText(cell).trim()) ?? [];
  const digits = digitsOf(written);
  if (digits === '' || digits.length > LONGEST) return [];
  const [, day, month, year] = DAY_FIRST.exec(written) ?? [];
  if (day === undefined || month === undefined) return [{ place, digits }];
  return [{ place, digits, dayFirst: `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}` }];
}

/** How many digits the other cell has where both make ten or twelve; the last four may have lost their noughts. */
const lengthsBehind = ({ digits, dayFirst }: Part): ReadonlySet<number> =>
  new Set(
    [digits, dayFirst ?? digits].flatMap((first) => [
      ...(IS_DATE.test(first) ? [2, 3, 4] : []),
      10 - first.length,
      12 - first.length,
    ]),
  );

function count(pairs: Map<string, Pair>, before: Part, after: Part, line: number): void {
  const shapes = [before.digits, before.dayFirst].flatMap((first) => {
    if (first === undefined) return [];
    // noughts at the beginning of the last four are lost where a spreadsheet took them for a number
    const last = IS_DATE.test(first) && after.digits.length > 1 ? after.digits.padStart(4, '0') : after.digits;
    const { length } = first + last;
    if (length !== 10 && length !== 12) return [];
    return [judge(first + last, { form: USUAL, alone: true, tail: 'digits', dashed: false, start: 0, end: 0 })];
  });
  const shape = shapes.find(({ dated }) => dated) ?? shapes[0];
  if (shape === undefined) return;
  const key = `${before.place}/${after.place}`;
  const pair = pairs.get(key) ?? { seen: new Set(), lines: [], dated: 0, valid: 0 };
  pairs.set(key, pair);
  if (pair.seen.has(shape.text)) return;
  pair.seen.add(shape.text);
  if (shape.dated) pair.dated += 1;
  if (!shape.valid) return;
  pair.valid += 1;
  note(pair.lines, line);
}

/** Day, month and year, hard against each other or with signs between. */
const BORN = '(?<!\\d)(\\d\\d[./ -]?\\d\\d[./ -]?\\d\\d)';
const DANISH = new RegExp(`${BORN}( ?- ?| ?)(\\d{4})(?!\\d)`, 'g');
const NORWEGIAN = new RegExp(`${BORN} ?[ -]? ?(\\d{3} ?\\d\\d)(?!\\d)`, 'g');
const FINNISH = new RegExp(`${BORN} ?[-+A-FU-Y] ?(\\d{3})([0-9A-FHJ-NPR-Y])(?![\\p{L}\\d])`, 'giu');
const FINNISH_SIGNS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
/**
 * Weights of modulus 11: CPR-kontoret, "Personnummeret i CPR-systemet"; Skatteetaten, fødselsnummer; Þjóðskrá,
 * kennitala.
 */
const CPR = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const ICELANDIC = [3, 2, 7, 6, 5, 4, 3, 2, 1];
/** Last in a kennitala: 18, 19 or 20 hundred. */
const CENTURY = /[890]$/;
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

const isEleven = (digits: string, weights: readonly number[]): boolean =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** ddMMyy; `later`: what may be added to the day of people who have no permanent number. */
function isDate(six: string, later = 0): boolean {
  const day = Number(six.slice(0, 2));
  const [month, year] = [Number(six.slice(2, 4)), 2000 + Number(six.slice(4))];
  return dayOf(year, month, later > 0 && day > later ? day - later : day) !== null;
}

/**
 * True where a text, written as normal-text.ts writes it, holds a Danish, Icelandic, Norwegian or Finnish identity
 * number. Danish ones since 2007 have no check digit: with their hyphen the date is enough. Without it, of any ten
 * digits one in three hundred is Danish by chance, one in a thousand Icelandic.
 */
export function holdsNeighbourNumber(text: string): boolean {
  for (const [, written = '', mark = '', tail = ''] of text.matchAll(DANISH)) {
    const born = digitsOf(written);
    const all = born + tail;
    const isIcelandic = CENTURY.test(tail) && isEleven(all, ICELANDIC);
    if (isDate(born) && (mark.includes('-') || isEleven(all, CPR) || isIcelandic)) return true;
  }
  for (const [, written = '', tail = ''] of text.matchAll(NORWEGIAN)) {
    const [born, all] = [digitsOf(written), digitsOf(written + tail)];
    if (isDate(born, 40) && isEleven(all, FIRST) && isEleven(all, SECOND)) return true;
  }
  for (const [, written = '', serial = '', sign = ''] of text.matchAll(FINNISH)) {
    const born = digitsOf(written);
    if (isDate(born) && FINNISH_SIGNS[Number(born + serial) % 31] === sign.toUpperCase()) return true;
  }
  return false;
}
