const [EXCLAMATION, DOUBLE, SINGLE, GREATER, QUESTION] = [0x21, 0x22, 0x27, 0x3e, 0x3f];
/** What begins otherwise than a tag, and how it ends. */
const OTHERS = [
  ['!--', '-->'],
  ['![CDATA[', ']]>'],
  ['?', '?>'],
] as const;

/**
 * Passes once over XML, whatever is wrong with it, and calls back with each tag and the text behind it: the tag without
 * its angle brackets is `xml.slice(from, to)`, the text up to the next tag `xml.slice(to + 1, next)`. Comments and
 * their kind are tags here. What has no end goes on to the end of the text. The time is that of the length: a regular
 * expression that looks for the end of a tag looks from every beginning once more.
 */
export function eachTag(xml: string, visit: (from: number, to: number, next: number) => void): void {
  for (let open = xml.indexOf('<'); open >= 0 && open < xml.length; ) {
    const to = endOfTag(xml, open + 1);
    const next = indexOrEnd(xml, '<', to);
    visit(open + 1, to, next);
    open = next;
  }
}

/** Where its `>` stands, which is not the first where a value holds one. */
function endOfTag(xml: string, from: number): number {
  const sign = xml.charCodeAt(from);
  const isOther = sign === EXCLAMATION || sign === QUESTION;
  const other = isOther ? OTHERS.find(([begins]) => xml.startsWith(begins, from)) : undefined;
  if (other !== undefined) {
    const [begins, ends] = other;
    return Math.min(indexOrEnd(xml, ends, from + begins.length) + ends.length - 1, xml.length);
  }
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code !== DOUBLE && code !== SINGLE) continue;
    const pair = xml.indexOf(code === DOUBLE ? '"' : "'", at + 1);
    if (pair >= 0) at = pair;
  }
  return xml.length;
}

const indexOrEnd = (text: string, sign: string, from: number): number => {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
};

/** The name that a tag begins with, without its prefix: `x:row` → `row`, `/row` → `/row`. */
export function tagName(tag: string): string {
  const [, shuts = '', name = ''] = /^(\/?)(?:[\w.-]+:)?([\w.-]*)/.exec(tag) ?? [];
  return shuts + name;
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute, as it is written; null where the tag has none of that name. */
export function attribute(tag: string, name: string): string | null {
  const pattern = patterns.get(name) ?? new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*["']([^"']*)`);
  patterns.set(name, pattern);
  return pattern.exec(tag)?.[1] ?? null;
}

/** A text of XML as it is read: the five names of signs, and signs by number. */
export const decodeXml = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:(amp|lt|gt|quot|apos)|#(x?)([\da-f]{1,6}));/gi, decodeSign) : text;

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeSign(written: string, name: string | undefined, hex: string | undefined, number: string): string {
  if (name !== undefined) return SIGNS[name.toLowerCase()] ?? written;
  const code = Number.parseInt(number, hex === '' ? 10 : 16);
  return code > 0x10ffff ? written : String.fromCodePoint(code);
}

/** The number of a column by its letters, from 1: `A` is 1, `XFD` 16384. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/**
 * A cell in the XML of a sheet, by places: nothing is cut out of the text for the many cells of which nothing is asked.
 */
export interface CellPlaces {
  /** Its start tag. */
  readonly from: number;
  readonly to: number;
  readonly isFormula: boolean;
  /** Its value; empty where it has none. */
  readonly valueFrom: number;
  readonly valueTo: number;
}

interface SheetVisit {
  readonly onCell: (cell: CellPlaces) => void;
  /** The start tag of a row. */
  readonly onRow?: (from: number, to: number) => void;
}

const [SLASH, C, F, R, V] = [0x2f, 0x63, 0x66, 0x72, 0x76];

/** Passes once over the cells of a sheet (ECMA-376 18.3.1.80). */
export function eachCell(xml: string, { onCell, onRow = () => {} }: SheetVisit): void {
  const prefix = /<(\w+:)?sheetData[\s>/]/.exec(xml)?.[1]?.length ?? 0;
  let cell = { from: -1, to: -1, isFormula: false, valueFrom: 0, valueTo: 0 };
  const end = () => {
    if (cell.from >= 0) onCell(cell);
    cell.from = -1;
  };
  eachTag(xml, (from, to, next) => {
    const shuts = xml.charCodeAt(from) === SLASH;
    const at = from + prefix + (shuts ? 1 : 0);
    const sign = xml.charCodeAt(at);
    if (sign === C && endsName(xml, at + 1, to)) {
      end();
      if (shuts) return;
      cell = { from, to, isFormula: false, valueFrom: 0, valueTo: 0 };
      if (xml.charCodeAt(to - 1) === SLASH) end();
    } else if (shuts) {
      return;
    } else if (sign === V && cell.valueFrom === 0 && endsName(xml, at + 1, to)) {
      cell.valueFrom = to + 1;
      cell.valueTo = Math.max(to + 1, next);
    } else if (sign === F && endsName(xml, at + 1, to)) {
      cell.isFormula = true;
    } else if (sign === R && xml.startsWith('row', at) && endsName(xml, at + 3, to)) {
      onRow(from, to);
    }
  });
}

/** True where the name of a tag ends: at a blank, at the `/` of an element without content, at the end of the tag. */
function endsName(xml: string, at: number, to: number): boolean {
  const code = xml.charCodeAt(at);
  return at >= to || code === SLASH || code <= 0x20;
}
