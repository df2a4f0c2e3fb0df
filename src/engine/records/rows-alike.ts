import { FIELDS, type Field } from '../../model/fields.ts';
import type { CaseDatabase } from '../database.ts';
import type { Shape } from '../shape.ts';
import { personKey } from '../units/keys.ts';
import { isFew } from './judge-rules.ts';

/** Fields that say what was decided. Rows that agree in them all may be one decision. */
export const SAID: readonly Field[] = FIELDS.filter(
  ({ id, of, type }: Field) => of === 'decision' && type !== 'amount' && id !== 'decision_id',
);
/** SQL of what the decision of a row is known by, beside whose it is. Without a day of its own it is placed by its month. */
export function saidOn(shape: Shape): readonly string[] {
  return [...SAID.filter(({ id }) => shape.has(id)).map(({ id }) => shape.col(id)), ...placedBy(shape)];
}

const placedBy = (shape: Shape): readonly string[] =>
  ['aid_month', 'period'].map((id) =>
    shape.has(id) ? `CASE WHEN ${shape.col('decision_date')} IS NULL THEN ${shape.col(id)} END` : 'NULL',
  );

/**
 * `crowd`: row numbers of the records of one person and time that are several. Only these can be alike in more, and most
 * exports have few: what is asked of rows that are alike is asked of them. `where`: rows that matter. Who makes it drops it.
 */
export async function createCrowd(database: CaseDatabase, shape: Shape, where: string): Promise<void> {
  const key = `hash(${[personKey(shape, 'own'), shape.col('decision_date'), ...placedBy(shape)].join(', ')})`;
  // materialized: the key of a row is worked out once
  await database.run(`CREATE TABLE crowd AS WITH keyed AS MATERIALIZED (SELECT r.rowid AS at, ${key} AS k FROM records AS r WHERE ${where})
    SELECT keyed.at FROM keyed SEMI JOIN (SELECT k FROM keyed GROUP BY k HAVING count(*) > 1) AS c USING (k)`);
}
/** The crowd first: it is the smaller, and nothing need be asked of the others. */
export const OF_CROWD = 'crowd AS w JOIN records AS r ON r.rowid = w.at';

/** Rows that agree in a key. */
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
 * Rows that are looked at, those that are like another, and how many decisions these would be; null where they
 * are few. A hash is one number to group by. The condition stands in brackets that the engine does not open: it takes every
 * part of it to leave one row in five, and thinks the records fewer than the crowd.
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
