/** 1980-01-01 00:00:00 in MS-DOS form, the earliest that a zip archive can hold (PKWARE APPNOTE 4.4.6). */
const TIME = 0;
const DATE = 0x21;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;

/**
 * The same archive with one fixed time for all its files, so that equal contents are equal bytes. The archive must be
 * of the plain kind that our workbook writer makes: no comment, no zip64; RangeError otherwise, a bug of ours.
 */
export function fixZipTimes(archive: Uint8Array): Uint8Array {
  const fixed = Uint8Array.from(archive);
  const view = new DataView(fixed.buffer);
  const end = fixed.length - END_LENGTH;
  expectMark(view, end, END);
  const files = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let file = 0; file < files; file += 1) {
    expectMark(view, at, CENTRAL);
    setTime(view, at + 12);
    const local = view.getUint32(at + 42, true);
    expectMark(view, local, LOCAL);
    setTime(view, local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return fixed;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, TIME, true);
  view.setUint16(at + 2, DATE, true);
}

function expectMark(view: DataView, at: number, mark: number): void {
  if (at < 0 || at + 4 > view.byteLength || view.getUint32(at, true) !== mark)
    throw new RangeError('not a plain zip archive');
}
