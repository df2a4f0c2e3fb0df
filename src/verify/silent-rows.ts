import type { AuditDocument, GapRow, ResultRow } from '../model/audit-document.ts';

/** A row of audit.json that tells of what is hidden. Where it stands, never what. */
export interface LoudRow {
  readonly list: 'results' | 'gaps' | 'curves' | 'selected' | 'decompositions' | 'pooled' | 'changes' | 'funnels';
  /** Position in the list, from 0. */
  readonly index: number;
  readonly fault: 'number_in_hidden_row' | 'one_sex_shown' | 'rests_on_hidden';
}

type Place = Pick<ResultRow, 'indicator' | 'period' | 'by' | 'level'>;

/**
 * Rows of an audit that break its own word: numbers where a row says that it is hidden, women shown and men not, and
 * figures computed from lines that are not shown.
 */
export function findLoudRows(document: AuditDocument): readonly LoudRow[] {
  const found: LoudRow[] = [];
  const add = (list: LoudRow['list'], index: number, fault: LoudRow['fault']) => found.push({ list, index, fault });
  const placeOf = ({ indicator, period, by, level }: Place) => JSON.stringify([indicator, period, by, level]);
  const shown = new Set<string>();
  const sexes = new Map<string, boolean>();
  for (const [index, row] of document.results.entries()) {
    const hidden = row.status === 'suppressed';
    if (hidden && hasNumber(row)) add('results', index, 'number_in_hidden_row');
    if (!hidden) shown.add(placeOf(row));
    if (row.sex !== 'women' && row.sex !== 'men') continue;
    const line = `${placeOf(row)} ${row.stat}`;
    const other = sexes.get(line);
    if (other !== undefined && other !== hidden) add('results', index, 'one_sex_shown');
    sexes.set(line, hidden);
  }
  const rests = (list: LoudRow['list'], index: number, places: readonly Place[]) => {
    if (places.some((place) => !shown.has(placeOf(place)))) add(list, index, 'rests_on_hidden');
  };
  for (const [index, row] of document.gaps.entries()) {
    if (row.status === 'suppressed' && hasNumber(row)) add('gaps', index, 'number_in_hidden_row');
    if (row.status === 'shown') rests('gaps', index, [row]);
  }
  const whole = { by: null, level: null };
  for (const [index, row] of document.curves.entries()) rests('curves', index, [row]);
  for (const [index, row] of (document.selected ?? []).entries()) rests('selected', index, [{ ...row, ...whole }]);
  for (const [index, row] of document.decompositions.entries()) rests('decompositions', index, [{ ...row, ...whole }]);
  for (const [index, row] of document.pooled.entries())
    rests(
      'pooled',
      index,
      row.groups.map(({ level }) => ({ ...row, level })),
    );
  for (const [index, row] of (document.changes ?? []).entries())
    rests(
      'changes',
      index,
      [row.from, row.to].map((period) => ({ ...row, ...whole, period })),
    );
  for (const [index, row] of (document.funnels ?? []).entries())
    rests(
      'funnels',
      index,
      row.units.map(({ level }) => ({ ...row, level })),
    );
  return found;
}

/** Any number anywhere in the row: also in a key that a later version adds. */
function hasNumber(row: ResultRow | GapRow): boolean {
  return Object.values(row).some(holdsNumber);
}

const holdsNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && Object.values(value).some(holdsNumber));
