import { inflateRawSync } from 'node:zlib';

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;

/**
 * Number of error cells (`#N/A`, `#REF!`) in the sheets of a workbook, which read-excel-file gives as empty. Reads the zip
 * directory by itself (PKWARE APPNOTE 4.3.12, 4.3.16) and looks for cells of type `e` (ECMA-376 18.18.11); null where the
 * directory is of a kind that it does not know.
 */
export function countErrorCells(workbook: Uint8Array): number | null {
  const bytes = Buffer.from(workbook.buffer, workbook.byteOffset, workbook.byteLength);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) return null;
  let at = bytes.readUInt32LE(end + 16);
  let found = 0;
  for (let entries = bytes.readUInt16LE(end + 10); entries > 0; entries--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('latin1', at + 46, at + 46 + nameLength);
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) found += countIn(entryText(bytes, at));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return found;
}

function entryText(bytes: Buffer, at: number): Buffer {
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length) return Buffer.alloc(0);
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
  return bytes.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed) : packed;
}

/** Cells are `<c r="B7" s="1" t="e">`; only the start tags of cells are looked at. */
function countIn(sheet: Buffer): number {
  let found = 0;
  for (let at = sheet.indexOf(' t="e"'); at >= 0; at = sheet.indexOf(' t="e"', at + 1)) {
    const open = sheet.lastIndexOf('<', at);
    if (sheet.toString('latin1', open, open + 3) === '<c ') found++;
  }
  return found;
}
