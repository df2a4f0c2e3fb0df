import { SIDES } from '../../model/named-figures.ts';
import type { Shape } from '../shape.ts';
import { decode } from './person-columns.ts';
import { HELD_SQL, hasCoApplicant, isChild, placedSql } from './who-and-when.ts';

const SIDE_TYPE = `ENUM (${SIDES.map((side) => `'${side}'`).join(', ')})`;
/** Fields that name one of the two or both; their closed list is applicant, co-applicant, both, woman, man. */
export const PARTIES = ['payment_to', 'first_contact', 'addressed_to'] as const;

/**
 * `couple_row`: what the adults' rows of a case with several adults say of the two. The applicant of a row is its own
 * person, or the other one where the role says co-applicant. `latest`: month, then day of decision, then the
 * applicant's row before the other's. `leads`: of rows at the same time those to count money from.
 */
export function coupleRowsSql(shape: Shape, lastMonth: number): string {
  const placed = placedSql(shape, 'person', lastMonth);
  // where each has a row at the same time that names the other, neither is told to be the applicant
  const pair = (one: string, other: string) => `(${shape.col(one)}, ${shape.col(other)}, coalesce(${placed.from}, -1))`;
  const mirrored = shape.has('co_applicant_id')
    ? `coalesce(${pair('co_applicant_id', 'person_id')} IN (SELECT ${pair('person_id', 'co_applicant_id')} FROM records AS r
        WHERE r.co_applicant_id IS NOT NULL AND ${shape.col('person_id')} IS NOT NULL), false)`
    : 'false';
  const named = `CASE WHEN ${hasCoApplicant(shape)} AND NOT ${mirrored} THEN 0 END`;
  const mine = shape.has('role')
    ? `CASE r.role WHEN 'applicant' THEN 0 WHEN 'co_applicant' THEN 1 ELSE ${named} END`
    : named;
  const known = (id: string) => `CASE WHEN ${shape.code(id)} < 2 THEN ${shape.code(id)} END`;
  const kase = shape.col('case_id');
  const source = `SELECT CAST(${kase} AS BIGINT) AS kase, ${placed.from} AS m_from,
      ${placed.to} AS m_to, ${placed.throughout} AS throughout, r.unread, ${shape.code('decision_date')} AS day, ${mine} AS mine,
      coalesce(${known('sex')}, 1 - ${known('co_applicant_sex')}) AS me,
      ${PARTIES.map((id) => `${shape.code(id)} AS ${id}`).join(', ')},
      ${shape.col('both_met')} AS both_met, ${shape.code('split_payment')} AS split_payment,
      ${shape.col('paid_amount_applicant')} AS own_paid, ${shape.col('paid_amount_co_applicant')} AS other_paid,
      ${shape.col('granted_amount')} AS granted
    FROM records AS r WHERE ${kase} IN (SELECT kase FROM case_adults WHERE adults > 1)
      AND NOT (${isChild(shape, Math.floor(lastMonth / 12))})`;
  const side = (id: string) =>
    `CASE ${id} WHEN 0 THEN applicant WHEN 1 THEN 1 - applicant WHEN 2 THEN 2 WHEN 3 THEN 0 WHEN 4 THEN 1 END AS ${id}`;
  return `CREATE TABLE couple_row AS SELECT *, rank = max(rank) OVER (PARTITION BY kase, moment) AS leads, moment * 2 + rank AS latest
    FROM (SELECT kase, m_from, m_to, throughout, unread, coalesce(CAST(m_to AS BIGINT), 0) * 1048576 + coalesce(day, 0) AS moment,
        CASE WHEN mine = 1 THEN 0 ELSE 1 END AS rank, applicant, ${PARTIES.map(side).join(', ')},
        both_met, split_payment, own_paid, other_paid, granted
      FROM (SELECT *, CASE mine WHEN 0 THEN me WHEN 1 THEN 1 - me END AS applicant FROM (${source})))`;
}

/**
 * `couple_case`: cases of several adults in a period, whether or not the two are together afterwards, with how many
 * adults and how many of known sex. Its account: those that are no couple in the span.
 */
