import { createHash } from 'node:crypto';
import type { OpenedFile } from './files/opened-file.ts';
import type { FilePlan } from './plan-columns.ts';
import type { Duplicates } from './row-reader.ts';
import type { SeenRows } from './seen-rows.ts';

/** Fields whose value names one row. */
const ROW_IDS: ReadonlySet<string> = new Set(['decision_id', 'measure_id']);

/** With any of these a number of months says of which time it is. */
const WHEN = ['aid_month', 'period', 'aid_start', 'decision_date'];

/** What makes a row of a file one that was met before: the same line, or the same read fields where an id names the row. */
export function duplicatesOf(
  file: OpenedFile,
  { planned }: FilePlan,
  seen: SeenRows,
  equal: { rows: number },
  at: number,
): Duplicates {
  const fields = new Set(planned.map(({ column }): string => column.field.id));
  // equal numbers of months in two files may be of two halves of a year
  const ofFile = fields.has('aid_months') && !WHEN.some((id) => fields.has(id)) ? at : null;
  const hasRowId = planned.some(({ column, matched }) => matched !== null && ROW_IDS.has(column.field.id));
  return {
    seen,
    by: hasRowId ? 'fields' : 'line',
    mark: shortMark([hasRowId ? planned.map(({ column }) => column.field.id) : null, file.headings, ofFile]),
    keep: () => equal.rows++,
  };
}

/** Eight bytes that stand for a list of words; mixed into the mark of every row. */
function shortMark(words: unknown): Uint8Array {
  return new Uint8Array(createHash('sha256').update(JSON.stringify(words)).digest().subarray(0, 8));
}
