import type { ReadExport } from '../model/records.ts';
import type { CaseDatabase } from './database.ts';
import { type Alike, countAlike, createCrowd, SAID } from './rows-alike.ts';
import type { Shape } from './shape.ts';
import { personKey } from './units/keys.ts';

/** Headings of what a row was registered in. */
const SYSTEM = /system|k[aä]lla|ursprung|databas|source/i;
const AMOUNTS = ['granted_amount', 'applied_amount'];

/** True where an unread column tells of systems. */
export const tellsSystems = ({ files }: ReadExport): boolean =>
  files.some(({ columns }) => columns.some((one) => one.field === null && SYSTEM.test(one.heading)));

/** Rows of one person, day and outcome under several numbers. */
interface Renumbered extends Alike {
  /** The field of the numbers: of decisions, else of cases. */
  readonly number: 'decision_id' | 'case_id';
  /** SQL over such rows: nothing else that is read tells them apart. */
  readonly same: string;
}

/** Null where there are no numbers, or no times. */
function numbersOf(shape: Shape, { where, ...rest }: Pick<Alike, 'where' | 'of'>): Renumbered | null {
  const number = shape.has('decision_id') ? 'decision_id' : 'case_id';
  const times = ['decision_date', 'aid_month', 'period'].filter((id) => shape.has(id)).map((id) => shape.col(id));
  if (!shape.has(number) || times.length === 0) return null;
  const told = [...SAID.map(({ id }) => id), ...AMOUNTS].filter((id) => shape.has(id)).map((id) => shape.col(id));
  const [first, last] = ['min', 'max'].map((end) => `${end}(${shape.col(number)})`);
  return {
    ...rest,
    number,
    key: [personKey(shape, 'own'), shape.col('decision'), ...times],
    where: `${where} AND ${shape.col(number)} IS NOT NULL AND (${times.map((sql) => `${sql} IS NOT NULL`).join(' OR ')})`,
    several: `${first} <> ${last}`,
    same: [`${first} <> ${last}`, ...told.map((sql) => `coalesce(min(${sql}) = max(${sql}), true)`)].join(' AND '),
  };
}

/**
 * Decisions that stand under several numbers, as where they were moved to another system: alike in their amounts too. Two
 * decisions of one day are seldom, so that without amounts they must stand in two files, or beside an unread column that
 * tells of systems. Null where there are hardly any.
 */
export async function renumbered(
  database: CaseDatabase,
  shape: Shape,
  read: ReadExport,
  rows: Pick<Alike, 'where' | 'of'>,
): Promise<Renumbered | null> {
  const found = numbersOf(shape, rows);
  if (found === null) return null;
  if ((await countAlike(database, found)) === null) return null;
  const amounts = AMOUNTS.map((id) => `coalesce(max(${shape.col(id)}) > 0, false)`);
  const proofs = [...amounts, 'min(r.file) <> max(r.file)', String(tellsSystems(read))];
  return { ...found, several: `${found.same} AND (${proofs.join(' OR ')})` };
}

/** Copies under several numbers get one of them, and one case; so does whatever else has the number. */
export async function joinNumbers(database: CaseDatabase, shape: Shape, read: ReadExport): Promise<void> {
  const decided = `${shape.col('decision')} IS NOT NULL`;
  await createCrowd(database, shape, decided);
  const alike = await renumbered(database, shape, read, { where: decided });
  const found = alike && (await countAlike(database, alike));
  await database.run('DROP TABLE crowd');
  if (alike === null || found === null) return;
  const { number, where, same } = alike;
  const key = `hash(${alike.key.join(', ')})`;
  const [kase, purpose] = [shape.col('case_id'), shape.col('purpose')];
  await database.run(
    `CREATE TABLE same_number AS SELECT r.rowid AS at, ${shape.col(number)} AS old, g.id, g.kase, g.purpose FROM records AS r
      JOIN (SELECT ${key} AS k, min(${shape.col(number)}) AS id, min(${kase}) AS kase, min(${purpose}) AS purpose FROM records AS r WHERE ${where} GROUP BY k HAVING ${same}) AS g ON g.k = ${key}
      WHERE ${where}`,
  );
  // a decision is known by number and purpose, and one of the systems may not tell it
  if (shape.has('purpose'))
    await database.run(
      'UPDATE records SET purpose = coalesce(records.purpose, s.purpose) FROM same_number AS s WHERE records.rowid = s.at',
    );
  const ids = ['decision_id', 'case_id'].filter((id) => shape.has(id));
  const set = ids.map((id) => (id === number ? `${id} = s.id` : `${id} = coalesce(s.kase, ${id})`));
  await database.run(
    `UPDATE records SET ${set.join(', ')} FROM (SELECT old, min(id) AS id, min(kase) AS kase FROM same_number GROUP BY old) AS s WHERE records.${number} = s.old`,
  );
  await database.run('DROP TABLE same_number');
}
