import { codedError } from '../errors/catalogue.ts';
import type { CodedError } from '../errors/coded-error.ts';
import { MOST_OWN, type OwnIndicator } from '../model/mapping-file.ts';
import type { Unit } from '../model/unit.ts';
import type { CaseDatabase } from './database.ts';
import { type ColumnKind, columnKinds, type Words } from './predicate/columns.ts';
import { parseCondition } from './predicate/parse.ts';
import { type Printing, print, type Refusal, refusal } from './predicate/print.ts';
import { UNIT_COLUMNS } from './units/columns.ts';

/** The mapping file that the indicators stand in, as far as complaints need it. */
export interface MappingSource {
  readonly name: string;
  readonly locate: (path: readonly (string | number)[]) => { readonly line: number; readonly column: number };
}

/** Both conditions as they may be run, and the fields without which the columns they read do not exist. */
export interface CheckedIndicator {
  readonly of: string;
  readonly where: string;
  /** Each entry a list of which one is enough. */
  readonly needs: readonly (readonly string[])[];
  readonly columns: readonly string[];
}

/** Fields without which a unit cannot be made at all. */
const UNIT_NEEDS: Readonly<Record<OwnIndicator['unit'], readonly (readonly string[])[]>> = {
  person: [],
  child: [['leisure_granted', 'leisure_applied', 'leisure_amount', 'girls_leisure', 'boys_leisure']],
  couple: [['case_id']],
  decision: [['decision']],
  spell: [['aid_month', 'aid_start']],
  measure: [
    ['measure_type', 'measure_start', 'measure_id'],
    ['measure_start', 'referral_date'],
  ],
};

/**
 * Checks every own indicator of a mapping file, in order. `words`: the texts of a text field in rank order.
 * @throws CodedError 2 `own-indicator`, with file, line and column
 */
export async function checkOwnIndicators(
  database: CaseDatabase,
  words: Words,
  specs: Readonly<Record<string, OwnIndicator>>,
  place: MappingSource,
  taken: readonly string[],
): Promise<ReadonlyMap<string, CheckedIndicator>> {
  const checked = new Map<string, CheckedIndicator>();
  for (const [id, spec] of Object.entries(specs)) {
    if (checked.size === MOST_OWN) throw tooMany(place, id);
    checked.set(id, await checkOwnIndicator(database, words, id, spec, place, taken));
  }
  return checked;
}

/**
 * Checks the name and the conditions of an own indicator, these against the columns of its unit. `taken`: ids of the
 * catalogue.
 * @throws CodedError 2 `own-indicator`, with file, line and column of the condition
 */
export async function checkOwnIndicator(
  database: CaseDatabase,
  words: Words,
  id: string,
  spec: OwnIndicator,
  place: MappingSource,
  taken: readonly string[] = [],
): Promise<CheckedIndicator> {
  if (!ID.test(id) || taken.includes(id)) throw wrongName(taken.includes(id), place, id);
  const check = async (key: 'of' | 'where', text: string) => {
    const found = await checkPredicate(database, spec.unit, text, words);
    if ('kind' in found) throw explain(found, spec.unit, place, ['indicators', id, key]);
    return found;
  };
  const of = await check('of', spec.of ?? 'true');
  const where = await check('where', spec.where);
  const columns = [...new Set([...of.columns, ...where.columns])].sort();
  const fields = UNIT_COLUMNS[spec.unit].filter(({ name }) => columns.includes(name)).map((column) => column.fields);
  const named = [...UNIT_NEEDS[spec.unit], ...fields.filter((alternatives) => alternatives.length > 0)];
  const needs = [...new Map(named.map((alternatives) => [alternatives.join(), alternatives])).values()];
  return { of: of.sql, where: where.sql, needs, columns };
}

/** As the ids of the catalogue: they are names of rows in audit.json and of parts of the page. */
const ID = /^[a-z][a-z0-9]{0,19}(-[a-z0-9]{1,20}){0,4}$/;

const wrongName = (taken: boolean, { name, locate }: MappingSource, id: string): CodedError =>
  codedError(taken ? 'own-indicator.taken' : 'own-indicator.name', { name, ...locate(['indicators', id]) });

const tooMany = ({ name, locate }: MappingSource, id: string): CodedError =>
  codedError('own-indicator.too_many', { name, ...locate(['indicators', id]), most: MOST_OWN });

/** The coded error of a refusal. Only words of the condition are repeated, and none with four digits. */
function explain(refusal: Refusal, unit: string, { name, locate }: MappingSource, path: readonly string[]): CodedError {
  const { length } = refusal.word.replace(/\D/g, '');
  const word = refusal.word.length > 40 || length >= 4 ? '"…"' : `"${refusal.word}"`;
  const choices = refusal.choices.join(', ');
  return codedError(`own-indicator.${refusal.kind}`, { name, ...locate(path), word, choices, unit, longest: LONGEST });
}

export type { Refusal, Words };

/** A condition that may be run: our own text of it, and the columns that it reads. */
interface CheckedPredicate {
  readonly sql: string;
  readonly columns: readonly string[];
}

/** Letters in a condition: 20,000 ORs would hold the parser for seconds. */
const LONGEST = 2000;

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
