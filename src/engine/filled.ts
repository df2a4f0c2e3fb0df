import { FIELDS } from '../model/fields.ts';
import type { ReadExport } from '../model/records.ts';
import type { BySex } from '../model/sex.ts';
import type { CaseDatabase, SqlValue } from './database.ts';
import { describeShape, type Shape } from './shape.ts';
import { isCouple } from './units/household-codes.ts';
import { hasCoApplicant, isChild, tellsCoApplicant } from './units/keys.ts';

/** Rows in which a field has a value, and rows of the field's own kind (adults' rows, children's, decisions' …). */
export interface FilledField {
  readonly field: string;
  readonly filled: BySex<number>;
  readonly rows: BySex<number>;
}

export const NOBODY: BySex<number> = { women: 0, men: 0, unknown: 0 };

/** `[sex, number]` rows, sex 0 women, 1 men, else unknown → one number for each. */
export function bySexOf(rows: readonly (readonly SqlValue[])[], at = 1): BySex<number> {
  const pick = (sex: number) =>
    rows
      .filter((row) => (row[0] === null ? 2 : Number(row[0])) === sex)
      .reduce((sum, row) => sum + Number(row[at] ?? 0), 0);
  return { women: pick(0), men: pick(1), unknown: pick(2) };
}

const OWN_ROWS: Readonly<Record<string, readonly string[]>> = {
  decision: ['decision', 'decision_date', 'applied_amount', 'granted_amount', 'purpose'],
  measure: ['measure_type', 'measure_start', 'measure_id'],
};

/** Every field of the export: how often it is filled in, by sex, among the rows that it describes. */
export async function countFilled(
  database: CaseDatabase,
  read: ReadExport,
  lastYear: number,
): Promise<readonly FilledField[]> {
  const given = read.fields.filter(({ id }) => !read.named.includes(id));
  const shape = describeShape({ ...read, fields: [...given, ...read.empty] });
  const fields = FIELDS.filter(({ id }) => shape.has(id));
  const child = isChild(shape, lastYear);
  const kinds: Record<string, string> = { record: 'true', adult: `NOT (${child})`, household: `NOT (${child})`, child };
  for (const [kind, signs] of Object.entries(OWN_ROWS)) {
    const found = signs.filter((id) => shape.has(id));
    kinds[kind] = found.length === 0 ? 'true' : `(${found.map((id) => `r."${id}" IS NOT NULL`).join(' OR ')})`;
  }
  kinds.couple = coupleRowSql(shape, child);
  const concerned = fields.map(({ id, of }) => (id === 'individual_talk' ? 'couple' : of));
  const columns = fields.map(
    ({ id }, at) => `coalesce(count_if(${kinds[concerned[at]!]} AND r."${id}" IS NOT NULL), 0)`,
  );
  const totals = Object.values(kinds).map((sql) => `coalesce(count_if(${sql}), 0)`);
  const names = Object.keys(kinds);
  const rows = await database.rows(
    `SELECT ${shape.code('sex')} AS sex, ${[...columns, ...totals].map((sql, at) => `${sql} AS c${at}`).join(', ')} FROM records AS r GROUP BY sex ORDER BY ALL`,
  );
  return fields.map(({ id }, at) => ({
    field: id,
    filled: bySexOf(rows, 1 + at),
    rows: bySexOf(rows, 1 + fields.length + names.indexOf(concerned[at]!)),
  }));
}

/** Rows about somebody in a couple: by household type, by the co-applicant on the row or its role; all where nothing tells. */
function coupleRowSql(shape: Shape, child: string): string {
  const signs = [
    ...(shape.has('household_type') ? [isCouple(shape.code('household_type'))] : []),
    ...(shape.has('role') ? ["r.role = 'co_applicant'"] : []),
    ...(tellsCoApplicant(shape) ? [hasCoApplicant(shape)] : []),
  ];
  return signs.length === 0 ? `NOT (${child})` : `(NOT (${child}) AND coalesce(${signs.join(' OR ')}, false))`;
}
