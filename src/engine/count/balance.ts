import { APART, type Apart, type ApartReason, type Balance } from '../../model/balance.ts';
import { SEXES } from '../../model/sex.ts';
import type { Unit } from '../../model/unit.ts';
import type { CaseDatabase } from '../database.ts';
import { bySexOf, NOBODY } from '../filled.ts';
import type { Shape } from '../shape.ts';
import { readColumns, type UnitColumn } from '../units/columns.ts';
import { knownSql } from './counts.ts';
import type { Job } from './job.ts';
import { splitConditions } from './split-conditions.ts';

/** Why a row of the unit's table is not counted: the code in SQL, and what it stands for. */
interface Cause {
  readonly reason: ApartReason;
  readonly about: string | null;
}

/** Where every case of a unit went, figure by figure: docs/units.md, "Balance". */
export async function countBalances(
  database: CaseDatabase,
  { unit, table, shape }: { readonly unit: Unit; readonly table: string; readonly shape: Shape },
  jobs: readonly Job[],
): Promise<readonly Balance[]> {
  const kind = unit === 'field' ? 'person' : unit;
  const total = bySexOf(
    await database.rows(`SELECT sex, sum(n) FROM source WHERE unit = '${kind}' GROUP BY sex ORDER BY ALL`),
  );
  const apart = await database.rows(
    `SELECT sex, reason, sum(n) FROM apart WHERE unit = '${kind}' GROUP BY sex, reason ORDER BY ALL`,
  );
  const found = new Map<string, Promise<Pick<Balance, 'counted' | 'apart'>>>();
  const balances: Balance[] = [];
  for (const job of jobs) {
    const { indicator, figure } = job;
    const period = job.periods.find(({ number }) => number === 0) ?? job.periods[0];
    if (period === undefined) continue;
    const { sql, causes } = causeSql(unit, job, shape);
    const key = `${period.number} ${sql}`;
    const counted = found.get(key) ?? countCauses(database, table, period.number, sql, causes);
    found.set(key, counted);
    const inTable = await counted;
    const outside = apart.map(([sex, reason, n]) => [sex ?? null, reason as ApartReason, Number(n)] as const);
    const parts = merge([
      ...[...new Set(outside.map(([, reason]) => reason))].map((reason) => ({
        reason,
        about: null,
        cases: bySexOf(outside.filter((one) => one[1] === reason).map(([sex, , n]) => [sex, n])),
      })),
      ...inTable.apart,
    ]);
    balances.push({
      ...{ indicator: indicator.id, stat: figure.stat, period: period.id, cases: total, counted: inTable.counted },
      apart: period.number === 0 ? parts : withElsewhere(parts, total, inTable.counted),
    });
  }
  return balances;
}

/** A figure of one year: cases of the span that are in none of it are outside. */
function withElsewhere(
  parts: readonly Apart[],
  cases: Balance['cases'],
  counted: Balance['counted'],
): readonly Apart[] {
  const sum = (sex: 'women' | 'men' | 'unknown') => parts.reduce((all, one) => all + one.cases[sex], counted[sex]);
  const rest = (sex: 'women' | 'men' | 'unknown') => cases[sex] - sum(sex);
  const cells = { women: rest('women'), men: rest('men'), unknown: rest('unknown') };
  return merge([...parts, { reason: 'outside', about: null, cases: cells }]);
}

function merge(parts: readonly Apart[]): readonly Apart[] {
  const known = new Map<string, Apart>();
  for (const part of parts) {
    const key = `${part.reason} ${part.about}`;
    const { women, men, unknown } = known.get(key)?.cases ?? NOBODY;
    const { cases } = part;
    const sum = { women: women + cases.women, men: men + cases.men, unknown: unknown + cases.unknown };
    known.set(key, { ...part, cases: sum });
  }
  return APART.flatMap((reason) =>
    [...known.values()].filter((one) => one.reason === reason && SEXES.some((sex) => one.cases[sex] !== 0)),
  );
}

async function countCauses(
  database: CaseDatabase,
  table: string,
  period: number,
  sql: string,
  causes: readonly Cause[],
): Promise<Pick<Balance, 'counted' | 'apart'>> {
  const couples = table === 'couple';
  const rows = await database.rows(
    `SELECT ${couples ? '2' : 'sex'}, ${sql} AS cause, count(*) FROM ${table} AS u WHERE period = ${period}${couples ? " AND side = 'woman'" : ''} GROUP BY ALL ORDER BY ALL`,
  );
  const of = (code: number) =>
    bySexOf(rows.filter((row) => Number(row[1]) === code).map(([sex, , n]) => [sex ?? null, n ?? null]));
  return { counted: of(0), apart: merge(causes.map((cause, at) => ({ ...cause, cases: of(at + 1) }))) };
}

/**
 * SQL of a code for each row of the unit: 0 counted, else place in `causes` + 1. The first condition that is not met
 * decides, in the order in which they are declared; then whether the answer is registered.
 */
function causeSql(
  unit: Unit,
  { figure }: Job,
  shape: Shape,
): { readonly sql: string; readonly causes: readonly Cause[] } {
  const table = unit === 'field' ? 'person' : unit;
  const causes: Cause[] = [];
  const code = (cause: Cause) => causes.push(cause);
  const cases: string[] = [];
  for (const condition of splitConditions(figure.of)) {
    if (unit === 'couple' && /\bside\b/.test(condition)) continue;
    if (condition === 'true') continue;
    const columns = readColumns(table, condition);
    const about = columns[0] === undefined ? null : `${/^NOT /i.test(condition) ? 'not_' : ''}${columns[0].name}`;
    cases.push(`WHEN NOT (${condition}) THEN ${code({ reason: 'not_asked', about })}`);
    if (table === 'person')
      cases.push(
        `WHEN (${condition}) IS NULL AND NOT recipient THEN ${code({ reason: 'not_asked', about: 'recipient' })}`,
      );
    if (columns.some(({ none }) => none))
      cases.push(`WHEN (${condition}) IS NULL THEN ${code({ reason: 'not_asked', about })}`);
    if (unit === 'decision') cases.push(`WHEN (${condition}) IS NULL AND wait_cause = 0 THEN ${code(OPEN)}`);
    cases.push(...blank(`(${condition}) IS NULL`, columns));
  }
  const known = figure.kind === 'share' ? `(${figure.where}) IS NOT NULL` : knownSql(figure);
  if (known !== null) cases.push(...blank(`NOT (${known})`, readColumns(table, known)));
  return { sql: cases.length === 0 ? '0' : `CASE ${cases.join(' ')} ELSE 0 END`, causes };

  function blank(when: string, columns: readonly UnitColumn[]): readonly string[] {
    const fields = columns.flatMap((one) => one.behind ?? one.fields);
    const about = fields.find((id) => shape.has(id)) ?? null;
    const unread = shape.unread(...fields)('u');
    return [
      ...(unread === 'false' ? [] : [`WHEN ${when} AND ${unread} THEN ${code({ reason: 'not_understood', about })}`]),
      `WHEN ${when} THEN ${code({ reason: 'not_registered', about })}`,
    ];
  }
}

/** An application that waits for its decision. */
const OPEN: Cause = { reason: 'not_asked', about: 'open' };
