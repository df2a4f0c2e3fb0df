import type { ReadExport, Remark } from '../model/records.ts';
import type { Window } from '../model/window.ts';
import { judgeAlikeAdults } from './alike-adults.ts';
import { judgeCodes } from './contradicting-codes.ts';
import type { CaseDatabase } from './database.ts';
import { judgeHouseholdRows } from './household-rows.ts';
import { judgeOneSidedDecisions } from './one-sided-decisions.ts';
import { createCrowd } from './rows-alike.ts';
import { judgeRowsOfDecisions } from './rows-of-decisions.ts';
import { judgeRowsOfMeasures } from './rows-of-measures.ts';
import { describeShape } from './shape.ts';
import { sideBySide } from './side-by-side.ts';
import { judgeSplitApplications } from './split-applications.ts';
import { judgeUndatedDecisions } from './undated-decisions.ts';
import { isChild } from './units/keys.ts';

/**
 * Asks of the records what no single cell shows: whether they can carry what would be counted of them in the window.
 * @throws CodedError 2 `codes-contradict` (contradicting-codes.ts); 2 `rows-of-households` (household-rows.ts); 2 `one-sided-decisions` (one-sided-decisions.ts); 2 `decision-rows` (rows-of-decisions.ts); 2 `measure-rows` (rows-of-measures.ts); 2 `applications-apart` (split-applications.ts); 2 `decisions-without-date` (undated-decisions.ts)
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
  const others = await sideBySide<readonly Remark[] | undefined>(database, [
    (hand) => judgeHouseholdRows(hand, read),
    (hand) => judgeOneSidedDecisions(hand, read),
    (hand) => judgeRowsOfDecisions(hand, read, lastYear),
    (hand) => judgeRowsOfMeasures(hand, read),
    (hand) => judgeSplitApplications(hand, read),
    (hand) => judgeAlikeAdults(hand, read, lastYear),
    (hand) => judgeUndatedDecisions(hand, shape, window),
  ]);
  await database.run('DROP TABLE crowd');
  return [...codes, ...others.flatMap((remarks) => remarks ?? [])];
}
