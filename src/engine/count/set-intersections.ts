import { type CountedSet, distributionOf, type SetIntersections, type SetSide } from '../../model/set-intersections.ts';
import type { Unit } from '../../model/unit.ts';
import type { CaseDatabase, SqlValue } from '../database.ts';
import type { Shape } from '../shape.ts';
import { readColumns } from '../units/columns.ts';
import type { Division } from './division.ts';
import { gatherIntersections, type IntersectionRow } from './gather-intersections.ts';
import { type Job, ofSql } from './job.ts';
import { kindOf } from './kinds.ts';
import { writeLevel } from './lines.ts';
import { wordsSql } from './set-words.ts';

/** Counts of people end here: no threshold is as large. */
const CAP = 200;

interface IntersectionSource {
  readonly unit: Unit;
  readonly shape: Shape;
  readonly division: Division;
  /** Column of the person (case); null where every unit is one. */
  readonly key: 'household' | 'person' | null;
}

/**
 * Counts how many people the sets of a unit's figures have in common with those of its own indicators, in the whole
 * span. The database adds up rows that are alike; only counts are returned.
 */
export async function countSetIntersections(
  database: CaseDatabase,
  { unit, shape, division, key }: IntersectionSource,
  jobs: readonly Job[],
): Promise<SetIntersections> {
  const whole = jobs.filter((job) => job.periods.some((period) => period.number === 0));
  const bySql = new Map<string, CountedSet[]>();
  const own = new Set<string>();
  for (const { indicator, figure } of whole)
    for (const [side, sql] of sidesOf(unit, figure)) {
      if (side === 'odd' && !indicator.own) continue;
      const known = bySql.get(sql);
      const set = { indicator: indicator.id, stat: figure.stat, side };
      if (known) known.push(set);
      else bySql.set(sql, [set]);
      if (indicator.own) own.add(sql);
    }
  const conditions = [...bySql.keys()];
  const fields = [
    ...division.by.map((sql, at) => ({ name: division.fields[at] ?? sql, field: sql, sql })),
    ...whole.flatMap(({ indicator, figure }) =>
      figure.kind === 'category'
        ? [{ name: distributionOf(indicator.id, figure.stat), field: figure.value, sql: figure.value }]
        : [],
    ),
  ];
  const words = wordsSql(conditions);
  const columns = [
    `${key ?? '0'} AS k`,
    'sex',
    ...fields.map(({ sql }, at) => `coalesce(CAST(${sql} AS VARCHAR), '*missing') AS l${at}`),
    ...words,
  ];
  const rows = await database.rows(`SELECT ${columns.join(', ')}, count(*) AS units FROM ${division.table} AS u
    WHERE period = 0 AND (${division.where}) GROUP BY ALL ORDER BY ALL`);
  const plan = {
    unit,
    sets: [...bySql.values()],
    reads: conditions.map((sql) => readColumns(unit, sql).map(({ name }) => name)),
    own: conditions.flatMap((sql, at) => (own.has(sql) ? [at] : [])),
    fields: fields.map(({ name }) => name),
    alone: key === null,
    cap: CAP,
  };
  return gatherIntersections(plan, readRows(rows));

  function* readRows(found: readonly (readonly SqlValue[])[]): Iterable<IntersectionRow> {
    const first = 2 + fields.length;
    for (const row of found)
      yield {
        key: String(row[0]),
        sex: Number(row[1]),
        levels: fields.map(({ field }, at) => nameLevel(field, String(row[2 + at]))),
        words: words.map((_, at) => Number(row[first + at])),
        units: Number(row[first + words.length]),
      };
  }

  /** As the lines name it; a distribution over something that is no field has its own words. */
  function nameLevel(field: string, raw: string): string {
    return field === 'age_group' || shape.has(field) ? writeLevel(shape, field, raw) : raw;
  }
}

/** Conditions of the sets of a figure: never unknown. */
function sidesOf(unit: Unit, figure: Job['figure']): readonly (readonly [SetSide, string])[] {
  const of = ofSql(figure);
  const among = (sql: string) => `(${of} AND coalesce(${sql}, false))`;
  const registered = (sql: string) => readColumns(unit, sql).map(({ name }) => `"${name}" IS NOT NULL`);
  return [['units', of], ...kindOf(figure).sets(figure, { of, among, registered })];
}
