import type { ReadExport, Remark } from '../../model/records.ts';
import type { Window } from '../../model/window.ts';
import { judgeCodes } from '../contradictions/judge-codes.ts';
import { type CaseDatabase, runConcurrently } from '../database.ts';
import { describeShape } from '../shape.ts';
import { isChild } from '../units/keys.ts';
import {
  judgeAlikeAdults,
  judgeHouseholdRows,
  judgeOneSidedDecisions,
  judgeSplitApplications,
  judgeUndatedDecisions,
} from './judge-decisions.ts';
import { judgeRowsOfMeasures } from './renumbered.ts';
import { createCrowd } from './rows-alike.ts';
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
