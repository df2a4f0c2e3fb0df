import { isUtf8 } from 'node:buffer';
import { getField } from '../../../model/fields.ts';
import { BLANK, countUnread, type FieldColumn } from '../columns/field-column.ts';
import { readFields } from '../columns/read-fields.ts';
import type { NoRow } from '../table/table-rows.ts';
import type { CountedTotals } from '../table/total-rows.ts';
import type { Duplicates } from './duplicates.ts';
import { cellText, isFilledAt, mayHoldIdentity, type RecordView } from './record.ts';
import type { BufferColumn, RowBuffer, UnreadBits } from './row-buffer.ts';
import type { DateCheck } from './row-dates.ts';
import { type RowTally, type SexIndex, UNKNOWN } from './row-tally.ts';

/** Where a text stands; {@link LEFT_OUT_LINE} for a line that has no columns. */
type CellScope = number | 'total';
export const LEFT_OUT_LINE = -1;

/** Takes a text that may hold an identity number. */
type CellScan = (scope: CellScope, text: string, line: number) => void;

const ADULT = 18;

interface RowReaderRequest {
  readonly columns: readonly FieldColumn[];
  /** What becomes of each of the file's columns: `field` is scanned by distinct text, `cell` cell by cell. */
  readonly fates: readonly ('field' | 'cell' | 'dropped')[];
  /** Headings without and with the blank ones at the end: rows may have any number between. */
  readonly fewest: number;
  readonly most: number;
  readonly buffer: RowBuffer;
  readonly fileIndex: number;
  /** Added to a record's number for the row of a spreadsheet. */
  readonly rowShift: number;
  /** Running number of the rows read from all files. */
  readonly counter: { rows: number };
  readonly tally: RowTally;
  readonly unread: UnreadBits;
  readonly duplicates: Duplicates | null;
  readonly isLeftOut: ((record: RecordView) => boolean) | null;
  readonly isOutside: ((row: number) => boolean) | null;
  readonly dates: DateCheck;
  readonly totals: CountedTotals;
  /** The file has lines that are not UTF-8. */
  readonly mixed: boolean;
  readonly scan: CellScan;
}

/** Takes the rows below the heading, one after another. */
export interface RowReader {
  /** False for a row that cannot be read, or of another width. */
  read(record: RecordView): boolean;
  /** Counts a record that lies in the table's lines and is no row of it. */
  leave(record: RecordView, reason: NoRow): void;
  /** Rows with more cells than headings, all the surplus empty. */
  surplus(): number;
}

/**
 * Reads the rows below the heading. A row has the first reason that fits: unreadable, wrong_field_count, by_mapping,
 * outside_period, duplicate. What is no row (empty, total_row, outside_table) is told before (table-rows.ts).
 */
