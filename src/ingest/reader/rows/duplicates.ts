import { createHash } from 'node:crypto';
import type { FilePlan } from '../columns/plan-columns.ts';
import type { OpenedFile } from '../files/opened-file.ts';

/** Marks of rows already met, to leave out duplicates. */
export interface SeenRows {
  /** Mixes bytes into the mark of the row at hand. */
  mix(bytes: Uint8Array, start: number, end: number): void;
  /** Ends the row at hand: true where a row with the same mark was met before. */
  met(): boolean;
}

/**
 * A row is known by a 64-bit mark of its bytes and not by the bytes, which would be the whole export in memory once
 * more: among 1,000,000 different rows the chance that any two share a mark is 3 in 100 million (n² / 2⁶⁵).
 */
export function createSeenRows(): SeenRows {
  /** Both halves of a mark side by side; a second half of 0 is a free place. */
  let table = new Int32Array(1 << 12);
  let count = 0;
  let a = SEED_A;
  let b = SEED_B;

  const place = (marks: Int32Array, x: number, y: number): number => {
    const mask = marks.length / 2 - 1;
    let at = (x ^ (y >>> 7)) & mask;
    while (marks[at * 2 + 1] !== 0 && (marks[at * 2] !== x || marks[at * 2 + 1] !== y)) at = (at + 1) & mask;
    return at * 2;
  };

  function widen(): void {
    const wider = new Int32Array(table.length * 4);
    for (let at = 0; at < table.length; at += 2) {
      if (table[at + 1] === 0) continue;
      const to = place(wider, table[at]!, table[at + 1]!);
      wider[to] = table[at]!;
      wider[to + 1] = table[at + 1]!;
    }
    table = wider;
  }

  return {
    mix(bytes, start, end) {
      let at = start;
      // two words at a time, each half taking one and then some of the other: every step can be undone, so that two
      // different rows meet in one mark by chance alone
      for (const last = end - 7; at < last; at += 8) {
        const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
        const other = bytes[at + 4]! | (bytes[at + 5]! << 8) | (bytes[at + 6]! << 16) | (bytes[at + 7]! << 24);
        a = Math.imul(a ^ word, 0x85ebca6b);
        a ^= a >>> 15;
        b = Math.imul(((b << 13) | (b >>> 19)) ^ other, 0x9e3779b1) ^ a;
        a = (a + ((b << 7) | (b >>> 25))) | 0;
      }
      for (; at + 4 <= end; at += 4) {
        const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
        a = Math.imul(a ^ word, 0x85ebca6b);
        a ^= a >>> 15;
        b = Math.imul(((b << 13) | (b >>> 19)) ^ word, 0x9e3779b1);
      }
      for (; at < end; at++) {
        a = Math.imul(a ^ bytes[at]!, 0x85ebca6b);
        a ^= a >>> 15;
        b = Math.imul(((b << 13) | (b >>> 19)) ^ bytes[at]!, 0x9e3779b1);
      }
      // the length keeps "ab" + "c" apart from "a" + "bc"
      a = Math.imul(a ^ (end - start), 0xc2b2ae35);
      b = Math.imul(b + (end - start), 0x27d4eb2f);
    },
    met() {
      const x = finish(a);
      const y = finish(b ^ 0x5bd1e995) || 1; // 0 marks an empty place
      a = SEED_A;
      b = SEED_B;
      const at = place(table, x, y);
      if (table[at + 1] !== 0) return true;
      table[at] = x;
      table[at + 1] = y;
      if (++count * 4 > table.length) widen();
      return false;
    },
  };
}

const SEED_A = 0x3c6ef372;
const SEED_B = 0x1b873593;

/** MurmurHash3's finish (Appleby, public domain): every bit of the mark depends on every bit of the row. */
function finish(mark: number): number {
  let x = mark ^ (mark >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/** How equal rows are found: by the whole line, or by the fields read where an id of the row is among them. */
export interface Duplicates {
  readonly seen: SeenRows;
  readonly by: 'line' | 'fields';
  /** Sets tables with different headings apart. */
  readonly mark: Uint8Array;
  /** Called instead of leaving the row out: two equal rows without any id may be two persons. */
  readonly keep: () => void;
}

/** Fields whose value names one row. */
const ROW_IDS: ReadonlySet<string> = new Set(['decision_id', 'measure_id']);

/** With any of these a number of months says of which time it is. */
const WHEN = ['aid_month', 'period', 'aid_start', 'decision_date'];

/**
 * What makes a row of a file one that was met before: the same line, or the same read fields where an id names the row.
 */
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
