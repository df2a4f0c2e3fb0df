import type { CaseDatabase } from '../database.ts';
import type { Shape } from '../shape.ts';
import { AGE_GROUP_SQL, workingAgeSql } from './age.ts';
import { type Attribute, decode } from './attributes.ts';
import { hasCoApplicant, isChild, personKey } from './keys.ts';
import { traitsSql } from './person.ts';
import { apartSql, placedSql } from './placed.ts';
import { singleSql } from './single.ts';
import { dropToldSql, openSql, waitSql } from './wait.ts';

/** Places in the closed list of the field. */
const ORDER = { granted: 0, partly: 1 } as const;

/** First and last day and month of the window. */
export interface DecisionBounds {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/**
 * `decision_row`: one row a decision. The same (decision_id, purpose) or (case_id, decision_date, purpose) is one
 * decision although both adults carry the row: the applicant's row speaks, else the co-applicant's. Rows of one person
 * of one month are as many decisions as they are: the first of the one adult then goes with the first of the other. Without
 * those columns every row is one. An application that is undecided on the last day of the window is one too, without decision.
 */
export function decisionRowsSql(
  shape: Shape,
  attributes: readonly Attribute[],
  bounds: DecisionBounds,
): readonly string[] {
  const placed = placedSql(shape, 'decision', bounds.lastMonth);
  const { open, month: waiting } = openSql(shape, bounds);
  const purpose = `coalesce(CAST(${shape.code('purpose')} AS BIGINT), -1)`;
  const [id, kase] = [shape.col('decision_id'), shape.col('case_id')];
  // an application without a decision is keyed by its own date, apart from all decisions
  const day = `coalesce(${shape.code('decision_date')}, 4503599627370496 + ${shape.code('application_date')}, 4194304 + coalesce(${placed.to}, 0))`;
  const first = `CASE WHEN ${id} IS NOT NULL THEN CAST(${id} AS BIGINT) ELSE -1 - CAST(${kase} AS BIGINT) END`;
  const second = `CASE WHEN ${id} IS NOT NULL THEN ${purpose} ELSE ${purpose} * 16777216 + ${day} END`;
  const rank = shape.has('role') ? `CASE r.role WHEN 'applicant' THEN 0 WHEN 'co_applicant' THEN 2 ELSE 1 END` : '1';
  const columns = attributes.map(({ id: field }) => `${shape.code(field)} AS a_${field}, `).join('');
  const picked = attributes.map(({ id: field }) => `min(a_${field}), `).join('');
  const own = attributes.map(({ id: field }) => `a_${field}, `).join('');
  const child = isChild(shape, Math.floor(bounds.lastMonth / 12));
  const isDecision = `(${open} OR coalesce(CAST(${shape.code('decision')} AS INTEGER), ${shape.code('decision_date')}) IS NOT NULL)`;
  return [
    `CREATE TABLE decision_source AS SELECT ${first} AS k1, ${second} AS k2, CAST(1 AS BIGINT) AS nth, ${rank} AS rank, ${personKey(shape, 'own')} AS person,
        CASE WHEN ${shape.code('sex')} < 2 THEN ${shape.code('sex')} END AS own_sex,
        CASE WHEN ${open} THEN ${waiting} ELSE ${placed.from} END AS m_from, CASE WHEN ${open} THEN ${waiting} ELSE ${placed.to} END AS m_to,
        CASE WHEN ${open} THEN NULL ELSE ${shape.code('decision_date')} END AS day,
        CASE WHEN ${open} THEN NULL ELSE ${shape.code('decision')} END AS decision, ${columns}
        ${shape.code('application_date')} AS asked_day, ${shape.col('decision')} IS NOT NULL AS told, ${shape.code('denial_reason')} AS denial, ${shape.code('purpose')} AS kind, ${shape.col('applied_amount')} AS applied, ${shape.col('granted_amount')} AS granted, ${shape.col('age')} AS age,
        ${hasCoApplicant(shape)} AS paired, ${shape.col('aid_month')} AS aid_month, r.unread
      FROM ${shape.from('purpose', 'denial_reason', ...attributes.map(({ id: field }) => field))}
      WHERE ${isDecision} AND NOT (${child})`,
    `CREATE TABLE decision_of_child AS SELECT min(sex) AS sex FROM (SELECT ${first} AS k1, ${second} AS k2, coalesce(CASE WHEN ${shape.code('sex')} < 2 THEN ${shape.code('sex')} END, 2) AS sex, r.file, r.row_no
      FROM ${shape.from('purpose')} WHERE ${isDecision} AND (${child})) AS c WHERE NOT EXISTS (SELECT 1 FROM decision_source AS d WHERE d.k1 = c.k1 AND d.k2 = c.k2)
      GROUP BY k1, k2, CASE WHEN k1 IS NULL THEN file END, CASE WHEN k1 IS NULL THEN row_no END`,
    ...(shape.has('application_date') ? [dropToldSql(attributes.some(({ id: field }) => field === 'case_id'))] : []),
    `CREATE TABLE decision_again AS SELECT DISTINCT k1, k2 FROM decision_source WHERE k1 < 0 AND told GROUP BY k1, k2, person, aid_month HAVING count(*) > 1`,
    `UPDATE decision_source SET nth = o.nth FROM (SELECT rowid AS id, row_number() OVER (PARTITION BY k1, k2, person, aid_month
          ORDER BY decision, granted, applied, denial, asked_day, age, paired) AS nth FROM decision_source SEMI JOIN decision_again USING (k1, k2)) AS o
        WHERE decision_source.rowid = o.id`,
    `CREATE TABLE decision_twice AS SELECT k1, k2, nth, min(rank) AS rank FROM decision_source WHERE k1 IS NOT NULL GROUP BY k1, k2, nth HAVING count(*) > 1`,
    `CREATE VIEW decision_row AS
      SELECT person, own_sex, false AS mixed, m_from, m_to, day, decision, ${own} asked_day, denial, kind, applied, granted, age, paired OR rank = 2 AS paired, unread
        FROM decision_source ANTI JOIN decision_twice USING (k1, k2, nth)
      UNION ALL SELECT min(person), min(own_sex), min(person) <> max(person), min(m_from), min(m_to), min(day), min(decision), ${picked}
          min(asked_day), min(denial), min(kind), max(applied), max(granted), min(age), bool_or(paired) OR min(rank) = 2, bit_or(unread)
        FROM decision_source SEMI JOIN decision_twice USING (k1, k2, nth, rank) GROUP BY k1, k2, nth`,
  ];
}

/**
 * The unit `decision`: a view that holds each decision twice, in `all` and in its period. `contested`: where the person's
 * traits may stand in another file than the decision, they are joined to it; null where there is one file.
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
    const own = id === 'household_type' ? 'nullif(d.a_household_type, 4)' : `d.a_${id}`;
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
  const placed = `(SELECT * FROM decision_row LEFT JOIN extent USING (m_from, m_to) WHERE cell IS NOT NULL OR m_from IS NULL) AS d
    LEFT JOIN (SELECT cell, period FROM period_cell WHERE period BETWEEN 1 AND ${asked - 1}) AS q ON q.cell = d.cell`;
  await database.run(
    `CREATE TABLE first_own AS SELECT coalesce(q.period, 0) AS own, d.person, min(d.day) AS day FROM ${placed} GROUP BY 1, 2`,
  );
  await database.run('CREATE TABLE first_all AS SELECT person, min(day) AS day FROM first_own GROUP BY person');
  await database.run(`CREATE TABLE decision_once AS SELECT *, ${AGE_GROUP_SQL} AS age_group, ${workingAgeSql(shape)} AS working_age
    FROM (SELECT coalesce(q.period, 0) AS own, d.person, coalesce(p.household, least(d.person, -1 - d.person)) AS household,
      CASE WHEN d.mixed THEN 2 ELSE coalesce(p.sex, d.own_sex, 2) END AS sex,
      d.day = f.day AS first_own, d.day = a.day AS first_all,
      ${decode('decision', code)} AS decision, ${derived ? `coalesce(${short}, false)` : 'false'} AS partly_derived,
      ${shown} d.applied AS applied_ore, d.granted AS granted_ore, d.denial AS denial_reason,${known.includes('purpose') ? '' : ' d.kind AS purpose,'} d.unread, d.m_from IS NULL AS undated, ${waitSql(bounds)}, CAST(${age} AS INTEGER) AS age,
      ${singleSql(shape, household, 'd.paired', cases ? 'k.adults' : 'NULL')} AS single
    FROM ${placed} LEFT JOIN person_key AS p ON p.person = d.person
    JOIN first_all AS a ON a.person = d.person JOIN first_own AS f ON f.person = d.person AND f.own = coalesce(q.period, 0)
    ${joined} ${cases ? `LEFT JOIN case_adults AS k ON k.kase = ${value('case_id')}` : ''})`);
  const whole = `CASE WHEN d.mixed THEN 2 ELSE coalesce(p.sex, d.own_sex, 2) END`;
  const source = 'decision_row AS d LEFT JOIN person_key AS p ON p.person = d.person';
  await database.run(`INSERT INTO source SELECT 'decision', ${whole}, count(*) FROM ${source} GROUP BY ALL`);
  await database.run(`INSERT INTO apart SELECT 'decision', ${whole}, ${apartSql('d')}, count(*)
    FROM ${source} LEFT JOIN extent AS e ON e.m_from = d.m_from AND e.m_to = d.m_to WHERE d.m_from IS NOT NULL AND e.cell IS NULL GROUP BY ALL`);
  await database.run(`INSERT INTO source SELECT 'decision', sex, count(*) FROM decision_of_child GROUP BY ALL`);
  await database.run(`INSERT INTO apart SELECT 'decision', sex, 'child', count(*) FROM decision_of_child GROUP BY ALL`);
  for (const name of [
    'VIEW decision_row',
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
