import type { ColumnSpec, RowSink } from '../../engine/columns.ts';

/** Counts cells that were read, by column, as the rows go past on their way to the table. */
export interface ReadCells {
  readonly sink: Pick<RowSink, 'push'>;
  /** What has gone past since the last call, by column; 0 for those that are not counted. */
  take(): (column: string) => number;
}

/** Counts a whole chunk of one column at a time, and only these columns, so that reading is not slower by it. */
export function countReadCells(
  columns: readonly ColumnSpec[],
  counted: ReadonlySet<string>,
  sink: Pick<RowSink, 'push'>,
): ReadCells {
  const places = columns.flatMap(({ name }, at) => (counted.has(name) ? [at] : []));
  let counts = columns.map(() => 0);
  return {
    sink: {
      push(rows, chunks) {
        for (const at of places) counts[at]! += ones(chunks[at]!.valid, rows);
        sink.push(rows, chunks);
      },
    },
    take() {
      const taken = new Map(columns.map(({ name }, at) => [name, counts[at]!]));
      counts = columns.map(() => 0);
      return (column) => taken.get(column) ?? 0;
    },
  };
}

function ones(valid: Uint8Array, rows: number): number {
  const read = valid.subarray(0, rows);
  // most columns of a chunk are all filled or all empty
  if (!read.includes(0)) return rows;
  if (!read.includes(1)) return 0;
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += valid[row]!;
  return sum;
}
