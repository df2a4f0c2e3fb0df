import { findField } from '../../model/fields.ts';
import { CROSS, fieldsOf, findRefinement } from '../../model/groups.ts';
import type { CaseDatabase } from '../database.ts';
import type { Shape } from '../shape.ts';

/** A breakdown and the column that holds it. */
export interface DividingColumn {
  readonly by: string;
  readonly column: string;
}

interface Place {
  readonly shape: Shape;
  readonly unit: string;
  readonly table: string;
  readonly columns: readonly string[];
  /** All that is divided is the span, and the span is one calendar year. */
  readonly year: boolean;
}

/**
 * The breakdowns that a unit table has, in the asked order. Crossings and ready-made groups are columns of a view over
 * the table (`<unit>_divided`), made where one is needed: units that share a table are counted at the same time.
 */
export async function makeDivision(
  database: CaseDatabase,
  breakdowns: readonly string[],
  place: Place,
): Promise<{ readonly table: string; readonly dividing: readonly DividingColumn[] }> {
  const derived: string[] = [];
  const dividing = breakdowns.flatMap((by): readonly DividingColumn[] => {
    if (isColumn(by, place)) return [{ by, column: by }];
    const sql = derivedSql(by, place, breakdowns);
    if (sql === null) return [];
    const column = `divided_${derived.length}`;
    derived.push(`${sql} AS ${column}`);
    return [{ by, column }];
  });
  if (derived.length === 0) return { table: place.table, dividing };
  const table = `${place.unit}_divided`;
  await database.run(`CREATE VIEW ${table} AS SELECT *, ${derived.join(', ')} FROM ${place.table}`);
  return { table, dividing };
}

/** SQL of what a unit is divided by, over its table; null where its columns do not tell. */
export function dividingSql(by: string, place: Place, breakdowns: readonly string[]): string | null {
  return isColumn(by, place) ? by : derivedSql(by, place, breakdowns);
}

function isColumn(by: string, { columns }: Pick<Place, 'columns'>): boolean {
  return columns.includes(by) && (by === 'age_group' || findField(by) !== undefined);
}

/** NULL is a group without a name: in a crossing where either value is, in a ready-made group everybody outside it. */
function derivedSql(by: string, place: Place, breakdowns: readonly string[]): string | null {
  const fields = fieldsOf(by);
  if (fields.length > 1) {
    if (!fields.every((field) => isColumn(field, place))) return null;
    return fields.map((field) => `CAST(${field} AS VARCHAR)`).join(` || '${CROSS}' || `);
  }
  const refinement = findRefinement(by);
  if (!refinement || place.table !== 'person' || !place.year || !place.shape.has(...refinement.needs)) return null;
  if (!breakdowns.includes(refinement.field) || !isColumn(refinement.field, place)) return null;
  const { field, level, where, part, rest } = refinement;
  const inside = `CAST(${field} AS VARCHAR) = '${level === 'yes' ? 'true' : level}'`;
  return `CASE WHEN ${inside} THEN CASE WHEN coalesce(${where}, false) THEN '${part}' ELSE '${rest}' END END`;
}
