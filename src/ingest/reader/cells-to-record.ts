import { createRecordView, type RecordView, widenRecordView } from './record-view.ts';

const encoder = new TextEncoder();
/** Between the cells of a row that never was a line: no cell has it. */
const BETWEEN = 0x1f;

/** Makes a record of a row of texts, as the tokenizer makes it of a line. The same object every time. */
export function createRecordWriter(): (cells: readonly string[], line: number) => RecordView {
  let bytes = new Uint8Array(1 << 12);
  const view = createRecordView();
  return (cells, line) => {
    const room = cells.reduce((sum, cell) => sum + cell.length * 3 + 1, 0);
    if (room > bytes.length) bytes = new Uint8Array(room * 2);
    if (cells.length > view.starts.length) widenRecordView(view, cells.length);
    let at = 0;
    cells.forEach((cell, index) => {
      view.starts[index] = at;
      at += encoder.encodeInto(cell, bytes.subarray(at)).written;
      view.ends[index] = at;
      bytes[at++] = BETWEEN;
    });
    view.bytes = bytes;
    view.raw = bytes;
    view.rawEnd = at;
    view.fields = cells.length;
    view.line = line;
    view.row = line;
    return view;
  };
}
