import { getField } from '../../model/fields.ts';
import { addMonthsSql } from './calendar-sql.ts';

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
  // What happened by the calendar's limit happened by the horizon of so many days, three or twelve months of 30.4375, and
  // who was followed to the one was followed to the other. Who has left without a plan is followed on: an end in the last
  // month is not seen, so that an end that shut out a plan would be seen too seldom.
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
