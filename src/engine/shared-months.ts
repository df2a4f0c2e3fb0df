import type { ReadExport } from '../model/records.ts';
import type { CaseDatabase } from './database.ts';
import { describeShape } from './shape.ts';

/** A number of more is no case's, but a unit's or a nought for those who have none. */
const ADULTS = 2;

/**
 * Aid is the household's: where the whole sum of a month stands on one row of the case, 0 kr on another adult's row is not a
 * month without aid but says nothing. With decisions it is they that tell; with payments, who was paid what.
 */
export async function settleSharedMonths(database: CaseDatabase, read: ReadExport): Promise<ReadExport> {
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
