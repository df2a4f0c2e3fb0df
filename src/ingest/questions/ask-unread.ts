import { type CodedError, type Notice, refusalOf } from '../../errors/coded-error.ts';
import { getField } from '../../model/fields.ts';
import { filledFields, hasValues } from '../reader/columns/field-column.ts';
import type { OpenedFile } from '../reader/files/opened-file.ts';
import type { FilePass } from '../reader/read-file.ts';
import type { Pass } from '../reader/read-rows.ts';
import { leftOutOf } from '../reader/rows/row-tally.ts';
import { liesOutside } from '../values/date-values.ts';
import { whatIds, whichField } from './answers.ts';
import { askedColumns, askedOfRows, grantsFirst, listedIn } from './asked-columns.ts';
import { whenWere } from './case-dates.ts';
import { whetherBorn, whichAges, whoIsChild, whoseSex } from './children-and-ages.ts';
import { whoTogether } from './couples.ts';
import { planInColumns, whetherEnd, whetherPlanEnded } from './ends.ts';
import { whatIsListed, whichKey, whoseRows } from './file-questions.ts';
import { furtherColumns, monthColumns } from './further-columns.ts';
import { whetherFurther, whichMonths } from './further-question.ts';
import { askedOfReason, toldOfAid } from './no-aid.ts';
import { howManyDecisions, whetherOutcome, whetherPartly, whichOutcome } from './outcomes.ts';
import { whoseCodes } from './person-codes.ts';
import { type AskedColumn, type AskedWhy, ask } from './question.ts';
import { sinceWhen, whetherVoid, whoHadAid } from './uncounted-question.ts';
import { tellsApart } from './uncounted-rows.ts';

/** Unread, these turn every figure: who a row is, and what was decided. Without sex there is a refusal of its own. */
const DECISIVE: ReadonlySet<string> = new Set(['role', 'household_type', 'decision']);

/** Unread, these change who counts, or how many. */
const GRAVE: ReadonlySet<AskedWhy> = new Set<AskedWhy>([
  'ids',
  'void',
  'ages',
  'born',
  'codes',
  'plan',
  'partly',
  'counted',
  'end',
  'refused',
  'ended',
]);

/** Fields that are read and may say that the row is of something else than the file lists. */
const APART: ReadonlySet<string> = new Set(['purpose', 'measure_outcome']);

const fieldsOf = ({ columns }: Pick<FilePass, 'columns'>): readonly string[] =>
  filledFields(columns).map(({ id }) => id);

/** The columns of a file to ask about once all have been read. */
export function askedIn(
  file: Pick<FilePass, 'columns' | 'unreadColumns' | 'telling'>,
  { headings, mapping }: Pick<OpenedFile, 'headings' | 'mapping'>,
  pass: Pick<Pass, 'files' | 'span'>,
): readonly AskedColumn[] {
  const read = file.columns.flatMap((column) =>
    hasValues(column) && column.source >= 0 ? [{ field: column.field, heading: headings[column.source]! }] : [],
  );
  const months = monthColumns(file.unreadColumns);
  const unread = file.unreadColumns.filter(({ profile }) => !months.includes(profile));
  const further = furtherColumns(unread, read);
  const others = unread.filter(({ profile }) => !further.some((column) => column.profile === profile));
  const have = new Set(fieldsOf(file));
  const known = new Set(pass.files.flatMap(fieldsOf));
  const told = toldOfAid(have, known, pass.span);
  const telling = file.telling.flatMap(({ field, profile }): readonly AskedColumn[] => {
    const words = APART.has(field) ? tellsApart(profile, listedIn(have)) : [];
    const reason = told === null || field === 'measure_outcome' ? null : askedOfReason(field, profile, told);
    const asked = askedOfRows([{ why: 'void', words }, ...(reason === null ? [] : [reason])]);
    const fields = asked?.why === 'void' ? [] : [getField(field)];
    return asked === null ? [] : [ask(profile, asked.why, { ...asked, fields, isRead: true })];
  });
  const columns = askedColumns(others, have, known, told);
  const plan = planInColumns(file.columns, headings);
  const leftOut = leftOutOf(mapping);
  return grantsFirst(
    [
      ...months.map((profile) => ask(profile, 'months')),
      ...further.map(({ profile, field, read: called }) => ask(profile, 'further', { fields: [field], called })),
      ...onePersonCode(columns),
      ...telling,
    ].map((column) => ({
      ...column,
      ...(column.why === 'plan' && { plan, mapped: mapping.columns.plan }),
      leftOut: leftOut(column.profile.heading),
    })),
  );
}

