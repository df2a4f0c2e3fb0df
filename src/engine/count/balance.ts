import { APART, type Apart, type ApartReason, type Balance } from '../../model/counted.ts';
import { type BySex, SEXES } from '../../model/sex.ts';
import type { Unit } from '../../model/unit.ts';
import type { CaseDatabase, SqlValue } from '../database.ts';
import { bySexOf, NOBODY } from '../facts.ts';
import type { Shape } from '../shape.ts';
import { readColumns, type UnitColumn } from '../units/columns.ts';
import type { Job } from './job.ts';
import { knownSql } from './kinds.ts';

/** Why a row of the unit's table is not counted: the code in SQL, and what it stands for. */
interface Cause {
  readonly reason: ApartReason;
  readonly about: string | null;
}

/**
 * What a statement of the unit tables wrote in `account`: a reason, or the word for why the question does not concern
 * the case.
 */
function causeNamed(word: string): Cause {
  const reason = APART.find((apart) => apart === word);
  return reason === undefined ? { reason: 'not_asked', about: word } : { reason, about: null };
}

/** Where every case of a unit went, figure by figure: docs/units.md, "Balance". */
export async function countBalances(
  database: CaseDatabase,
  { unit, table, shape }: { readonly unit: Unit; readonly table: string; readonly shape: Shape },
  jobs: readonly Job[],
): Promise<readonly Balance[]> {
  const kind = unit === 'field' ? 'person' : unit;
  const account = await database.rows(
    `SELECT sex, reason, sum(n) FROM account WHERE unit = '${kind}' GROUP BY sex, reason ORDER BY ALL`,
  );
  const total = bySexOf(account, 2);
  const apart = account.filter(([, reason]) => reason !== null);
  const reasons = [...new Set(apart.map(([, reason]) => String(reason)))];
  const outside = reasons.map(
    (reason): Apart => ({
      ...causeNamed(reason),
      cases: bySexOf(
        apart.filter((row) => row[1] === reason),
        2,
      ),
    }),
  );
  const conditions = new Map<string, string>();
  const asked = jobs.flatMap((job) => {
    const period = job.periods.find(({ number }) => number === 0) ?? job.periods[0];
    return period === undefined ? [] : [{ job, period, ...causeSql(unit, job, shape, conditions) }];
  });
  const found = await countCauses(
    database,
    { table, conditions },
    asked.map(({ sql, period }) => [period.number, sql] as const),
  );
  return asked.map(({ job, period, sql, causes }) => {
    const of = (code: number) => found.get(`${period.number} ${sql} ${code}`) ?? NOBODY;
    const parts = merge([...outside, ...causes.map((cause, at) => ({ ...cause, cases: of(at + 1) }))]);
    const counts = { cases: total, counted: of(0) };
    return {
      ...{ indicator: job.indicator.id, stat: job.figure.stat, period: period.id, ...counts },
      apart: period.number === 0 ? parts : withElsewhere(parts, counts.cases, counts.counted),
    };
  });
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
    [...known.values()].filter((row) => row.reason === reason && SEXES.some((sex) => row.cases[sex] !== 0)),
  );
}

/**
 * How many of each sex have each code: `period sql code` → number. One statement a period: most of the time goes to
 * planning.
 */
async function countCauses(
  database: CaseDatabase,
  { table, conditions }: { readonly table: string; readonly conditions: ReadonlyMap<string, string> },
  asked: readonly (readonly [period: number, sql: string])[],
): Promise<ReadonlyMap<string, BySex<number>>> {
  const [sex, side] = table === 'couple' ? ['2 AS sex', " AND side = 'woman'"] : ['sex', ''];
  const each = [...conditions].map(([sql, name]) => `, (${sql}) AS ${name}`).join('');
  const found = new Map<string, [sex: SqlValue, n: SqlValue][]>();
  for (const period of new Set(asked.map(([number]) => number))) {
    const codes = [...new Set(asked.flatMap(([number, sql]) => (number === period ? [sql] : [])))];
    const rows = await database.rows(
      `SELECT sex, sum(n), ${codes.map((sql, at) => `${sql} AS c${at}`).join(', ')} FROM (SELECT *, count(*) AS n FROM
        (SELECT ${sex}${each} FROM ${table} AS u WHERE period = ${period}${side}) GROUP BY ALL) GROUP BY ALL ORDER BY ALL`,
    );
    // conditions of a unit depend on each other, so only few combinations of answers occur: codes are made of those
    for (const [sex, n, ...row] of rows) {
      for (const [at, code] of row.entries()) {
        const key = `${period} ${codes[at]} ${code}`;
        const cells = found.get(key) ?? [];
        if (cells.length === 0) found.set(key, cells);
        cells.push([sex ?? null, n ?? null]);
      }
    }
  }
  return new Map([...found].map(([key, rows]) => [key, bySexOf(rows)]));
}

