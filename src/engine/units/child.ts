import type { Shape } from '../shape.ts';
import { decode } from './person-columns.ts';
import { apartSql, childKey, isChild, isMinor, LENT_SQL, lentCodesSql, placedSql, rowNumber } from './who-and-when.ts';

const COUNTS = ['girls', 'boys'] as const;
/** Children of a household whose sex is not registered; nothing more is asked about them. */
const UNKNOWN = 'children_unknown';

/**
 * Below all codes of persons: where households without any id begin, so that children of a household can be numbered.
 */
export const ROWS = -(2 ** 46);

/** Child rows where there are such answers on them, else counts on the household's rows. */
export function childLayout(shape: Shape): 'rows' | 'counts' | null {
  if (shape.has('leisure_granted', 'leisure_applied', 'leisure_amount')) return 'rows';
  return shape.has(...COUNTS.map((sex) => `${sex}_leisure`)) ? 'counts' : null;
}

function household(shape: Shape): string {
  const type = shape.has('household_type') ? `nullif(${shape.code('household_type')}, 4)` : 'CAST(NULL AS INTEGER)';
  return `${type} AS household_type, ${shape.code('unit')} AS unit`;
}

/** The periods of a child: those that hold the time it is placed in; undated it belongs to the whole span. */
const PERIODS = `(SELECT e.m_from, e.m_to, p.period FROM extent AS e JOIN period_cell AS p ON p.cell = e.cell
  UNION ALL SELECT NULL, NULL, 0)`;
const PLACED = `JOIN ${PERIODS} AS q ON q.m_from IS NOT DISTINCT FROM m.m_from AND q.m_to IS NOT DISTINCT FROM m.m_to`;

/**
 * Statements for the unit table `child`; `periods`: how many are asked for. Its account: children of whom nothing
 * lies in the window. docs/units.md, "child".
 */
export function childSql(
  shape: Shape,
  layout: 'rows' | 'counts',
  lastMonth: number,
  periods: number,
): readonly string[] {
  const [source, placed, each] =
    layout === 'rows' ? rowsSql(shape, lastMonth, periods) : countsSql(shape, lastMonth, periods);
  const child = (
    body: string,
  ) => `SELECT period, person, household, sex, ${decode('household_type', 'household_type')} AS household_type,
    unit, leisure_applied, leisure_granted, leisure_ore, unread FROM (${body})`;
  const others =
    layout === 'counts'
      ? []
      : [
          `INSERT INTO account SELECT 'child', sex, 'other_child', count(*) FROM (${otherChildrenSql(shape, lastMonth)}) GROUP BY ALL`,
        ];
  const lent = layout === 'rows' && shape.has('person_id') ? [lentCodesSql(shape, Math.floor(lastMonth / 12))] : [];
  return [
    ...lent,
    ...others,
    `CREATE TABLE child_row AS ${source}`,
    `CREATE TABLE child AS ${child(placed)}`,
    `INSERT INTO account SELECT 'child', coalesce(sex, 2), reason, count(*) FROM (${each}) GROUP BY ALL`,
  ];
}

/** Children who live elsewhere, and grown ones: no question about children concerns them, and none about adults. */
function otherChildrenSql(shape: Shape, lastMonth: number): string {
  const year = Math.floor(lastMonth / 12);
  const sex = `nullif(${shape.code('sex')}, 2)`;
  return `SELECT CASE WHEN min(${sex}) = max(${sex}) THEN min(${sex}) ELSE 2 END AS sex FROM records AS r
    WHERE (${isChild(shape, year)}) AND NOT (${isMinor(shape, year)}) GROUP BY ${childKey(shape)}`;
}

/** Of whom nothing is placed in the window, nor held by it: why. */
const REASON = `CASE WHEN count(e.cell) + count_if(m.m_from IS NULL) = 0 THEN min(${apartSql('m')}) END AS reason`;
const EXTENT = 'LEFT JOIN extent AS e ON e.m_from = m.m_from AND e.m_to = m.m_to';

type Statements = readonly [source: string, child: string, account: string];

