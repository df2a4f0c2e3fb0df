/** A referral without an end that is known. */
const OPEN = 2_000_000_000;

/**
 * `referral`: stretches of days with a referral or measure in force. Dated by referral or start of the measure; a yes on
 * a month's row without a date holds that month. A yes that says neither when is `untimed`: it tells that, not when.
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
export const IN_FORCE_SQL = `SELECT DISTINCT p.period, r.person FROM referral AS r
  JOIN period AS p ON r.first <= p.to_day AND r.last >= p.from_day`;
