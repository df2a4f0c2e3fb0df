import type { Shape } from '../shape.ts';
import { type Attribute, isCouple } from './attributes.ts';
import { isChild, personKey, rowNumber } from './keys.ts';
import { apartSql } from './placed.ts';

const INSIDE = `(m.m_from IS NULL OR (m.m_from <= (SELECT max(month) FROM month) AND m.m_to >= (SELECT min(month) FROM month)))`;

/**
 * The account of persons: everybody whom the rows name, and those of whom no row lies in the window. A unit's cases
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
    PERSONS,
    ...(children ? [`INSERT INTO account SELECT 'person', sex, 'child', count(*) FROM (${child}) GROUP BY ALL`] : []),
  ];
}

// only for the few who are in no period is it asked why
const PERSONS = `INSERT INTO account SELECT 'person', k.sex, NULL, count(*) FROM (SELECT DISTINCT person FROM members) AS m
    JOIN person_key AS k ON k.person = m.person GROUP BY ALL
  UNION ALL SELECT 'person', CASE WHEN low = high THEN low ELSE 2 END, reason, count(*)
    FROM (SELECT min(sex) AS low, max(sex) AS high, min(${apartSql('m')}) AS reason FROM members AS m ANTI JOIN person_key USING (person) GROUP BY person)
    GROUP BY ALL`;

/** The same of spells: spans of aid that are no spell, and people with aid, or perhaps with aid, without any dates. */
export function spellAccount(shape: Shape, lastDay: number): readonly string[] {
  const unread = shape.unread('aid_start', 'aid_end', 'closed_date', 'aid_month');
  const ended = shape.unread('aid_end', 'closed_date');
  const span = `SELECT DISTINCT m.person, m.start_day, CASE WHEN m.start_day > ${lastDay} THEN 'outside'
      WHEN m.end_day < m.start_day OR (m.end_day IS NULL AND ${ended('m')}) THEN 'not_understood' ELSE 'outside' END AS reason
    FROM members AS m WHERE m.start_day IS NOT NULL AND m.person NOT IN (SELECT person FROM stretch WHERE by_month) AND ${INSIDE}
      AND NOT EXISTS (SELECT 1 FROM stretch AS s WHERE s.person = m.person AND s.d0 <= m.start_day AND coalesce(s.d1 >= m.start_day, true))`;
  const bare = `SELECT p.person, 0 AS start_day, CASE WHEN ${unread('p')} THEN 'not_understood' ELSE 'not_registered' END AS reason
    FROM person_core AS p WHERE p.period = 0 AND p.recipient IS DISTINCT FROM false AND p.person NOT IN (SELECT person FROM stretch)
      AND p.person NOT IN (SELECT person FROM members WHERE start_day IS NOT NULL)`;
  const made = 'EXISTS (SELECT 1 FROM spell_base AS b WHERE b.person = s.person AND b.d0 = s.d0)';
  return [
    `INSERT INTO account SELECT 'spell', k.sex, a.reason, count(*) FROM (${span} UNION ALL ${bare}
        UNION ALL SELECT s.person, s.d0, CASE WHEN ${made} THEN NULL ELSE 'outside' END FROM stretch AS s) AS a
      JOIN person_key AS k ON k.person = a.person GROUP BY ALL`,
  ];
}

/** The same of couples: households that are couples by their type, but of whom the rows name only one adult. */
export function coupleAccount(attributes: readonly Attribute[]): readonly string[] {
  if (!attributes.some(({ id }) => id === 'household_type')) return [];
  const lone = `SELECT count(*) FROM case_adults AS k JOIN (SELECT a_case_id AS kase, bool_or(${isCouple('a_household_type')}) AS pair FROM members GROUP BY a_case_id) AS h
    ON h.kase = k.kase WHERE k.adults = 1 AND h.pair`;
  return [`INSERT INTO account SELECT 'couple', 2, 'sex_unknown', (${lone})`];
}
