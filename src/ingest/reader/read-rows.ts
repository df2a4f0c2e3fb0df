import type { RowSink } from '../../engine/columns.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import type { Field } from '../../model/fields.ts';
import { chooseForm } from '../joins/id-space.ts';
import { type Joins, judgeJoins } from '../joins/judge-joins.ts';
import { isAskedAbout } from '../values/refuse-labels.ts';
import { createSpaces, type ExportSpaces } from './columns/column-meaning.ts';
import { hasValues } from './columns/field-column.ts';
import { fieldsOf, formKey, planColumns, type Settled, settledForm, tableColumns } from './columns/plan-columns.ts';
import type { ExportFiles } from './files/open-files.ts';
import type { OpenedFile } from './files/opened-file.ts';
import { type FilePass, type FileRequest, readFile } from './read-file.ts';
import { createSeenRows } from './rows/duplicates.ts';
import { countReadCells, createRowBuffer, createUnreadBits } from './rows/row-buffer.ts';
import { type DaySpan, daySpan } from './rows/row-dates.ts';

/** One pass over all files. */
interface PassRequest extends FileRequest {
  readonly files: readonly OpenedFile[];
  readonly fields: readonly Field[];
  readonly sink: Pick<RowSink, 'push'>;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What is known of all files after a pass. */
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
async function readRows(request: PassRequest): Promise<Pass> {
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

/** What is to be read. */
export interface ReadRequest extends ExportFiles {
  /** ISO dates; rows that touch no day between them are left out. Null: no limit on that side. */
  readonly window: { readonly from: string | null; readonly to: string | null };
  /** Bytes of the files read so far, of all. Begins again where the files are read once more. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Where the rows of one pass go; `discard` where the pass does not stand. */
export interface PassSink {
  readonly sink: Pick<RowSink, 'push'>;
  discard(): Promise<void>;
}

/** A column changes its mind once; the next pass confirms it. */
const MOST_PASSES = 4;

/** Reads the files until nothing is left to settle: once, but for columns that later values read in another way. */
export async function settleRows<Opened extends PassSink>(
  files: readonly OpenedFile[],
  request: ReadRequest,
  openSink: (fields: readonly Field[]) => Promise<Opened>,
): Promise<{ readonly pass: Pass; readonly fields: readonly Field[]; readonly opened: Opened }> {
  const { onProgress, signal, mapping } = request;
  const span = daySpan(request.window);
  let settled: Settled = new Map();
  for (let passes = 1; ; passes++) {
    const fields = fieldsOf(files, settled);
    const opened = await openSink(fields);
    try {
      const { sink } = opened;
      const pass = await readRows({ files, fields, settled, window: mapping?.window, span, sink, onProgress, signal });
      if (pass.settled.size === settled.size || passes === MOST_PASSES) return { pass, fields, opened };
      settled = pass.settled;
    } catch (error) {
      await opened.discard();
      throw error;
    }
    await opened.discard();
  }
}
