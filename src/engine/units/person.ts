import type { CaseDatabase } from '../database.ts';
import type { Shape } from '../shape.ts';
import { recipientSql } from './aid.ts';
import { REFERRAL_FIELDS } from './columns.ts';
import {
  AGE_GROUP_SQL,
  type Answer,
  type Attribute,
  decode,
  FILLED_FIELDS,
  singleSql,
  workingAgeSql,
} from './person-columns.ts';
import { RISK_COLUMNS } from './risk.ts';

/**
 * `case_adults`: adults of a case; `tie_<field>`: the value of those whose rows disagree; `person_key`: sex and
 * household of everybody, once for the whole span.
 */
export async function createPersonKeys(
  database: CaseDatabase,
  shape: Shape,
  attributes: readonly Attribute[],
): Promise<readonly string[]> {
  const cases = shape.has('case_id');
  const sex = 'CASE WHEN sex_low = sex_high THEN sex_low END AS sex';
  await database.run(
    cases
      ? `CREATE TABLE case_adults AS SELECT kase, count(*) AS adults, count(sex) AS known, min(sex) AS low, max(sex) AS high
          FROM (SELECT DISTINCT m.a_case_id AS kase, r.person, ${sex} FROM members AS m JOIN rolled AS r ON r.person = m.person AND r.period = 0
            WHERE m.m_from IS NULL OR (m.m_from <= (SELECT max(month) FROM month) AND m.m_to >= (SELECT min(month) FROM month)))
          WHERE kase IS NOT NULL GROUP BY kase`
      : 'CREATE TABLE case_adults (kase INTEGER, adults BIGINT, known BIGINT, low INTEGER, high INTEGER)',
  );
  const contested = await findContested(database, attributes);
  await database.run(`CREATE TABLE person_key AS SELECT r.person, ${householdSql(shape, contested)} AS household,
      CASE WHEN r.sex_low = r.sex_high THEN r.sex_low ELSE 2 END AS sex
    FROM rolled AS r ${joinTies(contested.filter((id) => id === 'case_id'))} WHERE r.period = 0`);
  return contested;
}

const agreed = (contested: readonly string[], id: string) =>
  contested.includes(id) ? `coalesce(t_${id}.v, r.lo_${id})` : `r.lo_${id}`;

const joinTies = (ids: readonly string[]) =>
  ids
    .map((id) => `LEFT JOIN tie_${id} AS t_${id} ON t_${id}.period = r.period AND t_${id}.person = r.person`)
    .join(' ');

/** The cluster: the commonest case; without a case the person herself, in numbers that no case has. */
function householdSql(shape: Shape, contested: readonly string[]): string {
  const kase = shape.has('case_id') ? agreed(contested, 'case_id') : 'CAST(NULL AS INTEGER)';
  return `coalesce(CAST(${kase} AS BIGINT), least(r.person, -1 - r.person))`;
}

/** What each person is in the whole span, by person: `a_<field>` and `age`. */
export function traitsSql(ids: readonly string[], contested: readonly string[]): string {
  const values = ids.map((id) => `${agreed(contested, id)} AS a_${id}, `).join('');
  return `SELECT r.person, ${values} r.age FROM rolled AS r ${joinTies(contested.filter((id) => ids.includes(id)))} WHERE r.period = 0`;
}

