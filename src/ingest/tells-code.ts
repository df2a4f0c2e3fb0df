import type { ColumnProfile } from './column-profile.ts';
import { headingKey } from './headings/heading-key.ts';
import { namesPerson } from './headings/person-headings.ts';

/**
 * Headings of numbers that come again with a person and are none of theirs: money, times, ages, counts; and of decisions,
 * rows and places.
 */
const OTHER =
  /belopp|hyra|kostnad|inkomst|summa|norm|kronor|kr$|sek$|lon$|skuld|avgift|dat(?:um)?(?!or)|dag|(?<!n)tid$|manad|(?<!v)ar$|kvartal|vecka|period|fod|alder|antal|poang|betyg|post|adress|lagrum|version|beslut|rad(?:nr)?$|sida|telefon|konto/;

/** True where the values of a column may be codes for people, as far as heading and kind say. */
export function isCodeHeading({ heading, kind }: ColumnProfile): boolean {
  // a number of a person is refused by its heading
  if (namesPerson(heading)) return false;
  return kind !== 'date' && kind !== 'flag' && kind !== 'none' && !OTHER.test(headingKey(heading));
}
