import { headingKey } from './headings/heading-key.ts';
import { cellText } from './reader/cell-text.ts';
import { NUMBER_CELL } from './reader/column-meaning.ts';
import { Dictionary } from './reader/dictionary.ts';
import { openFile } from './reader/open-files.ts';
import { isBlankWord } from './values/blank-words.ts';
import { FLAG_LABELS } from './values/flag-labels.ts';
import { foldLabel } from './values/fold-label.ts';
import type { CountedLabel } from './values/printable-label.ts';
import { readWrittenDate } from './values/read-date.ts';
import { bareNumber, readDecimal } from './values/read-number.ts';

/** What the values of a column look like, whatever its heading says. */
export type ValueKind = 'none' | 'flag' | 'date' | 'number' | 'words' | 'codes';

/** One column of a file by its values: for whoever is asked what it is. */
export interface ColumnProfile {
  readonly heading: string;
  readonly rows: number;
  /** Rows with something in the cell that is no word for "not registered". */
  readonly filled: number;
  /** Distinct values, as far as they were counted. */
  readonly distinct: number;
  /** There are more distinct values than were counted. */
  readonly more: boolean;
  readonly kind: ValueKind;
  /** Distinct values with their rows. Contents of cells: never shown, but for labels that may be named. */
  readonly values: readonly CountedLabel[];
}

/** Distinct values counted in a column. */
const MOST = 1 << 14;
/** So large a part of the distinct values must be of a kind. */
const NEARLY_ALL = 0.9;
/** Words of a list come again; codes do not. */
const ROWS_A_WORD = 3;

/** Looks at the values of every column of a file but the dropped ones. @throws CodedError 2 or 3 as openFile */
export async function profileColumns(
  path: string,
  drop: readonly string[],
  signal?: AbortSignal,
): Promise<readonly ColumnProfile[]> {
  const file = await openFile(path, { mapping: null, drop, signal });
  const unseen = new Set(drop.map(headingKey));
  const columns = file.headings.map((heading, place) => ({
    ...{ heading, place, dictionary: new Dictionary(), counts: [] as number[] },
    ...{ beyond: 0, unseen: unseen.has(headingKey(heading)) },
  }));
  let rows = 0;
  await file.walk({
    signal,
    onBytes() {},
    onRow(record) {
      if (record.broken || record.fields > file.headings.length + 1) return;
      rows++;
      for (const column of columns) {
        if (column.unseen || column.place >= record.fields) continue;
        const start = record.starts[column.place]!;
        const end = record.ends[column.place]!;
        if (start >= end) continue;
        if (column.dictionary.size > MOST) {
          column.beyond++;
          continue;
        }
        const code = column.dictionary.intern(record.bytes, start, end);
        column.counts[code] = (column.counts[code] ?? 0) + 1;
      }
    },
  });
  return columns.map(({ heading, dictionary, counts, beyond }) => {
    const values = counts
      .map((count, code): CountedLabel => {
        const bytes = dictionary.bytesOf(code);
        const text = cellText(bytes, 0, bytes.length);
        return { text: text.startsWith(NUMBER_CELL) ? text.slice(NUMBER_CELL.length) : text, rows: count };
      })
      .filter(({ text }) => !isBlankWord(foldLabel(text)));
    const filled = values.reduce((sum, one) => sum + one.rows, beyond);
    const kind = kindOf(values, filled);
    return { heading, rows, filled, distinct: values.length, more: beyond > 0, kind, values };
  });
}

const FLAGS: ReadonlySet<string> = new Set<string>(Object.values(FLAG_LABELS).flat());

function kindOf(values: readonly CountedLabel[], filled: number): ValueKind {
  if (values.length === 0) return 'none';
  const are = (test: (folded: string) => boolean) =>
    values.filter(({ text }) => test(foldLabel(text))).length >= values.length * NEARLY_ALL;
  if (values.length <= 6 && are((text) => FLAGS.has(text))) return 'flag';
  if (are((text) => readWrittenDate(text, 'dmy') !== null)) return 'date';
  if (are((text) => readDecimal(bareNumber(text), 'decimal-comma') !== null || /^\d+(\.\d+)?$/.test(text)))
    return 'number';
  return filled >= values.length * ROWS_A_WORD ? 'words' : 'codes';
}
