import type { CodedError } from '../../errors/coded-error.ts';
import { isBlankWord } from '../values/blank-words.ts';
import { foldLabel } from '../values/fold-label.ts';
import { labelLookup } from '../values/label-table.ts';
import type { ColumnPlace } from '../values/refuse-column.ts';
import { refuseNames } from '../values/refuse-names.ts';
import type { Condition } from './context-rules.ts';

/** Words that a column of codes never holds: `Medsökande: ja` would make one person of all co-applicants. */
const NOT_CODES: ReadonlySet<string> = new Set([
  'ja',
  'nej',
  'j',
  'n',
  'x',
  '0',
  '1',
  'kvinna',
  'man',
  'sökande',
  'medsökande',
]);

/**
 * Whether the distinct texts of a column prove what its heading only suggests: `known-labels`, every one is a label of
 * the field; `codes`, they tell people apart. Where not, the column stays unread. Names of people are a refusal.
 */
export function meetsCondition(
  condition: Condition,
  place: ColumnPlace,
  distinct: readonly string[],
): boolean | CodedError {
  const filled = distinct.map(foldLabel).filter((text) => !isBlankWord(text));
  const names = refuseNames(place, distinct);
  if (names) return names;
  if (filled.length === 0) return false;
  if (condition === 'codes') return filled.length > 1 && !filled.some((text) => NOT_CODES.has(text));
  const known = labelLookup(place.field);
  return filled.every((text) => known(text) !== undefined);
}
