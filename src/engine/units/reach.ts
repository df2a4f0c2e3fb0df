/** Months that very long-term aid is looked for in, and how many of them it takes; docs/units.md, `very_long`. */
const REACH = 36;
const LEAST = 27;

/**
 * `reach`: of a person with aid in a calendar year, whether the 36 months that end with it hold at least 27 with aid and
 * no inner break of more than two. Months are bits; where a person has months they decide, else start and end.
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
