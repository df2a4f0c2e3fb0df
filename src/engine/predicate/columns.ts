import { findField } from '../../model/fields.ts';
import { SIDES } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import { AGE_GROUPS } from '../units/attributes.ts';
import { UNIT_COLUMNS } from '../units/columns.ts';

/** What an own condition sees of a column. `text`: the export's words; `number`: whole numbers. */
export type ColumnKind =
  | { readonly kind: 'flag' | 'number' | 'text' }
  | { readonly kind: 'closed'; readonly values: readonly string[] };

/** Columns that are no field and no yes or no. */
const NUMBERS = [
  ...['age', 'months', 'risk_days', 'referrals', 'entry', 'exit', 'referral_exit', 'referral_cause', 'exit_cause'],
  ...['applied_ore', 'granted_ore', 'leisure_ore', 'wait_entry', 'wait_exit', 'wait_cause', 'to_woman', 'to_man'],
];
const ABOUT_SIDES = ['side', 'applicant', 'first_contact', 'addressed_to', 'payee'];

/** Columns of a unit that own conditions may read, by name. */
export function columnKinds(unit: Unit): ReadonlyMap<string, ColumnKind> {
  return new Map(UNIT_COLUMNS[unit].map(({ name }) => [name, kindOf(unit, name)]));
}

function kindOf(unit: Unit, name: string): ColumnKind {
  if (name === 'age_group') return { kind: 'closed', values: AGE_GROUPS };
  if (unit === 'couple' && ABOUT_SIDES.includes(name)) return { kind: 'closed', values: SIDES };
  if (NUMBERS.includes(name)) return { kind: 'number' };
  const field = findField(name);
  if (field?.values) return { kind: 'closed', values: field.values };
  if (field?.type === 'text') return { kind: 'text' };
  return { kind: field?.type === 'integer' ? 'number' : 'flag' };
}

/** The export's words of a text field, in the order of the ranks that unit tables hold. */
export type Words = (field: string) => readonly string[];

/** Longer lists are free text, not labels to set conditions on. */
const MOST_WORDS = 5000;

/**
 * A column as a condition reads it: numbers so wide that sums of them never overflow, texts looked up from their ranks.
 * Null where a text field has too many different words.
 */
export function printColumn(name: string, { kind }: ColumnKind, words: Words): string | null {
  if (kind === 'number') return `CAST("${name}" AS HUGEINT)`;
  if (kind !== 'text') return `"${name}"`;
  const list = words(name);
  if (list.length > MOST_WORDS) return null;
  if (list.length === 0) return `CASE WHEN "${name}" IS NULL THEN CAST(NULL AS VARCHAR) END`;
  return `[${list.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')}]["${name}" + 1]`;
}
