import type { CodedError } from '../../errors/coded-error.ts';
import { columnKinds } from './column-kinds.ts';
import type { OpenedFile } from './files/opened-file.ts';
import { createLeftOutCheck } from './left-out-cells.ts';
import type { RowReader } from './row-reader.ts';
import type { RecordView } from './rows/record.ts';
import { groupHeadings, leftOutCells, tableOfTotals } from './shape-trouble.ts';
import { createTableRows } from './table-rows.ts';
import { createTotalsCheck } from './totals-table.ts';

/** Walks the lines below a heading and tells rows from what is none. `end` gives what stops the run, the gravest first. */
export function readShape(
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