/** `person_core` and the view `person`: every adult in every period that she has a row in. docs/units.md, "person". */
export async function createPersons(
  database: CaseDatabase,
  shape: Shape,
  attributes: readonly Attribute[],
  answers: readonly Answer[],
  made: { readonly contested: readonly string[]; readonly risk: boolean; readonly reach: boolean },
): Promise<void> {
  const cases = shape.has('case_id');
  const known = attributes.map(({ id }) => id);
  const value = (id: string) => agreed(made.contested, id);
  const age = known.includes('birth_year') ? `coalesce(q.end_year - ${value('birth_year')}, r.age)` : 'r.age';
  const household = known.includes('household_type') ? value('household_type') : 'NULL';
  const shown = known.filter((id) => id !== 'case_id');
  const recipient = await recipientSql(database, cases ? value('case_id') : null);
  const more = answers.filter(({ id }) => !shown.includes(id));
  await database.run(`CREATE TABLE person_core AS SELECT *, ${AGE_GROUP_SQL} AS age_group, ${workingAgeSql(shape)} AS working_age
    FROM (SELECT r.period, r.person, ${householdSql(shape, made.contested)} AS household, z.sex,
      ${recipient} AS recipient, CAST(${age} AS INTEGER) AS age,
      ${singleSql(shape, household, 'coalesce(r.paired, false)', cases ? 'k.adults' : 'NULL')} AS single,
      CAST(coalesce(r.months, r.aid_months, r.span_months) AS INTEGER) AS months, r.filled, r.unread,
      CASE WHEN r.referred_row OR w.person IS NOT NULL THEN true
        WHEN r.referral_known OR ${shape.complete(...REFERRAL_FIELDS)} THEN false END AS referred,
      ${made.risk ? 'x.* EXCLUDE (period, person)' : `${RISK_COLUMNS.map((name) => `CAST(NULL AS BIGINT) AS ${name}`).join(', ')}, false AS referral_timed`},
      ${made.risk ? 'a.time_with_aid' : 'CAST(NULL AS INTEGER) AS time_with_aid'},
      ${made.reach ? 'y.very_long' : 'CAST(NULL AS BOOLEAN) AS very_long'}
      ${[...shown.map((id) => `${decode(id, value(id))} AS ${id}`), ...more.map(({ id, read }) => `${read} AS ${id}`)].map((sql) => `, ${sql}`).join('')}
    FROM rolled AS r JOIN period AS q ON q.period = r.period JOIN person_key AS z ON z.person = r.person
    LEFT JOIN (${IN_FORCE_SQL}) AS w ON w.period = r.period AND w.person = r.person
    ${made.risk ? TIMES : ''}
    ${made.reach ? 'LEFT JOIN reach AS y ON y.period = r.period AND y.person = r.person' : ''}
    ${joinTies(made.contested)}
    ${cases ? `LEFT JOIN case_adults AS k ON k.kase = ${value('case_id')}` : ''})`);
  const filled = FILLED_FIELDS.map((id, bit) => `(filled >> ${bit}) & 1 = 1 AS filled_${id}`);
  await database.run(`CREATE VIEW person AS SELECT *, ${filled.join(', ')} FROM person_core`);
}

/**
 * Where a person's rows disagree, the commonest value of the period; ties: the latest, then the smallest. `tie_<field>`
 * holds those persons only: counting everybody's values costs ten times as much.
 */
async function findContested(database: CaseDatabase, attributes: readonly Attribute[]): Promise<readonly string[]> {
  const tests = attributes.map(({ id }) => `coalesce(count_if(lo_${id} <> hi_${id}), 0)`);
  const [row] = await database.rows(`SELECT ${tests.concat('0').join(', ')} FROM rolled`);
  const contested = attributes.filter((_, at) => Number(row?.[at]) > 0).map(({ id }) => id);
  for (const id of contested) {
    await database.run(`CREATE TABLE tie_${id} AS SELECT period, person,
        (4294967295 - max((n << 44) | (CAST(latest AS BIGINT) << 32) | (4294967295 - v))) & 4294967295 AS v
      FROM (SELECT q.period, q.person, CAST(m.a_${id} AS BIGINT) AS v, count(*) AS n,
          max(CASE WHEN m.m_from IS NULL THEN 0 ELSE greatest(least(m.m_to, q.m1) - q.m0 + 1, 0) END) AS latest
        FROM (SELECT r.period, r.person, p.m0, p.m1 FROM rolled AS r JOIN period AS p ON p.period = r.period
          WHERE lo_${id} <> hi_${id}) AS q
        JOIN members AS m ON m.person = q.person AND (m.m_from IS NULL OR (m.m_from <= q.m1 AND m.m_to >= q.m0))
        WHERE m.a_${id} IS NOT NULL GROUP BY ALL)
      GROUP BY period, person`);
  }
  return contested;
}

