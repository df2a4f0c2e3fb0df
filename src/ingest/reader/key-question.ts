import type { Notice } from '../../errors/notice.ts';
import { getField } from '../../model/fields.ts';
import { headingKey } from '../headings/heading-key.ts';
import { choicesOf, noticeOf } from '../questions/question.ts';
import { foldLabel } from '../values/fold-label.ts';
import { GAP } from '../values/gap.ts';
import { quote } from '../values/printable-label.ts';
import { filledFields } from './field-column.ts';
import type { FilePass } from './read-rows.ts';

type ReadFile = Pick<FilePass, 'columns' | 'unreadColumns'>;

/** Fields by which rows of two files are of one person or one case. */
const KEYS = ['person_id', 'case_id'] as const;
/** Headings of numbers that name something, and say not what. */
const NAMES = /^(?:ref|nyckel|key|kod|code|id|nr|no)|(?:nr|nummer|id|kod|ref|referens|nyckel|key)$/;
/** Fewer are a list of words; so large a part of the fewer must be in both, and of its rows in one file be its own. */
const FEWEST = 5;
const HALF = 0.5;
const NEARLY_ALL = 0.9;

/**
 * Asks what a column is that two files have under one heading with the same numbers, where nothing that is read joins them:
 * people would count once in each. Null where an id joins them, or no column could.
 */
export function whichKey(
  [one, other]: readonly [ReadFile, ReadFile],
  [name, otherName]: readonly [string, string],
): Notice | null {
  const has = (file: ReadFile, key: string) => filledFields(file.columns).some(({ id }) => id === key);
  if (KEYS.some((key) => has(one, key) && has(other, key))) return null;
  const shared = one.unreadColumns.find(({ profile }) => {
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
