/** 1 January 1980, the first day that a ZIP file can name: date and time of every entry. */
const FIRST_DAY = 0x0021;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/**
 * The same ZIP file with every entry dated alike, so that the same memo or workbook is the same bytes. Layout:
 * APPNOTE.TXT 6.3, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
 */
export function settleZip(bytes: Uint8Array): Uint8Array {
  const settled = bytes.slice();
  const view = new DataView(settled.buffer);
  let end = settled.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new RangeError('not a ZIP file');
  let at = view.getUint32(end + 16, true);
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('a ZIP directory out of order');
    setDate(view, at + 12);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL) throw new RangeError('a ZIP entry out of place');
    setDate(view, local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return settled;
}

function setDate(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DAY, true);
}
