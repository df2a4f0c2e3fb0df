import type { Notice } from '../../errors/notice.ts';
import { same } from '../../text/text.ts';
import { headingKey } from '../headings/heading-key.ts';
import { GAP, hiddenIn } from '../mapping/proposed-line.ts';
import { foldLabel } from '../values/fold-label.ts';
import { quote } from '../values/printable-label.ts';
import { isAgeGroup } from '../values/refuse-other-kind.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type AskedColumn, gapsLine, noticeOf } from './question.ts';

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
  const isOld = ({ text }: { readonly text: string }) =>
    (text.match(/\d+/g) ?? []).some((number) => Number(number) > OLDEST);
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

/** Says that ages cannot be read from groups, and asks which of them are children: unread, they count as adults. */
export function whichAges({ profile, fields }: AskedColumn, file: string): Notice {
  const line = fields[0] === undefined ? null : gapsLine(fields[0], profile);
  return noticeOf(
    'age-groups',
    {
      sv: 'Kolumnen {heading} i {file} har åldersgrupper i stället för åldrar, och inget annat som läses säger hur gammal någon är. Ur grupper går det inte att läsa åldrar.',
      en: 'The column {heading} in {file} has age groups instead of ages, and nothing else that is read tells how old anybody is. Ages cannot be read from groups.',
    },
    {
      sv: 'Be systemägaren om ålder i hela år, eller om födelseår.{role} Ska kolumnen inte läsas: ignore: [{heading}].',
      en: 'Ask the owner of the system for age in whole years, or for the year of birth.{role} If the column is not to be read: ignore: [{heading}].',
    },
    {
      heading: quote(profile.heading),
      file,
      role: line
        ? {
            sv: ` Går det inte, och finns det barn bland raderna, säg i mappningen vilka grupper som är barn: ${line}. I stället för ${GAP} skrivs child (barn) eller null (vuxen).${hiddenIn(line).sv}`,
            en: ` If that cannot be had, and there are children among the rows, say in the mapping which groups are children: ${line}. In place of ${GAP} write child or null (an adult).${hiddenIn(line).en}`,
          }
        : same(''),
    },
  );
}

/**
 * Asks whether a column is the age or the birth of the person: unread, all adults would count as if they were 18–66.
 */
export function whetherBorn({ profile, fields }: AskedColumn, file: string): Notice {
  const field = fields[0]!;
  return noticeOf(
    'age-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den ser ut att säga hur gamla personerna är, och inget annat som läses gör det. Oläst räknas alla vuxna som om de vore 18–66 år.',
      en: 'The column {heading} in {file} is not read, but it seems to tell how old the people are, and nothing else that is read does. Unread, all adults count as if they were 18–66.',
    },
    {
      sv: 'Gäller den personen på raden, skriv i mappningen: columns: { {field}: { from: {heading} } }. Är det något annat: ignore: [{heading}].',
      en: 'If it is of the person on the row, write in the mapping: columns: { {field}: { from: {heading} } }. If it is something else: ignore: [{heading}].',
    },
    { heading: quote(profile.heading), file, field: field.id },
  );
}
