import { headingKey } from '../headings/heading-key.ts';
import { cellText, createRecordWriter, type RecordView } from './rows/record.ts';

/** Fills cells that were left out since they repeat the row above, or were merged with it. */
export interface FillDown {
  /** The row with its cells filled; good until the next call. */
  fill(record: RecordView): RecordView;
  /** Takes the cells of a group heading as those above. */
  above(record: RecordView): void;
}

/** `true`: the empty cells that a row begins with. Headings: the empty cells of those columns. */
export function createFillDown(headings: readonly string[], what: true | readonly string[]): FillDown {
  const write = createRecordWriter();
  const named = what === true ? null : new Set(what.map(headingKey));
  const places = headings.flatMap((heading, place) => (named?.has(headingKey(heading)) ? [place] : []));
  let above: string[] = [];

  const cellsOf = ({ bytes, starts, ends, fields }: RecordView) =>
    Array.from({ length: fields }, (_, at) => cellText(bytes, starts[at]!, ends[at]!));

  function filled(record: RecordView): string[] {
    const cells = cellsOf(record);
    const first = cells.findIndex((cell) => cell.trim() !== '');
    const isLeftOut = (at: number) => (named === null ? at < first : places.includes(at));
    return cells.map((cell, at) => (cell.trim() === '' && isLeftOut(at) ? (above[at] ?? '') : cell));
  }

  return {
    fill(record) {
      const cells = filled(record);
      above = cells;
      const row = write(cells, record.line);
      row.row = record.row;
      return row;
    },
    above(record) {
      const cells = filled(record);
      above = headings.map((_, at) => cells[at] ?? '');
    },
  };
}
