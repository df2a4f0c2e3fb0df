import type { Notice } from '../../errors/notice.ts';
import { headingKey } from '../headings/heading-key.ts';
import { GAP, hiddenIn } from '../mapping/proposed-line.ts';
import { foldLabel } from '../values/fold-label.ts';
import { quote } from '../values/printable-label.ts';
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
