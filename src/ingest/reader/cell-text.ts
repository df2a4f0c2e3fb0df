import { isShort } from '../identity/find-shapes.ts';

/** The text of a cell. Short cells of plain letters, which most distinct values are, are spelt out here: five times faster. */
export function cellText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 24) return decode(bytes, start, end);
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x80) return decode(bytes, start, end);
    text += String.fromCharCode(byte);
  }
  return text;
}

function decode(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}

/** Digits that an identity number needs at the least. */
const DIGITS = 9;
/** With day and month of one digit, `7.3.46-9956`, or letters for some: `491102-TFK1`, `7 jan 85 9942`. */
const FEWEST = 7;

/** False where a cell has too few digits for an identity number; most cells need no closer look. */
export function mayHoldIdentity(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < DIGITS || isTimeStamp(bytes, start, end)) return false;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x30 && byte <= 0x39) digits++;
    // digits of other scripts, full-width and raised ones, begin with these bytes
    else if (byte >= 0xc6 || (byte === 0xc2 && bytes[at + 1]! > 0xb1)) digits++;
  }
  return digits >= DIGITS || (digits >= FEWEST && !isDay(bytes, start, end) && isShort(cellText(bytes, start, end)));
}

/** `2026-03-01`. */
const isDay = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start === 10 && bytes[start + 4] === 0x2d && bytes[start + 7] === 0x2d; // - -

/** `2026-03-01 12:30:45.678`: common in exports, and no number has room in it. */
function isTimeStamp(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    end - start <= 23 && bytes[start + 4] === 0x2d && bytes[start + 7] === 0x2d && bytes[start + 13] === 0x3a // - - :
  );
}
