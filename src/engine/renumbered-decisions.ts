import type { ReadExport } from '../model/records.ts';
import type { CaseDatabase } from './database.ts';
import { type Alike, countAlike, isFew, saidOn } from './rows-alike.ts';
import type { Shape } from './shape.ts';
import { personKey } from './units/keys.ts';

/**
 * Decisions that stand under several numbers, as where they were moved to another system: alike in their amounts too. Two
 * decisions of one day are seldom, so that without amounts they must stand in two files, or beside an unread column that
 * tells of systems.
 */
export function renumbered(shape: Shape, { files }: ReadExport, where: string): readonly Alike[] {
  if (!shape.has('decision_id')) return [];
  const [id, ...amounts] = ['decision_id', ...['granted_amount', 'applied_amount']].map((one) => shape.col(one));
  const key = [personKey(shape, 'own'), ...saidOn(shape), shape.col('aid_month'), ...amounts];
  const isMoved = files.some(({ columns }) => columns.some((one) => one.field === null && SYSTEM.test(one.heading)));
  const proofs = [...amounts.map((sum) => `max(${sum}) > 0`), 'count(DISTINCT r.file) > 1', String(isMoved)];
  // without a day of its own a decision may be made again with the same amount
  const days = ['decision_date', 'application_date'].map((one) => `${shape.col(one)} IS NOT NULL`);
  const several = `count(DISTINCT ${id}) > 1 AND (${proofs.map((sql) => `coalesce(${sql}, false)`).join(' OR ')})`;
  return [{ key, where: `${where} AND ${id} IS NOT NULL AND (${days.join(' OR ')})`, several }];
}

/** Headings of what a row was registered in. */
const SYSTEM = /system|k[aä]lla|ursprung|databas|source/i;

/** Copies under several numbers get one of them, and one case; so does whatever else has the number. */
export async function joinNumbers(database: CaseDatabase, shape: Shape, read: ReadExport): Promise<void> {
  for (const alike of renumbered(shape, read, `${shape.col('decision')} IS NOT NULL`)) {
    const [all, rows] = await countAlike(database, alike);
    if (isFew(rows, all)) continue;
    const least = (id: string) => `min(${shape.col(id)}) OVER (PARTITION BY hash(${alike.key.join(', ')}))`;
    await database.run(
      `CREATE TABLE same_decision AS SELECT old, min(id) AS id, min(kase) AS kase
        FROM (SELECT r.decision_id AS old, ${least('decision_id')} AS id, ${least('case_id')} AS kase FROM records AS r WHERE ${alike.where}) GROUP BY old`,
    );
    const set = ['decision_id = s.id', ...(shape.has('case_id') ? ['case_id = coalesce(s.kase, case_id)'] : [])];
    await database.run(
      `UPDATE records SET ${set.join(', ')} FROM same_decision AS s WHERE records.decision_id = s.old`,
    );
    await database.run('DROP TABLE same_decision');
  }
}
