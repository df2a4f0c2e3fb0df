import { isShort } from '../../identity/find-shapes.ts';

/**
 * A record as the tokenizer hands it over. One object serves every record: what must outlive the call is copied out.
 */
export interface RecordView {
  /** UTF-8; fields are `bytes[starts[i] … ends[i])`, quotes taken away. */
  bytes: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  fields: number;
  /** The source line as it stands in the file, without its line end. */
  raw: Uint8Array;
  rawStart: number;
  rawEnd: number;
  /** Physical line where the record begins, as an editor counts: from 1. */
  line: number;
  /** Number of the record, from 1: the row of a spreadsheet. */
  row: number;
  /** Quoting that breaks, or a record that is too long: this physical line cannot be read. */
  broken: boolean;
  /** 1 for the fields that hold `""`; the tokenizer's own. */
  doubled: Uint8Array;
}

const FIELDS = 256;

/** An empty record. */
export function createRecordView(): RecordView {
  const empty = new Uint8Array(0);
  return {
    bytes: empty,
    starts: new Int32Array(FIELDS),
    ends: new Int32Array(FIELDS),
    fields: 0,
    raw: empty,
    rawStart: 0,
    rawEnd: 0,
    line: 1,
    row: 0,
    broken: false,
    doubled: new Uint8Array(FIELDS),
  };
}

/** Makes room for at least so many fields. */
export function widenRecordView(view: RecordView, fields: number): void {
  const room = Math.max(fields, view.starts.length * 2);
  const { starts, ends, doubled } = view;
  view.starts = new Int32Array(room);
  view.starts.set(starts);
  view.ends = new Int32Array(room);
  view.ends.set(ends);
  view.doubled = new Uint8Array(room);
  view.doubled.set(doubled);
}

/** A record that outlives the call. */
export function copyRecord(record: RecordView): RecordView {
  const { fields } = record;
  const from = record.starts[0] ?? 0;
  const bytes = record.bytes.slice(from, record.ends[fields - 1]);
  const starts = record.starts.slice(0, fields).map((at) => at - from);
  const ends = record.ends.slice(0, fields).map((at) => at - from);
  const raw = record.raw.slice(record.rawStart, record.rawEnd);
  return { ...record, bytes, starts, ends, raw, rawStart: 0, rawEnd: raw.length, doubled: new Uint8Array(fields) };
}

const QUOTE = 0x22;

/**
 * Copies the fields of a record with every `""` as one quote, and lets the view's places point into the copy. `from`:
 * where `source` begins in the bytes that the places point into.
 */
export function unescapeFields(view: RecordView, fields: number, source: Uint8Array, from: number): Uint8Array {
  const plain = new Uint8Array(source.length);
  let at = 0;
  for (let field = 0; field < fields; field++) {
    const end = view.ends[field]! - from;
    let read = view.starts[field]! - from;
    view.starts[field] = at;
    for (; read < end; read++) {
      plain[at++] = source[read]!;
      if (view.doubled[field] === 1 && source[read] === QUOTE) read++;
    }
    view.ends[field] = at;
  }
  return plain;
}

const encoder = new TextEncoder();
/** Between the cells of a row that never was a line: no cell has it. */
const BETWEEN = 0x1f;

/** Makes a record of a row of texts, as the tokenizer makes it of a line. The same object every time. */
export function createRecordWriter(): (cells: readonly string[], line: number) => RecordView {
  let bytes = new Uint8Array(1 << 12);
  const view = createRecordView();
  return (cells, line) => {
    const room = cells.reduce((sum, cell) => sum + cell.length * 3 + 1, 0);
    if (room > bytes.length) bytes = new Uint8Array(room * 2);
    if (cells.length > view.starts.length) widenRecordView(view, cells.length);
    let at = 0;
    cells.forEach((cell, index) => {
      view.starts[index] = at;
      at += encoder.encodeInto(cell, bytes.subarray(at)).written;
      view.ends[index] = at;
      bytes[at++] = BETWEEN;
    });
    view.bytes = bytes;
    view.raw = bytes;
    view.rawEnd = at;
    view.fields = cells.length;
    view.line = line;
    view.row = line;
    return view;
  };
}

/** Index of the first cell with something in it, or −1. */
export function firstFilled(record: RecordView): number {
  const { bytes, starts, ends } = record;
  for (let field = 0; field < record.fields; field++) if (isFilled(bytes, starts[field]!, ends[field]!)) return field;
  return -1;
}

/** True where something other than blanks (no-break space too) stands between the places. */
export function isFilled(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === 0xc2 && bytes[at + 1] === 0xa0) at++;
    else if (byte > 0x20) return true;
  }
  return false;
}

/** True where a record has a cell at the place, with something in it. */
export const isFilledAt = ({ bytes, starts, ends, fields }: RecordView, at: number): boolean =>
  at < fields && isFilled(bytes, starts[at]!, ends[at]!);

/**
 * The text of a cell. Short cells of plain letters, which most distinct values are, are spelt out here: five times
 * faster.
 */
export function cellText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 24) return decode(bytes, start, end);
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x80) return decode(bytes, start, end);
    text += String.fromCharCode(byte);
  }
  return text;
}

function decode(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}

/** The text of the cell at a place; the record has one there. */
export const cellAt = ({ bytes, starts, ends }: RecordView, at: number): string =>
  cellText(bytes, starts[at]!, ends[at]!);

/** The texts of all cells. */
export const cellsOf = (record: RecordView): string[] =>
  Array.from({ length: record.fields }, (_, at) => cellAt(record, at));

/** Digits that an identity number needs at the least. */
const DIGITS = 9;
/** With day and month of one digit, `7.3.46-9956`, or letters for some: `491102-TFK1`, `7 jan 85 9942`. */
const FEWEST = 7;

/** False where a cell has too few digits for an identity number; most cells need no closer look. */
export function mayHoldIdentity(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < DIGITS || isTimeStamp(bytes, start, end)) return false;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x30 && byte <= 0x39) digits++;
    // digits of other scripts, full-width and raised ones, begin with these bytes
    else if (byte >= 0xc6 || (byte === 0xc2 && bytes[at + 1]! > 0xb1)) digits++;
  }
  return digits >= DIGITS || (digits >= FEWEST && !isDay(bytes, start, end) && isShort(cellText(bytes, start, end)));
}

/** `2026-03-01`. */
const isDay = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start === 10 && bytes[start + 4] === 0x2d && bytes[start + 7] === 0x2d; // - -

/** `2026-03-01 12:30:45.678`: common in exports, and no number has room in it. */
function isTimeStamp(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    end - start <= 23 && bytes[start + 4] === 0x2d && bytes[start + 7] === 0x2d && bytes[start + 13] === 0x3a // - - :
  );
}

/** Begins the text of a number cell of a workbook, so that `1.5` is not read as a date or with a decimal comma. */
export const NUMBER_CELL = '\u001e';

/** The text of a cell without the mark of a number. */
export const plainText = (text: string): string =>
  text.startsWith(NUMBER_CELL) ? text.slice(NUMBER_CELL.length) : text;

/** Stands for a formula whose result was never stored. In the form of Excel's own errors: no field can read it. */
export const FORMULA_CELL = '#FORMEL!';
