import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { FIELDS, type Field, getField } from '../../model/fields.ts';
import type { ReadExport } from '../../model/records.ts';
import type { CaseDatabase } from '../database.ts';
import { describeShape, type Shape } from '../shape.ts';
import { isRefused } from '../units/aid.ts';
import { hasCoApplicant, tellsCoApplicant } from '../units/who-and-when.ts';
import { isFew, nameHeadings } from './judge-rules.ts';
import { settleRowsOfMeasures } from './rows-alike.ts';
import { settleRowsOfDecisions } from './rows-of-decisions.ts';

/**
 * Makes the table of records ready to be counted from, step by step. First a column without a single value becomes a
 * field that the export lacks, since no question can rest on it; each step tells what it settles.
 */
export async function settleRecords(database: CaseDatabase, read: ReadExport): Promise<ReadExport> {
  let settled = await withoutEmpty(database, read);
  for (const settle of STEPS) settled = await settle(database, settled);
  return settled;
}

const STEPS = [
  settleChildrenToldTwice,
  settleSharedMonths,
  settleRefusedPeriods,
  nameHouseholds,
  settleRowsOfDecisions,
  settleRowsOfMeasures,
];

async function withoutEmpty(database: CaseDatabase, read: ReadExport): Promise<ReadExport> {
  if (read.fields.length === 0) return read;
  const counts = read.fields.map(({ id }) => `count("${id}")`);
  const [row] = await database.rows(`SELECT ${counts.join(', ')} FROM records`);
  const isEmpty = ({ id }: Field, at: number) => Number(row?.[at]) === 0 && id !== 'sex';
  return {
    ...read,
    fields: read.fields.filter((field, at) => !isEmpty(field, at)),
    empty: [...read.empty, ...read.fields.filter(isEmpty)],
  };
}

/**
 * Gives a row with a co-applicant and no case number a household of its own, with a number above those of all cases. A
 * couple is the same two people, whichever of them the row is about.
 */
async function nameHouseholds(database: CaseDatabase, read: ReadExport): Promise<ReadExport> {
  const shape = describeShape(read);
  if (!tellsCoApplicant(shape)) return read;
  const nameless = (where: Shape) => `${where.col('case_id')} IS NULL AND ${hasCoApplicant(where)}`;
  const [found] = await database.rows(
    `SELECT coalesce(count_if(${nameless(shape)}), 0), coalesce(max(${shape.col('case_id')}), -1) FROM records AS r`,
  );
  if (Number(found?.[0]) === 0) return read;
  const told = shape.has('case_id');
  if (!told) await addCases(database, read);
  const named: ReadExport = told
    ? read
    : { ...read, fields: [...read.fields, getField('case_id')], named: ['case_id'] };
  const where = nameless(describeShape(named));
  const pair = pairSql(shape);
  const columns = pair.map(([name, sql]) => `${sql} AS ${name}`).join(', ');
  await database.run(
    `CREATE TABLE pair AS SELECT *, ${Number(found?.[1])} + row_number() OVER (ORDER BY one, other, sex, born) AS kase
      FROM (SELECT DISTINCT ${columns} FROM records AS r WHERE ${where})`,
  );
  const same = pair.map(([name, sql]) => `p.${name} = ${sql}`).join(' AND ');
  await database.run(`UPDATE records AS r SET case_id = p.kase FROM pair AS p WHERE ${where} AND ${same}`);
  return named;
}

async function addCases(database: CaseDatabase, read: ReadExport): Promise<void> {
  const stands = read.empty.some(({ id }) => id === 'case_id');
  if (!stands) await database.run('ALTER TABLE records ADD COLUMN case_id INTEGER');
}

/** What makes two rows the same couple: the two pseudonyms; without that of the other, what is known of the other. */
function pairSql(shape: Shape): readonly (readonly [name: string, sql: string])[] {
  const row = '-1 - CAST(r.row_no AS BIGINT)';
  const own = `coalesce(CAST(${shape.col('person_id')} AS BIGINT), ${row})`;
  const other = `CAST(${shape.col('co_applicant_id')} AS BIGINT)`;
  const apart = (sql: string) => `CASE WHEN ${other} IS NULL THEN coalesce(${sql}, -1) ELSE -1 END`;
  return [
    ['one', `least(${own}, coalesce(${other}, ${own}))`],
    ['other', `greatest(${own}, coalesce(${other}, ${own}))`],
    ['sex', apart(shape.code('co_applicant_sex'))],
    ['born', apart(shape.code('co_applicant_birth_year'))],
  ];
}

/** A case number with more rows in a month is no case's, but a unit's, or a nought for those without a case. */
const ADULTS = 2;

/**
 * Aid is given to a household: where one row of a case has the whole amount of a month, 0 kr on the other adult's row
 * does not mean a month without aid, and is taken away. Not where decisions tell who has aid, or payments who was paid
 * what.
 */
async function settleSharedMonths(database: CaseDatabase, read: ReadExport): Promise<ReadExport> {
  const shape = describeShape(read);
  const isShared = ['case_id', 'aid_month', 'granted_amount'].every((id) => shape.has(id));
  if (!isShared || shape.has('decision', 'paid_amount_applicant', 'paid_amount_co_applicant')) return read;
  await database.run(
    `UPDATE records SET granted_amount = NULL WHERE granted_amount = 0
      AND (case_id, aid_month) IN (SELECT (case_id, aid_month) FROM records WHERE granted_amount IS NOT NULL GROUP BY case_id, aid_month
        HAVING max(granted_amount) > 0 AND count(*) <= ${ADULTS})`,
  );
  return read;
}

