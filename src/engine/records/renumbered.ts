import { codedError } from '../../errors/catalogue.ts';
import type { ReadExport } from '../../model/records.ts';
import type { CaseDatabase } from '../database.ts';
import { describeShape, type Shape } from '../shape.ts';
import { personKey } from '../units/keys.ts';
import { nameHeadings } from './judge-rules.ts';
import { type Alike, countAlike, createCrowd, SAID } from './rows-alike.ts';

/** Headings of columns that say in which system a row was registered. */
const SYSTEM = /system|k[aä]lla|ursprung|databas|source/i;
const AMOUNTS = ['granted_amount', 'applied_amount'];

/** True where a column that is not read seems to say which system each row is from. */
const tellsSystems = ({ files }: ReadExport): boolean =>
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
 * Decisions that stand under several numbers, as when they were moved to another system: the same person, day, outcome
 * and amounts. Two decisions on one day are possible, so without amounts the rows must stand in two files, or have an
 * unread column that tells the system. Null where there are hardly any.
 */
export async function renumberedDecisions(
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

/** Gives copies of a decision one number and one case, and so all other rows that have one of their numbers. */
export async function joinNumbers(database: CaseDatabase, shape: Shape, read: ReadExport): Promise<void> {
  const decided = `${shape.col('decision')} IS NOT NULL`;
  await createCrowd(database, shape, decided);
  const alike = await renumberedDecisions(database, shape, read, { where: decided });
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

/**
 * Measures of one person, kind and first day under several numbers, alike in all else that is read of them. Two courses
 * of one kind may begin on one day, so they must also end on one day, stand in two files, or have an unread column that
 * tells the system. Null where there are no numbers or no days.
 */
function renumberedMeasures(shape: Shape, read: ReadExport): Alike | null {
  if (!shape.has('measure_id') || !shape.has('measure_start')) return null;
  const [id, type, start, end] = ['measure_id', 'measure_type', 'measure_start', 'measure_end'].map((one) =>
    shape.col(one),
  );
  const told = ['measure_end', 'measure_outcome', 'satisfaction'].filter((one) => shape.has(one));
  const same = told.map((one) => `coalesce(min(${shape.col(one)}) = max(${shape.col(one)}), true)`);
  const proofs = [`count(${end}) = count(*)`, 'min(r.file) <> max(r.file)', String(tellsSystems(read))];
  return {
    from: 'records AS r',
    key: [personKey(shape, 'own'), type!, start!],
    where: `${id} IS NOT NULL AND ${start} IS NOT NULL`,
    several: [`min(${id}) <> max(${id})`, ...same, `(${proofs.join(' OR ')})`].join(' AND '),
  };
}

/**
 * Stops where many measures may be one measure under two numbers. What the mapping says of rows of decisions
 * (`decision_rows`: copies or each) holds for measures too.
 * @throws CodedError 2 `measure-rows`
 */
export async function judgeRowsOfMeasures(database: CaseDatabase, read: ReadExport): Promise<undefined> {
  const alike = read.decisionRows === 'each' ? null : renumberedMeasures(describeShape(read), read);
  if (alike === null) return;
  const found = await countAlike(database, alike);
  if (found === null) return;
  throw codedError('measure-rows', {
    ...found,
    headings: nameHeadings(read.files, (field) => field === 'measure_id').join(', '),
  });
}

/** Copies lose their numbers: without one a measure is known by person, kind and first day. */
export async function settleRowsOfMeasures(database: CaseDatabase, read: ReadExport): Promise<ReadExport> {
  const alike = read.decisionRows === 'copies' ? renumberedMeasures(describeShape(read), read) : null;
  if (alike === null) return read;
  const key = `hash(${alike.key.join(', ')})`;
  await database.run(`UPDATE records AS r SET measure_id = NULL WHERE ${alike.where} AND ${key} IN (
    SELECT ${key} FROM records AS r WHERE ${alike.where} GROUP BY ${key} HAVING ${alike.several})`);
  return read;
}
