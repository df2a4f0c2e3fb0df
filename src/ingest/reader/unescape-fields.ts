import type { RecordView } from './record-view.ts';

const QUOTE = 0x22;

/**
 * Copies the fields of a record with every `""` as one quote, and lets the view's places point into the copy. `from`:
 * where `source` begins in the bytes that the places point into.
 */
export function unescapeFields(view: RecordView, fields: number, source: Uint8Array, from: number): Uint8Array {
  const plain = new Uint8Array(source.length);
  let at = 0;
  for (let field = 0; field < fields; field++) {
    const end = view.ends[field]! - from;
    let read = view.starts[field]! - from;
    view.starts[field] = at;
    for (; read < end; read++) {
      plain[at++] = source[read]!;
      if (view.doubled[field] === 1 && source[read] === QUOTE) read++;
    }
    view.ends[field] = at;
  }
  return plain;
}
