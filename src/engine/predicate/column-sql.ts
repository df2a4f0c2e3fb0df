import type { ColumnKind } from './column-kinds.ts';

/** The export's words of a text field, in the order of the ranks that unit tables hold. */
export type Words = (field: string) => readonly string[];

/** Longer lists are free text, not labels to set conditions on. */
const MOST_WORDS = 5000;

/**
 * A column as a condition reads it: numbers so wide that sums of them never overflow, texts looked up from their ranks.
 * Null where a text field has too many different words.
 */
export function printColumn(name: string, { kind }: ColumnKind, words: Words): string | null {
  if (kind === 'number') return `CAST("${name}" AS HUGEINT)`;
  if (kind !== 'text') return `"${name}"`;
  const list = words(name);
  if (list.length > MOST_WORDS) return null;
  if (list.length === 0) return `CASE WHEN "${name}" IS NULL THEN CAST(NULL AS VARCHAR) END`;
  return `[${list.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')}]["${name}" + 1]`;
}
