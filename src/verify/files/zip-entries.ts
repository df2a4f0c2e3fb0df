import { inflateRawSync } from 'node:zlib';

/** A file in a ZIP file, unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
/** A workbook or a memo is a hundredth of it: a file that unpacks to more is none of ours. */
const MOST_UNPACKED = 2 ** 28;

/**
 * Every file in a ZIP file, as its directory lists them; null where it is no ZIP file that can be read. Layout: APPNOTE.TXT
 * 6.3, 4.3.7, 4.3.12 and 4.3.16. What stands between the files counts as a file too: something may be hidden there.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let end = bytes.length - 22;
    while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
    if (end < 0) return null;
    let at = view.getUint32(end + 16, true);
    const entries: ZipEntry[] = [];
    const comment = bytes.subarray(end + 22);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== CENTRAL) return null;
      const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
      const [name, extra, note] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
        number,
        number,
        number,
      ];
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(start, start + size);
      const unpacked = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: MOST_UNPACKED });
      entries.push({ name: decode(bytes.subarray(at + 46, at + 46 + name)), bytes: unpacked });
      if (note > 0)
        entries.push({ name: 'comment', bytes: bytes.subarray(at + 46 + name + extra, at + 46 + name + extra + note) });
      at += 46 + name + extra + note;
    }
    return comment.length > 0 ? [...entries, { name: 'comment', bytes: comment }] : entries;
  } catch {
    return null;
  }
}

export function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
