import type { CodedError } from '../../errors/coded-error.ts';
import { areDates } from '../values/are-dates.ts';
import { isBlankWord } from '../values/blank-words.ts';
import { foldLabel } from '../values/fold-label.ts';
import { labelLookup } from '../values/label-table.ts';
import type { ColumnPlace } from '../values/refuse-column.ts';
import { refuseNames } from '../values/refuse-names.ts';
import type { Condition } from './context-rules.ts';

/** Words that a column of codes never holds: `Medsökande: ja` would make one person of all co-applicants. */
const NOT_CODES: ReadonlySet<string> = new Set(['ja', 'nej', 'j', 'n', 'x', 'kvinna', 'man', 'sökande', 'medsökande']);

/** So few different numbers are answers or how many there are; more tell people apart, 0 and 1 among them. */
const FEW_NUMBERS = 3;
const NUMBER = /^\d{1,2}(?:[.,]0+)?$/;

function areCodes(filled: readonly string[]): boolean {
  const isFew = filled.length <= FEW_NUMBERS && filled.every((text) => NUMBER.test(text));
  return filled.length > 1 && !isFew && !filled.some((text) => NOT_CODES.has(text));
}

/**
 * Whether the distinct texts of a column prove what its heading only suggests: `known-labels`, every one is a label of
 * the field; `codes`, they tell people apart; `dates`, nearly every one is a date. Where not, the column stays unread. Names of people are a refusal.
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
  if (condition === 'codes') return areCodes(filled);
  if (condition === 'dates') return areDates(filled);
  const known = labelLookup(place.field);
  return filled.every((text) => known(text) !== undefined);
}
