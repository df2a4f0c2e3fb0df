import { codedError } from '../../errors/catalogue.ts';
import { FIELDS, type Field } from '../../model/fields.ts';
import type { ReadExport } from '../../model/records.ts';
import type { CaseDatabase } from '../database.ts';
import { describeShape, type Shape } from '../shape.ts';
import { personKey } from '../units/who-and-when.ts';
import { isFew, nameHeadings } from './judge-rules.ts';

/** Fields that say what was decided. Rows that agree in them all may be one decision. */
const SAID: readonly Field[] = FIELDS.filter(
  ({ id, of, type }: Field) => of === 'decision' && type !== 'amount' && id !== 'decision_id',
);
/** Amounts of a decision: its parts add up to one, and copies of it under several numbers are alike in them. */
export const AMOUNTS: readonly string[] = FIELDS.filter(
  ({ of, type }: Field) => of === 'decision' && type === 'amount',
).map(({ id }) => id);

/** SQL of what identifies the decision of a row, apart from whose it is. Without a date of its own its month does. */
export function saidOn(shape: Shape): readonly string[] {
  return [...SAID.filter(({ id }) => shape.has(id)).map(({ id }) => shape.col(id)), ...placedBy(shape)];
}

const placedBy = (shape: Shape): readonly string[] =>
  ['aid_month', 'period'].map((id) =>
    shape.has(id) ? `CASE WHEN ${shape.col('decision_date')} IS NULL THEN ${shape.col(id)} END` : 'NULL',
  );

/**
 * Makes the table `crowd`: numbers of the rows that share person and time with another row. Only these can be alike in
 * more than that, and most exports have few of them, so questions about like rows are asked of them alone. `where`: the
 * rows that matter. Whoever creates the table drops it.
 */
export async function createCrowd(database: CaseDatabase, shape: Shape, where: string): Promise<void> {
  const key = `hash(${[personKey(shape, 'own'), shape.col('decision_date'), ...placedBy(shape)].join(', ')})`;
  // materialized: the key of a row is worked out once
  await database.run(`CREATE TABLE crowd AS WITH keyed AS MATERIALIZED (SELECT r.rowid AS at, ${key} AS k FROM records AS r WHERE ${where})
    SELECT keyed.at FROM keyed SEMI JOIN (SELECT k FROM keyed GROUP BY k HAVING count(*) > 1) AS c USING (k)`);
}
/** `FROM` of a statement over the rows of the crowd; the crowd stands first, since it is the smaller table. */
export const OF_CROWD = 'crowd AS w JOIN records AS r ON r.rowid = w.at';

/** A question about rows that agree in a key. */
interface Alike {
  /** SQL of the rows; else those of the crowd, whose key holds the person and the time. */
  readonly from?: string;
  /** SQL of who the rows are about, which the crowd knows already. */
  readonly of?: string;
  readonly key: readonly string[];
  readonly where: string;
  /** SQL over the rows of one key: true where they are several; else by their number. */
  readonly several?: string;
}

const ROWS = 'count(*) > 1';

/**
 * How many rows were looked at (`all`), how many are like another (`rows`), and how many decisions those would be
 * (`groups`); null where they are few. Rows are grouped by a hash, since one number is faster to group by than many
 * columns. The condition is wrapped in `coalesce` so that DuckDB's planner sees one condition: of each part of an AND
 * it expects one row in five to be left, and would then take the records for the smaller table.
 */
export async function countAlike(
  database: CaseDatabase,
  { key, where, from = OF_CROWD, of = 'true', several = ROWS }: Alike,
): Promise<{ readonly all: number; readonly rows: number; readonly groups: number } | null> {
  const [found] = await database.rows(
    `SELECT coalesce(sum(n), 0), count(*)
      FROM (SELECT count(*) AS n FROM ${from} WHERE coalesce(${where}, false) GROUP BY hash(${key.join(', ')}) HAVING ${several}) ORDER BY ALL`,
  );
  const [rows, groups] = (found ?? []).map(Number) as [number, number];
  if (rows === 0) return null;
  const [whole] = await database.rows(`SELECT count(*) FROM records AS r WHERE ${where} AND ${of}`);
  const all = Number(whole?.[0]);
  return isFew(rows, all) ? null : { all, rows, groups };
}

/** Fields in which rows that are alike differ. */
export async function differing(
  database: CaseDatabase,
  shape: Shape,
  { key, where, from = OF_CROWD, several = ROWS }: Alike,
): Promise<readonly string[]> {
  const ids = FIELDS.filter(({ id }) => shape.has(id)).map(({ id }) => id);
  const each = ids.map((id, at) => `count(DISTINCT ${shape.col(id)}) > 1 AS c${at}`);
  const [row] = await database.rows(
    `SELECT ${ids.map((_, at) => `bool_or(c${at})`).join(', ')} FROM (SELECT ${each.join(', ')}
      FROM ${from} WHERE ${where} GROUP BY hash(${key.join(', ')}) HAVING ${several})`,
  );
  return ids.filter((_, at) => row?.[at] === true);
}

/** Headings of columns that say in which system a row was registered. */
const SYSTEM = /system|k[aä]lla|ursprung|databas|source/i;

/** True where a column that is not read seems to say which system each row is from. */
const tellsSystems = ({ files }: ReadExport): boolean =>
  files.some(({ columns }) => columns.some((column) => column.field === null && SYSTEM.test(column.heading)));

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
  const [id, type, start, end] = ['measure_id', 'measure_type', 'measure_start', 'measure_end'].map((field) =>
    shape.col(field),
  );
  const told = ['measure_end', 'measure_outcome', 'satisfaction'].filter((field) => shape.has(field));
  const same = told.map((field) => `coalesce(min(${shape.col(field)}) = max(${shape.col(field)}), true)`);
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
