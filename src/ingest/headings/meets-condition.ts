import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { codedFile, shellWord } from '../coded-copy.ts';
import { areDates } from '../values/date-values.ts';
import { foldLabel, tidy } from '../values/fold-label.ts';
import { labelLookup } from '../values/label-table.ts';
import { quote } from '../values/printable-label.ts';
import type { ColumnPlace } from '../values/refuse-column.ts';
import { tellsWhen } from '../values/tells-when.ts';
import { isBlankWord, isYesOrNo } from '../values/yes-no-or-blank.ts';
import type { Condition } from './heading-forms.ts';

/** `Avser`: the adult, or a child of hers. */
const PARTIES =
  /^(?:(?:den )?sökande(?: själv)?|medsökande|(?:hela )?(?:hushållet|familjen)|vux(?:en|na)|barn(?:et|en)?|adult|child(?:ren)?|båda)$/;

/**
 * Whether the distinct texts of a column prove what its heading only suggests: `known-labels`, every one is a label of
 * the field; `dates`, nearly every one is a date; `purposes`, they tell neither when nor of whom; `amounts`, they are
 * not yes and no. Where not, the column stays unread. Names of people are a refusal. `codes` is the rule of every
 * column of ids (`values/id-likeness.ts`), and asks no more here.
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
  if (condition === 'amounts') return !filled.every(isYesOrNo);
  if (condition === 'purposes')
    return (
      !filled.every((text) => PARTIES.test(text)) &&
      tellsWhen({ heading: place.heading, values: distinct.map((text) => ({ text, rows: 1 })), more: false }) === null
    );
  const known = labelLookup(place.field);
  return filled.every((text) => known(text) !== undefined);
}

/** Two to four capitalised words without digits, perhaps turned round by a comma. */
const NAME = /^\p{Lu}[\p{L}'’.-]*,?(?: (?:af|av|von|de|el|al|\p{Lu}[\p{L}'’.-]*)){1,3}$/u;
/** A column is taken for names where at least so many distinct texts, and so large a part of them, look like it. */
const FEWEST = 3;
const SHARE = 0.5;

/**
 * Stops (exit 4) where the distinct texts of a column look like names of people: columns called sökande, person,
 * mottagare or handläggare hold codes in one export and names in the next. Otherwise null.
 */
export function refuseNames(
  place: Pick<ColumnPlace, 'heading' | 'file'>,
  distinct: readonly string[],
): CodedError | null {
  const names = distinct.filter((text) => NAME.test(tidy(text))).length;
  if (names < FEWEST || names < distinct.length * SHARE) return null;
  const { file } = place;
  const values = { heading: quote(place.heading), file, source: shellWord(file), out: shellWord(codedFile(file)) };
  return codedError('names', values);
}
