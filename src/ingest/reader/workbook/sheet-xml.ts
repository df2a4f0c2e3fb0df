import { gzipSync } from 'node:zlib';
import { xmlOf, type ZipEntries } from './zip-entries.ts';

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

/** A cell that does not say where it is; most sheets have none, and are not gone through. */
const UNPLACED = /<(?:\w+:)?c(?=[\s/>])(?![^>]*?\sr\s*=)/;
const IS_XML = /\.xml$/i;

/**
 * A workbook whose cells all say where they are: `r` may be left out (ECMA-376 18.3.1.4), and then a cell stands next
 * to the one before it. The package reads such a workbook as damaged. Null where every cell says it.
 */
export function placeCells(entries: ZipEntries): Buffer | null {
  const parts = [...entries].map(([name, entry]) => {
    const xml = IS_XML.test(name) ? xmlOf(entry) : null;
    const placed = xml !== null && UNPLACED.test(xml) ? withPlaces(xml) : null;
    return {
      name,
      isNew: placed !== null,
      bytes: () => (placed === null ? entry.unpack() : Buffer.from(placed, 'latin1')),
    };
  });
  return parts.some(({ isNew }) => isNew) ? zip(parts) : null;
}

function withPlaces(xml: string): string | null {
  const pieces: string[] = [];
  let [last, row, column] = [0, 0, 0];
  eachCell(xml, {
    onRow(from, to) {
      const stated = Number.parseInt(attribute(xml.slice(from, to), 'r') ?? '', 10);
      row = Number.isNaN(stated) ? row + 1 : stated;
      column = 0;
    },
    onCell({ from, to }) {
      const tag = xml.slice(from, to);
      const stated = attribute(tag, 'r');
      column = stated === null ? column + 1 : columnOf(stated.toUpperCase().replace(/[^A-Z]/g, ''));
      if (stated !== null) return;
      const at = from + tag.search(/[\s/]|$/);
      pieces.push(xml.slice(last, at), ` r="${lettersOf(column)}${Math.max(row, 1)}"`);
      last = at;
    },
  });
  return pieces.length === 0 ? null : pieces.join('') + xml.slice(last);
}

const A = 64;
const LETTERS = 26;

/** The letters of a column by its number, from 1. */
function lettersOf(column: number): string {
  const rest = (column - 1) % LETTERS;
  const before = (column - 1 - rest) / LETTERS;
  return (before > 0 ? lettersOf(before) : '') + String.fromCharCode(A + 1 + rest);
}

/** Of what gzip writes: its own beginning, and behind the bytes their check sum and length, both as a zip has them. */
const GZIP = { before: 10, after: 8 };
const SIZES = { local: 30, entry: 46, end: 22 };
const UTF8 = 0x800;
const DEFLATED = 8;

/** A zip of files (PKWARE APPNOTE 4.3): for the package alone, never on a disk. */
function zip(files: readonly { readonly name: string; readonly bytes: () => Buffer }[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const packed = gzipSync(bytes(), { level: 1 });
    const body = packed.subarray(GZIP.before, -GZIP.after);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(UTF8, 2);
    facts.writeUInt16LE(DEFLATED, 4);
    packed.copy(facts, 10, packed.length - GZIP.after, packed.length - GZIP.after + 4);
    facts.writeUInt32LE(body.length, 14);
    packed.copy(facts, 18, packed.length - 4);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.alloc(SIZES.entry);
    entry.write('PK\u0001\u0002\u0014\u0000', 'latin1');
    facts.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    bodies.push(Buffer.from('PK\u0003\u0004', 'latin1'), facts, Buffer.from(name), body);
    at += SIZES.local + Buffer.byteLength(name) + body.length;
  }
  const end = Buffer.alloc(SIZES.end);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}
