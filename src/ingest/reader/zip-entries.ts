import { inflateRawSync } from 'node:zlib';

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;

/** The files of a zip by name, unpacked when asked for. */
export type ZipEntries = ReadonlyMap<string, () => Buffer>;

/**
 * Reads the directory of a zip (PKWARE APPNOTE 4.3.12, 4.3.16). Null where it is of a kind that is not known here: several
 * disks, or more than 4 GB.
 */
export function zipEntries(zip: Uint8Array): ZipEntries | null {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) return null;
  const entries = new Map<string, () => Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return null;
    const here = at;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), () => unpackEntry(bytes, here));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpackEntry(bytes: Buffer, at: number): Buffer {
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length) return Buffer.alloc(0);
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
  return bytes.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed) : packed;
}
