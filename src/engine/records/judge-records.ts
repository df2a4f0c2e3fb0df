import { codedError } from '../../errors/catalogue.ts';
import { monthOf, parseDay } from '../../model/calendar.ts';
import { FIELDS, findField } from '../../model/fields.ts';
import { fieldsOfMark, type Mark, PLACEMENTS } from '../../model/placement.ts';
import type { ReadExport, Remark } from '../../model/records.ts';
import type { Window } from '../../model/window.ts';
import { judgeCodes } from '../contradictions/judge-codes.ts';
import { type CaseDatabase, runConcurrently } from '../database.ts';
import { describeShape, type Shape } from '../shape.ts';
import { GRANTED } from '../units/aid.ts';
import { isChild, personKey, placedSql } from '../units/who-and-when.ts';
import { isFew, nameHeadings } from './judge-rules.ts';
import { createCrowd, judgeRowsOfMeasures } from './rows-alike.ts';
import { judgeRowsOfDecisions } from './rows-of-decisions.ts';

/**
 * Looks for what no single cell shows: records that contradict each other, or that cannot be counted from in the
 * window.
 * @throws CodedError 2 `codes-contradict`, `rows-of-households`, `one-sided-decisions`, `decision-rows`,
 * `measure-rows`,
 * `applications-apart` or `decisions-without-date`
 */
export async function judgeRecords(
  database: CaseDatabase,
  read: ReadExport,
  window: Pick<Window, 'from' | 'to'>,
): Promise<readonly Remark[]> {
  const lastYear = Number(window.to.slice(0, 4));
  const shape = describeShape(read);
  await createCrowd(database, shape, `NOT coalesce(${isChild(shape, lastYear)}, false)`);
  const codes = await judgeCodes(database, read, lastYear);
  const others = await runConcurrently<readonly Remark[] | undefined>(database, [
    (branch) => judgeHouseholdRows(branch, read),
    (branch) => judgeOneSidedDecisions(branch, read),
    (branch) => judgeRowsOfDecisions(branch, read, lastYear),
    (branch) => judgeRowsOfMeasures(branch, read),
    (branch) => judgeSplitApplications(branch, read),
    (branch) => judgeAlikeAdults(branch, read, lastYear),
    (branch) => judgeUndatedDecisions(branch, shape, window),
  ]);
  await database.run('DROP TABLE crowd');
  return [...codes, ...others.flatMap((remarks) => remarks ?? [])];
}

/**
 * Stops where applications and decisions stand on different rows and nothing tells which belong together: a decision
 * would count twice if both rows have its outcome, and an application row without one would stay undecided for ever.
 * @throws CodedError 2 `applications-apart`
 */
async function judgeSplitApplications(database: CaseDatabase, read: ReadExport): Promise<undefined> {
  const shape = describeShape(read);
  if (read.decisionRows !== null || !shape.has('application_date') || !shape.has('decision_date')) return;
  const [asked, day, id] = ['application_date', 'decision_date', 'decision_id'].map((field) => shape.col(field));
  const [isAsked, isDecided] = [
    `(${asked} IS NOT NULL AND ${day} IS NULL AND ${id} IS NULL)`,
    `(${day} IS NOT NULL AND ${asked} IS NULL)`,
  ];
  const [found] = await database.rows(
    `SELECT count(${asked}), count(${day}), count_if(${asked} IS NOT NULL AND ${day} IS NOT NULL) FROM records AS r`,
  );
  const [applications, decisions, both] = (found ?? []).map(Number) as [number, number, number];
  // rows of only one kind tell of no two that belong together
  if (applications === both || decisions === both) return;
  const told = `(${isAsked} OR ${isDecided} OR ${asked} IS NOT NULL AND ${day} IS NOT NULL)`;
  const [beside] = await database.rows(
    `SELECT coalesce(sum(n), 0), coalesce(sum(n) FILTER (several), 0) FROM (SELECT count(*) AS n,
        min(${asked}) FILTER (${isAsked}) <= max(${day}) FILTER (${isDecided}) AS several
      FROM records AS r WHERE ${told} GROUP BY ${personKey(shape, 'own')}) ORDER BY ALL`,
  );
  const [all, rows] = (beside ?? []).map(Number) as [number, number];
  if (isFew(rows, all)) return;
  const apart = read.files.filter(({ columns }) => {
    const has = (field: string) => columns.some((column) => column.field === field);
    return has('application_date') && !has('decision_date');
  });
  const lines = apart.map(({ name, columns }) => {
    const headings = columns.filter(({ field }) => findField(field ?? '')?.of === 'decision');
    return `{ match: "${name}", ignore: [${headings.map(({ heading }) => `"${heading}"`).join(', ')}] }`;
  });
  throw codedError('applications-apart', {
    rows,
    all,
    ignore:
      lines.length === 0
        ? { sv: '', en: '' }
        : {
            sv: ` Ska bara raderna med beslutsdatum räknas, skriv i mappningen: files: [${lines.join(', ')}].`,
            en: ` If only the rows with a date of decision are to count, write in the mapping: files: [${lines.join(', ')}].`,
          },
  });
}

