import type { Notice } from '../../errors/coded-error.ts';
import { getField } from '../../model/fields.ts';
import { AID_SIGNS } from '../../model/placement.ts';
import { same } from '../../text/text.ts';
import { headingKey } from '../headings/heading-text.ts';
import { GAP } from '../mapping/proposed-line.ts';
import { filledFields } from '../reader/columns/field-column.ts';
import type { FilePass } from '../reader/read-file.ts';
import { isDated } from '../values/date-values.ts';
import { foldLabel, quote } from '../values/label-text.ts';
import { listOf } from '../values/refuse-column.ts';
import { sexColumns } from './answers.ts';
import { headsNoAid } from './no-aid.ts';
import { choicesOf, noticeOf } from './question.ts';

/** What a file says of itself once it has been read. */
type ReadFile = Pick<FilePass, 'columns' | 'unreadColumns'>;

/** With any of these it is known who is a child. */
const TELLS_AGE = ['role', 'birth_year', 'age'];
/** Whom fields are about that tell of adults; times may be of anybody. */
const OF_ADULTS: ReadonlySet<string> = new Set(['adult', 'couple', 'decision', 'measure']);

const tellsAge = ({ columns }: ReadFile) => filledFields(columns).some(({ id }) => TELLS_AGE.includes(id));

/**
 * Asks whose the rows of a list of answers about children are, where nothing says: read as adults', they would be so
 * many recipients, and no child. Null where role, age or a word for the sex tells, where the file tells of adults too,
 * and where another file may say who the people are.
 */
export function whoseRows(file: ReadFile, others: readonly ReadFile[], name: string): Notice | null {
  const fields = filledFields(file.columns);
  const asked = fields.find(({ of }) => of === 'child');
  const isOfAdults = fields.some((field) => OF_ADULTS.has(field.of) && !isDated(field));
  const isTold = tellsAge(file) || file.columns.some(({ childWords }) => childWords.size > 0);
  if (!asked || isTold || isOfAdults) return null;
  const sexes = sexColumns(file.unreadColumns).filter((heading) => /barn/i.test(heading));
  const isJoined = fields.some(({ id }) => id === 'person_id') && others.some(tellsAge);
  if (isJoined && sexes.length === 0) return null;
  const sex = sexes[0] !== undefined ? `, sex: { from: ${quote(sexes[0])} }` : '';
  return noticeOf(
    'whose-rows',
    {
      sv: 'Filen {file} har svar om barn ({field}), men inget säger om raderna gäller barn eller vuxna. Som de står skulle de räknas som vuxna.',
      en: 'The file {file} has answers about children ({id}), but nothing tells whether its rows are of children or of adults. As they stand they would count as adults.',
    },
    {
      sv: 'Är varje rad ett barn, skriv i mappningen: files: [{ match: {match}, columns: { role: { value: child }{sex} } }]. Är de vuxna: role: { value: applicant }, och barnens svar går inte att räkna.',
      en: 'If every row is a child, write in the mapping: files: [{ match: {match}, columns: { role: { value: child }{sex} } }]. If they are adults: role: { value: applicant }, and the answers of children cannot be counted.',
    },
    { file: name, match: quote(name), sex: same(sex), field: asked.heading, id: asked.id },
  );
}

/** Fields by which rows of two files are of one person or one case. */
const KEYS = ['person_id', 'case_id'] as const;
/** Headings of numbers that name something, and say not what. */
const NAMES = /^(?:ref|nyckel|key|kod|code|id|nr|no)|(?:nr|nummer|id|kod|ref|referens|nyckel|key)$/;
/** Fewer are a list of words; so large a part of the fewer must be in both, and of its rows in one file be its own. */
const FEWEST = 5;
const HALF = 0.5;
const NEARLY_ALL = 0.9;

/**
 * Asks what a column is that two files have under one heading with the same numbers, where nothing that is read joins
 * them: people would count once in each. Null where an id joins them, or no column could.
 */
