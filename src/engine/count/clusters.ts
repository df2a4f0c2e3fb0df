import type { CaseDatabase } from '../database.ts';
import { knownSql, toBig } from './counts.ts';
import { addAlone, countCrossed } from './crossed.ts';
import { type Counted, type Division, groupedSql, partsSql } from './grouped.ts';
import { type Job, ofSql } from './job.ts';
import { placeOf, type Tallies, type Tally } from './tally.ts';

/** What observations of one cluster share, as a column. */
export interface Cluster {
  readonly key: 'household' | 'person';
  /** Units are persons and the cluster their household: those who live alone are clusters of one, and need no grouping. */
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
 * A cluster whose observations are alike in every field is one cluster at every level: no grouping is needed for those,
 * and they are most. Only the others are grouped field by field.
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
  await countOver(
    database,
    `(SELECT ${part} AS part, ${level} AS level, period, sex${sums} FROM part_cluster WHERE NOT alike GROUP BY GROUPING SETS (${sets}))`,
    jobs,
    tallies,
  );
  await database.run('DROP TABLE part_cluster');
}

/** Adds what stands over the clusters of `source` to the tallies. */
async function countOver(
  database: CaseDatabase,
  source: string,
  jobs: readonly Job[],
  tallies: Tallies,
): Promise<void> {
  const outer = jobs.flatMap(outerOf);
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

type Sum = Exclude<keyof Tally, 'rows'>;

function add(tally: Tally, name: Sum, value: bigint): void {
  if (name !== 'largest' && name !== 'second') {
    tally[name] += value;
    return;
  }
  const [first, second] = [tally.largest, tally.second, value].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  tally.largest = first!;
  tally.second = second!;
}

/** Of a cluster: registered; yes (for a curve: ends asked about); Σy and Σx of amounts. */
function innerOf({ figure, at, divided }: Job): readonly Counted[] {
  const of = ofSql(figure);
  const known =
    figure.kind === 'share' ? `${of} AND (${figure.where}) IS NOT NULL` : `${of} AND ${knownSql(figure) ?? 'true'}`;
  const number = (name: string, condition: string): Counted => ({
    name: `${name}${at}`,
    sql: `coalesce(count_if(${condition}), 0)`,
    type: 'INTEGER',
    divided: divided.length > 0,
  });
  const sum = (name: string, sql: string): Counted => ({
    name: `${name}${at}`,
    sql: `coalesce(sum(CASE WHEN ${known} THEN CAST(${sql} AS BIGINT) END), 0)`,
    type: 'BIGINT',
    divided: divided.length > 0,
  });
  const n = number('n', known);
  if (figure.kind === 'share') return [n, number('x', `${of} AND (${figure.where})`)];
  if (figure.kind === 'survival') return [n, number('x', `${known} AND (${figure.cause}) = 1`)];
  if (figure.kind === 'mean') return [n, sum('y', figure.value)];
  if (figure.kind === 'ratio') return [n, sum('y', figure.y), sum('d', figure.x)];
  if (figure.kind === 'rate') {
    const [events, days] = [`(${figure.events})`, `(${figure.days})`];
    // with every member's own squares, so that the products of two members are left
    const own = [sum('ee', `${events} * ${events}`), sum('ed', `${events} * ${days}`), sum('dd', `${days} * ${days}`)];
    return [n, sum('x', events), sum('d', days), ...own];
  }
  return [n];
}

type Outer = { readonly job: Job; readonly name: Sum; readonly sql: string };

function outerOf(job: Job): readonly Outer[] {
  const [n, x, y, d] = ['n', 'x', 'y', 'd'].map((name) => `${name}${job.at}`);
  // counts are INTEGER: the product of two is a BIGINT, in a third of the time
  const product = (a = '', b = '', type: 'BIGINT' | 'HUGEINT' = 'HUGEINT') => `sum(CAST(${a} AS ${type}) * ${b})`;
  const make = (name: Sum, sql: string): Outer => ({ job, name, sql });
  const { kind } = job.figure;
  const people = make('people', `count_if(${n} > 0)`);
  if (kind === 'survival') return [people, make('peopleYes', `count_if(${x} > 0)`)];
  if (kind === 'share') {
    return [
      people,
      make('several', `count_if(${n} > 1)`),
      make('peopleYes', `count_if(${x} > 0)`),
      make('peopleNo', `count_if(${n} > ${x})`),
      make('nn', product(n, n, 'BIGINT')),
      make('xx', product(x, x, 'BIGINT')),
      make('nx', product(n, x, 'BIGINT')),
      make('clusteredN', `sum(${n})`),
      make('clusteredYes', `sum(${x})`),
    ];
  }
  if (kind === 'rate') {
    const [ee, ed, dd] = ['ee', 'ed', 'dd'].map((name) => `${name}${job.at}`);
    return [
      people,
      make('several', `count_if(${n} > 1)`),
      make('nn', `sum(CAST(${d} AS HUGEINT) * ${d} - ${dd})`),
      make('xx', `sum(CAST(${x} AS HUGEINT) * ${x} - ${ee})`),
      make('nx', `sum(CAST(${x} AS HUGEINT) * ${d} - ${ed})`),
      make('clusteredN', `sum(${n})`),
    ];
  }
  const top = [make('largest', `max(${y})`), make('second', `coalesce(max(${y}, 2)[2], 0)`)];
  if (kind === 'mean') {
    return [
      people,
      ...top,
      make('squaresY', product(y, y)),
      make('squaresX', product(n, n, 'BIGINT')),
      make('products', product(y, n)),
    ];
  }
  if (kind === 'category') return [people, make('several', `count_if(${n} > 1)`)];
  if (kind !== 'ratio') return [people];
  return [
    people,
    ...top,
    make('sumY', `sum(${y})`),
    make('sumX', `sum(${d})`),
    make('squaresY', product(y, y)),
    make('squaresX', product(d, d)),
    make('products', product(y, d)),
  ];
}
