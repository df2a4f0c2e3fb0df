import { lastDay as lastDayOf } from '../../model/calendar.ts';
import { getField } from '../../model/fields.ts';
import type { SelectedBy } from '../../model/window.ts';
import type { Shape } from '../shape.ts';
import { AGE_GROUP_SQL, type Attribute, decode, singleSql, workingAgeSql } from './person-columns.ts';
import { addMonthsSql } from './who-and-when.ts';

interface Bounds {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Last month of the window that is whole. */
  readonly completeMonth: number;
}

/**
 * `stretch`: unbroken aid, joined while no whole calendar month lies between. Where a person has months, they decide;
 * else start and end. The end is the last day with aid. Statistics: docs/methods.md, "Spells".
 */
export function stretchSql(shape: Shape, { firstDay, lastDay, firstMonth, lastMonth }: Bounds): string {
  // an end that stands there and could not be read is no open end
  const unread = shape.unread('aid_end', 'closed_date')('members');
  return `CREATE TABLE stretch AS
    WITH by_month AS (SELECT DISTINCT person, aid_month AS m FROM members WHERE aid_month BETWEEN ${firstMonth} AND ${lastMonth}),
    runs AS (SELECT person, m, m - row_number() OVER (PARTITION BY person ORDER BY m) AS run FROM by_month),
    month_spell AS (SELECT person, min(m) AS m0, max(m) AS m1 FROM runs GROUP BY person, run),
    span AS (SELECT person, start_day, max(start_month) AS start_month, max(end_day) AS end_day,
        max(CASE WHEN end_day IS NOT NULL THEN end_month END) AS end_month FROM members
      WHERE start_day <= ${lastDay} AND (CASE WHEN end_day IS NULL THEN NOT (${unread}) ELSE end_day >= start_day END)
        AND person NOT IN (SELECT person FROM month_spell) GROUP BY person, start_day),
    marked AS (SELECT *, coalesce(start_month - max(coalesce(end_month, 1000000)) OVER (PARTITION BY person ORDER BY start_day
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) >= 2, true) AS fresh FROM span),
    numbered AS (SELECT *, sum(CAST(fresh AS INTEGER)) OVER (PARTITION BY person ORDER BY start_day) AS run FROM marked)
    SELECT s.person, true AS by_month, s.m0, s.m1, a.first_day AS d0, b.last_day AS d1
      FROM month_spell AS s JOIN month AS a ON a.month = s.m0 JOIN month AS b ON b.month = s.m1
    UNION ALL SELECT person, false, min(start_month), max(coalesce(end_month, ${lastMonth})), min(start_day),
      CASE WHEN count(*) = count(end_day) THEN max(end_day) END
      FROM numbered GROUP BY person, run HAVING max(coalesce(end_day, ${lastDay})) >= ${firstDay}`;
}

/**
 * `stretch_row`: what the rows of a stretch say. Attributes are the first registered (ties the smallest): nothing that
 * happened later may stand at the start of a spell.
 */
export function stretchRowsSql(attributes: readonly Attribute[], planned: boolean, firstMonth: number): string {
  const first = attributes.map(
    ({ id }) =>
      `min(CASE WHEN m.a_${id} IS NOT NULL THEN CAST(coalesce(greatest(m.m_from - s.m0, 0), 4095) AS BIGINT) * 4294967296 + m.a_${id} END) & 4294967295 AS a_${id}`,
  );
  return `CREATE TABLE stretch_row AS SELECT s.person, s.d0, s.m0, ${[
    ...first,
    'min(m.age) AS age',
    'bit_or(m.unread) AS unread',
    `min(CASE WHEN m.start_month = s.m0 OR (m.start_month < s.m0 AND s.m0 = ${firstMonth}) THEN m.start_day END) AS known_start`,
    'bool_or(m.paired AND m.m_from <= s.m0) AS paired',
    'bool_or(m.referred_row IS NOT NULL OR m.referral_day IS NOT NULL) AS referral_known',
    `${planned ? 'bool_or(m.f_plan IS NOT NULL OR m.plan_day IS NOT NULL)' : 'false'} AS plan_known`,
  ].join(', ')}
    FROM stretch AS s JOIN members AS m ON m.person = s.person AND (m.m_from IS NULL OR (m.m_from <= s.m1 AND m.m_to >= s.m0))
    GROUP BY s.person, s.d0, s.m0`;
}

/** Days: thirty, so that spells of equally many months of 30 or 31 days are still there for each other's ends. */
const LAST_MONTH = 30;

/**
 * SQL of `spell_base`: what every spell has. Days: `entry` late entry at A, `exit` end or B; half a day is written 0.
 */
