import type { Shape } from '../shape.ts';
import type { Attribute } from './attributes.ts';
import { isCouple } from './household-codes.ts';
import { isChild, personKey, rowNumber } from './keys.ts';
import { apartSql } from './placed.ts';

const INSIDE = `(m.m_from IS NULL OR (m.m_from <= (SELECT max(month) FROM month) AND m.m_to >= (SELECT min(month) FROM month)))`;

/**
 * `source` and `apart` of persons: everybody whom the rows name, and those of whom no row lies in the window. A unit's cases
 * in the export are counted here from its rows, not from the unit's table: that is what the balance is held against.
 * `children`: no unit of the export is about them, so that they are named here.
 */
export function personAccount(shape: Shape, lastYear: number, children: boolean): readonly string[] {
  const sex = `CASE WHEN ${shape.code('sex')} < 2 THEN ${shape.code('sex')} END`;
  // months of a child without a code are one child; else every such row is
  const row = `coalesce(CAST(${shape.col('person_id')} AS BIGINT), -1 - ${rowNumber})`;
  const each = shape.has('aid_month') ? personKey(shape, 'own') : row;
  const child = `SELECT CASE WHEN min(${sex}) = max(${sex}) THEN min(${sex}) ELSE 2 END AS sex FROM records AS r
    WHERE ${isChild(shape, lastYear)} GROUP BY ${each}`;
  return [
    ...PERSONS,
    ...(children
      ? ['source', 'apart'].map(
          (table) =>
            `INSERT INTO ${table} SELECT 'person', sex, ${table === 'apart' ? "'child', " : ''}count(*) FROM (${child}) GROUP BY ALL`,
        )
      : []),
  ];
}

const PERSONS: readonly string[] = [
  `CREATE TABLE named AS SELECT m.person, coalesce(k.sex, CASE WHEN min(m.sex) = max(m.sex) THEN min(m.sex) ELSE 2 END, 2) AS sex,
      min(${apartSql('m')}) AS reason, k.person IS NOT NULL AS kept FROM members AS m LEFT JOIN person_key AS k ON k.person = m.person GROUP BY m.person, k.person, k.sex`,
  `INSERT INTO source SELECT 'person', sex, count(*) FROM named GROUP BY ALL`,
  `INSERT INTO apart SELECT 'person', sex, reason, count(*) FROM named WHERE NOT kept GROUP BY ALL`,
];

/** The same of spells: spans of aid that make none, and people who have, or may have, aid whose span nobody has dated. */
export function spellAccount(shape: Shape, lastDay: number): readonly string[] {
  const unread = shape.unread('aid_start', 'aid_end', 'closed_date', 'aid_month');
  const ended = shape.unread('aid_end', 'closed_date');
  const span = `SELECT DISTINCT m.person, m.start_day, CASE WHEN m.start_day > ${lastDay} THEN 'outside'
      WHEN m.end_day < m.start_day OR (m.end_day IS NULL AND ${ended('m')}) THEN 'not_understood' ELSE 'outside' END AS reason
    FROM members AS m WHERE m.start_day IS NOT NULL AND ${INSIDE} AND NOT EXISTS (SELECT 1 FROM stretch AS s
      WHERE s.person = m.person AND (s.by_month OR (s.d0 <= m.start_day AND coalesce(s.d1 >= m.start_day, true))))`;
  const bare = `SELECT p.person, 0 AS start_day, CASE WHEN ${unread('p')} THEN 'not_understood' ELSE 'not_registered' END AS reason
    FROM person_core AS p WHERE p.period = 0 AND p.recipient IS DISTINCT FROM false AND p.person NOT IN (SELECT person FROM stretch)
      AND p.person NOT IN (SELECT person FROM members WHERE start_day IS NOT NULL)`;
  return [
    `CREATE TABLE spell_apart AS SELECT k.sex, a.reason FROM (${span} UNION ALL ${bare}
        UNION ALL SELECT s.person, s.d0, 'outside' FROM stretch AS s ANTI JOIN spell_base AS b ON b.person = s.person AND b.d0 = s.d0) AS a
      JOIN person_key AS k ON k.person = a.person`,
    `INSERT INTO apart SELECT 'spell', sex, reason, count(*) FROM spell_apart GROUP BY ALL`,
    `INSERT INTO source SELECT 'spell', sex, count(*) FROM (SELECT sex FROM spell_apart
      UNION ALL SELECT k.sex FROM stretch AS s SEMI JOIN spell_base AS b ON b.person = s.person AND b.d0 = s.d0 JOIN person_key AS k ON k.person = s.person) GROUP BY ALL`,
  ];
}

/** The same of couples that household type tells of, and of whom the rows name one adult alone. */
export function coupleAccount(attributes: readonly Attribute[]): readonly string[] {
  if (!attributes.some(({ id }) => id === 'household_type')) return [];
  const lone = `SELECT count(*) FROM case_adults AS k JOIN (SELECT a_case_id AS kase, bool_or(${isCouple('a_household_type')}) AS pair FROM members GROUP BY a_case_id) AS h
    ON h.kase = k.kase WHERE k.adults = 1 AND h.pair`;
  return [
    `INSERT INTO source SELECT 'couple', 2, (${lone})`,
    `INSERT INTO apart SELECT 'couple', 2, 'sex_unknown', (${lone})`,
  ];
}
