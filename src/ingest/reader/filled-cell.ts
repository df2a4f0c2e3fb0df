import type { RecordView } from './record-view.ts';

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

/** True where a record has a cell at the place, with something in it. */
export const isFilledAt = ({ bytes, starts, ends, fields }: RecordView, at: number): boolean =>
  at < fields && isFilled(bytes, starts[at]!, ends[at]!);
