import type { CaseDatabase } from '../database.ts';
import { columnsOf } from './cluster-columns.ts';
import type { Division } from './division.ts';
import type { Job } from './job.ts';
import { kindOf } from './kinds.ts';
import { isClustered } from './lines.ts';
import { type Crossed, placeOf, type Tallies, toBig } from './tally.ts';

/** Those of a table of persons whose household has another adult. */
const inCompany = (table: string): string =>
  `SELECT * FROM ${table} WHERE household IN (SELECT kase FROM case_adults WHERE adults > 1)`;

/** Of those, the ones in households that {@link countPairs} has not counted. */
export const notInPairs = (table: string): string =>
  `SELECT * FROM (${inCompany(table)}) ANTI JOIN part_of_two USING (period, household)`;

/**
 * Sums over households of one woman and one man, which nearly all of several adults are. Within a sex each of them is
 * a cluster of one, and what they have in common needs no grouping by household. Leaves their names in `part_of_two`.
 */
export async function countPairs(
  database: CaseDatabase,
  { table, by, whole, divided, where }: Division,
  all: readonly Job[],
  tallies: Tallies,
): Promise<void> {
  await database.run(`CREATE TEMP TABLE part_of_two AS SELECT period, household FROM (${inCompany(table)})
    GROUP BY period, household HAVING count(*) = 2 AND min(sex) = 0 AND max(sex) = 1`);
  const jobs = all.filter(isClustered);
  if (jobs.length === 0) return;
  const columns = jobs.flatMap((job) => columnsOf(job, 'member'));
  const list = [...by, ...columns.map(({ name, sql, type }) => `CAST(${sql} AS ${type}) AS ${name}`)];
  await database.run(`CREATE TEMP TABLE part_member AS SELECT period, household, sex, ${list.join(', ')}
    FROM (SELECT * FROM ${table} SEMI JOIN part_of_two USING (period, household)) AS u WHERE ${where}`);
  const within = (periods: readonly number[]) => `w.period IN (${periods.join(', ')})`;
  const levels = divided.length === 0 ? [] : by;
  const parts = [
    { part: '-1', level: 'CAST(NULL AS VARCHAR)', on: within(whole) },
    ...levels.map((field, at) => ({
      part: String(at),
      level: `coalesce(CAST(w.${field} AS VARCHAR), '*missing')`,
      on: `${within(divided)} AND w.${field} IS NOT DISTINCT FROM m.${field}`,
    })),
  ];
  for (const { part, level, on } of parts) {
    const of = part === '-1' ? jobs : jobs.filter((job) => job.divided.length > 0);
    if (of.length === 0) continue;
    await addCrossed(database, { source: 'part_member', part, level, on }, of, tallies);
  }
  await database.run('DROP TABLE part_member');
}

/** Sums over the households of `part_cluster` that hold both a woman and a man (girl and boy). */
export async function countCrossed(database: CaseDatabase, all: readonly Job[], tallies: Tallies): Promise<void> {
  const jobs = all.filter(isClustered);
  if (jobs.length === 0) return;
  const on = "m.part = w.part AND coalesce(m.level, '') = coalesce(w.level, '')";
  await addCrossed(database, { source: 'part_cluster', part: 'w.part', level: 'w.level', on }, jobs, tallies);
}

/** What is joined with itself, women (`w`) with men (`m`) of one household and period, and where that is counted. */
interface Joined {
  readonly source: string;
  readonly part: string;
  readonly level: string;
  readonly on: string;
}

async function addCrossed(
  database: CaseDatabase,
  { source, part, level, on }: Joined,
  jobs: readonly Job[],
  tallies: Tallies,
): Promise<void> {
  const sums = jobs.flatMap(sumsOf).map((sql, at) => `${sql} AS s${at}`);
  const rows = await database.rows(`SELECT ${part} AS part, ${level} AS level, w.period, ${sums.join(', ')}
    FROM (SELECT * FROM ${source} WHERE sex = 0) AS w JOIN (SELECT * FROM ${source} WHERE sex = 1) AS m
      ON m.household = w.household AND m.period = w.period AND ${on}
    GROUP BY 1, 2, 3 ORDER BY ALL`);
  for (const [partAt, levelAt, period, ...values] of rows) {
    const place = placeOf(partAt ?? null, levelAt ?? null, period ?? null);
    jobs.forEach((job, index) => {
      const key = `${job.at}|${place}`;
      const before = tallies.crossed.get(key);
      const found = values.slice(index * SUMS.length, (index + 1) * SUMS.length).map(toBig);
      const crossed = SUMS.map((name, at) => [name, found[at]! + (before?.[name] ?? 0n)]);
      tallies.crossed.set(key, Object.fromEntries(crossed));
    });
  }
}

const SUMS = [
  'both',
  'bothWomenSeveral',
  'bothMenSeveral',
  'x1x0',
  'x1n0',
  'n1x0',
  'n1n0',
] as const satisfies readonly (keyof Crossed)[];

/** SQL of {@link SUMS}, over a woman's (women's) and a man's columns of one household. */
function sumsOf({ at, figure }: Job): readonly string[] {
  const { size, type } = kindOf(figure).crossed!; // of every clustered figure
  const both = `w.n${at} > 0 AND m.n${at} > 0`;
  const product = (a: string, b: string) => `coalesce(sum(CAST(w.${a}${at} AS ${type}) * m.${b}${at}), 0)`;
  const number = (condition: string) => `coalesce(count_if(${condition}), 0)`;
  return [
    number(both),
    number(`${both} AND w.n${at} > 1`),
    number(`${both} AND m.n${at} > 1`),
    product('x', 'x'),
    product('x', size),
    product(size, 'x'),
    product(size, size),
  ];
}