/**
 * SQL of a code for each row of the unit: 0 counted, else place in `causes` + 1. The first condition that is not met
 * decides, in the order in which they are declared; then whether the answer is registered. `conditions`: SQL of each
 * condition and the column that holds it: figures share most of them, and a case is asked once.
 */
function causeSql(
  unit: Unit,
  { figure }: Job,
  shape: Shape,
  conditions: Map<string, string>,
): { readonly sql: string; readonly causes: readonly Cause[] } {
  const table = unit === 'field' ? 'person' : unit;
  const causes: Cause[] = [];
  const code = (cause: Cause) => causes.push(cause);
  const met = (sql: string) => {
    const name = conditions.get(sql) ?? `met${conditions.size}`;
    conditions.set(sql, name);
    return name;
  };
  const cases: string[] = [];
  for (const condition of splitConditions(figure.of)) {
    if (unit === 'couple' && /\bside\b/.test(condition)) continue;
    if (condition === 'true') continue;
    const columns = readColumns(table, condition);
    const about = columns[0] === undefined ? null : `${/^NOT /i.test(condition) ? 'not_' : ''}${columns[0].name}`;
    cases.push(`WHEN NOT ${met(condition)} THEN ${code({ reason: 'not_asked', about })}`);
    if (table === 'person')
      cases.push(
        `WHEN ${met(condition)} IS NULL AND ${met('NOT recipient')} THEN ${code({ reason: 'not_asked', about: 'recipient' })}`,
      );
    if (columns.some(({ none }) => none))
      cases.push(`WHEN ${met(condition)} IS NULL THEN ${code({ reason: 'not_asked', about })}`);
    if (unit === 'decision')
      cases.push(`WHEN ${met(condition)} IS NULL AND ${met('wait_cause = 0')} THEN ${code(OPEN)}`);
    cases.push(...blank(`${met(condition)} IS NULL`, columns));
  }
  const known = knownSql(figure);
  if (known !== null) cases.push(...blank(`NOT ${met(known)}`, readColumns(table, known)));
  return { sql: cases.length === 0 ? '0' : `CASE ${cases.join(' ')} ELSE 0 END`, causes };

  function blank(when: string, columns: readonly UnitColumn[]): readonly string[] {
    const fields = columns.flatMap((column) => column.behind ?? column.fields);
    const about = missingField(fields, shape);
    const unread = shape.unread(...fields)('u');
    return [
      ...(unread === 'false'
        ? []
        : [`WHEN ${when} AND ${met(unread)} THEN ${code({ reason: 'not_understood', about })}`]),
      `WHEN ${when} THEN ${code({ reason: 'not_registered', about })}`,
    ];
  }
}

/**
 * The field to ask for: the first of these that the export has. A role says nothing without the case that it is a role
 * in.
 */
function missingField(fields: readonly string[], shape: Shape): string | null {
  const about = fields.find((id) => shape.has(id)) ?? null;
  return about === 'role' && !shape.has('case_id') ? 'case_id' : about;
}

/** An application that waits for its decision. */
const OPEN: Cause = { reason: 'not_asked', about: 'open' };

/**
 * The conditions that a predicate joins by AND, outermost and in order: `single AND decision IN ('a', 'b')` is two. AND
 * inside brackets, quotes, CASE … END or BETWEEN stays where it is, and a predicate with an outer OR is one condition.
 */
function splitConditions(predicate: string): readonly string[] {
  const words = predicate.match(/'(?:[^']|'')*'|\(|\)|[a-z_][a-z_0-9]*|\s+|./gi) ?? [];
  const parts: string[] = [];
  let depth = 0;
  let between = false;
  let at = '';
  for (const word of words) {
    const upper = word.toUpperCase();
    if (word === '(' || upper === 'CASE') depth++;
    if (word === ')' || upper === 'END') depth--;
    if (depth === 0 && upper === 'OR') return [predicate];
    if (depth === 0 && upper === 'BETWEEN') between = true;
    if (depth === 0 && upper === 'AND' && !between) {
      parts.push(at.trim());
      at = '';
      continue;
    }
    if (upper === 'AND') between = false;
    at += word;
  }
  return [...parts, at.trim()];
}
