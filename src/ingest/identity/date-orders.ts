import { type Group, isAmount, isSomethingElse } from './digit-groups.ts';
import { judge, ORDERED, type Shaped } from './judge-digits.ts';

/** Groups that are parts of a date with its year: whether one begins here, or stands within one. */
export type DatePlaces = readonly ('first' | 'within' | undefined)[];

/** Finds the dates that are written with their year, by the places of their groups. */
export function fullDates(groups: readonly Group[]): DatePlaces {
  const places: ('first' | 'within' | undefined)[] = [];
  for (let at = 0; at + 2 < groups.length; at++) {
    const [a, b, c] = [groups[at]!, groups[at + 1]!, groups[at + 2]!];
    if (b.gap !== c.gap || !/^[-./]$/.test(b.gap) || places[at] === 'within') continue;
    const isoYear = /^(?:19|20)\d\d$/.test(a.digits) && isMonth(b.digits) && isDay(c.digits);
    const lastYear =
      ((isDay(a.digits) && isMonth(b.digits)) || (isMonth(a.digits) && isDay(b.digits))) &&
      /^(?:19|20)\d\d$/.test(c.digits);
    if (isoYear || lastYear) {
      places[at] = lastYear ? 'within' : 'first';
      places[at + 1] = 'within';
      places[at + 2] = 'within';
    }
  }
  return places;
}

const isMonth = (digits: string) => digits.length === 2 && Number(digits) >= 1 && Number(digits) <= 12;
/** Of coordination numbers too: 60 more. */
const isDay = (digits: string) =>
  digits.length === 2 && Number(digits) % 60 >= 1 && Number(digits) % 60 <= 31 && Number(digits) <= 91;

/** Where year, month and day stand, the likeliest first. */
const ORDERS = [
  [0, 1, 2],
  [2, 1, 0],
  [2, 0, 1],
  [0, 2, 1],
] as const;
const BETWEEN = /^ ?[-./, ] ?'?$/;
const HAS_MARK = /[-./]/;

/**
 * Day, month and year in any order, of one digit or two, then the last four: `28.12.1981-9874`, `20/4 1947-9818`,
 * `12/28/1981 9874`, `7.3.46-9956`, `1990-7-25-9956`; null for anything else. The likeliest order that makes a date:
 * the check digit is the same for all of them, since two digits of it weigh 2 and 1 wherever they stand.
 */
export function orderedAt(text: string, groups: readonly Group[], dates: DatePlaces, at: number): Shaped | null {
  if (groups[at + 3]?.digits.length !== 4) return null;
  const [a, b, c, last] = groups.slice(at, at + 4) as [Group, Group, Group, Group];
  if (!isCut(a, b, c) || isSomethingElse(groups, at, at + 3)) return null;
  // within a date with its year first, or a longer row of numbers with points
  if (dates[at - 1] === 'first' || dates[at - 2] === 'first' || (at > 0 && a.gap === b.gap)) return null;
  const parts = [a.digits, b.digits, c.digits];
  const hasCentury = parts.some(({ length }) => length === 4);
  const alone =
    // two years: the last of them may be the end of something; and a version may be 1.12.85.1234
    !/^(?:19|20)/.test(last.digits) &&
    !isAmount(text, last.end) &&
    (hasCentury ||
      HYPHEN.test(last.gap) ||
      (b.gap + c.gap).includes('/') ||
      isYear(c.digits) ||
      SAYS_BORN.test(text.slice(Math.max(0, a.start - 12), a.start))) &&
    !(b.gap === '.' && last.gap === '.');
  const where = { form: ORDERED, alone: true, tail: 'digits', dashed: false, start: a.start, end: last.end } as const;
  for (const [year, month, day] of ORDERS) {
    if (parts[year]!.length === 1 || parts[month]!.length > 2 || parts[day]!.length > 2) continue;
    const digits = [parts[year], parts[month]!.padStart(2, '0'), parts[day]!.padStart(2, '0'), last.digits].join('');
    const shape = judge(digits, where);
    // 28.12.81 is the day 28 in 1981 rather than the day 21 + 60 in 2028
    if (!shape.dated || (shape.coordination && !shape.alone)) continue;
    // as it stands, it is read with all the other numbers
    return digits === parts.join('') + last.digits ? null : { ...shape, alone: alone && shape.alone };
  }
  return null;
}

/** Of `130435-9860`, all that are no date as they stand: by how many they are, it is seen what chance would make. */
export const dayFirst = ({ text, start, end }: Shaped): Shaped =>
  judge(text.slice(4, 6) + text.slice(2, 4) + text.slice(0, 2) + text.slice(6), {
    ...{ form: `${ORDERED}-6-4`, alone: true, tail: 'digits', dashed: false, start, end },
  });

/** 32 and on are no day, and no year of a case. */
const isYear = (digits: string): boolean => digits.length === 2 && digits > '31';

const HYPHEN = /[-+/(]/;
/** `f. 15/4-55, 9889`, `född 7/3 46 9956`. */
const SAYS_BORN = /(?<!\p{L})(?:f|fd|född|födelsedag|born)[.:]? ?$/iu;

function isCut({ digits: a }: Group, b: Group, c: Group): boolean {
  const lengths = `${a.length}${b.digits.length}${c.digits.length}`;
  if (!/^(?:[12]{2}[24]|[24][12]{2})$/.test(lengths) || !BETWEEN.test(b.gap) || !BETWEEN.test(c.gap)) return false;
  // 4 10 12 may be anything, and so may 1, 2, 34
  return HAS_MARK.test(b.gap + c.gap) || /^(?:224|422)$/.test(lengths);
}
