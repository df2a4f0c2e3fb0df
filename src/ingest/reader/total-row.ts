import { cellText } from './cell-text.ts';
import type { RecordView } from './record-view.ts';

/** Beginnings of the first filled cell of a total row (contract §1, the row ledger). */
const WORDS = /^(?:summa|s:a|total|delsumma|antal|sum of|subtotal|grand total)/i;

/** Index of the first cell with something in it, or −1. */
export function firstFilled(record: RecordView): number {
  const { bytes, starts, ends } = record;
  for (let field = 0; field < record.fields; field++) if (isFilled(bytes, starts[field]!, ends[field]!)) return field;
  return -1;
}

/** True where something other than blanks (no-break space too) stands between the places. */
export function isFilled(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === 0xc2 && bytes[at + 1] === 0xa0) at++;
    else if (byte > 0x20) return true;
  }
  return false;
}

/** The two first letters of those words, small. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  ['su', 's:', 'to', 'de', 'an', 'gr'].map((two) => (two.charCodeAt(0) << 8) | two.charCodeAt(1)),
);

/** True where the cell begins as a total row does. Most cells are told by their first two letters. */
export function isTotalWord(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && bytes[at]! <= 0x20) at++;
  if (end - at < 3) return false;
  // 0x20 makes a capital small, and leaves `:` as it is
  if (!BEGINNINGS.has(((bytes[at]! | 0x20) << 8) | bytes[at + 1]! | 0x20)) return false;
  return WORDS.test(cellText(bytes, at, Math.min(end, at + 12)));
}
