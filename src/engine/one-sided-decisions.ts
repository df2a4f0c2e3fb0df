import { CodedError, EXIT } from '../errors/coded-error.ts';
import type { ReadExport } from '../model/records.ts';
import { fill } from '../text/text.ts';
import type { CaseDatabase } from './database.ts';
import { isFew } from './few.ts';
import { nameHeadings } from './name-headings.ts';
import { describeShape } from './shape.ts';
import { GRANTED } from './units/aid.ts';

/**
 * Outcomes that are all grants, or none, beside rows with a day of decision and no outcome: nearly always the other outcome is
 * what a blank stands for. Left as not registered, every decision would be granted, or none.
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
  throw new CodedError(
    EXIT.usage,
    'one-sided-decisions',
    fill(
      granted > 0
        ? {
            sv: 'Alla beslut i {heading} är bifall, men {blank} av {all} rader med beslutsdatum har en tom ruta där. Är den tomma rutan ett avslag blir andelen bifall fel.',
            en: 'Every decision in {heading} is a grant, but {blank} of {all} rows with a date of decision have an empty cell there. If that is a refusal, the share granted is wrong.',
          }
        : {
            sv: 'Inget beslut i {heading} är bifall, men {blank} av {all} rader med beslutsdatum har en tom ruta där. Är den tomma rutan ett bifall räknas ingen till dem som fick bistånd.',
            en: 'No decision in {heading} is a grant, but {blank} of {all} rows with a date of decision have an empty cell there. If that is a grant, nobody counts among the recipients.',
          },
      { heading, blank: String(blank), all: String(all) },
    ),
    fill(
      {
        sv: 'Säg i mappningen vad en tom ruta betyder: columns: { decision: { from: {heading}, blank: ___ } }. I stället för ___ skrivs granted (bifall) eller denied (avslag). Säger den inget, lämna bort de raderna: leave_out: { {heading}: [""] }.',
        en: 'Say in the mapping what an empty cell means: columns: { decision: { from: {heading}, blank: ___ } }. In place of ___ write granted or denied. If it tells nothing, leave those rows out: leave_out: { {heading}: [""] }.',
      },
      { heading },
    ),
  );
}