/**
 * Stops where every outcome is a grant, or none is, and other rows have a day of decision but no outcome: nearly always
 * the blank stands for the other outcome. Taken as not registered, every decision would be granted, or none.
 * @throws CodedError 2 `one-sided-decisions`
 */
export async function judgeOneSidedDecisions(database: CaseDatabase, read: ReadExport): Promise<undefined> {
  const shape = describeShape(read);
  if (!shape.has('decision') || !shape.has('decision_date')) return;
  const dated = `${shape.col('decision_date')} IS NOT NULL`;
  const blanks = `${dated} AND r.decision IS NULL`;
  const [found] = await database.rows(
    `SELECT count_if(${dated}), count_if(${blanks}), count_if(${GRANTED}), count(r.decision) FROM records AS r`,
  );
  const [all, some, granted, told] = (found ?? []).map(Number) as [number, number, number, number];
  if (isFew(some, all) || (granted > 0 && granted < told)) return;
  // the decision of a household may stand on the row of one adult
  const kase = shape.col('case_id');
  const [alone] = await database.rows(
    `SELECT count(*) FROM records AS r WHERE ${blanks} AND (${kase} IS NULL OR ${kase} NOT IN
      (SELECT ${kase} FROM records AS r WHERE r.decision IS NOT NULL AND ${kase} IS NOT NULL))`,
  );
  const blank = Number(alone?.[0]);
  if (isFew(blank, all)) return;
  const [heading = '"___"'] = nameHeadings(read.files, (field) => field === 'decision');
  throw codedError(granted > 0 ? 'one-sided-decisions.granted' : 'one-sided-decisions.refused', {
    heading,
    blank,
    all,
  });
}

/** With more than one decision in so many outside the span, the export is not of the span. */
const FEW = 20;

/**
 * Dates of other events on the row of a decision. They do not date the decision: a plan, for one, may be older than the
 * aid.
 */
const EVENTS = ['application_date', 'first_visit_date', 'plan_date', 'referral_date', 'measure_start'] as const;

/**
 * Decisions without a date count in the whole span. Stops where everything else on too many of their rows lies outside
 * it (the aid had ended, the application came a year before); where only a few do, or other events on the rows, it is
 * told.
 * @throws CodedError 2 `decisions-without-date`
 */
