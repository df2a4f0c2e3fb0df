import type { SourceFile } from '../model/records.ts';

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
