import type { Notice } from '../../errors/coded-error.ts';
import { same } from '../../text/text.ts';
import { headingKey } from '../headings/heading-text.ts';
import { GAP, hiddenIn } from '../mapping/proposed-line.ts';
import { foldLabel, quote } from '../values/label-text.ts';
import { isAgeGroup } from '../values/refuse-other-kind.ts';
import { isYesOrNo } from '../values/yes-no-or-blank.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type AskedColumn, blankOf, gapsLine, noticeOf } from './question.ts';

/** So few different answers. */
const FEW = 12;
/** `Barn`, `Barn under 18`, `Minderårig`, `Dotter`: of whom the row is. `Barn och unga`, `Barnomsorg` are others. */
const CHILD =
  /^(?:(?:hemma(?:varande|boende)|minderåriga?t?|omyndiga?t?) )?(?:barn|minderårig|underårig|omyndig|child|minor|son|dotter|daughter)(?:$|[ /(<,.:-]*(?:\(|<|under|yngre|upp till|till sökanden?$|0|1?\d ?år|1[78]\b))/;
/** `Är barn`, `Minderårig (J/N)`, `Vuxen`. `Barn` alone may be those of a household. */
const NAMED =
  /^(?:(?:ar|is|person(?:en)?ar)(?:ett|en|a)?(?:barn|child|kid)|(?:ar|is)?(?:en|an|a)?(?:minderarig|underarig|omyndig|minor|under18(?:ar)?|vuxen|adult|myndig|over18(?:ar)?))(?:jn|janej)?$/;
/** `(1=RL, 2=medsökande, 3=barn)`. */
const CODED = /(?:^|[^\p{L}\p{N}])[\p{L}\d]{1,2}\s*[=:]\s*(?:barn|child|minderårig)/iu;
const COUNTS = /antal|number|vuxna barn|summa/i;

/**
 * True where an unread column seems to say who are children: a child's word among its own, yes and no under a heading
 * that asks, or letters and digits under one that names adults and children both. Counts of them (`2+1`) are no such
 * column.
 */
export function tellsChild({ heading, kind, values, more }: ColumnProfile): boolean {
  if (more || kind === 'date' || values.length === 0 || values.length > FEW) return false;
  const labels = values.map(({ text }) => foldLabel(text));
  if (labels.length > 1 && labels.some((label) => CHILD.test(label))) return true;
  if (NAMED.test(headingKey(heading))) return labels.every((label) => isYesOrNo(label));
  const name = heading.normalize('NFC');
  if (COUNTS.test(name) || labels.some((label) => label.length > 2)) return false;
  const hasDigits = labels.some((label) => /\d/.test(label));
  const isBoth =
    /barn|child|minderårig/i.test(name) && (hasDigits ? /vuxen|adult\b/i : /vux(?:en|na)|adult/i).test(name);
  return CODED.test(name) || isBoth;
}

/** `Barn`, `Barn (J/N)`: the row is a child, or the person has children. */
const BARE = /^(?:barn|child|children)(?:jn|janej)?$/;

/** True for yes and no under `Barn` alone. */
export const isBareChild = ({ heading, kind, values }: ColumnProfile): boolean =>
  kind === 'flag' && values.length > 1 && BARE.test(headingKey(heading));

/** True for a heading that asks what a decision is about, and not who the person of the row is. */
export const isOfDecision = ({ heading }: ColumnProfile): boolean =>
  /^(?:beslut(?:et)?|arende(?:t)?|ansokan)?(?:avser|galler)(?:vem)?$/.test(headingKey(heading));

/** The values that are a word for a child. */
export const childWords = ({ values }: ColumnProfile): readonly string[] =>
  values.map(({ text }) => text).filter((text) => CHILD.test(foldLabel(text)));

/** A column of sexes has no more different values. */
export const SEXES = 5;

/** Sexes, or letters for them, under a heading that speaks of a child. */
export function isChildsSex({ heading, values }: ColumnProfile): boolean {
  const name = heading.normalize('NFC').toLowerCase();
  return (
    /barn|child/.test(name) && /kön(?!t)|kon(?!t)|sex|gender/.test(name) && values.length > 0 && values.length <= SEXES
  );
}

/** Asks what a column that tells children from adults says: unread, children would count as adults. */
export function whoIsChild({ profile, fields }: AskedColumn, file: string): Notice {
  const line = gapsLine(fields[0]!, profile);
  if (isBareChild(profile)) return whetherChild(profile, line, file);
  return noticeOf(
    'children-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den ser ut att säga vilka som är barn. Oläst räknas barn som vuxna.',
      en: 'The column {heading} in {file} is not read, but it seems to tell who are children. Unread, children count as adults.',
    },
    {
      sv: `Säg i mappningen vad den betyder: {line}. I stället för ${GAP} skrivs child (barn), adult_child (vuxet barn), applicant (sökande), co_applicant (medsökande) eller null (vuxen, och det framgår inte vilken).{hidden}{blank} Ska kolumnen inte läsas: ignore: [{heading}].`,
      en: `Say in the mapping what it means: {line}. In place of ${GAP} write child, adult_child (a grown child), applicant, co_applicant or null (an adult, and not told which).{hidden}{blank} If the column is not to be read: ignore: [{heading}].`,
    },
    { heading: quote(profile.heading), file, line, hidden: hiddenIn(line), blank: blankOf(profile) },
  );
}

/** Yes under `Barn` alone says that the row is a child, or that the person has children. */
function whetherChild(profile: ColumnProfile, line: string, file: string): Notice {
  return noticeOf(
    'children-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte. Ett ja i den kan betyda att raden är ett barn, eller att personen har barn. Inget annat som läses säger vilka som är barn, så oläst räknas alla som vuxna.',
      en: 'The column {heading} in {file} is not read. A yes in it may mean that the row is a child, or that the person has children. Nothing else that is read tells who are children, so that unread all count as adults.',
    },
    {
      sv: `Är raderna med ja barn, skriv i mappningen: {line}. I stället för ${GAP} skrivs child (barn) eller null (vuxen). Har personen barn: ignore: [{heading}].`,
      en: `If the rows with yes are children, write in the mapping: {line}. In place of ${GAP} write child or null (an adult). If the person has children: ignore: [{heading}].`,
    },
    { heading: quote(profile.heading), file, line },
  );
}

/**
 * Asks whose sex counts where a row has a child's sex beside another: read as it stands, girls and boys were their
 * parents.
 */
export function whoseSex({ profile }: AskedColumn, file: string): Notice {
  return noticeOf(
    'childs-sex',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men filen har svar om barn. Som den står räknas barnen efter det kön som står i den andra könskolumnen.',
      en: 'The column {heading} in {file} is not read, but the file has answers about children. As it stands the children count by the sex in the other column for sex.',
    },
    {
      sv: 'Är det den andra som är förälderns, skriv i mappningen: files: [{ match: {match}, columns: { sex: { from: {heading} } } }]. Är båda barnets: ignore: [{heading}].',
      en: 'If the other is the parent’s, write in the mapping: files: [{ match: {match}, columns: { sex: { from: {heading} } } }]. If both are the child’s: ignore: [{heading}].',
    },
    { heading: quote(profile.heading), file, match: quote(file) },
  );
}

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
