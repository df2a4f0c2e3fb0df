import type { ColumnProfile } from './column-profile.ts';
import { headingKey } from './headings/heading-key.ts';
import { isAgeGroup } from './values/age-groups.ts';

const AGE = /(?<!for)alder|^age|age(?:group|band|class|span)/;
/** Ages of others than the person on the row. */
const OF_OTHER = /barn|child|medsok|arende|bistand|plan/;
/** Under other headings: where grown-ups begin or pensions do. */
const BOUND = /(?<!\d)(?:17|18|6[4-7])(?!\d)/;
const OLDEST = 120;

/** True where nearly all values of an unread column are groups of ages: `18–24`, `65+`, `Under 18`. */
export function tellsAgeGroups({ heading, values, more }: ColumnProfile): boolean {
  const key = headingKey(heading);
  if (more || OF_OTHER.test(key)) return false;
  const groups = values.filter(({ text }) => isAgeGroup(text));
  if (groups.length === 0 || groups.length * 2 <= values.length) return false;
  if (AGE.test(key)) return true;
  const isOld = ({ text }: { readonly text: string }) => (text.match(/\d+/g) ?? []).some((one) => Number(one) > OLDEST);
  return groups.length > 1 && groups.some(({ text }) => BOUND.test(text)) && !groups.some(isOld);
}
