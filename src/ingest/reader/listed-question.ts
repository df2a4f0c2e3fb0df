import type { Notice } from '../../errors/notice.ts';
import { AID_SIGNS } from '../../model/placement.ts';
import { headsNoAid } from '../tells-no-aid.ts';
import { GAP } from '../values/gap.ts';
import { quote } from '../values/printable-label.ts';
import { listOf } from '../values/where-lines.ts';
import { filledFields } from './field-column.ts';
import { noticeOf } from './question.ts';
import type { FilePass } from './read-rows.ts';

type ReadFile = Pick<FilePass, 'columns' | 'unreadColumns'>;

/** What somebody is, and nothing that has happened. */
const TRAITS: ReadonlySet<string> = new Set(['sex', 'birth_year', 'age', 'role', 'unit', 'born_abroad']);
/** Headings that a message names at most. */
const MOST = 4;

/**
 * Asks what a file tells of which nothing is read but whose its rows are, beside another, where nothing that is read tells of
 * aid: a file of payments says by its rows who had any, and the people of the other would all be recipients. Null where
 * something else is read, or nothing else stands there.
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
