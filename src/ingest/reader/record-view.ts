/** A record as the tokenizer hands it over. One object serves every record: what must outlive the call is copied out. */
export interface RecordView {
  /** UTF-8; fields are `bytes[starts[i] … ends[i])`, quotes taken away. */
  bytes: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  fields: number;
  /** The source line as it stands in the file, without its line end. */
  raw: Uint8Array;
  rawStart: number;
  rawEnd: number;
  /** Physical line where the record begins, as an editor counts: from 1. */
  line: number;
  /** Number of the record, from 1: the row of a spreadsheet. */
  row: number;
  /** Quoting that breaks, or a record that is too long: this physical line cannot be read. */
  broken: boolean;
  /** 1 for the fields that hold `""`; the tokenizer's own. */
  doubled: Uint8Array;
}

const FIELDS = 256;

/** An empty record. */
export function createRecordView(): RecordView {
  const empty = new Uint8Array(0);
  return {
    bytes: empty,
    starts: new Int32Array(FIELDS),
    ends: new Int32Array(FIELDS),
    fields: 0,
    raw: empty,
    rawStart: 0,
    rawEnd: 0,
    line: 1,
    row: 0,
    broken: false,
    doubled: new Uint8Array(FIELDS),
  };
}

/** Makes room for at least so many fields. */
export function widenRecordView(view: RecordView, fields: number): void {
  const room = Math.max(fields, view.starts.length * 2);
  const { starts, ends, doubled } = view;
  view.starts = new Int32Array(room);
  view.starts.set(starts);
  view.ends = new Int32Array(room);
  view.ends.set(ends);
  view.doubled = new Uint8Array(room);
  view.doubled.set(doubled);
}

/** A record that outlives the call. */
export function copyRecord(record: RecordView): RecordView {
  const { fields } = record;
  const from = record.starts[0] ?? 0;
  const bytes = record.bytes.slice(from, record.ends[fields - 1]);
  const starts = record.starts.slice(0, fields).map((at) => at - from);
  const ends = record.ends.slice(0, fields).map((at) => at - from);
  const raw = record.raw.slice(record.rawStart, record.rawEnd);
  return { ...record, bytes, starts, ends, raw, rawStart: 0, rawEnd: raw.length, doubled: new Uint8Array(fields) };
}
