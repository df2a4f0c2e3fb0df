import type { CaseDatabase } from '../database.ts';
import type { Shape } from '../shape.ts';
import { AGE_GROUP_SQL, type Attribute, decode, knownHousehold, singleSql, workingAgeSql } from './attributes.ts';
import { type DecisionBounds, waitSql } from './decision-rows.ts';
import { traitsSql } from './person.ts';
import { apartSql } from './placed.ts';

/** Places in the closed list of the field. */
const ORDER = { granted: 0, partly: 1 } as const;

/**
 * The unit `decision`: a view that holds each decision twice, in `all` and in its period. `contested`: where the
 * person's traits may stand in another file than the decision, they are joined to it; null where there is one file.
 */
export async function createDecisions(
  database: CaseDatabase,
  shape: Shape,
  attributes: readonly Attribute[],
  asked: number,
  bounds: DecisionBounds,
  contested: readonly string[] | null,
): Promise<void> {
  const [partly] = await database.rows(`SELECT coalesce(count_if(decision = ${ORDER.partly}), 0) FROM decision_source`);
  const derived = Number(partly?.[0]) === 0 && shape.has('applied_amount') && shape.has('granted_amount');
  const short = `d.decision = ${ORDER.granted} AND d.granted < d.applied`;
  const code = derived ? `CASE WHEN ${short} THEN ${ORDER.partly} ELSE d.decision END` : 'd.decision';
  const known = attributes.map(({ id }) => id);
  const cases = shape.has('case_id');
  const joined = contested === null ? '' : `LEFT JOIN (${traitsSql(known, contested)}) AS h ON h.person = d.person`;
  const value = (id: string) => {
    const own = id === 'household_type' ? knownHousehold('d.a_household_type') : `d.a_${id}`;
    return contested === null ? own : `coalesce(${own}, h.a_${id})`;
  };
  const household = known.includes('household_type') ? value('household_type') : 'NULL';
  const given = contested === null ? 'd.age' : 'coalesce(d.age, h.age)';
  const age = known.includes('birth_year')
    ? `coalesce(coalesce(d.m_to, ${bounds.lastMonth}) // 12 - ${value('birth_year')}, ${given})`
    : given;
  const shown = known
    .filter((id) => id !== 'case_id')
    .map((id) => `${decode(id, value(id))} AS ${id}, `)
    .join('');
  const placed = `(SELECT * FROM decision_row WHERE cell IS NOT NULL OR m_from IS NULL) AS d
    LEFT JOIN (SELECT cell, period FROM period_cell WHERE period BETWEEN 1 AND ${asked - 1}) AS q ON q.cell = d.cell`;
  await database.run(
    `CREATE TABLE first_own AS SELECT coalesce(q.period, 0) AS own, d.person, min(d.day) AS day FROM ${placed} GROUP BY 1, 2`,
  );
  await database.run('CREATE TABLE first_all AS SELECT person, min(day) AS day FROM first_own GROUP BY person');
  await database.run(`CREATE TABLE decision_once AS SELECT *, ${AGE_GROUP_SQL} AS age_group, ${workingAgeSql(shape)} AS working_age
    FROM (SELECT coalesce(q.period, 0) AS own, d.person, d.household, d.sex,
      d.day = f.day AS first_own, d.day = a.day AS first_all,
      ${decode('decision', code)} AS decision, ${derived ? `coalesce(${short}, false)` : 'false'} AS partly_derived,
      ${shown} d.applied AS applied_ore, d.granted AS granted_ore, d.denial AS denial_reason,${known.includes('purpose') ? '' : ' d.kind AS purpose,'} d.unread, d.m_from IS NULL AS undated, ${waitSql(bounds)}, CAST(${age} AS INTEGER) AS age,
      ${singleSql(shape, household, 'd.paired', cases ? 'k.adults' : 'NULL')} AS single
    FROM ${placed}
    JOIN first_all AS a ON a.person = d.person JOIN first_own AS f ON f.person = d.person AND f.own = coalesce(q.period, 0)
    ${joined} ${cases ? `LEFT JOIN case_adults AS k ON k.kase = ${value('case_id')}` : ''})`);
  await database.run(ACCOUNT_SQL);
  for (const name of [
    'TABLE decision_row',
    'TABLE decision_source',
    'TABLE decision_of_child',
    'TABLE first_own',
    'TABLE first_all',
  ])
    await database.run(`DROP ${name}`);
  const half = (period: string, first: string) =>
    `SELECT ${period} AS period, * EXCLUDE (own, first_own, first_all), ${first} AS first FROM decision_once`;
  await database.run(
    `CREATE VIEW decision AS ${half('0', 'first_all')} UNION ALL ${half('own', 'first_own')} WHERE own > 0`,
  );
}

/** The account of decisions, from their rows; those of the young are named. */
const ACCOUNT_SQL = `INSERT INTO account SELECT 'decision', sex, CASE WHEN m_from IS NOT NULL AND cell IS NULL THEN ${apartSql('d')} END AS reason, count(*)
  FROM decision_row AS d GROUP BY ALL
  UNION ALL SELECT 'decision', sex, 'child', count(*) FROM decision_of_child GROUP BY ALL`;
