import { Dictionary } from '../reader/columns/dictionary.ts';
import { cellText, plainText, type RecordView } from '../reader/rows/record.ts';
import { type CountedLabel, foldLabel } from '../values/label-text.ts';
import { readWrittenDate } from '../values/read-date.ts';
import { bareNumber, readDecimal } from '../values/read-number.ts';
import { FLAG_LABELS, isBlankWord, isYesOrNo } from '../values/yes-no-or-blank.ts';

/** Folded labels for no, and for yes. */
export const NO: ReadonlySet<string> = new Set<string>(FLAG_LABELS.no);
export const YES: ReadonlySet<string> = new Set<string>(FLAG_LABELS.yes);

/** What the values of a column look like, whatever its heading says. */
export type ValueKind = 'none' | 'flag' | 'date' | 'number' | 'words' | 'codes';

/** One column of a file by its values: for whoever is asked what it is. */
export interface ColumnProfile {
  readonly heading: string;
  /** Rows looked at. */
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

/** Counts the values of some columns of a file as its rows go past. */
export interface ColumnProfiler {
  see(record: RecordView): void;
  profiles(): readonly ColumnProfile[];
}

/**
 * @param places the columns, from 0
 * @param enough filled cells by place after which a column is known well enough, and is not looked at any more
 */
export function createProfiler(
  headings: readonly string[],
  places: readonly number[],
  enough: (place: number) => number = () => Number.POSITIVE_INFINITY,
): ColumnProfiler {
  const columns = places.map((place) => ({
    ...{ place, cells: enough(place), filled: 0, until: 0 },
    ...{ dictionary: new Dictionary(), counts: [] as number[] },
  }));
  let live = columns;
  let rows = 0;
  return {
    see({ bytes, starts, ends, fields }) {
      rows++;
      let isFull = false;
      for (const column of live) {
        if (column.place >= fields) continue;
        const start = starts[column.place]!;
        const end = ends[column.place]!;
        if (start >= end) continue;
        column.filled++;
        if (column.filled >= column.cells) {
          column.until = rows;
          isFull = true;
        }
        if (column.dictionary.size > MOST) continue;
        const code = column.dictionary.intern(bytes, start, end);
        column.counts[code] = (column.counts[code] ?? 0) + 1;
      }
      if (isFull) live = live.filter((column) => column.filled < column.cells);
    },
    profiles: () =>
      columns.map(({ place, dictionary, counts, filled: all, until }) => {
        const seen = counts.map((count, code): CountedLabel => {
          const bytes = dictionary.bytesOf(code);
          return { text: plainText(cellText(bytes, 0, bytes.length)), rows: count };
        });
        const beyond = all - counts.reduce((sum, count) => sum + count, 0);
        const values = seen.filter(({ text }) => !isBlankWord(foldLabel(text)));
        const filled = values.reduce((sum, label) => sum + label.rows, beyond);
        const kind = kindOf(values, filled);
        const heading = headings[place]!;
        return { heading, rows: until || rows, filled, distinct: values.length, more: beyond > 0, kind, values };
      }),
  };
}

function kindOf(values: readonly CountedLabel[], filled: number): ValueKind {
  if (values.length === 0) return 'none';
  const are = (test: (folded: string) => boolean) =>
    values.filter(({ text }) => test(foldLabel(text))).length >= values.length * NEARLY_ALL;
  if (values.length <= 6 && are(isYesOrNo)) return 'flag';
  if (are((text) => readWrittenDate(text, 'dmy') !== null)) return 'date';
  if (are((text) => readDecimal(bareNumber(text), 'decimal-comma') !== null || /^\d+(\.\d+)?$/.test(text)))
    return 'number';
  return filled >= values.length * ROWS_A_WORD ? 'words' : 'codes';
}

/** An unread column, and the field that its heading suggested and its values did not prove. */
export interface UnreadProfile {
  readonly profile: ColumnProfile;
  readonly suggested: string | null;
  /** A field that it looks like by its heading and is not. */
  readonly lookalike: string | null;
  /** Its codes come again, each with one sex (and one year of birth): they are the persons', or the cases'. */
  readonly ofPerson?: boolean;
}
