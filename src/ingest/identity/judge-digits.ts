import { dayOf } from '../../model/calendar.ts';

/** Ten or twelve digits that may be an identity number, or a birth date with a letter in its tail. */
export interface Shaped {
  /**
   * `usual`: as numbers are written, 811228-9874; it decides by itself. Else the lengths of the groups of digits, `g`
   * for letters hard against them: all kinds of numbers are cut so, and the column decides by all of them.
   */
  readonly form: string;
  /** A real date stands in it. */
  readonly dated: boolean;
  readonly coordination: boolean;
  /** `letter`: a reserve number such as hospitals and social services make, birth date + letter + three digits. */
  readonly tail: 'digits' | 'letter';
  /** A hyphen, dash or plus stands before the tail. */
  readonly dashed: boolean;
  readonly valid: boolean;
  /** The check digit is right, whether there is a date or none. */
  readonly checked: boolean;
  /** Could as well be yyyyMMddHHmm or yyyyMMdd HHmm, from 1990 on. */
  readonly time: boolean;
  /** In another form than the usual: may be believed where no other number is written so. */
  readonly alone: boolean;
  /** The digits: for telling distinct ones apart in memory, never for showing. */
  readonly text: string;
  /** Where it stands in the text as {@link normalText} writes it. */
  readonly start: number;
  readonly end: number;
}

/** Form of a number as numbers are written. */
export const USUAL = 'usual';
/** Form of a number whose date has another order than year, month, day. */
export const ORDERED = 'ordered';
/** Form of twelve digits hard behind what may be a time, `yyyyMMdd…`: as well its seconds and their parts. */
export const BEHIND_TIME = 'time';
/** Numbers that are invented are often of the first years: they are stopped too. Who is born after is not yet. */
const BORN = { from: 1800, to: 2049 };
const FIRST_TIME = 1990;
/**
 * From here on a date beside four digits is more often a day and an amount, or a case number, than a number of a child.
 */
const CASE_YEARS = 2010;

interface Found {
  readonly form: string;
  readonly alone: boolean;
  readonly tail: Shaped['tail'];
  readonly dashed: boolean;
  readonly start: number;
  readonly end: number;
}

/** Judges six or eight digits of a date and four signs more. */
export function judge(digits: string, { form, alone, tail, dashed, start, end }: Found): Shaped {
  const length = digits.length - 4;
  const written = twoDigits(digits, length - 2);
  // Two digits fit two centuries; 2000 + them is a leap year whenever either may be.
  const century = length === 8 ? twoDigits(digits, 0) : 20;
  const year = century * 100 + twoDigits(digits, length - 6);
  const coordination = written > 60;
  const dated =
    (length === 6 || (year >= BORN.from && year <= BORN.to)) &&
    isReal(year, twoDigits(digits, length - 4), coordination ? written - 60 : written);
  const isDigits = tail === 'digits';
  const checked = isDigits && hasCheckDigit(digits.slice(-10));
  return {
    form,
    tail,
    dashed,
    start,
    end,
    text: digits,
    dated,
    coordination,
    valid: dated && checked,
    checked,
    time: dated && isDigits && length === 8 && !coordination && year >= FIRST_TIME && isTime(digits),
    alone: alone && !(year >= CASE_YEARS && (length === 8 || year < CASE_YEARS + 20)),
  };
}

const twoDigits = (digits: string, at: number): number =>
  (digits.charCodeAt(at) - 48) * 10 + digits.charCodeAt(at + 1) - 48;

const isTime = (digits: string): boolean =>
  twoDigits(digits, digits.length - 4) < 24 && twoDigits(digits, digits.length - 2) < 60;

/** Asked of every number of ten digits, so without making a date each time. */
const isReal = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && (day <= 28 || dayOf(year, month, day) !== null);

/**
 * True where the last of ten digits is the check digit of the first nine: weights 2, 1, 2 … , digits of the products
 * added, modulus 10 (Skatteverket, rättslig vägledning 330245).
 */
export function hasCheckDigit(tenDigits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 10; i++) {
    const product = Number(tenDigits[i]) * (i % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
