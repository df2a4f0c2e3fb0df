import { cellText } from './cell-text.ts';
import { createTokenizer } from './tokenizer.ts';

/** A record near the beginning of a file, as texts. */
export interface HeadRecord {
  readonly line: number;
  readonly row: number;
  readonly cells: readonly string[];
}

/** The records of the first bytes; one that is cut off at the end is left out unless the head is `whole`. */
export function headRecords(
  head: Uint8Array,
  options: { readonly delimiter: string; readonly spaced: boolean; readonly whole: boolean },
): readonly HeadRecord[] {
  const records: HeadRecord[] = [];
  const tokenizer = createTokenizer(
    { delimiter: options.delimiter.charCodeAt(0), spaced: options.spaced },
    ({ bytes, starts, ends, fields, line, row, broken, raw, rawStart, rawEnd }) => {
      const cells = Array.from({ length: fields }, (_, at) => cellText(bytes, starts[at]!, ends[at]!));
      records.push({ line, row, cells: broken ? [cellText(raw, rawStart, rawEnd)] : cells });
    },
  );
  tokenizer.push(head);
  if (options.whole) tokenizer.end();
  return records;
}

/** True where nothing stands in the record. */
export function isBlankRecord({ cells }: HeadRecord): boolean {
  return cells.every((cell) => cell.trim() === '');
}
