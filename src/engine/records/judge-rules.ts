import type { SourceFile } from '../../model/records.ts';

/** Headings that a message names at most. */
const MOST = 6;

/** The headings of some columns, as a message and a line of the mapping name them; each once. */
export function nameHeadings(
  files: readonly SourceFile[],
  isMeant: (field: string | null) => boolean,
): readonly string[] {
  const meant = files.flatMap(({ columns }) => columns.filter(({ field }) => isMeant(field)));
  return [...new Set(meant.map(({ heading }) => `"${heading}"`))].slice(0, MOST);
}

const ONE_IN = 20;
const LEAST = 5;

/** So few rows are told, or count as they stand; more than one in twenty, and five, and the export cannot carry what it says. */
export const isFew = (rows: number, all: number): boolean => rows < LEAST || rows * ONE_IN <= all;
