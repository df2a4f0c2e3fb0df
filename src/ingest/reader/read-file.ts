import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import type { WindowMapping } from '../../model/mapping-file.ts';
import type { SourceFile } from '../../model/records.ts';
import type { Text } from '../../text/text.ts';
import type { Finding } from '../identity/identity-scan.ts';
import type { UnreadProfile } from '../questions/column-profile.ts';
import { type TellingProfile, watchColumns } from '../questions/watch-columns.ts';
import { quote } from '../values/label-text.ts';
import type { ExportSpaces } from './columns/column-meaning.ts';
import { checkLetters } from './columns/damaged-letters.ts';
import { decimalOf, judgeColumns } from './columns/judge-columns.ts';
import { columnKinds, type FilePlan, type Settled, settledTotals, totalKey } from './columns/plan-columns.ts';
import type { OpenedFile } from './files/opened-file.ts';
import type { Noticed } from './remarks.ts';
import { duplicatesOf, type SeenRows } from './rows/duplicates.ts';
import type { RecordView } from './rows/record.ts';
import type { ReadCells, RowBuffer, UnreadBits } from './rows/row-buffer.ts';
import { createDateCheck, createOutsideTest, type DaySpan } from './rows/row-dates.ts';
import { createRowReader, type RowReader } from './rows/row-reader.ts';
import {
  createLeaveOut,
  createRowTally,
  FIRST_LINES,
  leaveOutWords,
  leftOutOf,
  type RowTally,
} from './rows/row-tally.ts';
import { scanFile } from './rows/scan-file.ts';
import { createLeftOutCheck, type LeftOutCells } from './table/left-out-cells.ts';
import { createTableRows } from './table/table-rows.ts';
import { createCountedTotals } from './table/total-rows.ts';
import { createTotalsCheck, tableOfTotals } from './table/totals-table.ts';

/** What is known of one file after a pass. */
export interface FilePass extends Noticed {
  readonly plan: FilePlan;
  readonly rows: number;
  readonly decimal: ',' | '.' | null;
  readonly tally: RowTally;
  /** Identity numbers, or what looks like them. */
  readonly identity: readonly Finding[];
  /** Columns that are not read, by their values; none of a file that is no export. */
  readonly unreadColumns: readonly UnreadProfile[];
  /** Columns that are read and may say that a row had no aid. */
  readonly telling: readonly TellingProfile[];
}

/** What is asked of the pass that the file is read in. */
export interface FileRequest {
  readonly settled: Settled;
  readonly window: WindowMapping | undefined;
  readonly span: DaySpan | null;
  readonly signal?: AbortSignal | undefined;
}

/** What the files of a pass have in common. */
interface Shared {
  readonly buffer: RowBuffer;
  readonly read: ReadCells;
  readonly counter: { rows: number };
  readonly seen: SeenRows;
  readonly unread: UnreadBits;
  readonly spaces: ExportSpaces;
  readonly next: Map<string, number | 'unread'>;
}

/** Reads one file to its end. What the next pass must know of it is put into `next`. */
export async function readFile(
  { span, signal, settled, window }: FileRequest,
  file: OpenedFile,
  at: number,
  plan: FilePlan,
  shared: Shared,
  onBytes: (count: number) => void,
): Promise<{ readonly file: FilePass; readonly problems: readonly CodedError[] }> {
  const { buffer, counter } = shared;
  const tally = createRowTally();
  const scan = scanFile(file, plan);
  const columns = plan.planned.map(({ column }) => column);
  const equal = { rows: 0 };
  const before = counter.rows;
  const here = new Set(columns.map(({ field }): string => field.id));
  const filled = buffer.columns.filter(({ name }) => here.has(name));
  const unread = buffer.columns.find(({ name }) => name === 'unread')!;
  const dates = createDateCheck(filled, window?.aid_end_is === 'first_day_without', (field, row, sex, line) => {
    tally.bad(field, sex);
    shared.unread.mark(field, unread.words, row * 2);
    const lines = columns.find((column) => column.field.id === field)?.unreadLines ?? [];
    if (lines.length < FIRST_LINES) lines.push(line);
  });
  const totals = createCountedTotals(columns, buffer.columns);
  const isLeftOut = createLeaveOut(file);
  const reader = createRowReader({
    columns,
    fates: plan.fates,
    fewest: file.headings.findLastIndex((heading) => heading.trim() !== '') + 1,
    most: file.headings.length,
    buffer,
    fileIndex: at,
    rowShift: file.rowShift,
    counter,
    tally,
    unread: shared.unread,
    duplicates: duplicatesOf(file, plan, shared.seen, equal, at),
    isLeftOut,
    isOutside: span && createOutsideTest(span, filled),
    dates,
    totals,
    mixed: file.survey.mixed,
    scan: scan.see,
  });
  const watched = watchColumns(file, plan);
  // what the mapping leaves out tells of nothing more
  const watch = (record: RecordView) => isLeftOut?.(record) || watched.see(record);
  const shape = readShape(file, reader, settledTotals(settled, at), watch);
  const onRow = (record: RecordView) => {
    scan.seeRow(record);
    shape.see(record);
  };
  await file.walk({ onRow, onBytes, signal });
  const misread = [...checkLetters(file, columns), ...shape.end()];
  buffer.flush();
  const rows = counter.rows - before;
  const seen = watched.found();
  const judged = judgeColumns(plan.planned, {
    name: file.source.name,
    at,
    rows,
    readCells: shared.read.take(),
    ids: seen.ids,
    pseudonyms: plan.pseudonyms,
    stated: file.mapping.columns,
    keptOut: leftOutOf(file.mapping),
    leftOut: leaveOutWords(file.mapping),
  });
  for (const [key, what] of judged.settle) shared.next.set(key, what);
  for (const line of totals.lines()) shared.next.set(totalKey(at, line), line);
  const settledHere = columns.filter(({ meaning }) => meaning.fixed !== null).map(({ field }) => field.id);
  const decimal = decimalOf(plan.planned);
  const pass: FilePass = {
    plan,
    columns,
    complete: file.mapping.complete,
    rows,
    decimal,
    tally,
    identity: scan.findings(),
    surplus: reader.surplus(),
    equalRows: equal.rows,
    workbook: file.workbook,
    contradictions: dates.found(),
    settled: settled.size > 0 ? settledHere : [],
    unreadColumns: misread.length > 0 ? [] : seen.unread,
    telling: misread.length > 0 ? [] : seen.telling,
  };
  // what is no export, or misread, asks for nothing more: its labels would be proposed a meaning
  const further = misread.length > 0 ? [] : judged.problems;
  return { file: pass, problems: [...scan.problems(), ...misread, ...file.match.problems, ...further] };
}

