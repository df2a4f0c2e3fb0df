import type { Unit } from '../../model/unit.ts';
import type { CaseDatabase } from '../database.ts';
import { type ColumnKind, columnKinds, type Words } from './columns.ts';
import { parseCondition } from './parse.ts';
import { type Printing, print, type Refusal, refusal } from './print.ts';

export type { Refusal, Words };

/** A condition that may be run: our own text of it, and the columns that it reads. */
interface CheckedPredicate {
  readonly sql: string;
  readonly columns: readonly string[];
}

/** Letters in a condition: 20,000 ORs would hold the parser for seconds. */
export const LONGEST = 2000;

/**
 * Checks a condition that a person has written, in DuckDB's SQL over the columns of a unit (docs/units.md). It is
 * parsed and never run: what is run is written anew from its parts, each of which must be known (engine notes,
 * "Predicates").
 * `words`: the texts of a text field in rank order.
 */
export async function checkPredicate(
  database: CaseDatabase,
  unit: Unit,
  text: string,
  words: Words,
): Promise<CheckedPredicate | Refusal> {
  if (text.length > LONGEST) return refusal('too_long');
  const parsed = await parseCondition(database, text);
  if (parsed === 'unreadable') return refusal('unreadable');
  if (parsed === 'several') return refusal('not_allowed');
  if (parsed === 'deep') return refusal('too_deep');
  const kinds = columnKinds(unit);
  const printing: Printing = { kinds, words, met: new Set() };
  const printed = print(parsed, printing);
  if ('kind' in printed) return printed;
  if (printed.type !== 'flag') return refusal('not_a_condition');
  const { sql } = printed;
  const wrong = await checkType(database, sql, kinds);
  return wrong ?? { sql: `(${sql})`, columns: [...printing.met].sort() };
}

/** Bound against an empty table, so that no cell is read: it must be a condition, and its parts must fit. */
async function checkType(
  database: CaseDatabase,
  sql: string,
  kinds: ReadonlyMap<string, ColumnKind>,
): Promise<Refusal | null> {
  const columns = [...kinds].map(([name, kind]) => `${typed(kind)} AS "${name}"`).join(', ');
  const from = `(SELECT ${columns} WHERE false) AS u`;
  try {
    const [row] = await database.rows(`SELECT column_type FROM (DESCRIBE SELECT (${sql}) AS p FROM ${from})`);
    if (row?.[0] !== 'BOOLEAN') return refusal('not_a_condition');
    await database.rows(`SELECT coalesce(count_if(${sql}), 0) FROM ${from}`);
    return null;
  } catch {
    return refusal('types');
  }
}

function typed(kind: ColumnKind): string {
  if (kind.kind === 'closed') return `CAST(NULL AS ENUM (${kind.values.map((value) => `'${value}'`).join(', ')}))`;
  return `CAST(NULL AS ${kind.kind === 'flag' ? 'BOOLEAN' : 'INTEGER'})`;
}
