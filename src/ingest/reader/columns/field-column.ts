import type { Field } from '../../../model/fields.ts';
import { joinParts } from '../../values/date-values.ts';
import { wholeCode } from '../../values/label-table.ts';
import type { SeenLabel } from '../../values/label-text.ts';
import { FORMULA_CELL, NUMBER_CELL, plainText } from '../rows/record.ts';
import { FIRST_LINES } from '../rows/row-tally.ts';
import type { Meaning } from './column-meaning.ts';
import type { Dictionary } from './dictionary.ts';

/** What a distinct text turned out to be. */
export const GOOD = 0;
export const BLANK = 1;
export const UNREAD = 2;

/** Empty, and the mapping says what that means: an answer like others, but one that is counted. */
export const STATED = 3;
/** Not met in this column so far. */
export const NEW = 4;

/** Distinct texts kept for a column of values; beyond them every cell is converted by itself, in the last place. */
export const CAP = 1 << 18;
export const OVERFLOW = CAP + 1;

/** Parts a text of several columns; no cell has it that a person wrote. */
export const PART = 0x1f;

/** One field in one file while it is read: every distinct text is converted once and known by its code. */
export interface FieldColumn {
  readonly field: Field;
  /** Indexes of the file's columns; none for a constant. */
  readonly sources: readonly number[];
  readonly source: number;
  readonly dictionary: Dictionary;
  readonly capped: boolean;
  readonly valid: Uint8Array;
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  readonly width: number;
  /** By code: state, and the value's lower and upper half. */
  states: Uint8Array;
  lows: Int32Array;
  highs: Int32Array;
  blankState: number;
  blankLow: number;
  blankHigh: number;
  /** Code of the row at hand; −1 for an empty cell. */
  code: number;
  readonly meaning: Meaning;
  /** By code: where the distinct texts that could not be read stand. */
  readonly unread: Map<number, UnreadText>;
  readonly unreadLines: number[];
  /** Of a column of sexes: codes of texts that say that the row is a child. */
  readonly childWords: Set<number>;
  /** Of a column of roles: the sex that a text tells, by code. */
  readonly toldSexes: Map<number, 0 | 1>;
  /** Where the mapping says what a blank means: used rows and blank cells, by index of the row's sex; else null. */
  stated: StatedBlanks | null;
}

/** Tally of the blanks that a mapping counts as an answer. */
export interface StatedBlanks {
  readonly as: string;
  readonly cells: [women: number, men: number, unknown: number];
  readonly rows: [women: number, men: number, unknown: number];
}

/** Used rows with a text that could not be read, and the first of their lines. */
interface UnreadText {
  rows: number;
  readonly lines: number[];
}

/** True where some row has a value that was understood. */
export function hasValues({ states, blankState }: FieldColumn): boolean {
  return [GOOD, STATED].includes(blankState) || [GOOD, STATED].some((state) => states.includes(state));
}

/** The fields of these columns that have a value. */
export const filledFields = (columns: readonly FieldColumn[]): readonly Field[] =>
  columns.filter(hasValues).map(({ field }) => field);

/** The distinct texts met in the column, as they stand in the file. */
export function textsOf(column: FieldColumn): readonly string[] {
  const texts: string[] = [];
  for (let code = 0; code < Math.min(column.states.length, column.dictionary.size, OVERFLOW); code++) {
    if (column.states[code] !== NEW) texts.push(textAt(column, code));
  }
  return texts;
}

/** The distinct texts that were read as a value. */
export const textsReadAs = (column: FieldColumn, value: number): readonly string[] =>
  Array.from({ length: Math.min(column.states.length, column.dictionary.size, OVERFLOW) }, (_, code) => code)
    .filter((code) => column.states[code] === GOOD && column.lows[code] === value)
    .map((code) => textAt(column, code));

/** Lines kept of one text. */
const LINES = 3;

/** Counts the text of the row at hand, which could not be read; once it is known that the row is used. */
export function countUnread(column: FieldColumn, line: number): void {
  const { unread, unreadLines, code } = column;
  const seen = unread.get(code) ?? { rows: 0, lines: [] };
  if (seen.rows === 0) unread.set(code, seen);
  seen.rows++;
  if (seen.lines.length < LINES) seen.lines.push(line);
  if (unreadLines.length < FIRST_LINES) unreadLines.push(line);
}

/** Used rows whose text could not be read. */
export function unreadRows({ unread }: FieldColumn): number {
  let sum = 0;
  for (const { rows } of unread.values()) sum += rows;
  return sum;
}

/** The distinct texts that could not be read, with their rows. */
export function unreadLabels(column: FieldColumn): readonly SeenLabel[] {
  return [...column.unread].flatMap(([code, seen]) =>
    code >= 0 && code < OVERFLOW ? [{ text: textAt(column, code), ...seen }] : [],
  );
}

/** Rows whose cell is a formula that was never worked out. */
export function formulaRows(column: FieldColumn): number {
  return unreadLabels(column).reduce((sum, { text, rows }) => sum + (text === FORMULA_CELL ? rows : 0), 0);
}

/** What was read from several columns, as one text: there a number cell is its digits, as in a text cell. */
export const joinedText = (field: Field, text: string): string =>
  joinParts(field, text.split(String.fromCharCode(PART)).map(plainPart));

const plainPart = (part: string): string => (part.startsWith(NUMBER_CELL) ? wholeCode(plainText(part)) : part);

/** As a reader sees it. */
function textAt({ dictionary, field, sources }: FieldColumn, code: number): string {
  const text = Buffer.from(dictionary.bytesOf(code)).toString('utf8');
  return sources.length > 1 ? joinedText(field, text) : plainText(text);
}
