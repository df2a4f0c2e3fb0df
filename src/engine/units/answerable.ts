import type { Remark } from '../../model/records.ts';
import type { Unit } from '../../model/unit.ts';
import type { CaseDatabase } from '../database.ts';
import type { Shape } from '../shape.ts';
import { ROWS } from './child.ts';
import { REFERRAL_FIELDS, type Timed, UNIT_COLUMNS } from './columns.ts';
import { PARTIES } from './couple.ts';

/** True where at least nineteen rows in twenty name their person or case: a column of codes may be all but empty. */
export async function tellsPersons(database: CaseDatabase, shape: Shape, named: boolean): Promise<boolean> {
  const kase = named ? 'NULL' : shape.col('case_id');
  const [row] = await database.rows(
    `SELECT count(*), coalesce(count_if(${shape.col('person_id')} IS NULL AND ${kase} IS NULL), 0) FROM records AS r`,
  );
  return Number(row?.[1]) * 20 <= Number(row?.[0]);
}

/**
 * Months of a child without a pseudonym would be as many children, and months of a household without a number too. Rows
 * that name no time are no months, nor are those of a household that has children in one month alone.
 */
export async function tellsChildren(database: CaseDatabase, shape: Shape, layout: 'rows' | 'counts'): Promise<boolean> {
  if (!shape.has('aid_month')) return true;
  const often = 'SELECT kase FROM child_row GROUP BY kase HAVING count(DISTINCT m_from) > 1';
  const nameless =
    layout === 'rows'
      ? `person < 0 AND m_from IS NOT NULL AND (kase IS NULL OR kase IN (${often}))`
      : `household <= ${ROWS} AND m_from IS NOT NULL`;
  const [row] = await database.rows(`SELECT count(*), coalesce(count_if(${nameless}), 0) FROM child_row ORDER BY ALL`);
  return Number(row?.[1]) * 20 <= Number(row?.[0]);
}

/** Fields of the two adults in which nobody is called applicant or co-applicant. */
export async function findSided(database: CaseDatabase, shape: Shape): Promise<ReadonlySet<string>> {
  const parties = PARTIES.filter((id) => shape.has(id));
  if (parties.length === 0) return new Set();
  const tests = parties.map((id) => `coalesce(count_if(r."${id}" IN ('applicant', 'co_applicant')), 0)`);
  const [row] = await database.rows(`SELECT ${tests.join(', ')} FROM records AS r`);
  return new Set(parties.filter((_, at) => Number(row?.[at]) === 0));
}

/**
 * Of referrals and plans, those of which somebody has said no. A date alone never does: that a referral is over, or a
 * plan made later, is no answer of those without.
 */
export async function findDenied(
  database: CaseDatabase,
  shape: Shape,
  answers: readonly { readonly id: string }[],
): Promise<ReadonlySet<string>> {
  const plan = answers.some(({ id }) => id === 'plan');
  const [row] = await database.rows(
    `SELECT coalesce(count_if(NOT referred_row), 0), ${plan ? 'coalesce(count_if(NOT f_plan), 0)' : '0'} FROM members`,
  );
  return new Set([
    ...(Number(row?.[0]) > 0 || shape.complete(...REFERRAL_FIELDS) ? ['referred'] : []),
    ...(Number(row?.[1]) > 0 || shape.complete('plan', 'plan_date') ? ['plan'] : []),
  ]);
}

/** Flags with a yes and never a no in the whole span: probably a blank means no, but nobody has said so. */
export async function findOnlyYes(
  database: CaseDatabase,
  unit: 'person' | 'child' | 'couple',
  columns: readonly string[],
): Promise<ReadonlySet<string>> {
  const flags = UNIT_COLUMNS[unit].filter(({ name, flag }) => flag && columns.includes(name)).map(({ name }) => name);
  if (flags.length === 0) return new Set();
  const tests = flags.map((name) => `coalesce(count_if(NOT ${name}), 0) = 0 AND coalesce(count_if(${name}), 0) > 0`);
  const [row] = await database.rows(`SELECT ${tests.join(', ')} FROM ${unit} WHERE period = 0`);
  return new Set(flags.filter((_, at) => row?.[at] === true));
}

/** What has a yes without a time for more than one in twenty of those with a yes: a plan or a referral. */
export async function findUndated(
  database: CaseDatabase,
  tables: { readonly plans: boolean; readonly referrals: boolean },
): Promise<ReadonlySet<Timed>> {
  const many = async (kind: Timed, sql: string): Promise<readonly Timed[]> => {
    const [row] = await database.rows(sql);
    return Number(row?.[0]) * 20 > Number(row?.[1]) ? [kind] : [];
  };
  return new Set([
    ...(tables.plans ? await many('plan', 'SELECT coalesce(count_if(made IS NULL), 0), count(*) FROM plan_made') : []),
    ...(tables.referrals
      ? await many(
          'referral',
          'SELECT count(*), count(*) + (SELECT count(DISTINCT person) FROM referral) FROM untimed ANTI JOIN referral USING (person)',
        )
      : []),
  ]);
}

/**
 * Units of which more than one in twenty are placed in the span and in no part of it (`timeless`), and units of which
 * the span holds none since their dates name a longer time (`coarse`).
 */
export async function findTimeless(
  database: CaseDatabase,
  tables: readonly Unit[],
  asked: number,
): Promise<{ readonly timeless: ReadonlySet<Unit>; readonly coarse: ReadonlySet<Unit> }> {
  const timeless = new Set<Unit>();
  const coarse = new Set<Unit>();
  for (const unit of tables) {
    const one = unit === 'decision' || unit === 'measure' ? '*' : 'DISTINCT person';
    const counted = unit === 'person' ? ' AND recipient' : '';
    const [row] = await database.rows(`SELECT (SELECT count(${one}) FROM ${unit} WHERE period = 0${counted}),
      (SELECT count(${one}) FROM ${unit} WHERE period BETWEEN 1 AND ${asked - 1}${counted}),
      (SELECT coalesce(sum(n), 0) FROM account WHERE unit = '${unit}' AND reason = 'too_coarse')`);
    const [whole, placed, loose] = (row ?? []).map(Number);
    if (whole === 0 && loose! > 0) coarse.add(unit);
    if (asked > 1 && (whole! - placed!) * 20 > whole!) timeless.add(unit);
  }
  return { timeless, coarse };
}

/** Cases without the date that others of their kind have: they count in the whole span only. */
export async function undatedCases(
  database: CaseDatabase,
  shape: Shape,
  tables: readonly Unit[],
): Promise<readonly Remark[]> {
  const count = async (table: Unit, field: string, sql: string): Promise<readonly Remark[]> => {
    if (!tables.includes(table) || !shape.has(field)) return [];
    const [row] = await database.rows(sql);
    const [undated, all] = (row ?? []).map(Number);
    return undated! > 0 && undated! < all! ? [{ code: 'undated-cases', fields: [field], count: undated! }] : [];
  };
  return [
    ...(await count(
      'decision',
      'decision_date',
      'SELECT coalesce(count_if(decision IS NOT NULL AND undated), 0), count(decision) FROM decision WHERE period = 0',
    )),
    ...(await count(
      'measure',
      'measure_start',
      'SELECT coalesce(count_if(month IS NULL), 0), count(*) FROM measure WHERE period = 0',
    )),
  ];
}
