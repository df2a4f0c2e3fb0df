import { findField } from '../../model/fields.ts';
import { CROSS, fieldsOf, findRefinement } from '../../model/groups.ts';
import type { CaseDatabase } from '../database.ts';
import type { Shape } from '../shape.ts';

/** What is counted from: a unit table, divided by fields in some of its periods. */
export interface Division {
  readonly table: string;
  /** Columns to divide by. */
  readonly by: readonly string[];
  /** What they are breakdowns by, in the same order. */
  readonly fields: readonly string[];
  /** Numbers of the periods that are counted undivided, and divided. */
  readonly whole: readonly number[];
  readonly divided: readonly number[];
  /** Rows that any figure counts; the others add nothing. */
  readonly where: string;
}

/** A counted column: `sql` is a count or a sum of whole numbers, so that parts add. */
export interface Counted {
  readonly name: string;
  readonly sql: string;
  /** Stored as INTEGER or BIGINT: what is summed again should be narrow. */
  readonly type: 'INTEGER' | 'BIGINT' | 'HUGEINT';
  /** Needed in the breakdowns too. */
  readonly divided: boolean;
}

/** Keys of every counted row, in this order: part (−1 undivided, else place in `by`), level, period. */
export const KEY_COLUMNS = 3;

/**
 * One statement that groups the undivided table in its periods and each breakdown in its own. `keys`: further columns
 * to group by. NULL is a level of its own, written `*missing`. The divided rows are first added up over all fields
 * together, then field by field: the rows are read once, not once a field.
 */
export function groupedSql(
  { table, by, whole, divided, where }: Division,
  keys: readonly string[],
  values: readonly Counted[],
): string {
  const group = ['period', ...keys].join(', ');
  const list = values.map(({ name, sql, type }) => `, CAST(${sql} AS ${type}) AS ${name}`).join('');
  const select = keys.map((key) => `, ${key}`).join('');
  const undivided = `SELECT -1 AS part, CAST(NULL AS VARCHAR) AS level, period${select}${list} FROM ${table} AS u
    WHERE period IN (${whole.join(', ')}) AND (${where}) GROUP BY ${group}`;
  if (by.length === 0 || divided.length === 0) return undivided;
  const fields = by.join(', ');
  const parts = values
    .filter((set) => set.divided)
    .map(({ name, sql, type }) => `, CAST(${sql} AS ${type}) AS ${name}`)
    .join('');
  const { part, level, sets } = partsSql(by, ['period', ...keys]);
  const sums = values
    .map(({ name, type, divided: needed }) => `, CAST(${needed ? `sum(${name})` : '0'} AS ${type}) AS ${name}`)
    .join('');
  return `${undivided} UNION ALL SELECT ${part}, ${level}, period${select}${sums}
    FROM (SELECT ${group}, ${fields}${parts} FROM ${table} AS u WHERE period IN (${divided.join(', ')}) AND (${where}) GROUP BY ${group}, ${fields})
    GROUP BY GROUPING SETS (${sets})`;
}

/** Which set of a GROUPING SETS a row belongs to, its level as text, and the sets themselves. */
export function partsSql(by: readonly string[], keys: readonly string[]) {
  const part = by.map((field, at) => `WHEN grouping(${field}) = 0 THEN ${at}`).join(' ');
  const level = by
    .map((field) => `WHEN grouping(${field}) = 0 THEN coalesce(CAST(${field} AS VARCHAR), '*missing')`)
    .join(' ');
  return {
    part: `CASE ${part} END`,
    level: `CASE ${level} END`,
    sets: by.map((field) => `(${keys.join(', ')}, ${field})`).join(', '),
  };
}

/** A breakdown and the column that holds it. */
interface DividingColumn {
  readonly by: string;
  readonly column: string;
}

interface DividedTable {
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
  place: DividedTable,
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
export function dividingSql(by: string, place: DividedTable, breakdowns: readonly string[]): string | null {
  return isColumn(by, place) ? by : derivedSql(by, place, breakdowns);
}

function isColumn(by: string, { columns }: Pick<DividedTable, 'columns'>): boolean {
  return columns.includes(by) && (by === 'age_group' || findField(by) !== undefined);
}

/** NULL is a group without a name: in a crossing where either value is, in a ready-made group everybody outside it. */
function derivedSql(by: string, place: DividedTable, breakdowns: readonly string[]): string | null {
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
