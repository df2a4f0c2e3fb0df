import type { AuditDocument } from '../../model/audit-document.ts';
import { OTHERS } from '../../model/groups.ts';
import { type LineId, tableKey } from '../../model/line-id.ts';
import { readingStat } from '../../model/named-figures.ts';
import type { ProtectedRelease } from '../../model/release.ts';

// In a table of which nothing is shown a name says that somebody stands there (docs/disclosure.md, "Order", step 3).

/** The first silent row of a document that names a group of a table in which nothing is shown; null where there is none. */
export function findNamedRow({ results, gaps, figures = [] }: AuditDocument) {
  const keyOf = (row: LineId) => JSON.stringify([row.indicator, row.stat]);
  const described = new Map(figures.map((figure) => [JSON.stringify([figure.indicator, figure.stat]), figure]));
  const readingKey = (row: LineId) =>
    tableKey({ ...row, stat: readingStat(row.stat, described.get(keyOf(row)) ?? null) });
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