async function judgeUndatedDecisions(
  database: CaseDatabase,
  shape: Shape,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly Remark[]> {
  const marks = PLACEMENTS.decision.flatMap((mark: Mark) => fieldsOfMark(mark));
  if (!shape.has('decision') || shape.has(...marks)) return [];
  const [first, last] = [from, to].map((day) => monthOf(parseDay(day)));
  const row = placedSql(shape, 'person', last!);
  const decided = `${shape.col('decision')} IS NOT NULL`;
  const outside = `${decided} AND coalesce(${row.to} < ${first} OR ${row.from} > ${last}, false)`;
  const dated = EVENTS.filter((id) => shape.has(id));
  const events = dated.map((id) => `${shape.lastMonth(id)} < ${first} OR ${shape.firstMonth(id)} > ${last}`);
  const counts = [decided, outside, ...events.map((sql) => `${decided} AND coalesce(${sql}, false)`)];
  const [found] = await database.rows(
    `SELECT ${counts.map((sql) => `coalesce(count_if(${sql}), 0)`).join(', ')} FROM records AS r`,
  );
  const [all, out, ...beside] = (found ?? []).map(Number) as [number, number, ...number[]];
  if (out * FEW <= all) {
    const fields = dated.filter((_, at) => beside[at]! > 0);
    return out > 0 || fields.length > 0 ? [{ code: 'decisions-undated', fields }] : [];
  }
  const key = shape.has('application_date') ? 'decisions-without-date.applied' : 'decisions-without-date.undated';
  throw codedError(key, { out, all, from, to });
}

/** Fields with which a row says that it is about a person. */
const SOMEBODY = FIELDS.filter(
  ({ id, of }) =>
    of === 'child' || id.startsWith('co_applicant_') || ['person_id', 'sex', 'birth_year', 'age', 'role'].includes(id),
).map(({ id }) => id);

/**
 * Rows that name nobody, in cases where other rows name people, are about the household: each would be counted as one
 * more adult, of unknown sex.
 * @throws CodedError 2 `rows-of-households`
 */
export async function judgeHouseholdRows(database: CaseDatabase, read: ReadExport): Promise<undefined> {
  const shape = describeShape(read);
  if (!shape.has('case_id') || !shape.has(...SOMEBODY) || read.named.includes('case_id')) return;
  const said = SOMEBODY.filter((id) => shape.has(id)).map((id) =>
    id === 'sex' ? `coalesce(${shape.code(id)} < 2, false)` : `${shape.col(id)} IS NOT NULL`,
  );
  const isSomebody = `(coalesce(r.child_word, false) OR ${said.join(' OR ')})`;
  const kase = shape.col('case_id');
  const nobody = `${kase} IS NOT NULL AND NOT ${isSomebody}`;
  const [found] = await database.rows(`SELECT count(*), count_if(${nobody}) FROM records AS r`);
  const [all, lone] = (found ?? []).map(Number) as [number, number];
  if (isFew(lone, all)) return;
  const [beside] = await database.rows(
    `SELECT count(*) FROM records AS r WHERE ${nobody} AND ${kase} IN (SELECT ${kase} FROM records AS r WHERE ${isSomebody})`,
  );
  const rows = Number(beside?.[0]);
  if (isFew(rows, all)) return;
  const unread = nameHeadings(read.files, (field) => field === null || field === 'role');
  throw codedError('rows-of-households', {
    rows,
    all,
    kase: nameHeadings(read.files, (field) => field === 'case_id').join(', '),
    unread:
      unread.length === 0
        ? { sv: '', en: '' }
        : {
            sv: `, eller skriv i mappningen vilka de är: leave_out: { ___: [___] }. I stället för de första ___ skrivs rubriken (${unread.join(', ')}), och sedan ordet på de raderna`,
            en: `, or write in the mapping which they are: leave_out: { ___: [___] }. In place of the first ___ write the heading (${unread.join(', ')}), and then the word on those rows`,
          },
  });
}

/** From one case in so many with both a woman and a man, cases of two adults are usual in the export. */
const ONE_CASE_IN = 20;

/**
 * Tells of rows that were left out as copies of another row of the case, where cases often have two adults and no code
 * tells the adults apart: two women, or two men, of one couple may have become one person. Nothing is guessed.
 * @param lastYear by which children are told by their year of birth
 */
async function judgeAlikeAdults(
  database: CaseDatabase,
  read: ReadExport,
  lastYear: number,
): Promise<readonly Remark[]> {
  const shape = describeShape(read);
  const left = read.ledger.left.find(({ reason }) => reason === 'duplicate')?.rows;
  const count = left ? left.women + left.men + left.unknown : 0;
  if (count === 0 || !shape.has('case_id') || shape.has('person_id', 'role')) return [];
  const sex = `CASE WHEN ${shape.code('sex')} < 2 THEN ${shape.code('sex')} END`;
  const cases = `SELECT min(${sex}) <> max(${sex}) AS two FROM records AS r
    WHERE r.case_id IS NOT NULL AND NOT coalesce(${isChild(shape, lastYear)}, false) GROUP BY r.case_id`;
  const [found] = await database.rows(
    `SELECT count(*), coalesce(count_if(coalesce(two, false)), 0) FROM (${cases}) ORDER BY ALL`,
  );
  const [all, two] = (found ?? []).map(Number) as [number, number];
  return two * ONE_CASE_IN < all || two === 0
    ? []
    : [{ code: 'adults-alike', fields: ['case_id', 'person_id'], count }];
}