export function whichKey(
  [file, other]: readonly [ReadFile, ReadFile],
  [name, otherName]: readonly [string, string],
): Notice | null {
  const has = ({ columns }: ReadFile, key: string) => filledFields(columns).some(({ id }) => id === key);
  if (KEYS.some((key) => has(file, key) && has(other, key))) return null;
  const shared = file.unreadColumns.find(({ profile }) => {
    const key = headingKey(profile.heading);
    const twin = other.unreadColumns.find((column) => headingKey(column.profile.heading) === key)?.profile;
    if (twin === undefined || !NAMES.test(key) || profile.more || twin.more) return false;
    if ([profile, twin].some(({ kind }) => kind === 'date' || kind === 'flag' || kind === 'none')) return false;
    const here = new Set(profile.values.map(({ text }) => foldLabel(text)));
    const there = new Set(twin.values.map(({ text }) => foldLabel(text)));
    const both = [...here].filter((text) => there.has(text)).length;
    const fewer = Math.min(here.size, there.size);
    const isOwn = [profile, twin].some(({ distinct, filled }) => distinct >= filled * NEARLY_ALL);
    return fewer >= FEWEST && both >= fewer * HALF && isOwn;
  })?.profile;
  if (shared === undefined) return null;
  return noticeOf(
    'keys-unread',
    {
      sv: 'Filerna {file} och {other} har samma koder i kolumnen {heading}, som inte läses. Inget annat säger vilka rader som gäller samma person, så samma personer skulle räknas en gång i varje fil.',
      en: 'The files {file} and {other} have the same codes in the column {heading}, which is not read. Nothing else tells which rows are of one person, so that the same people would count once in each file.',
    },
    {
      sv: `Skriv i mappningen vad den är: columns: { ${GAP}: { from: {heading} } }. I stället för ${GAP} skrivs {choices}. Är det bara radens nummer i filen: ignore: [{heading}].`,
      en: `Write in the mapping what it is: columns: { ${GAP}: { from: {heading} } }. In place of ${GAP} write {choices}. If it only numbers the rows of the file: ignore: [{heading}].`,
    },
    {
      file: name,
      other: otherName,
      heading: quote(shared.heading),
      choices: choicesOf(KEYS.map((key) => getField(key))),
    },
  );
}

/** What somebody is, and nothing that has happened. */
const TRAITS: ReadonlySet<string> = new Set(['sex', 'birth_year', 'age', 'role', 'unit', 'born_abroad']);
/** Headings that a message names at most. */
const MOST = 4;

/**
 * Asks what a file tells of which nothing is read but whose its rows are, beside another, where nothing that is read
 * tells of aid: a file of payments says by its rows who had any, and the people of the other would all be recipients.
 * Null where something else is read, or nothing else stands there.
 */
export function whatIsListed(file: ReadFile, others: readonly ReadFile[], name: string): Notice | null {
  const fields = filledFields(file.columns);
  const isTold = [file, ...others].some(({ columns }) =>
    filledFields(columns).some(({ id }) => AID_SIGNS.includes(id)),
  );
  const isIdle = fields.length > 0 && fields.every(({ id, type }) => type === 'id' || TRAITS.has(id));
  if (others.length === 0 || isTold || !isIdle) return null;
  const isKeys = fields.every(({ type }) => type === 'id');
  const unread = file.unreadColumns
    .map(({ profile }) => profile)
    .filter(({ heading, kind }) => kind !== 'none' && (isKeys || headsNoAid(heading)));
  if (unread.length === 0) return null;
  const headings = unread.slice(0, MOST).map(({ heading }) => quote(heading));
  return noticeOf(
    'file-idle',
    {
      sv: 'I {file} läses inget av det som har hänt (oläst: {headings}), och ingen annan fil säger vilka som fick bistånd. Som det står räknas alla, även de som saknas i {file}.',
      en: 'Nothing of what has happened is read in {file} (unread: {headings}), and no other file tells who had aid. As it stands everybody counts, also those who are missing in {file}.',
    },
    {
      sv: `Säg i mappningen vad kolumnerna är: files: [{ match: {match}, columns: { ${GAP}: { from: {first} } } }]. I stället för ${GAP} skrivs till exempel aid_month (månaden som biståndet avser), aid_start eller granted_amount; gender-audit fields visar alla. Säger filen inget om det: files: [{ match: {match}, ignore: [{all}] }].`,
      en: `Say in the mapping what the columns are: files: [{ match: {match}, columns: { ${GAP}: { from: {first} } } }]. In place of ${GAP} write for instance aid_month (the month that the aid concerns), aid_start or granted_amount; gender-audit fields shows all. If the file tells nothing of it: files: [{ match: {match}, ignore: [{all}] }].`,
    },
    {
      file: name,
      match: quote(name),
      headings: listOf(headings, 'and'),
      first: headings[0]!,
      all: unread.map(({ heading }) => quote(heading)).join(', '),
    },
  );
}
