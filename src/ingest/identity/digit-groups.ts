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