/** Of several columns of codes the one that tells most people apart. */
function onePersonCode(columns: readonly AskedColumn[]): readonly AskedColumn[] {
  const codes = columns.filter(({ why }) => why === 'codes');
  const most = Math.max(...codes.map(({ profile }) => profile.distinct));
  const kept = codes.find(({ profile }) => profile.distinct === most);
  return columns.filter((column) => column.why !== 'codes' || column === kept);
}

/** What is asked about the columns of every file: refused where the figures hang on it, else told. */
export function askUnread(
  files: readonly OpenedFile[],
  pass: Pass,
): { readonly problems: readonly CodedError[]; readonly notices: readonly Notice[] } {
  const problems: CodedError[] = [];
  const notices: Notice[] = [];
  const refuse = (question: Notice | null) => {
    if (question !== null) problems.push(refusalOf(question));
  };
  const hasSex = pass.files.some(({ columns }) => columns.some(({ field }) => field.id === 'sex'));
  // with roles the adults of a case are told apart by them
  const hasRoles = pass.files.some((file) => fieldsOf(file).includes('role'));
  const keyed = new Set<FilePass>();
  for (const [at, file] of pass.files.entries()) {
    const { name } = files[at]!.source;
    const asked = askedIn(file, files[at]!, pass);
    const others = pass.files.filter((other) => other !== file);
    const whose = whoseRows(file, others, name);
    refuse(whose);
    refuse(whatIsListed(file, others, name));
    for (const [ahead, other] of pass.files.slice(at + 1).entries()) {
      const key = whichKey([file, other], [name, files[at + 1 + ahead]!.source.name]);
      refuse(key);
      if (key !== null) keyed.add(file).add(other);
    }
    const because = (why: AskedWhy) => asked.filter((column) => column.why === why);
    const dates = because('dates');
    if (dates.length > 0) {
      const unread = file.unreadColumns.map(({ profile }) => profile);
      const question = whenWere(dates, name, unread);
      if (dates[0]!.placed === 'person' && !liesOutsideSpan(dates, pass.span)) notices.push(question);
      else refuse(question);
    }
    const further = because('further');
    if (further.length > 0) refuse(whetherFurther(further, name));
    const months = because('months');
    if (months.length > 0) refuse(whichMonths(months, name));
    for (const column of asked) {
      if (column.why === 'dates' || column.why === 'further' || column.why === 'months') continue;
      // what the key of two files is has been asked already
      if (column.why === 'codes' && keyed.has(file)) continue;
      const question = ASK[column.why](column, name);
      const isDecisive =
        GRAVE.has(column.why) ||
        (column.why === 'child' && whose === null) ||
        (column.why === 'couple' ? !hasRoles : column.fields.some(({ id }) => DECISIVE.has(id)));
      if (isDecisive) refuse(question);
      // a file without sex is refused, and the columns that look like it are named there
      else if (hasSex || !column.fields.some(({ id }) => id === 'sex')) notices.push(question);
    }
  }
  return { problems, notices };
}

/**
 * A list of persons is often dated by when it was made; days outside the span are of something else, and of what cannot
 * be read it is not known.
 */
function liesOutsideSpan(dates: readonly AskedColumn[], span: Pass['span']): boolean {
  return (
    span !== null &&
    dates.some(
      ({ profile, form }) =>
        (form !== undefined && profile.distinct > 1) || profile.values.some(({ text }) => liesOutside(text, span)),
    )
  );
}

/** The question of each reason that is asked column by column. */
const ASK = {
  answers: whichField,
  couple: whoTogether,
  ids: whatIds,
  child: whoseSex,
  adult: whoIsChild,
  ages: whichAges,
  born: whetherBorn,
  codes: whoseCodes,
  plan: whetherPlanEnded,
  void: whetherVoid,
  outcome: whichOutcome,
  listed: whetherOutcome,
  partly: whetherPartly,
  counted: howManyDecisions,
  end: whetherEnd,
  refused: whoHadAid,
  ended: sinceWhen,
} as const;
