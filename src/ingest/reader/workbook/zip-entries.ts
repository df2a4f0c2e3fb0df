import { inflateRawSync } from 'node:zlib';

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;

/** Bytes that a workbook may fill unpacked: a text of the engine of Node cannot be longer than 2²⁹. */
export const MAX_UNPACKED = 500_000_000;

/** The files of a zip by name, unpacked when asked for. */
export type ZipEntries = ReadonlyMap<string, ZipEntry>;

interface ZipEntry {
  readonly size: number;
  /** The header before its bytes says the same as the directory. */
  readonly agrees: boolean;
  unpack(): Buffer;
}

const BYTE_ORDER = { fffe: 'utf-16le', feff: 'utf-16be' } as const;

/**
 * The XML of a file in a zip, whatever its name, as the bytes of UTF-8 (`latin1`); null for what is none. Signs of XML
 * are ASCII, and one byte a letter is four times faster.
 */
export function xmlOf(entry: ZipEntry | undefined): string | null {
  if (entry === undefined) return null;
  const bytes = entry.unpack();
  const order = bytes.toString('hex', 0, 2);
  if (order === 'fffe' || order === 'feff') {
    return Buffer.from(new TextDecoder(BYTE_ORDER[order]).decode(bytes)).toString('latin1');
  }
  return /^(?:\xef\xbb\xbf)?\s*</.test(bytes.toString('latin1', 0, 64)) ? bytes.toString('latin1') : null;
}

/**
 * Reads the directory of a zip (PKWARE APPNOTE 4.3.12, 4.3.16). Null where it is of a kind that is not known here:
 * several disks, or more than 4 GB.
 */
export function zipEntries(zip: Uint8Array): ZipEntries | null {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) return null;
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return null;
    const here = at;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), {
      size: bytes.readUInt32LE(at + 24),
      agrees: agrees(bytes, at),
      unpack: () => unpackEntry(bytes, here),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * True where the directory stands last and whole, and every file of the zip can be unpacked to the size that it states.
 */
export function isWholeZip(zip: Uint8Array): boolean {
  try {
    const entries = zipEntries(zip);
    if (entries === null || entries.size === 0 || !endsWithDirectory(zip)) return false;
    return [...entries.values()].every(({ unpack, size, agrees }) => agrees && unpack().length === size);
  } catch {
    return false; // zlib and reads beyond the end throw
  }
}

/** What the maker of a zip has written of it as a whole. */
export function zipComment(zip: Buffer): string {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  return end < 0 ? '' : zip.toString('utf8', end + 22);
}

function endsWithDirectory(zip: Uint8Array): boolean {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const directory = bytes.readUInt32LE(end + 16) + bytes.readUInt32LE(end + 12);
  return directory === end && end + 22 + bytes.readUInt16LE(end + 20) === bytes.length;
}

/** Fields of both headers, by place in the directory and before the bytes: flags, method, length of the name. */
const SHARED = [
  [8, 6],
  [10, 8],
  [28, 26],
] as const;
const SIZES = [
  [16, 14],
  [20, 18],
  [24, 22],
] as const;
const SIZES_FOLLOW = 8;

function agrees(bytes: Buffer, at: number): boolean {
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return false;
  const follow = (bytes.readUInt16LE(at + 8) & SIZES_FOLLOW) !== 0;
  return (
    SHARED.every(([there, here]) => bytes.readUInt16LE(at + there) === bytes.readUInt16LE(local + here)) &&
    (follow || SIZES.every(([there, here]) => bytes.readUInt32LE(at + there) === bytes.readUInt32LE(local + here)))
  );
}

function unpackEntry(bytes: Buffer, at: number): Buffer {
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length) return Buffer.alloc(0);
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
  // never more than is stated: a byte over tells that it was a lie
  const maxOutputLength = Math.min(bytes.readUInt32LE(at + 24), MAX_UNPACKED) + 1;
  return bytes.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed, { maxOutputLength }) : packed;
}
