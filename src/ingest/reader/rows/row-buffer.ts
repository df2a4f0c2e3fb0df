import { CHUNK_ROWS, type ColumnChunk, type ColumnSpec, type RowSink } from '../../../engine/columns.ts';

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

/** Bits of a BIGINT that can be told apart; fields beyond them share the last. */
const BITS = 62;

/** One bit for each field of which some value was not understood, in the order met. */
export interface UnreadBits {
  /** Sets the field's bit in a BIGINT of two halves (low, high) that begins at `at`. */
  mark(field: string, words: Int32Array, at: number): void;
  /** The fields by bit. */
  fields(): readonly (readonly string[])[];
}

/** The bits before the first value that is not understood. */
export function createUnreadBits(): UnreadBits {
  const bits = new Map<string, number>();
  return {
    mark(field, words, at) {
      const bit = bits.get(field) ?? Math.min(bits.size, BITS - 1);
      bits.set(field, bit);
      const half = at + (bit >> 5);
      words[half] = words[half]! | (1 << (bit & 31));
    },
    fields() {
      const found: string[][] = [];
      for (const [field, bit] of bits) found[bit] = [...(found[bit] ?? []), field];
      return found;
    },
  };
}
