import type { AuditDocument } from '../../model/audit-document.ts';
import { OTHERS } from '../../model/groups.ts';
import { type LineId, tableKey } from '../../model/line-id.ts';
import type { ProtectedRelease } from '../../model/release.ts';

// In a table of which nothing is shown a name says that somebody stands there (docs/disclosure.md, "Order", step 3).

/** The first silent row of a document that names a group of a table in which nothing is shown; null where there is none. */
export function findNamedRow({ results, gaps }: AuditDocument) {
  const told = new Set([...results, ...gaps].filter(({ status }) => status !== 'suppressed').map(readingKey));
  const lists = { results, gaps };
  for (const list of ['results', 'gaps'] as const) {
    const index = lists[list].findIndex(
      (row) => row.status === 'suppressed' && isNamed(row) && !told.has(readingKey(row)),
    );
    if (index >= 0) return { list, index } as const;
  }
  return null;
}

/** True where the release itself has such a name: it did not go through `withoutNames`. */
export function namesHidden(release: ProtectedRelease): boolean {
  const told = new Set(release.lines.filter(({ shown }) => shown).map(tableKey));
  return release.lines.some((line) => isNamed(line) && !told.has(tableKey(line)));
}

const isNamed = ({ by, level }: LineId): boolean => by !== null && level !== OTHERS;

/**
 * Rows of one table may have several names: a distribution has a row for each category and, where it is hidden, one of its
 * own; a duration is read at a shorter horizon where groups are not followed as long as was declared.
 */
function readingKey(row: LineId): string {
  return tableKey({ ...row, stat: row.stat.replace(/^category:.*$/s, 'category').replace(/\d+$/, '') });
}
