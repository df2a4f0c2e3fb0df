import { codedError } from '../errors/catalogue.ts';
import { maskTold } from '../ingest/identity/hide-numbers.ts';
import { findField } from '../model/fields.ts';
import { CROSS, findRefinement, rootOf, SENSITIVE_FIELDS } from '../model/groups.ts';

/**
 * `--by`: fields, ready-made groups, and crossings of two fields (`born_abroad*household_type`). Without it null.
 * @throws CodedError 2 for what is no field, and for a field that stands twice: beside its own crossing a hidden group
 *   follows by subtraction; and for what people have told of violence
 */
export function readBreakdowns(list: readonly string[] | undefined): readonly string[] | null {
  if (list === undefined) return null;
  const asked = list.filter((entry) => entry !== 'none').map((entry) => entry.split(/[*×]/).map((part) => part.trim()));
  for (const fields of asked) {
    if (fields.length > 2) throw codedError('by');
    const wrong = fields.find((field) => !isField(field) && !(fields.length === 1 && findRefinement(field)));
    if (wrong !== undefined) throw codedError('unknown-field.by', { field: quote(wrong) });
    if (fields.some((field) => SENSITIVE_FIELDS.includes(field))) throw codedError('by-sensitive');
  }
  const crossed = asked.filter((fields) => fields.length > 1);
  const twice = crossed
    .flat()
    .find((field) => asked.flat().filter((name) => rootOf(name) === rootOf(field)).length > 1);
  if (twice !== undefined) throw codedError('by-twice', { field: quote(twice) });
  return asked.map((fields) => fields.join(CROSS));
}

const isField = (name: string): boolean => name === 'age_group' || findField(name) !== undefined;

/** Only what looks like a field is repeated. */
const quote = (name: string): string => (/^\p{L}[\p{L}0-9_]{0,39}$/u.test(name) ? maskTold(name) : '?');
