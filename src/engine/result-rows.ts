import * as duckdb from '@duckdb/node-api';
import bindings from '@duckdb/node-bindings';

export type SqlValue = string | number | bigint | boolean | null;

type Row = SqlValue[];
type Fill = (rows: readonly Row[], at: number, data: Uint8Array, valid: Uint8Array | null) => void;

/**
 * The rows of a result, read column by column out of DuckDB's own memory. The binding's way asks every single cell for
 * its type, and answers whether it is blank with whole numbers of any size: more than half of what a cell costs.
 */
export function readResult(result: duckdb.DuckDBMaterializedResult): readonly (readonly SqlValue[])[] {
  const { chunkCount, columnCount } = result;
  const kinds = Array.from({ length: columnCount }, (_, at) => KINDS.get(result.columnTypeId(at)));
  const all: Row[] = [];
  for (let number = 0; number < chunkCount; number++) {
    const chunk = result.getChunk(number);
    const count = chunk.rowCount;
    const rows = Array.from({ length: count }, () => new Array<SqlValue>(columnCount));
    for (const [at, kind] of kinds.entries()) {
      if (kind === undefined) fillOther(rows, at, chunk);
      else {
        const vector = bindings.data_chunk_get_vector(chunk.chunk, at);
        // null, which the type leaves out, where nothing is blank
        const valid: Uint8Array | null = bindings.vector_get_validity(vector, Math.ceil(count / 64) * 8);
        kind.fill(rows, at, bindings.vector_get_data(vector, count * kind.width), valid);
      }
    }
    for (const row of rows) all.push(row);
  }
  return all;
}

/** Bits, least significant first: 0 is NULL. */
const isKnown = (valid: Uint8Array | null, row: number) =>
  valid === null || ((valid[row >> 3]! >> (row & 7)) & 1) === 1;

const fillBooleans: Fill = (rows, at, data, valid) => {
  for (let row = 0; row < rows.length; row++) rows[row]![at] = isKnown(valid, row) ? data[row] !== 0 : null;
};

const fillIntegers: Fill = (rows, at, data, valid) => {
  const items = new Int32Array(data.buffer, data.byteOffset, rows.length);
  for (let row = 0; row < rows.length; row++) rows[row]![at] = isKnown(valid, row) ? items[row]! : null;
};

const fillBigIntegers: Fill = (rows, at, data, valid) => {
  const items = new BigInt64Array(data.buffer, data.byteOffset, rows.length);
  for (let row = 0; row < rows.length; row++) rows[row]![at] = isKnown(valid, row) ? items[row]! : null;
};

/**
 * The low half and the high half; a number that fits into the low one, as most do, has nothing but its sign in the
 * other.
 */
const fillHugeIntegers: Fill = (rows, at, data, valid) => {
  const halves = new BigInt64Array(data.buffer, data.byteOffset, rows.length * 2);
  const words = new Int32Array(data.buffer, data.byteOffset, rows.length * 4);
  for (let row = 0; row < rows.length; row++) {
    const sign = words[row * 4 + 1]! >> 31;
    const low = halves[row * 2]!;
    const fits = words[row * 4 + 2] === sign && words[row * 4 + 3] === sign;
    const whole = () => (halves[row * 2 + 1]! << 64n) | BigInt.asUintN(64, low);
    rows[row]![at] = isKnown(valid, row) ? (fits ? low : whole()) : null;
  }
};

/** A mark of byte order at the beginning of a text is a letter of it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Texts of up to twelve bytes stand in the sixteen of their row; longer ones behind an address there. Most rows repeat
 * the one before.
 */
const fillTexts: Fill = (rows, at, data, valid) => {
  const words = new Int32Array(data.buffer, data.byteOffset, rows.length * 4);
  let last = -4;
  let text = '';
  for (let row = 0; row < rows.length; row++) {
    if (!isKnown(valid, row)) {
      rows[row]![at] = null;
      continue;
    }
    const here = row * 4;
    const same =
      last >= 0 &&
      words[here] === words[last] &&
      words[here + 1] === words[last + 1] &&
      words[here + 2] === words[last + 2] &&
      words[here + 3] === words[last + 3];
    if (!same) {
      const length = words[here]!;
      const start = data.byteOffset + row * 16;
      text = decoder.decode(
        length <= 12
          ? new Uint8Array(data.buffer, start + 4, length)
          : bindings.get_data_from_pointer(data.buffer as ArrayBuffer, start + 8, length), // DuckDB's memory is not shared
      );
      last = here;
    }
    rows[row]![at] = text;
  }
};

/** What our statements seldom select: the binding's own way. */
function fillOther(rows: readonly Row[], at: number, chunk: duckdb.DuckDBDataChunk): void {
  for (const [row, value] of chunk.getColumnValues(at).entries()) rows[row]![at] = value as SqlValue;
}

const { BOOLEAN, INTEGER, DATE, BIGINT, HUGEINT, VARCHAR } = duckdb.DuckDBTypeId;
const KINDS = new Map<duckdb.DuckDBTypeId, { readonly width: number; readonly fill: Fill }>([
  [BOOLEAN, { width: 1, fill: fillBooleans }],
  [INTEGER, { width: 4, fill: fillIntegers }],
  [DATE, { width: 4, fill: fillIntegers }], // days since 1970
  [BIGINT, { width: 8, fill: fillBigIntegers }],
  [HUGEINT, { width: 16, fill: fillHugeIntegers }],
  [VARCHAR, { width: 16, fill: fillTexts }],
]);
