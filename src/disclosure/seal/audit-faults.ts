import { readAdults, shareWithSex } from '../../model/adults.ts';
import type { AuditDocument, GapRow, ResultRow } from '../../model/audit-document.ts';
import { OTHERS } from '../../model/groups.ts';
import { type LineId, lineKey, tableKey } from '../../model/line-id.ts';
import { readingStat } from '../../model/named-figures.ts';
import type { ProtectedLine, ProtectedRelease } from '../../model/release.ts';
import { SEXES } from '../../model/sex.ts';
import { readSide } from '../../model/sides.ts';

/** A place in an audit document that a protected release cannot have. */
export interface AuditFault {
  readonly list:
    | 'disclosure'
    | 'rows'
    | 'fields'
    | 'results'
    | 'gaps'
    | 'curves'
    | 'selected'
    | 'decompositions'
    | 'pooled'
    | 'changes'
    | 'funnels'
    | 'balances';
  /** Position in the list, from 0. */
  readonly index: number;
  readonly rule:
    | 'suppressed_with_number'
    | 'suppressed_with_reason'
    | 'one_sex_shown'
    | 'named_in_hidden_table'
    | 'not_in_release'
    | 'not_rounded';
}

type Row = ResultRow | GapRow;
type Line = Pick<Row, 'indicator' | 'period' | 'by' | 'level'>;

const key = ({ indicator, period, by, level }: Line): string => JSON.stringify([indicator, period, by, level]);

/** The first fault that can be seen in the document alone; null where there is none. */
export function findFault(document: AuditDocument): AuditFault | null {
  const { gaps, curves } = document;
  const results = document.results.map(readSide);
  const lists = { results, gaps } as const;
  for (const list of ['results', 'gaps'] as const)
    for (const [index, row] of lists[list].entries()) {
      if (row.status !== 'suppressed') continue;
      if (row.reason !== 'suppressed') return { list, index, rule: 'suppressed_with_reason' };
      if (holdsNumber(row) || tells(row)) return { list, index, rule: 'suppressed_with_number' };
    }
  const women = new Map(results.filter((row) => row.sex === 'women').map((row) => [lineKey(row), row]));
  for (const [index, row] of results.entries()) {
    const pair = row.sex === 'men' ? women.get(lineKey(row)) : undefined;
    if (pair && (pair.status === 'suppressed') !== (row.status === 'suppressed'))
      return { list: 'results', index, rule: 'one_sex_shown' };
  }
  const named = findNamedRow({ ...document, results });
  if (named) return { ...named, rule: 'named_in_hidden_table' };
  const hidden = new Set(results.filter((row) => row.status === 'suppressed').map(key));
  const open = new Set(results.filter((row) => row.status !== 'suppressed').map(key));
  for (const [index, curve] of curves.entries())
    if (hidden.has(key(curve)) && !open.has(key(curve))) return { list: 'curves', index, rule: 'not_in_release' };
  return findDerivedFault(document) ?? findExactBalance(document) ?? findForeignAdults(document);
}

/** The accounts tell of people of unknown sex what the rows of adults show, and nothing where these are hidden. */
function findForeignAdults({ rows, fields, results }: AuditDocument): AuditFault | null {
  const adults = readAdults(results);
  const foreign = SEXES.some((sex) => rows.adults && rows.adults[sex] !== (adults?.[sex] ?? null));
  if (foreign) return { list: 'rows', index: 0, rule: 'not_in_release' };
  const share = shareWithSex(adults) ?? Number.NaN;
  const same = (told: number) => Math.abs(told - share) < 1e-9; // numbers are stored to twelve digits
  const index = fields.findIndex(({ filled: { all = null } }) => all !== null && !same(all));
  return index < 0 ? null : { list: 'fields', index, rule: 'not_in_release' };
}

/** In a protected release the balances are rounded to the threshold. */
function findExactBalance({ disclosure: { mode, threshold }, balances = [] }: AuditDocument): AuditFault | null {
  if (mode === 'internal') return null;
  const exact = balances.findIndex(
    ({ rounded_to, cases, apart }) =>
      rounded_to !== threshold || [cases, ...apart.map((part) => part.cases)].some((n) => n % threshold !== 0),
  );
  return exact < 0 ? null : { list: 'balances', index: exact, rule: 'not_rounded' };
}

