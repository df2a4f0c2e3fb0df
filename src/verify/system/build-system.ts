import type { AuditDocument } from '../../model/audit-document.ts';
import { addHorizons, addMonths, type ValueRow } from './averages.ts';
import { makeCells } from './cells.ts';
import { type LinearSystem, startSystem } from './linear-system.ts';
import { type Published, readPublished } from './published.ts';
import { addStatements } from './statements.ts';
import { addDistributions, addTables } from './tables.ts';
import { addPeriods } from './time.ts';

/** Everything that a reader of the releases knows of what they do not show. */
export function buildSystem(documents: readonly AuditDocument[]): { system: LinearSystem; published: Published } {
  const published = readPublished(documents);
  const system = startSystem();
  const cells = makeCells(published, system);
  for (const { figure, place, shown } of published.lines.values())
    if (shown === null && place.by === null && !figure.id.endsWith(':*others')) cells.hide(figure, place);
  addTables(published, cells, system);
  addDistributions(published, cells, system);
  addStatements(published, cells, system);
  const values = valuesOf(documents);
  addMonths(values, cells, system);
  addHorizons(values, cells, system);
  addPeriods(published, cells, system);
  return { system, published };
}

function valuesOf(documents: readonly AuditDocument[]): readonly ValueRow[] {
  return documents.flatMap(({ results, periods }) => {
    const days = new Map(periods.map(({ id, from, to }) => [id, `${from}/${to}`]));
    return results.flatMap(({ indicator, stat, period, by, level, sex, n, value, low, high }): readonly ValueRow[] => {
      const when = days.get(period);
      if (n === null || value === null || when === undefined || level?.startsWith('*')) return [];
      return [{ figure: `${indicator}/${stat}`, place: { days: when, by, level, sex }, people: n, value, low, high }];
    });
  });
}