export function createRowReader(request: RowReaderRequest): RowReader {
  const { columns, fates, buffer, tally, duplicates, isLeftOut, isOutside, dates, scan, fewest, most } = request;
  const find = (name: string) => buffer.columns.find((column) => column.name === name);
  const fileColumn = find('file')!;
  const rowColumn = find('row_no')!;
  const lineColumn = find('line')!;
  const unreadColumn = find('unread')!;
  const childColumn = find('child_word')!;
  const sexField = columns.find((column) => column.field.id === 'sex');
  const sexColumn = columns.some((column) => column.field.id === 'sex') ? find('sex') : undefined;
  const roleField = columns.find((column) => column.field.id === 'role');
  const ids = columns.filter((column) => column.field.type === 'id');
  const isChild = childOf(columns, find);
  const cellwise = fates.flatMap((fate, at) => (fate === 'cell' ? [at] : []));
  const hasDropped = fates.includes('dropped');
  const scanners = columns.map((column) => (text: string, line: number) => {
    if (column.source >= 0) scan(column.source, text, line);
  });
  const bad: FieldColumn[] = [];
  const blanks: FieldColumn[] = [];
  const stating = columns.flatMap(({ stated }) => stated ?? []);
  let surplus = 0;

  /** Cells of a row that is left out. Where columns were dropped and the row's cells may have moved, it cannot be told
   * which are to be left unread, and nothing of the row is used: then it is not looked at. */
  function scanLeftOut(record: RecordView, moved: boolean, isTotalRow = false): void {
    if (moved && hasDropped) return;
    if (record.broken) scan(LEFT_OUT_LINE, cellText(record.raw, record.rawStart, record.rawEnd), record.line);
    for (let at = 0; at < record.fields; at++) {
      if (fates[at] === 'dropped') continue;
      const start = record.starts[at]!;
      const end = record.ends[at]!;
      if (!mayHoldIdentity(record.bytes, start, end)) continue;
      const scope = isTotalRow ? 'total' : at < fates.length ? at : LEFT_OUT_LINE;
      scan(scope, cellText(record.bytes, start, end), record.line);
    }
  }

  function hasRightCount(record: RecordView): boolean {
    if (record.fields < fewest) return false;
    if (record.fields <= most) return true;
    for (let at = most; at < record.fields; at++) {
      if (isFilledAt(record, at)) return false;
    }
    surplus++;
    return true;
  }

  function isDuplicate(record: RecordView): boolean {
    if (duplicates === null) return false;
    const { seen, mark } = duplicates;
    seen.mix(mark, 0, mark.length);
    if (duplicates.by === 'line') seen.mix(record.raw, record.rawStart, record.rawEnd);
    else {
      for (const column of columns) {
        for (const at of column.sources) seen.mix(record.bytes, record.starts[at]!, record.ends[at]!);
      }
    }
    if (!seen.met()) return false;
    // by what was read: `-` and `saknas` among ids are nobody's
    // two children of one case may be alike in all that is registered
    const child = isChild(buffer.row);
    const hasId = ids.some(({ field, valid }) => valid[buffer.row] === 1 && !(child && field.id === 'case_id'));
    if (!hasId) duplicates.keep();
    return hasId;
  }

  return {
    surplus: () => surplus,
    leave(record, reason) {
      request.counter.rows++;
      tally.meet();
      if (reason !== 'empty') scanLeftOut(record, record.fields < fewest, reason === 'total_row');
      tally.leave(reason, UNKNOWN, record.line, record.row + request.rowShift);
    },
    read(record) {
      const { line } = record;
      request.counter.rows++;
      tally.meet();
      if (record.broken || (request.mixed && !isUtf8(record.raw.subarray(record.rawStart, record.rawEnd)))) {
        scanLeftOut(record, true);
        tally.leave('unreadable', UNKNOWN, line, record.row + request.rowShift);
        return false;
      }
      if (!hasRightCount(record)) {
        scanLeftOut(record, true);
        tally.leave('wrong_field_count', UNKNOWN, line, record.row + request.rowShift);
        return false;
      }
      const { row } = buffer;
      // setting a length costs more than looking at it, and nearly all rows are good
      if (bad.length > 0) bad.length = 0;
      if (blanks.length > 0) blanks.length = 0;
      readFields(columns, scanners, record, row, bad, blanks);
      // a daughter whose own cell for sex is empty
      if (sexField !== undefined && sexField.code < 0 && sexField.blankState === BLANK) {
        const told = roleField?.toldSexes.get(roleField.code);
        if (told !== undefined) {
          sexField.valid[row] = 1;
          sexField.bytes[row] = told;
        }
      }
      const contradictory = dates.look(row);
      for (const at of cellwise) {
        if (at >= record.fields) continue;
        const start = record.starts[at]!;
        const end = record.ends[at]!;
        if (mayHoldIdentity(record.bytes, start, end)) scan(at, cellText(record.bytes, start, end), line);
      }
      const sex = sexAt(sexColumn, row);
      request.totals.see(record, row, sex);
      if (isLeftOut?.(record)) {
        tally.leave('by_mapping', sex, line, record.row + request.rowShift);
        return true;
      }
      if (isOutside?.(row)) {
        tally.leave('outside_period', sex, line, record.row + request.rowShift);
        return true;
      }
      if (isDuplicate(record)) {
        tally.leave('duplicate', sex, line, record.row + request.rowShift);
        return true;
      }
      unreadColumn.words[row * 2] = 0;
      unreadColumn.words[row * 2 + 1] = 0;
      for (const column of bad) {
        request.unread.mark(column.field.id, unreadColumn.words, row * 2);
        tally.bad(column.field.id, sex);
        countUnread(column, line);
      }
      if (contradictory !== 0) dates.settle(contradictory, row, sex, line);
      for (const { rows } of stating) rows[sex]++;
      for (const { stated } of blanks) stated!.cells[sex]++;
      fileColumn.bytes[row] = request.fileIndex;
      fileColumn.valid[row] = 1;
      rowColumn.words[row] = request.counter.rows;
      rowColumn.valid[row] = 1;
      lineColumn.words[row] = line;
      lineColumn.valid[row] = 1;
      unreadColumn.valid[row] = 1;
      childColumn.bytes[row] = sexField?.childWords.has(sexField.code) ? 1 : 0;
      childColumn.valid[row] = 1;
      tally.use();
      buffer.keep();
      return true;
    },
  };
}

/** Of rows that a role, an age or a child's word says to be a child's. */
function childOf(columns: readonly FieldColumn[], find: (name: string) => BufferColumn | undefined) {
  const has = (id: string) => (columns.some(({ field }) => field.id === id) ? find(id) : undefined);
  const [role, age, sex] = [has('role'), has('age'), columns.find(({ field }) => field.id === 'sex')];
  const ROLE = getField('role').values!.indexOf('child');
  return (row: number): boolean => {
    if (role !== undefined && role.valid[row] === 1) return role.bytes[row] === ROLE;
    if (age !== undefined && age.valid[row] === 1) return age.words[row]! < ADULT;
    return sex?.childWords.has(sex.code) ?? false;
  };
}

function sexAt(column: BufferColumn | undefined, row: number): SexIndex {
  if (column === undefined || column.valid[row] === 0) return UNKNOWN;
  return column.bytes[row] as SexIndex; // index in the field's closed values, which stand in the order of SEXES
}
