import { codedError } from '../../errors/catalogue.ts';
import { FIELDS } from '../../model/fields.ts';
import type { ReadExport, Remark } from '../../model/records.ts';
import type { CaseDatabase } from '../database.ts';
import { describeShape } from '../shape.ts';
import { isChild } from '../units/keys.ts';
import { isFew, nameHeadings } from './judge-rules.ts';

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
const FEW = 20;

/**
 * Tells of rows that were left out as copies of another row of the case, where cases often have two adults and no code
 * tells the adults apart: two women, or two men, of one couple may have become one person. Nothing is guessed.
 * @param lastYear by which children are told by their year of birth
 */
export async function judgeAlikeAdults(
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
  return two * FEW < all || two === 0 ? [] : [{ code: 'adults-alike', fields: ['case_id', 'person_id'], count }];
}
