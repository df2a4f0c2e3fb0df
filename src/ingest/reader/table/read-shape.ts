import { codedError } from '../../../errors/catalogue.ts';
import type { CodedError } from '../../../errors/coded-error.ts';
import type { Text } from '../../../text/text.ts';
import { quote } from '../../values/label-text.ts';
import { columnKinds } from '../columns/plan-columns.ts';
import type { OpenedFile } from '../files/opened-file.ts';
import type { RecordView } from '../rows/record.ts';
import type { RowReader } from '../rows/row-reader.ts';
import { createLeftOutCheck, type LeftOutCells } from './left-out-cells.ts';
import { createTableRows } from './table-rows.ts';
import { createTotalsCheck, tableOfTotals } from './totals-table.ts';

/**
 * Walks the lines below a heading and tells rows from what is none. `end` gives what stops the run, the gravest first.
 */
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
