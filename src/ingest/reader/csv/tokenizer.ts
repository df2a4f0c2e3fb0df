import { createRecordView, type RecordView, unescapeFields, widenRecordView } from '../rows/record.ts';

interface Tokenizer {
  /** Takes bytes cut anywhere. */
  push(chunk: Uint8Array): void;
  end(): void;
}

/** Bytes of one record; a quote that never closes then costs one line and not the rest of the file. */
export const MAX_RECORD = 1 << 20;

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/** What became of a record: more fields to come, all read, cut off, or quoting that breaks. */
const MORE = 0;
const RECORD = 1;
const UNFINISHED = 2;
const BROKEN = 3;

/** The end of a record, the place after its line end, the line breaks within, and whether any quote is doubled. */
interface RestOfRecord {
  readonly state: number;
  readonly at: number;
  readonly next: number;
  readonly breaks: number;
  readonly anyDoubled: boolean;
}

/**
 * Delimited text → records. CRLF, LF and CR end a record, mixed or not, and `\r\r\n` as one. A quote counts only as the
 * first byte of a field (`spaced`: after blanks too), `""` inside is a quote, and only blanks may stand after the
 * closing one; otherwise the first physical line is `broken` and reading goes on at the next line.
 */
export function createTokenizer(
  options: { readonly delimiter: number; readonly spaced?: boolean },
  onRecord: (record: RecordView) => void,
): Tokenizer {
  const { delimiter, spaced = false } = options;
  const view = createRecordView();
  // one room for all pieces: a new one each time costs a collection of garbage for every few of them. No Buffer: two
  // kinds of array in one hot loop make it half as fast
  let room = new Uint8Array(0);
  /** Where the record begins in it that the last piece left unfinished, and its length so far. */
  let carriedAt = 0;
  let carried = 0;
  let line = 1;
  let skipping = false;

  function emit(bytes: Uint8Array, from: number, to: number, fields: number, broken: boolean, paired = false): void {
    view.bytes = paired ? unescapeFields(view, fields, bytes.subarray(from, to), from) : bytes;
    view.raw = bytes;
    view.rawStart = from;
    view.rawEnd = to;
    view.fields = fields;
    view.line = line;
    view.row++;
    view.broken = broken;
    onRecord(view);
  }

  /** Leaves out the physical line that begins at `from`; gives the place after it. */
  function leaveOut(bytes: Uint8Array, from: number, final: boolean): number {
    const at = findLineEnd(bytes, from);
    emit(bytes, from, at < 0 ? bytes.length : at, 0, true);
    const next = at < 0 ? -1 : afterLineEnd(bytes, at, final);
    skipping = next < 0;
    if (!skipping) line++;
    return skipping ? (at < 0 ? bytes.length : at) : next;
  }

  /** Reads on from a field that is quoted or the last of the bytes; those before it stand in the view. */
  function readOn(bytes: Uint8Array, from: number, final: boolean): RestOfRecord {
    const { length } = bytes;
    const part = delimiter; // local: a third faster than reaching out of the function for every byte
    let at = from;
    let { fields } = view;
    let next = length;
    let breaks = 0;
    let anyDoubled = false;
    let state = MORE;
    view.doubled.fill(0, 0, fields);
    while (state === MORE) {
      if (fields === view.starts.length) widenRecordView(view, fields + 1);
      view.doubled[fields] = 0;
      let open = at;
      if (spaced) while (open < length && (bytes[open] === SPACE || (bytes[open] === TAB && part !== TAB))) open++;
      if (open < length && bytes[open] === QUOTE) {
        let to = open + 1;
        for (; ; to++) {
          for (; to < length; to++) {
            const byte = bytes[to]!;
            if (byte === QUOTE) break;
            if (byte <= CR && (byte === LF || (byte === CR && bytes[to + 1] !== LF))) breaks++;
          }
          if (to + 1 >= length || bytes[to + 1] !== QUOTE) break;
          view.doubled[fields] = 1;
          anyDoubled = true;
          to++;
        }
        if (to >= length || (to + 1 === length && !final)) {
          state = final ? BROKEN : UNFINISHED;
          break;
        }
        view.starts[fields] = open + 1;
        view.ends[fields++] = to;
        at = to + 1;
        while (at < length && (bytes[at] === SPACE || (bytes[at] === TAB && part !== TAB))) at++;
        if (at >= length) state = final ? RECORD : UNFINISHED;
        else if (bytes[at] === LF || bytes[at] === CR) {
          next = afterLineEnd(bytes, at, final);
          state = next < 0 ? UNFINISHED : RECORD;
        } else if (bytes[at] !== part) state = BROKEN;
        else at++;
      } else {
        let to = at;
        let byte = 0;
        while (to < length) {
          byte = bytes[to]!;
          if (byte === part || (byte <= CR && (byte === LF || byte === CR))) break;
          to++;
        }
        if (to >= length && !final) {
          state = UNFINISHED;
          break;
        }
        view.starts[fields] = at;
        view.ends[fields++] = to;
        at = to;
        if (to >= length) state = RECORD;
        else if (byte === part) at++;
        else {
          next = byte === LF ? to + 1 : afterLineEnd(bytes, to, final);
          state = next < 0 ? UNFINISHED : RECORD;
        }
      }
    }
    view.fields = fields;
    return { state, at, next, breaks, anyDoubled };
  }

  /** Reads the records of `bytes`; gives the place where an unfinished one begins. */
  function scan(bytes: Uint8Array, final: boolean): number {
    const length = bytes.length;
    let from = 0;
    if (skipping) {
      const at = findLineEnd(bytes, 0);
      if (at < 0) return length;
      from = afterLineEnd(bytes, at, final);
      if (from < 0) return at;
      skipping = false;
      line++;
    }
    while (from < length) {
      let at = readPlain(bytes, from, delimiter, spaced, view);
      let next = -1;
      let breaks = 0;
      let anyDoubled = false;
      let state = RECORD;
      if (at < length && (bytes[at] === LF || bytes[at] === CR)) {
        next = afterLineEnd(bytes, at, final);
        if (next < 0) state = UNFINISHED;
      } else {
        ({ state, at, next, breaks, anyDoubled } = readOn(bytes, at, final));
      }
      if (state === UNFINISHED && length - from <= MAX_RECORD) return from;
      if (state !== RECORD || at - from > MAX_RECORD) {
        from = leaveOut(bytes, from, final);
        continue;
      }
      emit(bytes, from, at, view.fields, false, anyDoubled);
      line += breaks + 1;
      from = next;
    }
    return length;
  }

  return {
    push(chunk) {
      const length = carried + chunk.length;
      if (length > room.length) {
        const wider = new Uint8Array(length + (length >> 2));
        wider.set(room.subarray(carriedAt, carriedAt + carried));
        room = wider;
      } else room.copyWithin(0, carriedAt, carriedAt + carried);
      room.set(chunk, carried);
      carriedAt = scan(room.subarray(0, length), false);
      carried = length - carriedAt;
    },
    end() {
      const bytes = room.subarray(carriedAt, carriedAt + carried);
      carried = 0;
      scan(bytes, true);
    },
  };
}

