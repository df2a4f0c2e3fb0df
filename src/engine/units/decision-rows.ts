import { getField } from '../../model/fields.ts';
import type { CaseDatabase } from '../database.ts';
import type { Shape } from '../shape.ts';
import { traitsSql } from './person.ts';
import { AGE_GROUP_SQL, type Attribute, decode, knownHousehold, singleSql, workingAgeSql } from './person-columns.ts';
import { apartSql, hasCoApplicant, isChild, personKey, placedSql } from './who-and-when.ts';

/**
 * `decision_row`: one row a decision, with its cell of time, household and sex. The same (decision_id, purpose) or
 * (case_id, decision_date, purpose) is one decision although both adults carry the row: the applicant's row speaks,
 * else the co-applicant's. Several rows of one person in one month are as many decisions: the first of the one adult
 * then goes with the first of the other, and so on. Without those columns every row is one. An application that is
 * undecided on the last day of the window is one too, without decision.
 * `decision_of_child`: sex of each decision that only children's rows tell of.
 */
export async function createDecisionRows(
  database: CaseDatabase,
  shape: Shape,
  attributes: readonly Attribute[],
  bounds: DecisionBounds,
): Promise<void> {
  await database.run(sourceSql(shape, attributes, bounds));
  await database.run(ofChildSql(shape));
  await database.run('DELETE FROM decision_source WHERE child');
  if (shape.has('application_date'))
    await database.run(dropToldSql(attributes.some(({ id: field }) => field === 'case_id')));
  await database.run(TWICE);
  const [shared] = await database.rows(
    'SELECT count(*), coalesce(count_if(again), 0) FROM decision_twice ORDER BY ALL',
  );
  if (Number(shared?.[1]) > 0) {
    await database.run(AGAIN);
    const [again] = await database.rows('SELECT count(*) FROM decision_again');
    if (Number(again?.[0]) > 0) for (const sql of NUMBERED) await database.run(sql);
  }
  const own = attributes.map(({ id }) => `a_${id}, `).join('');
  const picked = attributes.map(({ id }) => `min(a_${id}), `).join('');
  const alone = `SELECT person, own_sex, false AS mixed, m_from, m_to, day, decision, ${own} asked_day, denial, kind, applied, granted, age, paired OR rank = 2 AS paired, unread
    FROM decision_source`;
  const each =
    Number(shared?.[0]) === 0
      ? alone
      : `${alone} ANTI JOIN decision_twice USING (k1, k2, nth)
          UNION ALL SELECT min(person), min(own_sex), min(person) <> max(person), min(m_from), min(m_to), min(day), min(decision), ${picked}
            min(asked_day), min(denial), min(kind), max(applied), max(granted), min(age), bool_or(paired) OR min(rank) = 2, bit_or(unread)
          FROM decision_source SEMI JOIN decision_twice USING (k1, k2, nth, rank) GROUP BY k1, k2, nth`;
  await database.run(`CREATE TABLE decision_row AS SELECT d.* EXCLUDE (own_sex, mixed), e.cell,
      coalesce(p.household, least(d.person, -1 - d.person)) AS household, CASE WHEN d.mixed THEN 2 ELSE coalesce(p.sex, d.own_sex, 2) END AS sex
    FROM (${each}) AS d LEFT JOIN person_key AS p ON p.person = d.person LEFT JOIN extent AS e ON e.m_from = d.m_from AND e.m_to = d.m_to`);
}

/** Every row that tells of a decision or an application, children's marked. */
function sourceSql(shape: Shape, attributes: readonly Attribute[], bounds: DecisionBounds): string {
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
  const isDecision = `(${open} OR coalesce(CAST(${shape.code('decision')} AS INTEGER), ${shape.code('decision_date')}) IS NOT NULL)`;
  return `CREATE TABLE decision_source AS SELECT ${first} AS k1, ${second} AS k2, CAST(1 AS BIGINT) AS nth, ${rank} AS rank, ${personKey(shape, 'own')} AS person,
      CASE WHEN ${shape.code('sex')} < 2 THEN ${shape.code('sex')} END AS own_sex,
      CASE WHEN ${open} THEN ${waiting} ELSE ${placed.from} END AS m_from, CASE WHEN ${open} THEN ${waiting} ELSE ${placed.to} END AS m_to,
      CASE WHEN ${open} THEN NULL ELSE ${shape.code('decision_date')} END AS day,
      CASE WHEN ${open} THEN NULL ELSE ${shape.code('decision')} END AS decision, ${columns}
      ${shape.code('application_date')} AS asked_day, ${shape.col('decision')} IS NOT NULL AS told, ${shape.code('denial_reason')} AS denial, ${shape.code('purpose')} AS kind, ${shape.col('applied_amount')} AS applied, ${shape.col('granted_amount')} AS granted, ${shape.col('age')} AS age,
      ${hasCoApplicant(shape)} AS paired, ${shape.col('aid_month')} AS aid_month, r.unread, ${isChild(shape, Math.floor(bounds.lastMonth / 12))} AS child
    FROM ${shape.from('purpose', 'denial_reason', ...attributes.map(({ id: field }) => field))}
    WHERE ${isDecision}`;
}

