import { type CaseOf, codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { getField } from '../../model/fields.ts';
import type { ReadExport } from '../../model/records.ts';
import type { CaseDatabase } from '../database.ts';
import { describeShape, type Shape } from '../shape.ts';
import { isChild, personKey } from '../units/who-and-when.ts';
import { nameHeadings } from './judge-rules.ts';
import { AMOUNTS, countAlike, differing, joinNumbers, renumberedDecisions, saidOn } from './rows-alike.ts';

const decided = (shape: Shape): string => `${shape.col('decision')} IS NOT NULL`;

/**
 * Rows of one person that agree in everything read of the decision may be parts of one decision (payments, months),
 * copies of it, or several decisions of one day. Where more than one row in twenty is like another, the number of
 * decisions cannot be told (or, where they are numbered, their amounts), and the mapping must say what the rows are
 * (`decision_rows`).
 * @param lastYear by which children are told by their year of birth
 * @throws CodedError 2 `decision-rows`
 */
export async function judgeRowsOfDecisions(
  database: CaseDatabase,
  read: ReadExport,
  lastYear: number,
): Promise<undefined> {
  const shape = describeShape(read);
  if (!shape.has('decision') || read.decisionRows !== null) return;
  const of = `NOT coalesce(${isChild(shape, lastYear)}, false)`;
  const own = [personKey(shape, 'own'), shape.col('case_id'), ...saidOn(shape)];
  const [id, kase] = [shape.col('decision_id'), shape.col('case_id')];
  // the months of one decision of a case are one already
  const several = {
    key: [...own, `CASE WHEN ${kase} IS NOT NULL THEN ${shape.col('aid_month')} END`],
    where: `${decided(shape)} AND ${id} IS NULL`,
    of,
    kind: 'several' as const,
  };
  const amounts = {
    key: [...own, id],
    where: `${decided(shape)} AND (${id} IS NOT NULL OR ${kase} IS NOT NULL AND ${shape.col('aid_month')} IS NOT NULL) AND coalesce(${shape.col('granted_amount')}, 0) > 0`,
    of,
    kind: 'amount' as const,
  };
  const moved = await renumberedDecisions(database, shape, read, { where: decided(shape), of });
  for (const alike of [
    several,
    ...(shape.has('granted_amount') && shape.has('decision_id', 'case_id') ? [amounts] : []),
    ...(moved === null ? [] : [{ ...moved, kind: 'numbers' as const }]),
  ]) {
    const found = await countAlike(database, alike);
    if (found === null) continue;
    const differ = await differing(database, shape, alike);
    // nothing in the file but another amount: one person's decisions of one day, each a row
    if (alike.kind === 'several' && isAllRead(read) && differ.every((id) => AMOUNTS.includes(id))) continue;
    throw rowsAlike(alike.kind, found, differ, read);
  }
}

const isAllRead = ({ files }: ReadExport): boolean =>
  files.every(({ columns }) => columns.every(({ field }) => field !== null));

/**
 * What rows that are alike would count as: so many decisions; one, whose amount would count once; so many by their
 * numbers.
 */
type KindOfRows = CaseOf<'decision-rows'>;

function rowsAlike(
  kind: KindOfRows,
  counts: { readonly all: number; readonly rows: number; readonly groups: number },
  differ: readonly string[],
  { files }: ReadExport,
): CodedError {
  const read = nameHeadings(files, (field) => field !== null && differ.includes(field));
  const unread = nameHeadings(files, (field) => field === null);
  const only = (before: string, and: string, unreadly: string) =>
    said(before, and, [...named('', read), ...named(unreadly, unread)]);
  return codedError(`decision-rows.${kind}`, {
    ...counts,
    only: {
      sv: only(' och skiljer sig bara i ', ' och ', 'sådant som inte läses: '),
      en: only(' and differ only in ', ' and ', 'what is not read: '),
    },
  });
}

const named = (before: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`${before}${names.join(', ')}`];

const said = (before: string, between: string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : `${before}${parts.join(between)}`;

/**
 * Gives rows that the mapping calls one decision a common number; where they are parts of it, each row gets the whole
 * amount. An amount applied for that is the same on all rows and at least what was granted is already the whole.
 */
export async function settleRowsOfDecisions(database: CaseDatabase, read: ReadExport): Promise<ReadExport> {
  const shape = describeShape(read);
  if (!shape.has('decision') || read.decisionRows === null || read.decisionRows === 'each') return read;
  const stands = [...read.fields, ...read.empty].some(({ id }) => id === 'decision_id');
  if (read.decisionRows === 'copies') await joinNumbers(database, shape, read);
  if (!stands) await database.run('ALTER TABLE records ADD COLUMN decision_id INTEGER');
  // both adults of a case carry its decision
  const home = `coalesce(-1 - CAST(${shape.col('case_id')} AS BIGINT), ${personKey(shape, 'own')})`;
  const whose = `coalesce(CAST(${shape.col('person_id')} AS BIGINT), ${personKey(shape, 'own')})`;
  const of = `${shape.has('decision_id') ? 'r.decision_id' : 'NULL'}, ${[home, ...saidOn(shape)].join(', ')}`;
  const own = `PARTITION BY ${whose}, ${shape.code('role')}, ${of}`;
  const amounts = read.decisionRows === 'parts' ? AMOUNTS.filter((id) => shape.has(id)) : [];
  const sums = amounts.map((id) => {
    const sum = `sum(${shape.col(id)}) OVER (${own})`;
    if (id !== 'applied_amount' || !shape.has('granted_amount')) return `${sum} AS ${id}`;
    const isWhole = `min(${shape.col(id)}) OVER (${own}) = max(${shape.col(id)}) OVER (${own})
      AND count(${shape.col(id)}) OVER (${own}) = count(*) OVER (${own}) AND coalesce(sum(${shape.col('granted_amount')}) OVER (${own}), 0) <= ${shape.col(id)}`;
    return `CASE WHEN ${isWhole} THEN ${shape.col(id)} ELSE ${sum} END AS ${id}`;
  });
  const last = `(SELECT coalesce(max(decision_id), -1) FROM records)`;
  const number = `coalesce(${shape.col('decision_id')}, ${last} + dense_rank() OVER (ORDER BY ${of}))`;
  await database.run(
    `CREATE TABLE one_decision AS SELECT r.rowid AS id, ${[`${number} AS decision_id`, ...sums].join(', ')} FROM records AS r WHERE ${decided(shape)}`,
  );
  const set = ['decision_id', ...amounts].map((id) => `${id} = o.${id}`);
  await database.run(`UPDATE records SET ${set.join(', ')} FROM one_decision AS o WHERE records.rowid = o.id`);
  await database.run('DROP TABLE one_decision');
  if (shape.has('decision_id')) return read;
  const fields = [...read.fields, getField('decision_id')];
  return { ...read, fields, named: [...read.named, 'decision_id'] };
}
