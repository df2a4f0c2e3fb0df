import type { Shape } from '../shape.ts';
import { decode } from './attributes.ts';
import { personKey } from './keys.ts';

const DATES = ['aid_month', 'period', 'decision_date', 'application_date', 'aid_start'];
const COUNTS = ['girls', 'boys'] as const;
/** Children of a household whose sex is not registered; nothing more is asked about them. */
const UNKNOWN = 'children_unknown';

/** Child rows where there are such answers on them, else counts on the household's rows. */
export function childLayout(shape: Shape): 'rows' | 'counts' | null {
  if (shape.has('leisure_granted', 'leisure_applied', 'leisure_amount')) return 'rows';
  return shape.has(...COUNTS.map((sex) => `${sex}_leisure`)) ? 'counts' : null;
}

function household(shape: Shape): string {
  const type = shape.has('household_type') ? `nullif(${shape.code('household_type')}, 4)` : 'CAST(NULL AS INTEGER)';
  return `${type} AS household_type, ${shape.code('unit')} AS unit`;
}

const monthOf = (shape: Shape, end: 'firstMonth' | 'lastMonth') =>
  `coalesce(${DATES.filter((id) => shape.has(id))
    .map((id) => shape[end](id))
    .concat('NULL')
    .join(', ')})`;

/** Rows without a date belong to the whole span. */
const PLACED = `JOIN period AS q ON (m.m_from <= q.m1 AND m.m_to >= q.m0) OR (m.m_from IS NULL AND q.period = 0)`;

/** SQL of the unit table `child`; `periods`: how many are asked for. docs/units.md, "child". */
export function childSql(shape: Shape, layout: 'rows' | 'counts', lastYear: number, periods: number): string {
  const body = layout === 'rows' ? fromRows(shape, lastYear, periods) : fromCounts(shape, periods);
  return `CREATE TABLE child AS SELECT period, person, household, sex, ${decode('household_type', 'household_type')} AS household_type,
    unit, leisure_applied, leisure_granted, leisure_ore FROM (${body})`;
}

/** A blank "granted" beside "not applied for" is a no, so that child rows and counts agree. */
function fromRows(shape: Shape, lastYear: number, periods: number): string {
  const age = `coalesce(${lastYear} - ${shape.col('birth_year')}, ${shape.col('age')})`;
  const child = shape.has('role')
    ? `(r.role = 'child' AND coalesce(${age} < 18, true)) OR (r.role IS NULL AND coalesce(${age} < 18, false))`
    : `coalesce(${age} < 18, false)`;
  const granted = `coalesce(${shape.col('leisure_granted')}, CASE WHEN ${shape.col('leisure_applied')} = false THEN false END)`;
  return `SELECT q.period, m.person, coalesce(min(m.kase), least(m.person, -1 - m.person)) AS household,
      CASE WHEN min(m.sex) = max(m.sex) THEN min(m.sex) ELSE 2 END AS sex, min(m.household_type) AS household_type, min(m.unit) AS unit,
      bool_or(applied) AS leisure_applied, bool_or(granted) AS leisure_granted,
      CASE WHEN bool_or(granted) THEN sum(CASE WHEN granted THEN ore END) WHEN bool_or(granted) = false THEN 0 END AS leisure_ore
    FROM (SELECT ${personKey(shape, 'own')} AS person, CAST(${shape.col('case_id')} AS BIGINT) AS kase,
      nullif(${shape.code('sex')}, 2) AS sex, ${household(shape)}, ${shape.col('leisure_applied')} AS applied, ${granted} AS granted,
      ${shape.col('leisure_amount')} AS ore, ${monthOf(shape, 'firstMonth')} AS m_from, ${monthOf(shape, 'lastMonth')} AS m_to
      FROM ${shape.from('unit')} WHERE ${child}) AS m
    ${PLACED} WHERE q.period < ${periods} GROUP BY q.period, m.person`;
}

/** More granted than there are children is a bad value: the count of the granted is left out. */
function fromCounts(shape: Shape, periods: number): string {
  const sexes = [...COUNTS, UNKNOWN];
  const counts = sexes.map((sex) => {
    const all = shape.col(sex);
    if (sex === UNKNOWN)
      return `max(${all}) AS ${sex}, max(CAST(NULL AS INTEGER)) AS ${sex}_granted, max(CAST(NULL AS BIGINT)) AS ${sex}_ore`;
    return `max(${all}) AS ${sex}, max(CASE WHEN ${shape.col(`${sex}_leisure`)} <= ${all} THEN ${shape.col(`${sex}_leisure`)} END) AS ${sex}_granted,
      max(${shape.col(`${sex}_leisure_amount`)}) AS ${sex}_ore`;
  });
  const kase = `coalesce(CAST(${shape.col('case_id')} AS BIGINT), least(${personKey(shape, 'own')}, -1 - ${personKey(shape, 'own')}))`;
  const each = sexes.map(
    (
      sex,
      code,
    ) => `SELECT period, household * 96 + ${code * 32} + i AS person, household, ${code} AS sex, household_type, unit,
      CAST(NULL AS BOOLEAN) AS leisure_applied, i <= ${sex}_granted AS leisure_granted,
      CASE WHEN i <= ${sex}_granted THEN CASE WHEN i = 1 THEN ${sex}_ore ELSE ${sex}_ore - ${sex}_ore END WHEN ${sex}_granted IS NOT NULL THEN 0 END AS leisure_ore
    FROM placed, unnest(range(1, CAST(${sex} AS BIGINT) + 1)) AS n(i)`,
  );
  return `WITH by_month AS (SELECT ${kase} AS household, ${monthOf(shape, 'firstMonth')} AS m_from, ${monthOf(shape, 'lastMonth')} AS m_to,
      min(${shape.has('household_type') ? `nullif(${shape.code('household_type')}, 4)` : 'CAST(NULL AS INTEGER)'}) AS household_type,
      min(${shape.code('unit')}) AS unit, ${counts.join(', ')} FROM ${shape.from('unit')}
      WHERE ${sexes.map((sex) => `${shape.col(sex)} IS NOT NULL`).join(' OR ')} GROUP BY 1, 2, 3),
    placed AS (SELECT q.period, household, min(household_type) AS household_type, min(unit) AS unit,
      ${sexes.map((sex) => `max(${sex}) AS ${sex}, max(${sex}_granted) AS ${sex}_granted, sum(${sex}_ore) AS ${sex}_ore`).join(', ')}
      FROM by_month AS m ${PLACED} WHERE q.period < ${periods} GROUP BY q.period, household)
    ${each.join(' UNION ALL ')}`;
}
