import { FIELDS, type Field } from '../../model/fields.ts';
import type { CaseDatabase } from '../database.ts';
import type { Shape } from '../shape.ts';
import { personKey } from '../units/keys.ts';
import { isFew } from './judge-rules.ts';

/** Fields that say what was decided. Rows that agree in them all may be one decision. */
export const SAID: readonly Field[] = FIELDS.filter(
  ({ id, of, type }: Field) => of === 'decision' && type !== 'amount' && id !== 'decision_id',
);
/** Amounts of a decision: its parts add up to one, and copies of it under several numbers are alike in them. */
export const AMOUNTS: readonly string[] = FIELDS.filter(
  ({ of, type }: Field) => of === 'decision' && type === 'amount',
).map(({ id }) => id);

/** SQL of what identifies the decision of a row, apart from whose it is. Without a date of its own its month does. */
export function saidOn(shape: Shape): readonly string[] {
  return [...SAID.filter(({ id }) => shape.has(id)).map(({ id }) => shape.col(id)), ...placedBy(shape)];
}

const placedBy = (shape: Shape): readonly string[] =>
  ['aid_month', 'period'].map((id) =>
    shape.has(id) ? `CASE WHEN ${shape.col('decision_date')} IS NULL THEN ${shape.col(id)} END` : 'NULL',
  );

/**
 * Makes the table `crowd`: numbers of the rows that share person and time with another row. Only these can be alike in
 * more than that, and most exports have few of them, so questions about like rows are asked of them alone. `where`: the
 * rows that matter. Whoever creates the table drops it.
 */
export async function createCrowd(database: CaseDatabase, shape: Shape, where: string): Promise<void> {
  const key = `hash(${[personKey(shape, 'own'), shape.col('decision_date'), ...placedBy(shape)].join(', ')})`;
  // materialized: the key of a row is worked out once
  await database.run(`CREATE TABLE crowd AS WITH keyed AS MATERIALIZED (SELECT r.rowid AS at, ${key} AS k FROM records AS r WHERE ${where})
    SELECT keyed.at FROM keyed SEMI JOIN (SELECT k FROM keyed GROUP BY k HAVING count(*) > 1) AS c USING (k)`);
}
/** `FROM` of a statement over the rows of the crowd; the crowd stands first, since it is the smaller table. */
export const OF_CROWD = 'crowd AS w JOIN records AS r ON r.rowid = w.at';

/** A question about rows that agree in a key. */
export interface Alike {
  /** SQL of the rows; else those of the crowd, whose key holds the person and the time. */
  readonly from?: string;
  /** SQL of who the rows are about, which the crowd knows already. */
  readonly of?: string;
  readonly key: readonly string[];
  readonly where: string;
  /** SQL over the rows of one key: true where they are several; else by their number. */
  readonly several?: string;
}

const ROWS = 'count(*) > 1';

/**
 * How many rows were looked at (`all`), how many are like another (`rows`), and how many decisions those would be
 * (`groups`); null where they are few. Rows are grouped by a hash, since one number is faster to group by than many
 * columns. The condition is wrapped in `coalesce` so that DuckDB's planner sees one condition: of each part of an AND
 * it expects one row in five to be left, and would then take the records for the smaller table.
 */
export async function countAlike(
  database: CaseDatabase,
  { key, where, from = OF_CROWD, of = 'true', several = ROWS }: Alike,
): Promise<{ readonly all: number; readonly rows: number; readonly groups: number } | null> {
  const [found] = await database.rows(
    `SELECT coalesce(sum(n), 0), count(*)
      FROM (SELECT count(*) AS n FROM ${from} WHERE coalesce(${where}, false) GROUP BY hash(${key.join(', ')}) HAVING ${several}) ORDER BY ALL`,
  );
  const [rows, groups] = (found ?? []).map(Number) as [number, number];
  if (rows === 0) return null;
  const [whole] = await database.rows(`SELECT count(*) FROM records AS r WHERE ${where} AND ${of}`);
  const all = Number(whole?.[0]);
  return isFew(rows, all) ? null : { all, rows, groups };
}

/** Fields in which rows that are alike differ. */
export async function differing(
  database: CaseDatabase,
  shape: Shape,
  { key, where, from = OF_CROWD, several = ROWS }: Alike,
): Promise<readonly string[]> {
  const ids = FIELDS.filter(({ id }) => shape.has(id)).map(({ id }) => id);
  const each = ids.map((id, at) => `count(DISTINCT ${shape.col(id)}) > 1 AS c${at}`);
  const [row] = await database.rows(
    `SELECT ${ids.map((_, at) => `bool_or(c${at})`).join(', ')} FROM (SELECT ${each.join(', ')}
      FROM ${from} WHERE ${where} GROUP BY hash(${key.join(', ')}) HAVING ${several})`,
  );
  return ids.filter((_, at) => row?.[at] === true);
}
