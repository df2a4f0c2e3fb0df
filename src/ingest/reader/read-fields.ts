import { codeOf, type FieldColumn, GOOD, PART, STATED, UNREAD } from './field-column.ts';
import { isFilled, type RecordView } from './rows/record.ts';

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
      const joined = joinCells(record, column.sources);
      code = codeOf(column, joined, 0, joined.length, line, scanners[at]!);
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
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, -1));
  let to = 0;
  parts.forEach((part, index) => {
    if (index > 0) joined[to++] = PART;
    joined.set(part, to);
    to += part.length;
  });
  return joined;
}