/** Numbers of a household's children, and of their aid. */
const COUNTS = FIELDS.map(({ id }) => id).filter((id) => /^(?:girls|boys|children_unknown)_/.test(`${id}_`));
/** Fields in which the rows of the two adults of one household agree for one time. */
const SHARED = ['household_type', 'unit', 'aid_month', 'period', 'decision_date'];

/**
 * Without case numbers the co-applicant's row counts the same children as the applicant's. A co-applicant's row that
 * has its like among the other rows therefore loses its numbers of children; one without its like is the only source of
 * them.
 */
async function settleChildrenToldTwice(database: CaseDatabase, read: ReadExport): Promise<ReadExport> {
  const shape = describeShape(read);
  const counts = COUNTS.filter((id) => shape.has(id));
  if (counts.length === 0 || !shape.has('role')) return read;
  const same = `hash(${[...counts, ...SHARED.filter((id) => shape.has(id))].map((id) => shape.col(id)).join(', ')})`;
  const other = `coalesce(r.role = 'co_applicant', false)`;
  await database.run(
    `CREATE TABLE told_twice AS WITH told AS (SELECT r.rowid AS id, ${other} AS other, ${same} AS same,
        row_number() OVER (PARTITION BY ${other}, ${same} ORDER BY r.file, r.row_no) AS nth
      FROM records AS r WHERE ${shape.col('case_id')} IS NULL AND (${counts.map((id) => `${shape.col(id)} IS NOT NULL`).join(' OR ')}))
    SELECT id FROM told AS t WHERE other AND EXISTS (SELECT 1 FROM told AS o WHERE NOT o.other AND o.same = t.same AND o.nth = t.nth)`,
  );
  const set = counts.map((id) => `${id} = NULL`).join(', ');
  await database.run(`UPDATE records SET ${set} FROM told_twice AS t WHERE records.rowid = t.id`);
  await database.run('DROP TABLE told_twice');
  return read;
}

/**
 * A period that begins at most so many days before the decision is the one decided on, not the time of the whole case.
 */
const DECIDED_ON = 62;

const PERIOD = ['aid_start', 'aid_end'];

/**
 * A period of aid on the row of a refusal that begins about the day of the decision is the time that was applied for:
 * nobody had aid in it, so it is taken from the records and told. One that began long before may be aid that went on
 * until the refusal: few of them stay, many are asked about; the mapping says what they are (`refused_periods`).
 * @throws CodedError 2 `refused-periods`
 */
async function settleRefusedPeriods(database: CaseDatabase, read: ReadExport): Promise<ReadExport> {
  const shape = describeShape(read);
  if (!shape.has('decision') || !shape.has(...PERIOD) || read.refusedPeriods === 'aid') return read;
  const fields = PERIOD.filter((id) => shape.has(id));
  const told = fields.map((id) => `r.${id} IS NOT NULL`).join(' OR ');
  const period = `${keySql(shape)} AS whose, ${shape.col('aid_start')} AS began, ${shape.col('aid_end')} AS ended`;
  // the same period on a row that gives aid is the time of the case
  await database.run(`CREATE TABLE refused AS SELECT p.id, p.early FROM
    (SELECT r.rowid AS id, ${beganEarlier(shape)} AS early, ${period} FROM records AS r WHERE ${isRefused(shape)} AND (${told})) AS p
    WHERE NOT EXISTS (SELECT 1 FROM (SELECT ${period} FROM records AS r WHERE NOT (${isRefused(shape)}) AND (${told})) AS o
      WHERE o.whose = p.whose AND o.began IS NOT DISTINCT FROM p.began AND (o.began IS NOT NULL OR o.ended = p.ended))`);
  const settled = await settle(database, read, fields);
  await database.run('DROP TABLE refused');
  return settled;
}

async function settle(database: CaseDatabase, read: ReadExport, fields: readonly string[]): Promise<ReadExport> {
  const [row] = await database.rows(
    'SELECT (SELECT count(decision) FROM records), count(*), coalesce(count_if(early), 0) FROM refused',
  );
  const [decided, refused, early] = (row ?? []).map(Number) as [number, number, number];
  const isStated = read.refusedPeriods !== null;
  if (!isStated && !isFew(early, decided)) throw untold(read, refused, early);
  const count = isStated ? refused : refused - early;
  if (count === 0) return read;
  const meant = isStated ? '' : ' AND NOT p.early';
  const blank = fields.map((id) => `${id} = NULL`).join(', ');
  await database.run(`UPDATE records SET ${blank} FROM refused AS p WHERE p.id = records.rowid${meant}`);
  return { ...read, remarks: [...read.remarks, { code: 'refused-periods', fields: ['decision', ...fields], count }] };
}

/** Whose aid the row is about: the case's, else the person's; NULL for a row with neither. */
const keySql = (shape: Shape): string =>
  `coalesce(-1 - CAST(${shape.col('case_id')} AS BIGINT), CAST(${shape.col('person_id')} AS BIGINT))`;

function beganEarlier(shape: Shape): string {
  const began = `coalesce(${shape.code('aid_start')}, ${shape.code('aid_end')})`;
  const decided = `coalesce(${shape.code('decision_date')}, ${shape.code('application_date')})`;
  return `coalesce(${began} < ${decided} - ${DECIDED_ON}, false)`;
}

function untold({ files }: ReadExport, refused: number, early: number): CodedError {
  const headings = nameHeadings(files, (field) => field !== null && PERIOD.includes(field));
  const values = { headings: headings.join(', '), refused: String(refused), early: String(early) };
  return codedError('refused-periods', values);
}
