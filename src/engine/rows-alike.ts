import { FIELDS, type Field } from '../model/fields.ts';
import type { CaseDatabase } from './database.ts';
import type { Shape } from './shape.ts';

/** Fields that say what was decided. Rows that agree in them all may be one decision. */
export const SAID: readonly Field[] = FIELDS.filter(
  ({ id, of, type }: Field) => of === 'decision' && type !== 'amount' && id !== 'decision_id',
);
/** SQL of what the decision of a row is known by, beside whose it is. Without a day of its own it is placed by its month. */
export function saidOn(shape: Shape): readonly string[] {
  const undated = ['aid_month', 'period'].map((id) =>
    shape.has(id) ? `CASE WHEN ${shape.col('decision_date')} IS NULL THEN ${shape.col(id)} END` : 'NULL',
  );
  return [...SAID.filter(({ id }) => shape.has(id)).map(({ id }) => shape.col(id)), ...undated];
}

/** Rows that agree in a key. */
export interface Alike {
  readonly key: readonly string[];
  readonly where: string;
  /** SQL over the rows of one key: true where they are several; else by their number. */
  readonly several?: string;
}

const ROWS = 'count(*) > 1';

/** Rows that are looked at, those that are like another, and how many decisions these would be. A hash is one number to group by. */
export async function countAlike(
  database: CaseDatabase,
  { key, where, several = ROWS }: Alike,
): Promise<readonly [all: number, rows: number, groups: number]> {
  const [found] = await database.rows(
    `SELECT coalesce(sum(n), 0), coalesce(sum(n) FILTER (several), 0), count(*) FILTER (several)
      FROM (SELECT count(*) AS n, ${several} AS several FROM records AS r WHERE ${where} GROUP BY hash(${key.join(', ')})) ORDER BY ALL`,
  );
  const [all, rows, groups] = (found ?? []).map(Number);
  return [all!, rows!, groups!];
}

/** Fields in which rows that are alike differ. */
export async function differing(
  database: CaseDatabase,
  shape: Shape,
  { key, where, several = ROWS }: Alike,
): Promise<readonly string[]> {
  const ids = FIELDS.filter(({ id }) => shape.has(id)).map(({ id }) => id);
  const each = ids.map((id, at) => `count(DISTINCT ${shape.col(id)}) > 1 AS c${at}`);
  const [row] = await database.rows(
    `SELECT ${ids.map((_, at) => `bool_or(c${at})`).join(', ')} FROM (SELECT ${each.join(', ')}
      FROM records AS r WHERE ${where} GROUP BY hash(${key.join(', ')}) HAVING ${several})`,
  );
  return ids.filter((_, at) => row?.[at] === true);
}
