import { FIELDS } from '../model/fields.ts';
import type { ReadExport } from '../model/records.ts';
import type { CaseDatabase } from './database.ts';
import { describeShape } from './shape.ts';

/** Numbers of a household's children, and of their aid. */
const COUNTS = FIELDS.map(({ id }) => id).filter((id) => /^(?:girls|boys|children_unknown)_/.test(`${id}_`));
/** What the two adults' rows of one household and time have in common. */
const SHARED = ['household_type', 'unit', 'aid_month', 'period', 'decision_date'];

/**
 * Without a number of the case the co-applicant's row tells of the children that the applicant's row has told of. Each such
 * row that has its like among the other rows loses its numbers; one that has none is a household's only word of them.
 */
export async function settleChildrenToldTwice(database: CaseDatabase, read: ReadExport): Promise<ReadExport> {
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
