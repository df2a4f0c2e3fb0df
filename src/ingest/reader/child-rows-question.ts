import type { Notice } from '../../errors/notice.ts';
import { same } from '../../text/text.ts';
import { sexColumns } from '../questions/asked-columns.ts';
import { type AskedColumn, noticeOf } from '../questions/question.ts';
import { quote } from '../values/printable-label.ts';
import { filledFields } from './field-column.ts';
import type { FilePass } from './read-rows.ts';

/** What a file says of itself once it has been read. */
type ReadFile = Pick<FilePass, 'columns' | 'unreadColumns'>;

const TELLS_AGE = ['role', 'birth_year', 'age'];
const OF_ADULTS: ReadonlySet<string> = new Set(['adult', 'couple', 'decision', 'measure']);
const TIMES: ReadonlySet<string> = new Set(['date', 'month', 'period']);

const tellsAge = ({ columns }: ReadFile) => filledFields(columns).some(({ id }) => TELLS_AGE.includes(id));

/**
 * Asks whose the rows of a list of answers about children are, where nothing says: read as adults', they would be so many
 * recipients, and no child. Null where role, age or a word for the sex tells, where the file tells of adults too, and where
 * another file may say who the people are.
 */
export function whoseRows(file: ReadFile, others: readonly ReadFile[], name: string): Notice | null {
  const fields = filledFields(file.columns);
  const asked = fields.find(({ of }) => of === 'child');
  const isOfAdults = fields.some(({ of, type }) => OF_ADULTS.has(of) && !TIMES.has(type));
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

/** Asks whose sex counts where a row has a child's sex beside another: read as it stands, girls and boys were their parents. */
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
