import type { Shape } from '../shape.ts';
import type { DecisionBounds } from './decision-rows.ts';
import { type Attribute, decode } from './person-columns.ts';
import { addMonthsSql, begunSql, isChild, monthOfDaySql, personKey, placedSql } from './who-and-when.ts';

/** Months in which a measure is followed to work or studies. */
const FOLLOWED = 6;

/** True where the export tells of measures at all. */
export function tellsMeasures(shape: Shape): boolean {
  return shape.has('measure_type', 'measure_start', 'measure_id');
}

/**
 * The unit table `measure`: measures begun in the window, once whatever number of rows: by their own id, else by
 * person, kind and start. One without a start is held by the span. The latest registered outcome and rating count.
 * docs/units.md, "measure".
 */
export function measureSql(
  shape: Shape,
  attributes: readonly Attribute[],
  bounds: DecisionBounds,
  asked: number,
): readonly string[] {
  const { firstDay, lastDay, lastMonth } = bounds;
  const [id, type] = [shape.col('measure_id'), shape.code('measure_type')];
  const begun = begunSql(shape, 'measure');
  const signs = ['measure_type', 'measure_start', 'measure_id']
    .filter((field) => shape.has(field))
    .map((field) => `${shape.col(field)} IS NOT NULL`);
  const when = `coalesce(CAST(${placedSql(shape, 'person', lastMonth).to} AS BIGINT), 0)`;
  const latest = (name: string, code: string) => `max(${when} * 16 + 15 - ${code}) AS ${name}`;
  const shown = attributes.filter((attribute) => attribute.id !== 'case_id').map((attribute) => `p.${attribute.id}, `);
  const due = addMonthsSql('m.begun', FOLLOWED);
  const outcome = decode('measure_outcome', '15 - m.outcome % 16');
  const inside = `coalesce(m.begun BETWEEN ${firstDay} AND ${lastDay}, coalesce(m.ending >= ${firstDay}, true))`;
  return [
    `CREATE TABLE measure_once AS SELECT ${personKey(shape, 'own')} AS person, min(${begun}) AS begun, min(${type}) AS type, max(${shape.code('measure_end')}) AS ending,
        ${latest('outcome', shape.code('measure_outcome'))}, ${latest('rating', shape.code('satisfaction'))}, bit_or(r.unread) AS unread
      FROM records AS r WHERE (${signs.join(' OR ')}) AND NOT (${isChild(shape, Math.floor(lastMonth / 12))})
      GROUP BY 1, ${id}, CASE WHEN ${id} IS NULL THEN ${type} END, CASE WHEN ${id} IS NULL THEN ${begun} END`,
    `CREATE TABLE measure AS SELECT CAST(x.period AS INTEGER) AS period, o.* FROM (
      SELECT m.person, p.household, p.sex, ${shown.join('')} p.age, p.age_group, p.single, p.working_age, ${monthOfDaySql('m.begun')} AS month,
        ${decode('measure_type', 'm.type')} AS measure_type, coalesce(m.ending <= ${lastDay}, false) AS ended,
        ${due} <= ${lastDay} AS followed,
        CASE WHEN ${outcome} IN ('work', 'studies') THEN m.ending <= ${due} WHEN m.outcome IS NOT NULL THEN false
          WHEN coalesce(m.ending > ${due}, true) THEN false END AS to_work,
        CAST(15 - m.rating % 16 AS INTEGER) AS satisfaction, m.unread
      FROM measure_once AS m JOIN person_core AS p ON p.person = m.person AND p.period = 0 WHERE ${inside}) AS o
    JOIN (SELECT month, 0 AS period FROM month UNION ALL SELECT NULL, 0 UNION ALL SELECT n.month, c.period FROM month AS n JOIN period_cell AS c ON c.cell = n.cell
      WHERE c.period BETWEEN 1 AND ${asked - 1}) AS x ON x.month IS NOT DISTINCT FROM o.month`,
    `INSERT INTO account SELECT 'measure', coalesce(k.sex, 2), CASE WHEN NOT (${inside}) OR k.person IS NULL THEN 'outside' END, count(*)
      FROM measure_once AS m LEFT JOIN person_key AS k ON k.person = m.person GROUP BY ALL`,
  ];
}