export function spellSql(
  shape: Shape,
  attributes: readonly Attribute[],
  bounds: Bounds,
  selectedBy: SelectedBy,
  complete: boolean,
): string {
  const { firstDay, lastDay, firstMonth, completeMonth } = bounds;
  const known = `(NOT s.by_month OR s.m0 > ${firstMonth} OR x.known_start IS NOT NULL OR ${selectedBy === 'start'})`;
  const start = `CASE WHEN s.by_month THEN coalesce(x.known_start, s.d0) ELSE s.d0 END`;
  // whole months are written as days of 30.4375 = 487/16, rounded down, so that k months end within a horizon of k
  // months
  const counted = `(s.by_month AND x.known_start IS NULL)`;
  const until = `CASE WHEN ${counted} THEN (s.m1 - s.m0 + 1) * 487 // 16 ELSE least(coalesce(s.d1, ${lastDay}), ${lastDay}) + 1 - begun END`;
  const ended = `(CASE WHEN s.by_month THEN s.m1 + 1 <= ${completeMonth} ELSE coalesce(s.d1 <= ${lastDay}, false) END)`;
  const open = `s.by_month AND NOT ${ended}`;
  // what may happen any day is seen to the last one
  const seen = `CASE WHEN ${open} THEN greatest(1, ${until} - 1) ELSE ${until} END`;
  // aid in the last whole month tells nothing of whether it ended with that month: such a spell has only outlived the
  // one before
  const whole = `CASE WHEN ${counted} THEN (least(s.m1, ${completeMonth}) - s.m0 + 1) * 487 // 16 ELSE least(s.d1, ${lastDayOf(completeMonth)}) + 1 - begun END`;
  const late = `greatest(0, ${firstDay} - begun)`;
  const exit = `CASE WHEN ${open} THEN greatest(${whole} - ${LAST_MONTH}, ${late} + 1) ELSE ${until} END`;
  // begun with the last whole month: whatever happens to it is not seen, though it is a spell that may be referred
  const atRisk = `NOT (${open} AND ${whole} - ${LAST_MONTH} <= ${late})`;
  const rule = `CASE WHEN NOT start_known THEN r.first >= ${firstDay} - 30 OR r.last >= ${firstDay} ELSE r.first >= begun - 30 END`;
  const present = attributes.map(({ id }) => id);
  const ages = present.includes('birth_year');
  const cases = present.includes('case_id');
  const household = present.includes('household_type') ? 't.a_household_type' : 'NULL';
  const single = singleSql(shape, household, 'coalesce(t.paired, false)', cases ? 'k.adults' : 'NULL');
  return `CREATE TABLE spell_base AS
    WITH timed AS (SELECT s.person, s.by_month, s.m0, s.m1, s.d0, least(coalesce(s.d1, ${lastDay}), ${lastDay}) AS last_day,
        ${known} AS start_known, ${start} AS begun, ${exit} AS exit, ${seen} AS seen, ${ended} AS ended, ${atRisk} AS at_risk,
        x.* EXCLUDE (person, d0, m0) FROM stretch AS s JOIN stretch_row AS x ON x.person = s.person AND x.d0 = s.d0 AND x.m0 = s.m0),
    met AS (SELECT t.person, t.d0, min(r.first) AS referral FROM timed AS t JOIN referral AS r
        ON r.person = t.person AND r.first <= t.last_day AND (${rule}) GROUP BY t.person, t.d0)
    SELECT 0 AS period, t.person, t.d0, t.plan_known, p.household, p.sex, begun, t.last_day, start_known,
      begun >= ${firstDay} AND start_known AS new, ${late} AS entry, exit, seen, ended, at_risk,
      ${single} AS single, ${attributes
        .filter(({ id }) => id !== 'case_id')
        .map(({ id }) => `${decode(id, `t.a_${id}`)} AS ${id}`)
        .concat('')
        .join(', ')}
      ${AGE_GROUP_SQL} AS age_group, ${workingAgeSql(shape)} AS working_age, age, referral,
      referral IS NOT NULL OR ((${complete} OR coalesce(referral_known, false)) AND u.person IS NULL) AS referral_known,
      CASE WHEN referral IS NULL THEN seen ELSE least(greatest(referral - begun, 0), seen) END AS referral_exit,
      CASE WHEN referral IS NOT NULL THEN 1 WHEN ended THEN 2 ELSE 0 END AS referral_cause, t.unread
    FROM (SELECT * REPLACE (${ages ? `coalesce(CAST(year(DATE '1970-01-01' + CAST(begun AS INTEGER)) AS INTEGER) - CAST(a_birth_year AS INTEGER), age)` : 'age'} AS age) FROM timed) AS t
    LEFT JOIN met ON met.person = t.person AND met.d0 = t.d0
    LEFT JOIN untimed AS u ON u.person = t.person
    ${cases ? 'LEFT JOIN case_adults AS k ON k.kase = t.a_case_id' : ''}
    JOIN person_key AS p ON p.person = t.person
    WHERE exit > ${late}`;
}

/** Months that a closing reason may come after the last month with aid; docs/units.md, `exit_cause`. */
const LAG = 4;

