import { TIME_IN_AID, type TimeBand } from '../../model/time-in-aid.ts';

/** Columns of numbers of `risk`: the whole, and each band of time with aid. */
export const RISK_COLUMNS = ['', ...TIME_IN_AID.map(({ name }) => `_${name}`)].flatMap((band) => [
  `risk_days${band}`,
  `referrals${band}`,
]);

/**
 * `risk`: days at risk of a first referral, and first referrals, of a person in a period, also by time since the start of
 * the spell; docs/methods.md, "Rates". The person's earliest referral that is in force some day of the window ends the
 * risk, whatever spell it came in.
 */
export function riskSql(firstDay: number): string {
  const sums = [sumOf('', 'true', 'since', 'stop'), ...TIME_IN_AID.map(sumOfBand)];
  return `CREATE TABLE risk AS SELECT * FROM (SELECT period, person, bool_and(referral_known) AS referral_timed, ${sums.join(', ')}
    FROM (SELECT *, CASE WHEN referral < since THEN since - 1 ELSE least(until, coalesce(referral, until)) END AS stop
    FROM (SELECT p.period, s.person, r.referral, s.referral_known, s.begun, s.start_known,
        greatest(s.begun, ${firstDay}, p.from_day) AS since, least(s.last_day, p.to_day) AS until
      FROM spell AS s JOIN period AS p ON s.begun <= p.to_day AND s.last_day >= p.from_day
      LEFT JOIN (SELECT person, min(first) AS referral FROM referral WHERE last >= ${firstDay} GROUP BY person) AS r
        ON r.person = s.person))
    GROUP BY period, person) WHERE risk_days > 0`;
}

function sumOfBand({ name, days }: TimeBand): string {
  if (days === null) return sumOf(`_${name}`, 'NOT start_known', 'since', 'stop');
  const last = days.before === null ? 'stop' : `least(stop, begun + ${days.before - 1})`;
  return sumOf(`_${name}`, 'start_known', `greatest(since, begun + ${days.from})`, last);
}

/** Days from one to another, both included, and referrals on one of them. */
function sumOf(suffix: string, where: string, from: string, last: string): string {
  return `CAST(sum(CASE WHEN ${where} THEN greatest(0, ${last} - ${from} + 1) ELSE 0 END) AS INTEGER) AS risk_days${suffix},
      CAST(count_if(${where} AND coalesce(referral BETWEEN ${from} AND ${last}, false)) AS INTEGER) AS referrals${suffix}`;
}
