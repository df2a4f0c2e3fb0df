import { inflateRawSync } from 'node:zlib';

/** The entries of a ZIP file by name: a reader of its own, independent of the writer (APPNOTE.TXT 6.3, 4.3.12). */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, { readonly text: string; readonly date: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, { text: string; date: number }>();
  let at = 0;
  while (at + 4 <= bytes.length && view.getUint32(at, true) === 0x04034b50) at = skipLocal(view, at);
  while (view.getUint32(at, true) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ]; // three offsets give three lengths
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + view.getUint32(at + 20, true));
    const text = view.getUint16(at + 10, true) === 8 ? inflateRawSync(data) : Buffer.from(data);
    const date = view.getUint16(at + 14, true) * 65536 + view.getUint16(at + 12, true);
    found.set(Buffer.from(bytes.subarray(at + 46, at + 46 + name)).toString('utf8'), { text: text.toString(), date });
    at += 46 + name + extra + comment;
  }
  return found;
}

function skipLocal(view: DataView, at: number): number {
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
}
