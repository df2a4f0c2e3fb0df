import type { AuditDocument } from '../../model/audit-document.ts';
import { MONTHS } from '../outsider-knowledge.ts';
import { makeCells } from './cells.ts';
import { type LinearSystem, startSystem } from './linear-system.ts';
import type { Place } from './place.ts';
import { lineKey, type Published, readPublished } from './published.ts';
import { addMonths, addStatements, type MonthsRow } from './statements.ts';
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
  addMonths(monthsOf(documents, published), cells, system);
  addPeriods(published, cells, system);
  return { system, published };
}

function monthsOf(documents: readonly AuditDocument[], published: Published): readonly MonthsRow[] {
  const [indicator, stat] = MONTHS.figure.split('/');
  return documents.flatMap(({ results, periods }) => {
    const days = new Map(periods.map(({ id, from, to }) => [id, `${from}/${to}`]));
    const own = results.filter((row) => row.indicator === indicator && row.n !== null && row.value !== null);
    return own
      .filter((row) => (row.stat === stat && row.by !== null ? !row.level?.startsWith('*') : row.stat === stat))
      .flatMap((row): readonly MonthsRow[] => {
        const place: Place = { days: days.get(row.period)!, by: row.by, level: row.level, sex: row.sex };
        if (published.lines.get(lineKey(MONTHS.long, place))?.shown) return [];
        const same = (other: typeof row) =>
          other.period === row.period && other.by === row.by && other.level === row.level && other.sex === row.sex;
        const median = own.find((other) => other.stat === 'median' && same(other));
        return [{ place, people: row.n!, mean: row.value!, median: median?.value ?? null }];
      });
  });
}
