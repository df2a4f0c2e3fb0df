import { findRefinement, MISSING } from '../../model/groups.ts';
import type { CountedRelease } from '../../model/release.ts';
import type { CaseDatabase } from '../database.ts';
import type { Shape } from '../shape.ts';
import { dividingSql, partsSql } from './division.ts';
import { sortLevels, writeLevel } from './lines.ts';

/** The tables of units that were made, with the columns of each. */
export interface UnitTables {
  readonly shape: Shape;
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/**
 * The groups of each breakdown that anybody stands in, over all units and periods, whether or not an indicator asks about
 * them: the names of groups in a table are not to tell who is asked about.
 */
export async function findGroups(
  database: CaseDatabase,
  { shape, columns }: UnitTables,
  breakdowns: readonly string[],
): Promise<NonNullable<CountedRelease['groups']>> {
  const plain = breakdowns.filter((by) => findRefinement(by) === undefined);
  const found = new Map<string, Set<string>>(plain.map((by) => [by, new Set()]));
  for (const [table, own] of columns) {
    const place = { shape, unit: table, table, columns: own, year: false };
    const divided = plain.flatMap((by) => {
      const sql = dividingSql(by, place, breakdowns);
      return sql === null ? [] : [{ by, sql }];
    });
    if (divided.length === 0) continue;
    const names = divided.map((_, at) => `f${at}`);
    const { part, level } = partsSql(names, []);
    const sets = names.map((name) => `(${name})`).join(', ');
    const rows = await database.rows(`SELECT DISTINCT ${part}, ${level}
      FROM (SELECT DISTINCT ${divided.map(({ sql }, at) => `${sql} AS f${at}`).join(', ')} FROM ${table}) GROUP BY GROUPING SETS (${sets}) ORDER BY ALL`);
    for (const [at, raw] of rows) found.get(divided[Number(at)]!.by)!.add(String(raw));
  }
  return [...found].map(([by, raws]) => ({
    by,
    levels: sortLevels(
      by,
      [...raws].filter((raw) => raw !== MISSING),
    ).map((raw) => writeLevel(shape, by, raw)),
  }));
}