/** A child's sex is what its decision says, else what any row says of the one with that code. */
function ofChildSql(shape: Shape): string {
  const sex = shape.code('sex');
  const told = `SELECT CAST(${shape.col('person_id')} AS BIGINT) AS person, min(${sex}) AS low, max(${sex}) AS high FROM records AS r
    WHERE ${sex} < 2 AND ${shape.col('person_id')} IN (SELECT person FROM decision_source WHERE child AND own_sex IS NULL) GROUP BY 1`;
  return `CREATE TABLE decision_of_child AS SELECT min(coalesce(c.own_sex, CASE WHEN t.low = t.high THEN t.low END, 2)) AS sex
    FROM decision_source AS c LEFT JOIN (${told}) AS t ON t.person = c.person
    WHERE c.child AND NOT EXISTS (SELECT 1 FROM decision_source AS d WHERE NOT d.child AND d.k1 = c.k1 AND d.k2 = c.k2)
    GROUP BY c.k1, c.k2, CASE WHEN c.k1 IS NULL THEN c.rowid END`;
}

/** `decision_twice`: keys that rows share, and the rank that speaks; `again`: not one row of each of two people. */
const TWICE = `CREATE TABLE decision_twice AS SELECT k1, k2, CAST(1 AS BIGINT) AS nth, min(rank) AS rank,
    k1 < 0 AND (count(*) > 2 OR min(person) = max(person)) AS again
  FROM decision_source WHERE k1 IS NOT NULL GROUP BY k1, k2 HAVING count(*) > 1`;

/** `decision_again`: keys of which a person has several rows of one month. */
const AGAIN = `CREATE TABLE decision_again AS SELECT DISTINCT k1, k2 FROM decision_source SEMI JOIN (FROM decision_twice WHERE again) USING (k1, k2)
    WHERE k1 < 0 AND told GROUP BY k1, k2, person, aid_month HAVING count(*) > 1`;

/** `nth`: which of a person's decisions with the same key; `decision_twice`: keys that two rows still share then. */
const NUMBERED: readonly string[] = [
  `UPDATE decision_source SET nth = o.nth FROM (SELECT rowid AS id, row_number() OVER (PARTITION BY k1, k2, person, aid_month
        ORDER BY decision, granted, applied, denial, asked_day, age, paired) AS nth FROM decision_source SEMI JOIN decision_again USING (k1, k2)) AS o
      WHERE decision_source.rowid = o.id`,
  `CREATE TABLE decision_shared AS SELECT k1, k2, nth, min(rank) AS rank FROM decision_source SEMI JOIN decision_twice USING (k1, k2)
    GROUP BY k1, k2, nth HAVING count(*) > 1`,
  'DROP TABLE decision_twice',
  'ALTER TABLE decision_shared RENAME TO decision_twice',
];

/** First and last day and month of the window. */
export interface DecisionBounds {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

const codes = (...values: readonly string[]) =>
  values.map((value) => (getField('decision').values ?? []).indexOf(value)).join(', ');

/**
 * SQL of "applied for on or before B, and not decided by then". An open application is placed in the month in which it
 * came, moved into the window.
 */
function openSql(shape: Shape, { lastDay, firstMonth, lastMonth }: DecisionBounds) {
  if (!shape.has('application_date')) return { open: 'false', month: 'CAST(NULL AS INTEGER)' };
  const [asked, decided] = [shape.code('application_date'), shape.col('decision')];
  const late = shape.has('decision_date') ? `coalesce(${shape.code('decision_date')} > ${lastDay}, false)` : 'false';
  return {
    open: `(coalesce(${asked} <= ${lastDay}, false) AND (${late} OR ${decided} IS NULL))`,
    month: `least(greatest(${shape.firstMonth('application_date')}, ${firstMonth}), ${lastMonth})`,
  };
}

/**
 * A row without a decision is no open application where another row of the person or case tells the decision on an
 * application of that day.
 */
function dropToldSql(cases: boolean): string {
  const told = ['person', ...(cases ? ['a_case_id'] : [])].map(
    (key) =>
      `SELECT w.id FROM waiting AS w JOIN decision_source AS d ON d.told AND d.${key} = w.${key} AND d.asked_day = w.asked_day`,
  );
  return `DELETE FROM decision_source WHERE rowid IN (
    WITH waiting AS (SELECT rowid AS id, * FROM decision_source WHERE NOT told) ${told.join(' UNION ALL ')})`;
}

/**
 * Days from application to decision of the row `d`: late entry at A, open at B. A withdrawn application competes. Known
 * where the dates are in order and the wait goes on after A.
 */
function waitSql({ firstDay, lastDay }: DecisionBounds): string {
  const end = `coalesce(d.day, ${lastDay})`;
  const known = `d.asked_day <= ${end} AND (d.asked_day >= ${firstDay} OR ${end} > ${firstDay}) AND (d.day IS NOT NULL OR d.decision IS NULL)`;
  return `coalesce(${known}, false) AS applied_for, greatest(0, ${firstDay} - d.asked_day) AS wait_entry, ${end} - d.asked_day AS wait_exit,
      CASE WHEN d.decision IS NULL AND d.day IS NULL THEN 0 WHEN d.decision IS NULL THEN NULL WHEN d.decision IN (${codes('granted', 'partly', 'denied', 'dismissed')}) THEN 1 ELSE 2 END AS wait_cause`;
}

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