/** A file as the rest of the program knows it. */
export function sourceFile(file: OpenedFile, { plan, rows, decimal }: FilePass): SourceFile {
  const { match, headings, survey } = file;
  const read = new Set(plan.planned.map(({ column }): string => column.field.id));
  return {
    name: file.source.name,
    rows,
    dialect: { ...file.dialect, decimal: decimal ?? file.dialect.decimal },
    columns: headings.map((heading, place) => {
      const found = match.columns.find(
        ({ field, index, more }) => read.has(field) && (index === place || more.includes(place)),
      );
      return { heading, field: found?.field ?? null, by: found?.by ?? null };
    }),
    complete: file.mapping.complete,
    sha256: survey.sha256,
    bytes: survey.bytes,
  };
}

/**
 * Walks the lines below a heading and tells rows from what is none. `end` gives what stops the run, the gravest first.
 */
function readShape(
  file: OpenedFile,
  reader: RowReader,
  known: ReadonlySet<number>,
  onRow: (record: RecordView) => void,
): { see(record: RecordView): void; end(): readonly CodedError[] } {
  const { headings, match, mapping, source } = file;
  const kinds = columnKinds(headings.length, match, mapping);
  const fillDown = mapping.dialect.fill_down;
  const leftOut = fillDown === undefined ? createLeftOutCheck(kinds) : null;
  const totals = createTotalsCheck(headings, kinds, mapping);
  const rows = createTableRows({
    headings,
    kinds,
    fillDown,
    totals: known,
    onRow(record) {
      if (!reader.read(record)) return;
      leftOut?.see(record);
      totals.see(record);
      onRow(record);
    },
    onOther(record, reason) {
      reader.leave(record, reason);
      if (reason === 'total_row') totals.seeTotal(record);
    },
  });
  return {
    see: rows.see,
    end() {
      rows.end();
      const why = totals.result();
      if (why !== null) return [tableOfTotals(source.name, why)];
      const groups = rows.groups();
      if (fillDown === undefined && groups.count > 0) return [groupHeadings(source.name, groups)];
      const cells = leftOut?.result() ?? null;
      return cells === null ? [] : [leftOutCells(source.name, cells, headings)];
    },
  };
}

const groupHeadings = (file: string, { count, lines }: { count: number; lines: readonly number[] }) =>
  codedError('group-headings', { file, places: placesOf(count, lines) });

const leftOutCells = (file: string, { rows, lines, places, leading }: LeftOutCells, all: readonly string[]) => {
  const headings = places.map((place) => quote(all[place] ?? '')).join(', ');
  return codedError('left-out-cells', {
    file,
    headings,
    places: placesOf(rows, lines),
    what: leading ? 'true' : `[${headings}]`,
  });
};

function placesOf(count: number, lines: readonly number[]): Text {
  const list = lines.join(', ');
  const more = count > lines.length;
  return {
    sv: `rad ${list}${more ? ` med flera, ${count} rader` : ''}`,
    en: `line ${list}${more ? ` and more, ${count} rows` : ''}`,
  };
}
