import type { RowSink } from '../../engine/columns.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import type { Field } from '../../model/fields.ts';
import type { WindowMapping } from '../../model/mapping-file.ts';
import type { Finding } from '../identity/identity-scan.ts';
import { chooseForm } from '../joins/choose-form.ts';
import { type Joins, judgeJoins } from '../joins/judge-joins.ts';
import type { UnreadProfile } from '../questions/column-profile.ts';
import { type TellingProfile, watchColumns } from '../questions/watch-columns.ts';
import { isAskedAbout } from '../values/refuse-labels.ts';
import { createSpaces, type ExportSpaces } from './columns/code-spaces.ts';
import { checkLetters } from './columns/damaged-letters.ts';
import { hasValues } from './columns/field-column.ts';
import { decimalOf, judgeColumns } from './columns/judge-columns.ts';
import {
  type FilePlan,
  formKey,
  planColumns,
  type Settled,
  settledForm,
  settledTotals,
  tableColumns,
  totalKey,
} from './columns/plan-columns.ts';
import type { OpenedFile } from './files/opened-file.ts';
import type { Noticed } from './remarks.ts';
import { createSeenRows, duplicatesOf, type SeenRows } from './rows/duplicates.ts';
import { createLeaveOut, leaveOutWords, leftOutOf } from './rows/leave-out.ts';
import type { RecordView } from './rows/record.ts';
import {
  countReadCells,
  createRowBuffer,
  createUnreadBits,
  type ReadCells,
  type RowBuffer,
  type UnreadBits,
} from './rows/row-buffer.ts';
import { createDateCheck, createOutsideTest, type DaySpan } from './rows/row-dates.ts';
import { createRowReader } from './rows/row-reader.ts';
import { createRowTally, FIRST_LINES, type RowTally } from './rows/row-tally.ts';
import { scanFile } from './rows/scan-file.ts';
import { readShape } from './table/read-shape.ts';
import { createCountedTotals } from './table/total-rows.ts';

/** One pass over all files. */
interface PassRequest {
  readonly files: readonly OpenedFile[];
  readonly fields: readonly Field[];
  readonly settled: Settled;
  readonly window: WindowMapping | undefined;
  readonly span: DaySpan | null;
  readonly sink: Pick<RowSink, 'push'>;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

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

export interface Pass {
  readonly span: DaySpan | null;
  readonly files: readonly FilePass[];
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Fields of which some value was not understood, by their bit in the column `unread`. */
  readonly unread: readonly (readonly string[])[];
  /** By file, in order; identity numbers first. */
  readonly problems: readonly CodedError[];
  readonly joins: Joins;
  /** What must be known before the next pass; equal to the request's: this pass stands. */
  readonly settled: Settled;
}

/** Reads every row of every file into the sink. The sink's columns are those of `tableColumns(fields)`. */
export async function readRows(request: PassRequest): Promise<Pass> {
  const { files, settled, onProgress } = request;
  const columns = tableColumns(request.fields);
  const counted = new Set<string>(
    request.fields.filter((field) => isAskedAbout(field) || field.type === 'amount').map(({ id }) => id),
  );
  const read = countReadCells(columns, counted, request.sink);
  const buffer = createRowBuffer(columns, read.sink);
  const shared = {
    buffer,
    read,
    counter: { rows: 0 },
    seen: createSeenRows(),
    unread: createUnreadBits(),
    spaces: createSpaces((space) => settledForm(settled, space)),
    next: new Map(settled),
  };
  const total = files.reduce((sum, { survey }) => sum + survey.bytes, 0);
  let done = 0;
  const problems: CodedError[] = [];
  const passes: FilePass[] = [];
  for (const [at, file] of files.entries()) {
    const plan = planColumns(file, at, {
      ...request,
      buffer: buffer.columns,
      spaces: shared.spaces.ofFile(at),
    });
    const pass = await readFile(request, file, at, plan, shared, (bytes) => {
      done += bytes;
      onProgress?.(done, total);
    });
    passes.push(pass.file);
    problems.push(...pass.problems);
  }
  for (const [name, space] of shared.spaces.ids) {
    const form = chooseForm(space);
    if (form !== space.form) shared.next.set(formKey(name), form);
  }
  return {
    span: request.span,
    files: passes,
    words: shared.spaces.words(),
    unread: shared.unread.fields(),
    problems,
    joins: joinsOf(files, passes, shared.spaces),
    settled: shared.next,
  };
}

function joinsOf(files: readonly OpenedFile[], passes: readonly FilePass[], { ids }: ExportSpaces): Joins {
  const joined = passes.map(({ rows, columns }, at) => ({
    name: files[at]!.source.name,
    rows,
    fields: new Set(columns.filter(hasValues).map(({ field }): string => field.id)),
  }));
  return judgeJoins(joined, ids);
}

interface Shared {
  readonly buffer: RowBuffer;
  readonly read: ReadCells;
  readonly counter: { rows: number };
  readonly seen: SeenRows;
  readonly unread: UnreadBits;
  readonly spaces: ExportSpaces;
  readonly next: Map<string, number | 'unread'>;
}

async function readFile(
  { span, signal, settled, window }: PassRequest,
  file: OpenedFile,
  at: number,
  plan: FilePlan,
  shared: Shared,
  onBytes: (count: number) => void,
) {
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
