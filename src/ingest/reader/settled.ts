import { AS_WRITTEN } from '../joins/id-space.ts';

/**
 * What an earlier pass over the files found out, by file and field: the index of the reading its numbers have, or `unread`
 * where the values disproved the heading; by the field of ids, the form in which they are compared; and the lines that are
 * totals. The files are then read once more; with real exports that is rare, since the first pass pushes the reading that the values allow and only a column such as `1.234` … `1.234,50` changes its mind.
 */
export type Settled = ReadonlyMap<string, number | 'unread'>;

export const settledKey = (file: number, field: string): string => `${file}:${field}`;

/** Where the form stands in which the ids of a space are compared (joins/id-space.ts). */
export const formKey = (space: string): string => `ids:${space}`;

/** A line that is a row of totals by its numbers. */
export const totalKey = (file: number, line: number): string => `total:${file}:${line}`;

/** The lines of a file that an earlier pass found to be totals. */
export function settledTotals(settled: Settled, file: number): ReadonlySet<number> {
  const begins = totalKey(file, 0).slice(0, -1);
  return new Set(
    [...settled.keys()].flatMap((key) => (key.startsWith(begins) ? [Number(key.slice(begins.length))] : [])),
  );
}

export function settledForm(settled: Settled, space: string): number {
  const form = settled.get(formKey(space));
  return typeof form === 'number' ? form : AS_WRITTEN;
}
