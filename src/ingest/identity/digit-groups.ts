import { judge, ORDERED, type Shaped, USUAL } from './judge-digits.ts';

const DECIMAL = /^[-+]?\d[\d ]*[.,]\d{5,}$/;

/** Digits hard against each other. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** The text between the group before and this one. */
  readonly gap: string;
  /** Behind the decimal mark of a cell of one number: it begins nothing, but may end what the whole part begins. */
  readonly decimal: boolean;
}

/** The groups of digits of a text as normal-text.ts writes it. */
export function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = [];
  const decimal = DECIMAL.test(text);
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue;
    const start = at;
    while (isDigit(text, at)) at++;
    const gap = text.slice(last, start);
    groups.push({ start, end: at, digits: text.slice(start, at), gap, decimal: decimal && /[.,]/.test(gap) });
    last = at;
  }
  return groups;
}

export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** Codes made by machines, where digits between letters mean nothing: hexadecimal sums, UUID. */
const MACHINE_CODE = /^(?=.*[a-f])(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32,128})$/i;
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
/** 24 signs (ISO 13616). */
const IBAN = /(?<![\p{L}\d])SE\d\d(?: ?\d{4}){5}(?!\d)/giu;
/** Degrees north and east. */
const COORDINATES = /(?<![\d.,-])-?\d{1,3}\.\d{4,}(?: ?[,;] ?| )-?\d{1,3}\.\d{4,}(?!\d|\.\d)/g;
/** Of our country and its neighbours, with the number of the country: `+46 (0)8 123 456 78`, `+46701234567`. */
const ABROAD = /(?:\+|(?<!\d)00)(?:4[567]|358)(?:[ (-]\(?0?\)? ?\d(?:[ -]?\d){5,10}|\d{9})(?!\d)/g;
/** With the number of the area and a hyphen: `070-123 45 67`, `0470-12345`. */
const TELEPHONE = /(?<![\d-])0\d{1,3}-(?:\d{5,8}|\d{2,3}(?: \d{2,3}){1,3})(?![\d-]| \d)/g;
/** `2018-04 - 2025-11`, `201804-202511`. */
const MONTHS = /(?<!\d)(?:19|20)\d\d(-?)(?:0[1-9]|1[0-2])(?: ?[-/,] ?)(?:19|20)\d\d\1(?:0[1-9]|1[0-2])(?!\d)/g;
/** `240211-240627`. */
const DAYS =
  /(?<!\d)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?- ?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g;
/** After an amount, a price, a share. */
const AMOUNT = / ?(?:kr|sek|:-|%|st|mkr|tkr)(?!\p{L})/iuy;

/** True for a text that is one code and nothing more. */
export const isMachineCode = (text: string): boolean => MACHINE_CODE.test(text);

/** The text with `x` for what has many digits and a shape of its own that no identity number is written in. */
export function withoutOtherThings(text: string): string {
  let rest = text;
  for (const thing of [IBAN, COORDINATES, ABROAD, TELEPHONE, MONTHS, DAYS]) rest = rest.replace(thing, crossed);
  return rest.includes('-') ? rest.replace(UUID, (code) => (/[a-f]/i.test(code) ? crossed(code) : code)) : rest;
}

const crossed = (thing: string): string => 'x'.repeat(thing.length);

/** True where the sign of an amount, a price or a share stands. */
export function isAmount(text: string, end: number): boolean {
  AMOUNT.lastIndex = end;
  return AMOUNT.test(text);
}

/** A time of day, an address of a computer. */
export function isSomethingElse(groups: readonly Group[], at: number, to: number): boolean {
  const { gap, digits } = groups[to]!;
  if (digits.length === 2 && gap === ':') return true;
  const inside = groups.slice(at, to + 1);
  if (isFineTime(inside)) return true;
  return (
    inside.length === 4 &&
    inside[0]!.digits.length > 1 &&
    inside.every((group, place) => Number(group.digits) <= 255 && (place === 0 || group.gap === '.'))
  );
}

/** `20:53:04.206062`, or its end. */
const isFineTime = (inside: readonly Group[]): boolean =>
  /^[.,]$/.test(inside.at(-1)!.gap) &&
  inside.length > 2 &&
  inside
    .slice(0, -1)
    .every(({ digits, gap }, place) => digits.length === 2 && digits < '60' && (place === 0 || gap === ':'));

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

/**
 * Instead of the last four: letters and digits, four together (`T123`, `XX98`, `TFK1`), or TF and up to three digits.
 */
const TAIL = /( ?[-+/_.] ?| ?)(t ?f ?\d{1,3}|(?=[a-zåäö\d]{4}(?![\p{L}\d]))[a-zåäö]{1,3}\d{1,3})(?![\p{L}\d])/iuy;
const MARK = /[-+/_.]/;
/** What registers use: a letter and three digits, or TF. */
const WELL_KNOWN = /^(?:t ?f|[a-zåäö]\d)/i;

/**
 * A birth date, cut in the groups `at` to `to`, with the tail of a reserve number behind it; null for anything else.
 * `isFree`: no letter stands before it.
 */
export function reserveAt(
  text: string,
  groups: readonly Group[],
  at: number,
  to: number,
  isFree: () => boolean,
): Shaped | null {
  TAIL.lastIndex = groups[to]!.end;
  const [whole, mark = '', tail = ''] = TAIL.exec(text) ?? [];
  if (whole === undefined || !isFree()) return null;
  const digits = groups
    .slice(at, to + 1)
    .map((group) => group.digits)
    .join('');
  const isKnown = WELL_KNOWN.test(tail);
  // 2026-03-01 A123 is a day and a room, 1999-03-01 kl12 a time
  const mayBeDay = to > at && !MARK.test(mark) && !/^t ?f/i.test(tail);
  if (mayBeDay && !isKnown && tail !== tail.toUpperCase()) return null;
  if (!isKnown && digits.length === 6 && !MARK.test(mark)) return null;
  const where = {
    form: USUAL,
    alone: true,
    tail: 'letter',
    dashed: /[-+]/.test(mark),
    start: groups[at]!.start,
  } as const;
  const four = tail.replaceAll(' ', '').padEnd(4, '_').slice(0, 4);
  const shape = judge(digits + four, { ...where, end: groups[to]!.end + whole.length });
  // 2025-03-01-AB12 is a case more often than a child
  return shape.dated && ((isKnown && !mayBeDay) || shape.alone) ? shape : null;
}
