import type { SourceFile } from '../../model/records.ts';

/** The most headings that a message names. */
const MOST = 6;

/** Headings of columns in quotation marks, as messages and lines of the mapping write them; each once. */
export function nameHeadings(
  files: readonly SourceFile[],
  isMeant: (field: string | null) => boolean,
): readonly string[] {
  const meant = files.flatMap(({ columns }) => columns.filter(({ field }) => isMeant(field)));
  return [...new Set(meant.map(({ heading }) => `"${heading}"`))].slice(0, MOST);
}

const ONE_IN = 20;
const LEAST = 5;

/**
 * True where so few rows are doubtful that they are only told of, or count as they stand: under five, or at most one in
 * twenty. With more of them the export cannot be counted from as it is.
 */
export const isFew = (rows: number, all: number): boolean => rows < LEAST || rows * ONE_IN <= all;
