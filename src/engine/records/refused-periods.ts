import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import type { ReadExport } from '../../model/records.ts';
import type { CaseDatabase } from '../database.ts';
import { describeShape, type Shape } from '../shape.ts';
import { isRefused } from '../units/aid.ts';
import { isFew, nameHeadings } from './judge-rules.ts';

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
export async function settleRefusedPeriods(database: CaseDatabase, read: ReadExport): Promise<ReadExport> {
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
