import { AID_AMOUNTS, AID_SIGNS } from '../../model/placement.ts';
import type { CaseDatabase } from '../database.ts';
import type { Shape } from '../shape.ts';

/** What is known of a person's aid. Where rows of one person differ, the highest counts. */
const AID = { no: 0, unknown: 1, yes: 2 } as const;

/** Numbers of the files that tell of aid: in these a blank is a missing answer, in the others nobody was asked. */
export async function findTellers(database: CaseDatabase, shape: Shape, files: number): Promise<readonly number[]> {
  const signs = signsOf(shape);
  if (files === 1 || signs.length === 0) return [...Array(files).keys()];
  const filled = signs.map((id) => `count(${shape.col(id)})`).join(' + ');
  const rows = await database.rows(`SELECT file FROM records AS r GROUP BY file HAVING ${filled} > 0 ORDER BY file`);
  return rows.map(([file]) => Number(file));
}

/**
 * SQL of {@link AID} on a row: yes by a grant, a month, a start, an end, a number of months, or an amount where none of
 * those is told; no by another decision, amounts of 0 kr, an application that is not decided, or no months; a row of a
 * file that tells of aid and is blank is unknown. Where no file tells of it, everybody else has aid.
 */
export function toldAid(shape: Shape, tellers: readonly number[]): string {
  const told = (id: string, sql: string) => (shape.has(id) ? [sql] : []);
  const isTold = signsOf(shape).length > 0;
  const yes = [
    ...told('decision', GRANTED),
    ...told('aid_month', `r.aid_month IS NOT NULL AND (${isMonthWithAid(shape)})`),
    ...['aid_start', 'aid_end'].flatMap((id) => told(id, `r.${id} IS NOT NULL`)),
    ...told('aid_months', 'r.aid_months > 0'),
    ...(isTold && !shape.has(...AID_SIGNS) ? [isPaid(shape)] : []),
  ];
  const open = shape.has('decision_date') ? 'r.decision_date IS NULL' : 'false';
  const no = [
    ...told('decision', 'r.decision IS NOT NULL'),
    ...(shape.has(...AID_AMOUNTS) ? [isNought(shape)] : []),
    ...told('application_date', `r.application_date IS NOT NULL AND ${open}`),
    ...told('aid_months', 'r.aid_months = 0'),
  ];
  const some = (sqls: readonly string[]) => sqls.map((sql) => `(${sql})`).join(' OR ') || 'false';
  return `CAST(CASE WHEN ${some(yes)} THEN ${AID.yes} WHEN ${some(no)} THEN ${AID.no}
    WHEN r.file IN (${(isTold && tellers.join(', ')) || 'NULL'}) THEN ${AID.unknown} ELSE ${isTold ? AID.no : AID.yes} END AS UTINYINT)`;
}

/** The fields of an export that tell of aid: its signs, else its amounts. */
function signsOf(shape: Shape): readonly string[] {
  const signs = AID_SIGNS.filter((id) => shape.has(id));
  return signs.length > 0 ? signs : AID_AMOUNTS.filter((id) => shape.has(id));
}

export const GRANTED = `r.decision IN ('granted', 'partly')`;

/**
 * SQL of the person's column `recipient`; NULL where that is unknown. Aid goes to a household: whose own rows leave it
 * open has it with the other adult of the case (`kase`) in the period.
 */
export async function recipientSql(database: CaseDatabase, kase: string | null): Promise<string> {
  const [row] = await database.rows(`SELECT coalesce(count_if(aid = ${AID.unknown}), 0) FROM rolled`);
  const shared =
    kase === null || Number(row?.[0]) === 0
      ? ''
      : `WHEN (r.period, ${kase}) IN (SELECT (period, lo_case_id) FROM rolled WHERE aid = ${AID.yes} AND lo_case_id IS NOT NULL) THEN true`;
  return `CASE WHEN r.aid = ${AID.yes} THEN true WHEN r.aid = ${AID.no} THEN false ${shared} END`;
}

/** A month is one with aid unless the decision on it, or else its amounts, say otherwise. */
export function isMonthWithAid(shape: Shape): string {
  const paid = shape.has(...AID_AMOUNTS) ? `NOT ${isNought(shape)}` : 'true';
  return shape.has('decision') ? `CASE WHEN r.decision IS NULL THEN ${paid} ELSE ${GRANTED} END` : paid;
}

/**
 * A row whose decision gives no aid, and that tells of none in any other way: no months with aid, and nothing granted
 * or paid.
 */
export function isRefused(shape: Shape): string {
  const given = [...AID_AMOUNTS, 'aid_months']
    .filter((id) => shape.has(id))
    .map((id) => `coalesce(${shape.col(id)}, 0) = 0`);
  return [`${shape.col('decision')} IS NOT NULL AND NOT (${GRANTED})`, ...given].join(' AND ');
}

/** All that was granted or paid on the row is 0 kr. */
const isNought = (shape: Shape): string => `coalesce(${mostPaid(shape)} = 0, false)`;

const isPaid = (shape: Shape): string => `coalesce(${mostPaid(shape)} > 0, false)`;

const mostPaid = (shape: Shape): string =>
  `greatest(${AID_AMOUNTS.filter((id) => shape.has(id))
    .map(shape.col)
    .join(', ')})`;