/** Whole days before the horizons of three and of twelve months. */
const QUARTER = 91;
const YEAR = 365;

const codeOf = (reason: string) => (getField('exit_reason').values ?? []).indexOf(reason);

/**
 * `stretch_exit`: the reason registered latest on a row of the stretch, or within four months after it and before the
 * next; ties: the first of the closed list.
 */
export const STRETCH_EXIT_SQL = `CREATE TABLE stretch_exit AS
  SELECT s.person, s.d0, CAST(15 - max(CAST(m.m_to AS BIGINT) * 16 + 15 - m.exit_code) % 16 AS INTEGER) AS exit_code
  FROM (SELECT person, d0, m0, least(m1 + ${LAG}, coalesce(lead(m0) OVER (PARTITION BY person ORDER BY m0) - 1, m1 + ${LAG})) AS until
    FROM stretch) AS s
  JOIN members AS m ON m.person = s.person AND m.exit_code IS NOT NULL AND m.m_from <= s.until AND m.m_to >= s.m0
  GROUP BY s.person, s.d0`;

/** `plan_made`: the first day of a person with a plan, and whether there is a plan that nobody has dated. */
export const PLAN_MADE_SQL = `CREATE TABLE plan_made AS
  SELECT m.person, min(coalesce(m.plan_day, t.first_day)) AS made, bool_or(m.plan_day IS NULL AND t.month IS NULL) AS untimed
  FROM members AS m LEFT JOIN month AS t ON t.month = m.aid_month WHERE m.f_plan OR m.plan_day IS NOT NULL GROUP BY m.person`;

/** The unit table `spell`: `spell_base` with how it ended, what came after, and whether there was a plan in time. */
export function spellsSql(bounds: { firstDay: number; lastDay: number }, plans: { made: boolean; complete: boolean }) {
  const { firstDay, lastDay } = bounds;
  const due = addMonthsSql('b.begun', 3);
  const untold = `(${plans.complete} OR coalesce(b.plan_known, false)) AND NOT coalesce(p.untimed, false)`;
  const inTime = plans.made
    ? `CASE WHEN p.made <= ${due} THEN true WHEN ${untold} THEN false END`
    : 'CAST(NULL AS BOOLEAN)';
  // What happened by the calendar's limit happened by the horizon of so many days, three or twelve months of 30.4375,
  // and who was followed to the one was followed to the other. Who has left without a plan is followed on: an end in
  // the last month is not seen, so that an end that shut out a plan would be seen too seldom.
  const unplanned = `CASE WHEN ${due} <= ${lastDay} THEN greatest(${lastDay} - b.begun, ${QUARTER + 1}) ELSE ${lastDay} - b.begun END`;
  const followed = plans.made
    ? `CASE WHEN p.made <= least(${due}, ${lastDay}) THEN least(greatest(p.made - b.begun, 0), ${QUARTER}) ELSE ${unplanned} END AS plan_exit,
        CASE WHEN p.made <= least(${due}, ${lastDay}) THEN 1 WHEN ${untold} THEN 0 END AS plan_cause`
    : `${unplanned} AS plan_exit, CAST(NULL AS INTEGER) AS plan_cause`;
  const ended = `b.ended AND b.last_day >= ${firstDay} AND coalesce(x.exit_code <> ${codeOf('moved')}, true)`;
  const year = addMonthsSql('last_day', 12);
  const back = `coalesce(next_begun <= least(${year}, ${lastDay}), false)`;
  return `CREATE TABLE spell AS SELECT * EXCLUDE (left_from, next_begun), left_first AND ${year} <= ${lastDay} AS return_due,
      coalesce(next_begun <= ${year}, false) AS returned, CAST(${back} AS INTEGER) AS return_cause,
      CASE WHEN ${back} THEN least(next_begun - last_day, ${YEAR}) WHEN ${year} <= ${lastDay} THEN greatest(${lastDay} - last_day, ${YEAR + 1})
        ELSE greatest(${lastDay} - last_day, 0) END AS return_exit
    FROM (SELECT *, coalesce(left_from = min(left_from) OVER (PARTITION BY person), false) AS left_first
    FROM (SELECT b.* EXCLUDE (d0, plan_known, seen),
        CASE WHEN NOT b.ended THEN 0 WHEN x.exit_code <= ${codeOf('studies')} THEN 1 WHEN x.exit_code IS NOT NULL THEN 2 ELSE 3 END AS exit_cause,
        CASE WHEN ${ended} THEN b.last_day END AS left_from,
        lead(b.begun) OVER (PARTITION BY b.person ORDER BY b.begun, b.last_day) AS next_begun,
        ${due} <= ${lastDay} AS plan_due, ${inTime} AS plan_in_time, ${followed}
      FROM spell_base AS b LEFT JOIN stretch_exit AS x ON x.person = b.person AND x.d0 = b.d0
      ${plans.made ? 'LEFT JOIN plan_made AS p ON p.person = b.person' : ''}))`;
}