const TIMES = `LEFT JOIN risk AS x ON x.period = r.period AND x.person = r.person
    LEFT JOIN time_with_aid AS a ON a.period = r.period AND a.person = r.person`;

/** A referral without an end that is known. */
const OPEN = 2_000_000_000;

/**
 * `referral`: stretches of days with a referral or measure in force. Dated by referral or start of the measure; a yes
 * on a month's row without a date holds that month. A yes that says neither when is `untimed`: it tells that, not when.
 * A yes in the first month of the window may be older: it is dated the day before, so that nobody counts it as new.
 */
export function referralSql(firstDay: number, lastDay: number): string {
  return `CREATE TABLE referral AS SELECT person, first, max(last) AS last FROM (SELECT m.person,
      coalesce(m.referral_day, CASE WHEN t.first_day <= ${firstDay} THEN ${firstDay} - 1 ELSE t.first_day END) AS first,
      greatest(coalesce(m.referral_day, t.first_day),
        coalesce(m.referral_end, CASE WHEN m.aid_month IS NOT NULL AND m.referred_row THEN t.last_day END, ${OPEN})) AS last
    FROM members AS m LEFT JOIN month AS t ON t.month = m.aid_month
    WHERE coalesce(m.referred_row, m.referral_day IS NOT NULL)
      AND (m.referral_day IS NOT NULL OR t.month IS NOT NULL) AND coalesce(m.referral_day, t.first_day) <= ${lastDay})
    GROUP BY person, first`;
}

/** Persons with a yes that has no time. */
export const UNTIMED_SQL = `SELECT DISTINCT person FROM members
  WHERE referred_row AND referral_day IS NULL AND aid_month IS NULL`;

/** Person and period where a referral is in force some day. */
const IN_FORCE_SQL = `SELECT DISTINCT p.period, r.person FROM referral AS r
  JOIN period AS p ON r.first <= p.to_day AND r.last >= p.from_day`;

/** Months that very long-term aid is looked for in, and how many of them it takes; docs/units.md, `very_long`. */
const REACH = 36;
const LEAST = 27;

/**
 * `reach`: of a person with aid in a calendar year, whether the 36 months that end with it hold at least 27 with aid
 * and no inner break of more than two. Months are bits; where a person has months they decide, else start and end.
 */
export function reachSql(firstMonth: number): string {
  const from = `(q.m1 - ${REACH - 1})`;
  const year = `q.m0 % 12 = 0 AND q.m1 = q.m0 + 11 AND ${from} >= ${firstMonth}`;
  // breaks of one and two months are filled in; then a run of ones is one less than a power of two
  const whole = '(bits | (bits << 1) | (bits << 2))';
  const run = `(${whole} // (${whole} & (-${whole})))`;
  return `CREATE TABLE reach AS SELECT period, person, bit_count(bits) >= ${LEAST} AND (${run} & (${run} + 1)) = 0 AS very_long
    FROM (SELECT period, person, bit_or(bits) AS bits FROM (
      SELECT q.period, m.person, CAST(1 AS BIGINT) << (m.aid_month - ${from}) AS bits
        FROM members AS m JOIN period AS q ON ${year} AND m.aid_month BETWEEN ${from} AND q.m1
      UNION ALL SELECT q.period, m.person,
          ((CAST(1 AS BIGINT) << (least(m.end_month, q.m1) - greatest(m.start_month, ${from}) + 1)) - 1) << (greatest(m.start_month, ${from}) - ${from})
        FROM members AS m JOIN period AS q ON ${year} AND m.start_month <= q.m1 AND m.end_month >= ${from} AND m.start_month <= m.end_month
        WHERE m.person NOT IN (SELECT person FROM members WHERE aid_month IS NOT NULL))
      GROUP BY period, person)
    WHERE bits >> ${REACH - 12} <> 0`;
}
