import type { CodedError } from '../../errors/coded-error.ts';
import { areDates } from '../values/are-dates.ts';
import { isBlankWord } from '../values/blank-words.ts';
import { FLAG_LABELS } from '../values/flag-labels.ts';
import { foldLabel } from '../values/fold-label.ts';
import { labelLookup } from '../values/label-table.ts';
import type { ColumnPlace } from '../values/refuse-column.ts';
import { refuseNames } from '../values/refuse-names.ts';
import { tellsWhen } from '../values/tells-when.ts';
import type { Condition } from './context-rules.ts';

/** `Avser`: the adult, or a child of hers. */
const PARTIES =
  /^(?:(?:den )?sökande(?: själv)?|medsökande|(?:hela )?(?:hushållet|familjen)|vux(?:en|na)|barn(?:et|en)?|adult|child(?:ren)?|båda)$/;
const FLAGS: ReadonlySet<string> = new Set<string>(Object.values(FLAG_LABELS).flat());

/**
 * Whether the distinct texts of a column prove what its heading only suggests: `known-labels`, every one is a label of
 * the field; `dates`, nearly every one is a date; `purposes`, they tell neither when nor of whom; `amounts`, they are not
 * yes and no. Where not, the column stays unread. Names of people are a refusal.
 * `codes` is the rule of every column of ids (`values/id-likeness.ts`), and asks no more here.
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
  if (condition === 'codes') return true;
  if (condition === 'dates') return areDates(filled);
  if (condition === 'amounts') return !filled.every((text) => FLAGS.has(text));
  if (condition === 'purposes')
    return (
      !filled.every((text) => PARTIES.test(text)) &&
      tellsWhen({ heading: place.heading, values: distinct.map((text) => ({ text, rows: 1 })), more: false }) === null
    );
  const known = labelLookup(place.field);
  return filled.every((text) => known(text) !== undefined);
}
