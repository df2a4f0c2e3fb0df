import type { CaseDatabase } from '../database.ts';
import { type Counted, type Division, groupedSql, partsSql } from './division.ts';
import { type Job, ofSql } from './job.ts';
import { countIf, type Sum } from './kind-of-counting.ts';
import { kindOf, knownSql } from './kinds.ts';
import { isClustered } from './lines.ts';
import { placeOf, type Tallies, type Tally, toBig } from './tally.ts';

/** What observations of one cluster share, as a column. */
interface Cluster {
  readonly key: 'household' | 'person';
  /**
   * Units are persons and the cluster their household: those who live alone are clusters of one, and need no grouping.
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
  const inner = jobs.flatMap(innerOf);
  if (key === 'person') {
    await countOver(database, `(${groupedSql({ ...division, by: [] }, [key, 'sex'], inner)})`, jobs, tallies);
    const divided = jobs.filter((job) => job.divided.length > 0);
    if (divided.length > 0 && division.by.length > 0) await countDivided(database, division, divided, key, tallies);
    return;
  }
  const table = alone
    ? `(SELECT * FROM ${division.table} WHERE household IN (SELECT kase FROM case_adults WHERE adults > 1))`
    : division.table;
  await database.run(`CREATE TEMP TABLE part_cluster AS ${groupedSql({ ...division, table }, [key, 'sex'], inner)}`);
  await countOver(database, 'part_cluster', jobs, tallies);
  if (alone) addAlone(jobs, tallies);
  await countCrossed(database, jobs, tallies);
  await database.run('DROP TABLE part_cluster');
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
  const counted = jobs.flatMap(innerOf);
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

/** Of a cluster: how many are registered, and what its kind of figure adds. */
function innerOf({ figure, at, divided }: Job): readonly Counted[] {
  const of = ofSql(figure);
  const known = `${of} AND ${knownSql(figure) ?? 'true'}`;
  const make = (name: string, sql: string, type: Counted['type']): Counted => ({
    ...{ name: `${name}${at}`, sql, type, divided: divided.length > 0 },
  });
  const number = (name: string, condition: string) => make(name, countIf(condition), 'INTEGER');
  const sum = (name: string, sql: string) =>
    make(name, `coalesce(sum(CASE WHEN ${known} THEN CAST(${sql} AS BIGINT) END), 0)`, 'BIGINT');
  return [number('n', known), ...kindOf(figure).withinCluster(figure, { number, sum, of, known })];
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

/** Adds those who live alone: each a household of one. */
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

/** Sums over the households of `part_cluster` that hold both a woman and a man (girl and boy). */
async function countCrossed(database: CaseDatabase, all: readonly Job[], tallies: Tallies): Promise<void> {
  const jobs = all.filter(isClustered);
  if (jobs.length === 0) return;
  const sums = jobs.flatMap(({ at, figure }) => {
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
  });
  const rows =
    await database.rows(`SELECT w.part, w.level, w.period, ${sums.map((sql, at) => `${sql} AS s${at}`).join(', ')}
    FROM (SELECT * FROM part_cluster WHERE sex = 0) AS w JOIN (SELECT * FROM part_cluster WHERE sex = 1) AS m
      ON m.household = w.household AND m.part = w.part AND m.period = w.period AND coalesce(m.level, '') = coalesce(w.level, '')
    GROUP BY w.part, w.level, w.period ORDER BY ALL`);
  for (const [part, level, period, ...values] of rows) {
    const place = placeOf(part ?? null, level ?? null, period ?? null);
    jobs.forEach((job, index) => {
      const found = values.slice(index * 7, index * 7 + 7).map(toBig);
      const [both, bothWomenSeveral, bothMenSeveral, x1x0, x1n0, n1x0, n1n0] = found;
      tallies.crossed.set(`${job.at}|${place}`, {
        both: both!,
        bothWomenSeveral: bothWomenSeveral!,
        bothMenSeveral: bothMenSeveral!,
        x1x0: x1x0!,
        x1n0: x1n0!,
        n1x0: n1x0!,
        n1n0: n1n0!,
      });
    });
  }
}
