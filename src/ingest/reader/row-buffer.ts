import { CHUNK_ROWS, type ColumnChunk, type ColumnSpec, type RowSink } from '../../engine/columns.ts';

/** One column of the rows that wait to be pushed. */
export interface BufferColumn {
  readonly name: string;
  readonly chunk: ColumnChunk;
  readonly valid: Uint8Array;
  /** Where values are written, by width: one byte, four, or eight as two halves (low, high). */
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  readonly width: 1 | 4 | 8;
}

/** Rows on their way to the table, {@link CHUNK_ROWS} at a time. A row is written at `row`, and kept by `keep`. */
export interface RowBuffer {
  readonly columns: readonly BufferColumn[];
  row: number;
  /** Keeps the row written at `row`, or leaves it to be overwritten by not being called. */
  keep(): void;
  /** Pushes what waits and clears every column. */
  flush(): void;
}

/** A buffer for these columns in front of a sink; the chunk handed to the sink is used again. */
export function createRowBuffer(specs: readonly ColumnSpec[], sink: Pick<RowSink, 'push'>): RowBuffer {
  const columns = specs.map(bufferColumn);
  const chunks = columns.map((column) => column.chunk);
  const buffer: RowBuffer = {
    columns,
    row: 0,
    keep() {
      if (++buffer.row < CHUNK_ROWS) return;
      sink.push(CHUNK_ROWS, chunks);
      buffer.row = 0;
    },
    flush() {
      if (buffer.row > 0) sink.push(buffer.row, chunks);
      buffer.row = 0;
      for (const column of columns) column.valid.fill(0);
    },
  };
  return buffer;
}

function bufferColumn(spec: ColumnSpec): BufferColumn {
  const valid = new Uint8Array(CHUNK_ROWS);
  if (spec.type === 'BIGINT') {
    const data = new BigInt64Array(CHUNK_ROWS);
    const words = new Int32Array(data.buffer);
    return { name: spec.name, chunk: { data, valid }, valid, bytes: new Uint8Array(0), words, width: 8 };
  }
  if (spec.type === 'INTEGER' || spec.type === 'DATE') {
    const data = new Int32Array(CHUNK_ROWS);
    return { name: spec.name, chunk: { data, valid }, valid, bytes: new Uint8Array(0), words: data, width: 4 };
  }
  const data = new Uint8Array(CHUNK_ROWS);
  return { name: spec.name, chunk: { data, valid }, valid, bytes: data, words: new Int32Array(0), width: 1 };
}
