import { same, type Text } from '../../text/text.ts';
import { quote, type SeenLabel } from './printable-label.ts';
import type { ColumnPlace } from './refuse-column.ts';

/** What a column turned out to hold, as far as it was not understood. */
export interface UnreadColumn {
  /** The distinct texts, and the used rows that they stand on; beyond the largest dictionary the rows are more. */
  readonly labels: readonly SeenLabel[];
  readonly rows: number;
  readonly lines: readonly number[];
  /** Used rows with something in the cell, read or not. */
  readonly filled: number;
  /** All distinct texts of the column. */
  readonly texts: () => readonly string[];
  /** True where the mapping, or the heading, says what a text means. */
  readonly isStated: (text: string) => boolean;
  /** The mapping names the column. */
  readonly mapped: boolean;
}

/** The other way out: a column of no interest must not stop the run. Without its sex there is nothing to count. */
export function leaveUnread({ field, heading }: ColumnPlace, mapped: boolean): Text {
  if (field.id === 'sex') return same('');
  const line = `ignore: [${quote(heading)}]`;
  return mapped
    ? {
        sv: ` Ska kolumnen inte läsas: ta bort ${field.id} ur mappningen och skriv ${line}.`,
        en: ` If the column is not to be read: take ${field.id} out of the mapping and write ${line}.`,
      }
    : {
        sv: ` Ska kolumnen inte läsas: skriv ${line} i mappningen.`,
        en: ` If the column is not to be read: write ${line} in the mapping.`,
      };
}