/**
 * The fields of a record up to the first with a quote: all of nearly every one, so that a loop which knows no quotes
 * takes a fifth of the time off. Gives the line end, or the beginning of the field that it leaves.
 */
function readPlain(bytes: Uint8Array, from: number, part: number, spaced: boolean, view: RecordView): number {
  const { starts, ends } = view;
  const room = starts.length;
  const { length } = bytes;
  let fields = 0;
  let start = from;
  for (let at = from; at < length; at++) {
    const byte = bytes[at]!;
    if (byte > QUOTE && byte !== part) continue; // line ends, too, are below it
    const isEnd = byte === LF || byte === CR;
    if (isEnd || byte === part) {
      if (fields === room) break;
      starts[fields] = start;
      ends[fields++] = at;
      start = isEnd ? at : at + 1;
      if (isEnd) break;
    } else if (byte === QUOTE && (spaced || at === start)) break;
  }
  view.fields = fields;
  return start;
}

function findLineEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) if (bytes[at] === LF || bytes[at] === CR) return at;
  return -1;
}

/** The place after the line end at `at`; −1 where the next bytes decide. */
function afterLineEnd(bytes: Uint8Array, at: number, final: boolean): number {
  if (bytes[at] === LF) return at + 1;
  const second = bytes[at + 1];
  if (second === LF) return at + 2;
  if (second === CR && bytes[at + 2] === LF) return at + 3;
  return !final && (second === undefined || (second === CR && at + 2 === bytes.length)) ? -1 : at + 1;
}

/** The line ends of tokenizer.ts, the longest first. */
export const LINE_ENDS = ['\r\r\n', '\r\n', '\n', '\r'] as const;
