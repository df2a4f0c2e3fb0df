import { parse } from 'csv-parse/sync';
import { createTokenizer } from '../../../../src/ingest/reader/csv/tokenizer.ts';

/** A record as texts; null for a line with broken quoting. */
export type Row = readonly string[] | null;

/** The records of our tokenizer, the file cut into pieces of `size` bytes. */
export function readOurs(bytes: Uint8Array, size: number, delimiter = ';'): readonly Row[] {
  const rows: Row[] = [];
  const tokenizer = createTokenizer({ delimiter: delimiter.charCodeAt(0) }, (record) => {
    if (record.broken) rows.push(null);
    else {
      rows.push(
        Array.from({ length: record.fields }, (_, at) =>
          Buffer.from(record.bytes.subarray(record.starts[at], record.ends[at])).toString('utf8'),
        ),
      );
    }
  });
  for (let at = 0; at < bytes.length; at += size) tokenizer.push(bytes.slice(at, at + size));
  tokenizer.end();
  return rows;
}

/** The records of csv-parse with the options that mean the same grammar; null where it refuses the file. */
export function readOracle(bytes: Uint8Array, delimiter = ';'): readonly Row[] | null {
  try {
    return parse(Buffer.from(bytes), {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: ['\r\r\n', '\r\n', '\n', '\r'],
    });
  } catch {
    return null;
  }
}

/** Seeded numbers 0 ≤ x < 1 (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}