/** A blank "granted" beside "not applied for" is a no, so that child rows and counts agree. */
function rowsSql(shape: Shape, lastMonth: number, periods: number): Statements {
  const placed = placedSql(shape, 'child', lastMonth);
  const granted = `coalesce(${shape.col('leisure_granted')}, CASE WHEN ${shape.col('leisure_applied')} = false THEN false END)`;
  const sex = 'CASE WHEN min(m.sex) = max(m.sex) THEN min(m.sex) ELSE 2 END AS sex';
  const kase = `CAST(${shape.col('case_id')} AS BIGINT)`;
  // children under a parent's code are of the parent's household
  const home = shape.has('person_id')
    ? `coalesce(${kase}, CASE WHEN ${LENT_SQL} THEN -1 - CAST(r.person_id AS BIGINT) END)`
    : kase;
  return [
    `SELECT ${childKey(shape)} AS person, ${home} AS kase,
      nullif(${shape.code('sex')}, 2) AS sex, ${household(shape)}, ${shape.col('leisure_applied')} AS applied, ${granted} AS granted,
      ${shape.col('leisure_amount')} AS ore, ${placed.from} AS m_from, ${placed.to} AS m_to, r.unread
      FROM ${shape.from('unit')} WHERE ${isMinor(shape, Math.floor(lastMonth / 12))}`,
    `SELECT q.period, m.person, coalesce(min(m.kase), least(m.person, -1 - m.person)) AS household,
      ${sex}, min(m.household_type) AS household_type, min(m.unit) AS unit,
      bool_or(applied) AS leisure_applied, bool_or(granted) AS leisure_granted,
      CASE WHEN bool_or(granted) THEN sum(CASE WHEN granted THEN ore END) WHEN bool_or(granted) = false THEN 0 END AS leisure_ore,
      bit_or(unread) AS unread FROM child_row AS m ${PLACED} WHERE q.period < ${periods} GROUP BY q.period, m.person`,
    `SELECT ${sex}, ${REASON} FROM child_row AS m ${EXTENT} GROUP BY m.person`,
  ];
}

/** More granted than there are children is a bad value: the count of the granted is left out. */
function countsSql(shape: Shape, lastMonth: number, periods: number): Statements {
  const placed = placedSql(shape, 'child', lastMonth);
  const sexes = [...COUNTS, UNKNOWN];
  const counts = sexes.map((sex) => {
    const all = shape.col(sex);
    if (sex === UNKNOWN)
      return `max(${all}) AS ${sex}, max(CAST(NULL AS INTEGER)) AS ${sex}_granted, max(CAST(NULL AS BIGINT)) AS ${sex}_ore`;
    return `max(${all}) AS ${sex}, max(CASE WHEN ${shape.col(`${sex}_leisure`)} <= ${all} THEN ${shape.col(`${sex}_leisure`)} END) AS ${sex}_granted,
      max(${shape.col(`${sex}_leisure_amount`)}) AS ${sex}_ore`;
  });
  const kase = `coalesce(CAST(${shape.col('case_id')} AS BIGINT), -1 - CAST(${shape.col('person_id')} AS BIGINT), ${ROWS} - ${rowNumber})`;
  const each = sexes.map(
    (
      sex,
      code,
    ) => `SELECT period, household * 96 + ${code * 32} + i AS person, household, ${code} AS sex, household_type, unit,
      CAST(NULL AS BOOLEAN) AS leisure_applied, i <= ${sex}_granted AS leisure_granted,
      CASE WHEN i <= ${sex}_granted THEN CASE WHEN i = 1 THEN ${sex}_ore ELSE ${sex}_ore - ${sex}_ore END WHEN ${sex}_granted IS NOT NULL THEN 0 END AS leisure_ore, unread
    FROM placed, unnest(range(1, CAST(${sex} AS BIGINT) + 1)) AS n(i)`,
  );
  const numbered = sexes.map(
    (sex, code) => `SELECT ${code} AS sex, reason FROM (SELECT max(${sex}) AS n, ${REASON}
      FROM child_row AS m ${EXTENT} GROUP BY household), unnest(range(CAST(n AS BIGINT)))`,
  );
  return [
    `SELECT ${kase} AS household, ${placed.from} AS m_from, ${placed.to} AS m_to, bit_or(r.unread) AS unread,
      min(${shape.has('household_type') ? `nullif(${shape.code('household_type')}, 4)` : 'CAST(NULL AS INTEGER)'}) AS household_type,
      min(${shape.code('unit')}) AS unit, ${counts.join(', ')} FROM ${shape.from('unit')}
      WHERE ${sexes.map((sex) => `${shape.col(sex)} IS NOT NULL`).join(' OR ')} GROUP BY 1, 2, 3`,
    `WITH placed AS (SELECT q.period, household, min(household_type) AS household_type, min(unit) AS unit, bit_or(unread) AS unread,
      ${sexes.map((sex) => `max(${sex}) AS ${sex}, max(${sex}_granted) AS ${sex}_granted, sum(${sex}_ore) AS ${sex}_ore`).join(', ')}
      FROM child_row AS m ${PLACED} WHERE q.period < ${periods} GROUP BY q.period, household)
    ${each.join(' UNION ALL ')}`,
    numbered.join(' UNION ALL '),
  ];
}
