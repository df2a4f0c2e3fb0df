import type { ResultRow } from '../model/audit-document.ts';
import type { Place } from './findings.ts';
import { hideResult } from './rows.ts';

/**
 * The row of those whose sex is not registered: undivided lines only, never compared. Nobody unknown: no row. Hidden:
 * a suppressed row.
 */
export function unknownRow(place: Place, stat: string, make: () => ResultRow): readonly ResultRow[] {
  const { by, cells } = place.line;
  if (by !== null) return [];
  if (cells.unknown.kind === 'hidden') return place.line.period === 'all' ? [hideResult(place, 'unknown', stat)] : [];
  return cells.unknown.units > 0 ? [make()] : [];
}
