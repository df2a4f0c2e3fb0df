import type { RowSink } from '../../engine/columns.ts';
import type { Field } from '../../model/fields.ts';
import { fieldsOf, type Settled } from './columns/plan-columns.ts';
import type { ExportFiles } from './files/open-files.ts';
import type { OpenedFile } from './files/opened-file.ts';
import { type Pass, readRows } from './read-rows.ts';
import { daySpan } from './rows/row-dates.ts';

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
