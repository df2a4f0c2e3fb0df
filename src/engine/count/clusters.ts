import type { CaseDatabase } from '../database.ts';
import { columnsOf } from './cluster-columns.ts';
import { type Division, groupedSql, partsSql } from './division.ts';
import type { Job } from './job.ts';
import type { Sum } from './kind-of-counting.ts';
import { kindOf } from './kinds.ts';
import { countCrossed, countPairs, notInPairs } from './mixed-clusters.ts';
import { placeOf, type Tallies, type Tally, toBig } from './tally.ts';

/** What observations of one cluster share, as a column. */
interface Cluster {
  readonly key: 'household' | 'person';
  /**
   * Units are persons and the cluster their household: those who live alone, or as one woman and one man, are clusters
   * of one within their sex, and need no grouping.
   */
  readonly alone: boolean;
}

/**
 * Two-level counts: first by cluster, then over clusters. Gives the people behind a number, the sums that the
 * cluster-robust variance needs, and the largest contributions.
 */
export async function countClusters(
  database: CaseDatabase,
  division: Division,
  jobs: readonly Job[],
  { key, alone }: Cluster,
  tallies: Tallies,
): Promise<void> {
  if (jobs.length === 0) return;
  const inner = jobs.flatMap((job) => columnsOf(job, 'cluster'));
  if (key === 'person') {
    await countOver(database, `(${groupedSql({ ...division, by: [] }, [key, 'sex'], inner)})`, jobs, tallies);
    const divided = jobs.filter((job) => job.divided.length > 0);
    if (divided.length > 0 && division.by.length > 0) await countDivided(database, division, divided, key, tallies);
    return;
  }
  if (alone) await countPairs(database, division, jobs, tallies);
  const table = alone ? `(${notInPairs(division.table)})` : division.table;
  await database.run(`CREATE TEMP TABLE part_cluster AS ${groupedSql({ ...division, table }, [key, 'sex'], inner)}`);
  await countOver(database, 'part_cluster', jobs, tallies);
  if (alone) addAlone(jobs, tallies);
  await countCrossed(database, jobs, tallies);
  await database.run('DROP TABLE part_cluster');
  if (alone) await database.run('DROP TABLE part_of_two');
}

/**
 * A cluster whose observations agree in every field stands at one level of each: most clusters do, and need no further
 * grouping. Only the others are grouped field by field.
 */
async function countDivided(
  database: CaseDatabase,
  division: Division,
  jobs: readonly Job[],
  key: string,
  tallies: Tallies,
): Promise<void> {
  const fields = division.by.join(', ');
  const counted = jobs.flatMap((job) => columnsOf(job, 'cluster'));
  const inner = counted.map(({ name, sql, type }) => `CAST(${sql} AS ${type}) AS ${name}`);
  await database.run(`CREATE TEMP TABLE part_cluster AS SELECT *, count(*) OVER (PARTITION BY period, ${key}) = 1 AS alike
    FROM (SELECT period, ${key}, sex, ${fields}, ${inner.join(', ')} FROM ${division.table} AS u
      WHERE period IN (${division.divided.join(', ')}) AND (${division.where}) GROUP BY period, ${key}, sex, ${fields})`);
  const sums = counted.map(({ name, type }) => `, CAST(sum(${name}) AS ${type}) AS ${name}`).join('');
  const same = counted.map(({ name }) => `, ${name}`).join('');
  const alike = division.by.map(
    (field, at) =>
      `SELECT ${at} AS part, coalesce(CAST(${field} AS VARCHAR), '*missing') AS level, period, sex${same} FROM part_cluster WHERE alike`,
  );
  await countOver(database, `(${alike.join(' UNION ALL ')})`, jobs, tallies);
  const { part, level, sets } = partsSql(division.by, ['period', 'sex', key]);
  const first = jobs
    .filter(isOfPersons)
    .map(({ at }) => `, n${at} > 0 AND ${isFirst(`n${at} > 0`, key)} AS first${at}`);
  await countOver(
    database,
    `(SELECT *${first.join('')} FROM (SELECT ${part} AS part, ${level} AS level, period, sex, ${key}${sums}
      FROM part_cluster WHERE NOT alike GROUP BY GROUPING SETS (${sets})))`,
    jobs,
    tallies,
    (job) => (isOfPersons(job) ? `count_if(first${job.at})` : peopleOf(job)),
  );
  await database.run('DROP TABLE part_cluster');
}

/**
 * Curves of spells are told to rest on persons. Somebody with spells in two groups is counted in one of them, or the
 * groups less everybody would tell how many have come back.
 */
const isOfPersons = ({ indicator, figure }: Job): boolean => indicator.unit === 'spell' && figure.kind === 'survival';

/** The first of a person's groups in which the condition holds; that without a name comes last. */
const isFirst = (condition: string, key: string): string =>
  `row_number() OVER (PARTITION BY part, period, ${key}, ${condition} ORDER BY level = '*missing', level) = 1`;

const peopleOf = ({ at }: Job): string => `count_if(n${at} > 0)`;

/** Adds the sums over the clusters of `source` to the tallies. `people`: SQL of how many persons stand behind a number. */
async function countOver(
  database: CaseDatabase,
  source: string,
  jobs: readonly Job[],
  tallies: Tallies,
  people = peopleOf,
): Promise<void> {
  const outer = jobs.flatMap((job) => outerOf(job, people(job)));
  const rows = await database.rows(
    `SELECT part, level, period, sex, ${outer.map(({ sql }, at) => `${sql} AS o${at}`).join(', ')}
      FROM ${source} AS c GROUP BY part, level, period, sex ORDER BY ALL`,
  );
  for (const [part, level, period, sex, ...values] of rows) {
    const place = placeOf(part ?? null, level ?? null, period ?? null);
    outer.forEach(({ job, name }, at) => {
      add(tallies.at(job, place, Number(sex)), name, toBig(values[at]));
    });
  }
}

function add(tally: Tally, name: Sum, value: bigint): void {
  if (name !== 'largest' && name !== 'second') {
    tally[name] += value;
    return;
  }
  const [first, second] = [tally.largest, tally.second, value].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  tally.largest = first!;
  tally.second = second!;
}

type Outer = { readonly job: Job; readonly name: Sum; readonly sql: string };

/** Over clusters: in how many anybody is registered, and what its kind of figure adds. */
function outerOf(job: Job, counted: string): readonly Outer[] {
  const named = (name: string) => `${name}${job.at}`;
  // counts are INTEGER: the product of two is a BIGINT, in a third of the time
  const product = (a: string, b: string, type = 'HUGEINT') => `sum(CAST(${a} AS ${type}) * ${b})`;
  const sums = kindOf(job.figure).overClusters({ named, product });
  const people = ['people', counted] as const;
  return [people, ...sums].map(([name, sql]) => ({ job, name, sql }));
}

/** Adds those who were not counted by cluster: each the only one of their sex in the household. */
function addAlone(jobs: readonly Job[], tallies: Tallies): void {
  for (const job of jobs) {
    for (const place of tallies.places) {
      for (const sex of [0, 1, 2]) {
        const tally = tallies.find(job, place, sex);
        if (!tally) continue;
        const [n, yes] = [tally.n - tally.clusteredN, tally.yes - tally.clusteredYes];
        tally.people += n;
        // of days only the products of two members are summed
        if (kindOf(job.figure).crossed?.size === 'd') continue;
        tally.nn += n;
        tally.xx += yes;
        tally.nx += yes;
      }
    }
  }
}
