import type { Field } from '../../../model/fields.ts';
import type { ColumnOptions } from '../../values/column-reader.ts';
import { closedValues } from '../../values/label-table.ts';
import { foldLabel, tidy } from '../../values/label-text.ts';
import { isChildSex, sexOfChild } from '../../values/person-labels.ts';
import { BAD } from '../../values/readings.ts';
import { cellText, isFilled, type RecordView } from '../rows/record.ts';
import type { BufferColumn } from '../rows/row-buffer.ts';
import { createMeaning, learnText, type Spaces, statedValue } from './column-meaning.ts';
import { type Dictionary, lengthen } from './dictionary.ts';
import { BLANK, CAP, type FieldColumn, GOOD, joinedText, NEW, OVERFLOW, PART, STATED, UNREAD } from './field-column.ts';

/** What a column is made of. */
interface FieldColumnRequest {
  readonly field: Field;
  readonly sources: readonly number[];
  readonly options: ColumnOptions;
  /** The same for every row of the file (`value:` in the mapping). */
  readonly constant?: string | undefined;
  readonly fixed: number | null;
  /**
   * Columns that hold the same kind of texts may share one: eight columns of dates then stay in the processor's cache.
   */
  readonly dictionary: Dictionary;
  readonly into: BufferColumn;
}

/** A column ready to be read. */
export function createFieldColumn(request: FieldColumnRequest, spaces: Spaces): FieldColumn {
  const { field, sources, into } = request;
  const meaning = createMeaning(request, spaces);
  const column: FieldColumn = {
    field,
    sources,
    source: sources.length === 1 ? sources[0]! : -1,
    dictionary: request.dictionary,
    capped: field.type !== 'id' && field.type !== 'text',
    valid: into.valid,
    bytes: into.bytes,
    words: into.words,
    width: into.width,
    states: new Uint8Array(256).fill(NEW),
    lows: new Int32Array(256),
    highs: new Int32Array(256),
    blankState: BLANK,
    blankLow: 0,
    blankHigh: 0,
    code: -1,
    meaning,
    unread: new Map(),
    unreadLines: [],
    childWords: new Set(),
    toldSexes: new Map(),
    stated: null,
  };
  const blank = statedValue(meaning, request.constant ?? '');
  if (typeof blank === 'number') {
    const word = request.constant === undefined ? request.options.blank : undefined;
    column.blankState = word === undefined ? GOOD : STATED;
    if (word !== undefined)
      column.stated = { as: closedValues(field)[blank] ?? word, cells: [0, 0, 0], rows: [0, 0, 0] };
    column.blankLow = blank | 0;
    column.blankHigh = Math.floor(blank / 2 ** 32);
  } else if (blank === BAD) column.blankState = UNREAD;
  return column;
}

/** Converts a text met for the first time. */
function learn(column: FieldColumn, code: number, text: string, line: number): void {
  const whole = column.sources.length > 1 ? joinedText(column.field, text) : text;
  const value = learnText(column.field, column.meaning, whole, line);
  const blank = column.stated !== null && tidy(whole) === '';
  const good = blank ? STATED : GOOD;
  column.states[code] = value === BAD ? UNREAD : value === null ? BLANK : good;
  if (column.field.id === 'sex' && isChildSex(foldLabel(whole))) column.childWords.add(code);
  const told = column.field.id === 'role' ? sexOfChild(foldLabel(whole)) : null;
  if (told !== null) column.toldSexes.set(code, told);
  if (typeof value !== 'number') return;
  column.lows[code] = value | 0;
  column.highs[code] = Math.floor(value / 2 ** 32);
}

/** Code of the cell in the row at hand; −1 for an empty one. A new text is learnt. */
function codeOf(
  column: FieldColumn,
  bytes: Uint8Array,
  start: number,
  end: number,
  line: number,
  onNew: (text: string, line: number) => void,
): number {
  if (start >= end) return -1;
  if (column.capped && column.dictionary.size > CAP) {
    makeRoom(column, OVERFLOW);
    const text = cellText(bytes, start, end);
    onNew(text, line);
    learn(column, OVERFLOW, text, line);
    return OVERFLOW;
  }
  const code = column.dictionary.intern(bytes, start, end);
  if (code >= column.states.length) makeRoom(column, code);
  if (column.states[code] === NEW) {
    const text = cellText(bytes, start, end);
    onNew(text, line);
    learn(column, code, text, line);
  }
  return code;
}

function makeRoom(column: FieldColumn, code: number): void {
  const length = Math.max(column.states.length * 2, code + 1);
  if (code < column.states.length) return;
  const states = new Uint8Array(length).fill(NEW);
  states.set(column.states);
  column.states = states;
  column.lows = lengthen(column.lows, length);
  column.highs = lengthen(column.highs, length);
}

/**
 * Writes the values of a record at a row of the buffer; columns whose text could not be read are added to `bad`, those
 * that are blank where the mapping says what that means to `blanks`.
 */
export function readFields(
  columns: readonly FieldColumn[],
  scanners: readonly ((text: string, line: number) => void)[],
  record: RecordView,
  row: number,
  bad: FieldColumn[],
  blanks: FieldColumn[],
): void {
  const { bytes, starts, ends, fields, line } = record;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at]!;
    const { source } = column;
    let code = -1;
    if (source >= 0) {
      if (source < fields) code = codeOf(column, bytes, starts[source]!, ends[source]!, line, scanners[at]!);
    } else if (column.sources.length > 1) {
      const cells = joinCells(record, column.sources);
      code = codeOf(column, cells, 0, cells.length, line, scanners[at]!);
    }
    column.code = code;
    const state = code < 0 ? column.blankState : column.states[code]!;
    if (state === STATED) blanks.push(column);
    else if (state !== GOOD) {
      column.valid[row] = 0;
      if (state !== UNREAD) continue;
      bad.push(column);
      continue;
    }
    column.valid[row] = 1;
    const low = code < 0 ? column.blankLow : column.lows[code]!;
    if (column.width === 1) column.bytes[row] = low;
    else if (column.width === 4) column.words[row] = low;
    else {
      column.words[row * 2] = low;
      column.words[row * 2 + 1] = code < 0 ? column.blankHigh : column.highs[code]!;
    }
  }
}

const NOTHING = new Uint8Array(0);

/** The cells of several columns with {@link PART} between; nothing where all are blank. */
function joinCells({ bytes, starts, ends, fields }: RecordView, sources: readonly number[]): Uint8Array {
  const filled = sources.some((at) => at < fields && isFilled(bytes, starts[at]!, ends[at]!));
  if (!filled) return NOTHING;
  const parts = sources.map((at) => (at < fields ? bytes.subarray(starts[at], ends[at]) : NOTHING));
  const cells = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, -1));
  let to = 0;
  parts.forEach((part, index) => {
    if (index > 0) cells[to++] = PART;
    cells.set(part, to);
    to += part.length;
  });
  return cells;
}