/** What is told first, a decomposition, a pooled breakdown, a change and a funnel repeat shown gaps only. */
function findDerivedFault({
  gaps,
  selected = [],
  decompositions,
  pooled,
  changes = [],
  funnels = [],
}: AuditDocument): AuditFault | null {
  const shown = new Set(gaps.filter(({ status, adjusted }) => status === 'shown' && adjusted === null).map(lineKey));
  for (const [index, row] of selected.entries())
    if (!shown.has(lineKey({ ...row, by: null, level: null })))
      return { list: 'selected', index, rule: 'not_in_release' };
  for (const [index, row] of decompositions.entries())
    if (!shown.has(lineKey({ ...row, by: null, level: null })))
      return { list: 'decompositions', index, rule: 'not_in_release' };
  for (const [index, row] of pooled.entries())
    if (row.groups.some(({ level }) => !shown.has(lineKey({ ...row, level }))))
      return { list: 'pooled', index, rule: 'not_in_release' };
  for (const [index, row] of changes.entries())
    if ([row.from, row.to].some((period) => !shown.has(lineKey({ ...row, period, by: null, level: null }))))
      return { list: 'changes', index, rule: 'not_in_release' };
  for (const [index, row] of funnels.entries())
    if (row.units.some(({ level }) => !shown.has(lineKey({ ...row, level }))))
      return { list: 'funnels', index, rule: 'not_in_release' };
  return null;
}

/** Any number at any depth: also under a key that is added later. */
const holdsNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && Object.values(value).some(holdsNumber));

/** Words of a gap that follow from its numbers. */
function tells(row: Row): boolean {
  if (!('estimand' in row)) return false;
  const { verdict, grade, cautions, fragile_by } = row;
  const silent = (verdict === null || verdict === 'unclear') && (grade === null || grade === 'not_computed');
  return !silent || cautions.length > 0 || fragile_by !== undefined;
}

/** The first number that does not stand on a shown line of the release; null where there is none. */
export function findForeignNumber(document: AuditDocument, release: ProtectedRelease): AuditFault | null {
  const { mode, threshold, hidden } = document.disclosure;
  if (mode !== release.mode || threshold !== release.threshold || hidden !== release.hidden)
    return { list: 'disclosure', index: 0, rule: 'not_in_release' };
  if (release.mode === 'internal') return null;
  if (namesHidden(release)) return { list: 'disclosure', index: 0, rule: 'named_in_hidden_table' };
  const byLine = new Map<string, ProtectedLine[]>();
  for (const line of release.lines) byLine.set(key(line), [...(byLine.get(key(line)) ?? []), line]);

  for (const [index, row] of document.results.map(readSide).entries())
    if (row.status !== 'suppressed' && !mayShow(row, row.sex, row.n)) return fault('results', index);
  for (const [index, row] of document.gaps.entries()) {
    if (row.status === 'suppressed') continue;
    if (!mayShow(row, 'women', row.n_women) || !mayShow(row, 'men', row.n_men)) return fault('gaps', index);
  }
  for (const [index, row] of document.curves.entries())
    if (!byLine.get(key(row))?.some((line) => line.shown && line.cells[row.sex].kind === 'survival'))
      return fault('curves', index);
  return null;

  function fault(list: AuditFault['list'], index: number): AuditFault {
    return { list, index, rule: 'not_in_release' };
  }

  /** A figure of its own must be shown itself; one that is read off another (median, rmst12) needs a shown line. */
  function mayShow(row: Row, sex: ResultRow['sex'], n: number | null): boolean {
    const lines = byLine.get(key(row)) ?? [];
    const own = lines.filter((line) => line.stat === row.stat);
    const silent = !holdsNumber(row) && (lines.length === 0 || row.status === 'not_computable');
    if (silent || lines.length === 0) return silent;
    if (own.length === 0) return lines.some((line) => line.shown && line.cells[sex ?? 'women'].kind !== 'hidden');
    return own.some((line) => {
      const cell = line.cells[sex ?? 'women'];
      return line.shown && cell.kind !== 'hidden' && (n === null || cell.n === n || cell.people === n);
    });
  }
}

// In a table of which nothing is shown a name says that somebody stands there (docs/disclosure.md, "Order", step 3).

/**
 * The first silent row of a document that names a group of a table in which nothing is shown; null where there is none.
 */
function findNamedRow({ results, gaps, figures = [] }: AuditDocument) {
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
function namesHidden(release: ProtectedRelease): boolean {
  const told = new Set(release.lines.filter(({ shown }) => shown).map(tableKey));
  return release.lines.some((line) => isNamed(line) && !told.has(tableKey(line)));
}

const isNamed = ({ by, level }: LineId): boolean => by !== null && level !== OTHERS;
