import type { ReadExport, Remark } from '../model/records.ts';
import type { CaseDatabase } from './database.ts';
import { describeShape } from './shape.ts';
import { isChild } from './units/keys.ts';

/** One case in so many with a woman and a man in it, and two adults of a case are no exception. */
const FEW = 20;

/**
 * Rows left out since another row of the case is the same in all, where cases often have two adults and no code tells one
 * from the other: two women or two men of a couple may have become one. It is told, and nothing is guessed.
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