export function coupleCasesSql(attributes: readonly string[], asked: number): readonly string[] {
  const shown = shownOf(attributes);
  const values = shown.map((id) => `, min(m.a_${id}) AS ${id}`).join('');
  const held = `FROM members AS m JOIN period AS q ON ${HELD_SQL}
      WHERE q.period < ${asked} AND m.a_case_id IN (SELECT kase FROM case_adults WHERE adults > 1)`;
  return [
    `CREATE TABLE couple_case AS SELECT period, kase, count(*) AS adults, count(sex) AS known, min(sex) AS low, max(sex) AS high${shown.map((id) => `, min(${id}) AS ${id}`).join('')}
      FROM (SELECT a.*, nullif(k.sex, 2) AS sex FROM (SELECT q.period, CAST(m.a_case_id AS BIGINT) AS kase, m.person${values} ${held} GROUP BY ALL) AS a
        JOIN person_key AS k ON k.person = a.person)
      GROUP BY period, kase HAVING count(*) > 1`,
    `INSERT INTO account SELECT 'couple', 2, CASE WHEN adults > 2 THEN 'more_adults' WHEN known < 2 THEN 'sex_unknown' END, count(*)
      FROM couple_case WHERE period = 0 GROUP BY ALL`,
  ];
}

const shownOf = (attributes: readonly string[]) => attributes.filter((id) => id === 'household_type' || id === 'unit');

/**
 * The unit table `couple`: cases with exactly two adults of known sex in the period, three times each: once for the
 * woman, the man and both (`side`, also in the place of the sex), so that which of the two can be counted as sexes are.
 * Money in halves of an öre, so that what goes to both divides evenly. docs/units.md, "couple".
 */
export function coupleSql(attributes: readonly string[]): string {
  const shown = shownOf(attributes);
  const last = (name: string) =>
    `7 - max(CASE WHEN ${name} IS NOT NULL THEN latest * 8 + 7 - ${name} END) % 8 AS ${name}`;
  const paid = (side: 0 | 1) => {
    const share = `CASE WHEN applicant = ${side} THEN coalesce(own_paid, 0) WHEN applicant = ${1 - side} THEN coalesce(other_paid, 0) END * 2`;
    const granted = `CASE payment_to WHEN ${side} THEN granted * 2 WHEN ${1 - side} THEN 0 * granted WHEN 2 THEN granted END`;
    return `sum(CASE WHEN leads THEN CASE WHEN coalesce(own_paid, other_paid) IS NOT NULL THEN ${share} ELSE ${granted} END END)`;
  };
  const times = SIDES.map((_, side) => `coalesce(count_if(leads AND payment_to = ${side}), 0) AS paid${side}`);
  const picked = (name: string) =>
    `CAST(CASE ${name} WHEN 0 THEN 'woman' WHEN 1 THEN 'man' WHEN 2 THEN 'both' END AS ${SIDE_TYPE})`;
  const sides = SIDES.map((side, sex) => `(${sex}, CAST('${side}' AS ${SIDE_TYPE}))`).join(', ');
  return `CREATE TABLE couple AS
    WITH pair AS (SELECT *, low <> high AS mixed FROM couple_case WHERE adults = 2 AND known = 2),
      told AS (SELECT q.period, m.kase, ${['applicant', 'first_contact', 'addressed_to', 'split_payment'].map(last).join(', ')},
          bool_or(both_met) AS both_met, ${times.join(', ')},
          bit_or(unread) AS unread, CAST(${paid(0)} AS BIGINT) AS to_woman, CAST(${paid(1)} AS BIGINT) AS to_man
        FROM couple_row AS m JOIN period AS q ON ${HELD_SQL} GROUP BY q.period, m.kase)
    SELECT p.period, p.kase AS person, p.kase AS household, s.sex, s.side, p.mixed${shown.map((id) => `, ${decode(id, `p.${id}`)} AS ${id}`).join('')},
      coalesce(t.unread, 0) AS unread, ${['applicant', 'first_contact', 'addressed_to'].map((id) => `CASE WHEN p.mixed THEN ${picked(`t.${id}`)} END AS ${id}`).join(', ')},
      ${decode('split_payment', 't.split_payment')} AS split_payment, t.both_met,
      CASE WHEN p.mixed AND paid0 + paid1 + paid2 > 0 THEN ${picked(
        'CASE WHEN paid0 > greatest(paid1, paid2) THEN 0 WHEN paid1 > greatest(paid0, paid2) THEN 1 ELSE 2 END',
      )} END AS payee, CASE WHEN p.mixed THEN t.to_woman END AS to_woman, CASE WHEN p.mixed THEN t.to_man END AS to_man
    FROM pair AS p LEFT JOIN told AS t ON t.period = p.period AND t.kase = p.kase
    CROSS JOIN (VALUES ${sides}) AS s(sex, side)`;
}
