import type { ColumnProfile } from './column-profile.ts';
import { headingKey } from './headings/heading-key.ts';
import { foldLabel } from './values/fold-label.ts';
import { isAgeGroup } from './values/refuse-other-kind.ts';

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

/** Headings of a birth or an age. Not of a country of birth, or of somebody else. */
const BORN = /fodel|fodd|birth|born|arsklass|aldersklass|^argang/;
const NOT_BORN =
  /handlagg|utredar|partner|sambo|^mak[ae]|land|utomland|utrikes|ort$|plats|lan$|kommun|abroad|country|place/;
/** Years of something else than a birth. */
const OTHER_YEAR =
  /invandr|inflytt|ankom|flytt|exam|anstall|inkom|bosatt|arrival|besl|start|sedan|belopp|norm|kr$|kod|nr$|modell|bygg/;
const YEAR = /^(?:19|20)\d\d(?:[.,]0+)?$/;
const DATE = /^(?:19|20)\d\d[-/. ]?(?:0[1-9]|1[0-2])(?:[-/. ]?(?:0[1-9]|[12]\d|3[01]))?(?: 00:00(?::00)?)?$/;
const YEARS_OLD = /^(?:1[01])?\d?\d(?:[.,]0+)?(?: ?år)?$/;
/** Of years under a heading that says nothing: so many different, so far apart, the oldest so long ago. */
const MANY = 8;
const APART = 20;
const LONG_AGO = 1985;
const LATEST = 2015;
const EARLIEST = 1920;
const NEARLY_ALL = 0.9;

/** The field that an unread column of years of birth, of birthdays or of ages may be; null where it is none. */
export function tellsBorn({ heading, values, more, kind }: ColumnProfile): 'birth_year' | 'age' | null {
  const key = headingKey(heading);
  if (more || kind === 'none' || OF_OTHER.test(key) || NOT_BORN.test(key)) return null;
  const texts = values.map(({ text }) => foldLabel(text));
  const are = (shape: RegExp) => texts.filter((text) => shape.test(text)).length >= texts.length * NEARLY_ALL;
  const isNamed = BORN.test(key) || AGE.test(key);
  if (isNamed && (are(YEAR) || are(DATE))) return 'birth_year';
  if (isNamed && kind !== 'flag' && texts.length > 1 && are(YEARS_OLD)) return 'age';
  if (OTHER_YEAR.test(key) || !texts.every((text) => YEAR.test(text))) return null;
  const years = texts.map(Number.parseFloat);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const areBirths = first >= EARLIEST && first <= LONG_AGO && last <= LATEST && last - first >= APART;
  return areBirths && years.length >= MANY ? 'birth_year' : null;
}
