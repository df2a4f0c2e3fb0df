import type { DuckDBConnection, DuckDBType } from '@duckdb/node-api';
import * as duckdb from '@duckdb/node-api';
import bindings from '@duckdb/node-bindings';
import type { Field } from '../model/fields.ts';

/** Rows per chunk: DuckDB's own vector size. */
export const CHUNK_ROWS = 2048;

/** One column of the table of records. `ENUM` needs `values`, at most 255 of them. */
export interface ColumnSpec {
  readonly name: string;
  readonly type: 'ENUM' | 'BOOLEAN' | 'INTEGER' | 'DATE' | 'BIGINT' | 'UTINYINT';
  readonly values?: readonly string[];
}

/** A chunk's worth of one column: `data` little-endian in the column's width, `valid` one byte a row, 1 or 0 (NULL). */
export interface ColumnChunk {
  readonly data: Uint8Array | Int32Array | BigInt64Array;
  readonly valid: Uint8Array;
}

/** Takes rows in chunks of at most {@link CHUNK_ROWS}. */
export interface RowSink {
  push(rows: number, columns: readonly ColumnChunk[]): void;
  close(): void;
}

/**
 * What every row has beside its fields: the file, its running number over all files, its line in the file; which fields
 * had a value that was not understood (a bit each, in the order of `ReadExport.unread`); a sex in a child's word
 * (`flicka`).
 */
export const ROW_COLUMNS = [
  { name: 'file', type: 'UTINYINT' },
  { name: 'row_no', type: 'INTEGER' },
  { name: 'line', type: 'INTEGER' },
  { name: 'unread', type: 'BIGINT' },
  { name: 'child_word', type: 'BOOLEAN' },
] as const satisfies readonly ColumnSpec[];

/** The column that holds a field. */
export function columnFor(field: Field): ColumnSpec {
  const { id: name, type, values } = field;
  if (type === 'enum') return { name, type: 'ENUM', values: values ?? [] };
  if (type === 'flag') return { name, type: 'BOOLEAN' };
  if (type === 'date') return { name, type: 'DATE' };
  if (type === 'amount') return { name, type: 'BIGINT' };
  return { name, type: 'INTEGER' };
}

const TYPES = {
  BOOLEAN: duckdb.BOOLEAN,
  INTEGER: duckdb.INTEGER,
  DATE: duckdb.DATE,
  BIGINT: duckdb.BIGINT,
  UTINYINT: duckdb.UTINYINT,
} as const;

function typeOf(column: ColumnSpec): DuckDBType {
  return column.type === 'ENUM' ? duckdb.ENUM8([...(column.values ?? [])]) : TYPES[column.type];
}

function declare(column: ColumnSpec): string {
  const type = column.type === 'ENUM' ? `ENUM (${(column.values ?? []).map((v) => `'${v}'`).join(', ')})` : column.type;
  return `"${column.name}" ${type}`;
}

/** Creates the table and a sink for it. An ENUM chunk holds the index of the value (UTINYINT, DuckDB's own storage). */
export async function createTable(
  connection: DuckDBConnection,
  name: string,
  columns: readonly ColumnSpec[],
): Promise<RowSink> {
  await connection.run(`CREATE TABLE "${name}" (${columns.map(declare).join(', ')})`);
  const appender = await connection.createAppender(name);
  const chunk = duckdb.DuckDBDataChunk.create(columns.map(typeOf));
  const mask = new Uint8Array(CHUNK_ROWS / 8);
  return {
    push(rows, data) {
      chunk.reset();
      chunk.rowCount = rows;
      data.forEach((column, at) => {
        const vector = bindings.data_chunk_get_vector(chunk.chunk, at);
        const { buffer, byteOffset, BYTES_PER_ELEMENT } = column.data;
        // plain ArrayBuffer by construction: the binding takes no SharedArrayBuffer
        bindings.copy_data_to_vector(vector, 0, buffer as ArrayBuffer, byteOffset, rows * BYTES_PER_ELEMENT);
        if (pack(column.valid, rows, mask)) return;
        bindings.vector_ensure_validity_writable(vector);
        bindings.copy_data_to_vector_validity(vector, 0, mask.buffer, 0, mask.byteLength);
      });
      appender.appendDataChunk(chunk);
    },
    close() {
      appender.closeSync();
    },
  };
}

/**
 * Bytes of 0 or 1 → bits, least significant first; true when all rows are valid. Eight at a time, which is four times
 * as fast: there are as many of them as cells.
 */
function pack(valid: Uint8Array, rows: number, mask: Uint8Array): boolean {
  let isFull = true;
  for (let row = 0, to = 0; row < rows; row += 8, to++) {
    const bits =
      valid[row]! |
      (valid[row + 1]! << 1) |
      (valid[row + 2]! << 2) |
      (valid[row + 3]! << 3) |
      (valid[row + 4]! << 4) |
      (valid[row + 5]! << 5) |
      (valid[row + 6]! << 6) |
      (valid[row + 7]! << 7);
    mask[to] = bits;
    if (bits !== ALL) isFull = false;
  }
  return isFull;
}

const ALL = 0xff;
