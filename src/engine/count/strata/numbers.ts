import type { LevelSize, Strata, Stratum } from '../../../model/strata.ts';
import type { CaseDatabase } from '../../database.ts';
import { ofSql } from '../job.ts';
import { toBig } from '../tally.ts';
import { keyOf, type LevelReader, openLevels, type StrataSource, stratumSql, type Wanted } from './covariates.ts';
import { countPairs, countSizes } from './pairs.ts';

/** The figure's number as a column: 1 and 0 for yes and no, NULL for those outside it or not registered. */
function valueSql({ job, from }: Wanted<'numbers'>): string {
  return `CASE WHEN ${ofSql(job.figure)} THEN ${from.value} END`;
}

/**
 * n, Σy and Σy² of shares and means in every stratum, for figures that share covariates, period and cluster.
 * Observations of a cluster are first added up within it; of persons only those who live with another adult, since who
 * lives alone is a cluster of one and adds nothing but its number.
 */
export async function countNumbers(
  database: CaseDatabase,
  { shape, unit, table }: StrataSource,
  group: readonly Wanted<'numbers'>[],
): Promise<readonly Strata[]> {
  const { covariates, job } = group[0]!;
  const { cluster } = job.indicator;
  const fields = covariates.map(({ field }) => field);
  const names = openLevels(shape, fields);
  const self = unit === 'person';
  const from = `(SELECT ${stratumSql(fields)} AS s, sex, person, household, ${group.map((one, i) => `${valueSql(one)} AS y${i}`).join(', ')}
    FROM ${table} AS u WHERE period = ${job.periods[0]!.number} AND sex < 2)`;
  const any = `(${group.map((_, i) => `y${i} IS NOT NULL`).join(' OR ')})`;
  const sums = group.map(sumSql).join(', ');
  const alone = self && cluster === 'household';
  const company = alone ? ' AND household IN (SELECT kase FROM case_adults WHERE adults > 1)' : '';
  if (cluster !== null)
    await database.run(
      `CREATE TEMP TABLE part_stratum AS SELECT ${cluster}, sex, s, ${sums} FROM ${from} WHERE ${any}${company} GROUP BY ${cluster}, sex, s`,
    );
  const added = group.map((_, i) => `sum(n${i}) AS n${i}, sum(t${i}) AS t${i}, sum(q${i}) AS q${i}`).join(', ');
  const rows = await database.rows(
    cluster === null || alone
      ? `SELECT s, sex, ${sums} FROM ${from} WHERE ${any} GROUP BY s, sex ORDER BY ALL`
      : `SELECT s, sex, ${added} FROM part_stratum GROUP BY s, sex ORDER BY ALL`,
  );
  const lists = group.map((_, i) => gather(names, rows, i));
  const places = lists.map((list) => list.places);
  const clusters = cluster === null ? null : await countPairs(database, { figures: group.length, cluster, places });
  const found: Strata[] = [];
  for (const [i, { strata, n }] of lists.entries()) {
    const own = clusters?.[i];
    const of = (source: string, people: string, known: string) =>
      countSizes(database, names, fields, { source, people, known });
    const sizes = self
      ? addSizes(strata, fields.length)
      : cluster === null
        ? await of(from, unit === 'child' ? 'household' : 'person', `y${i} IS NOT NULL`)
        : await of('part_stratum', cluster, `n${i} > 0`);
    const lonely = own && alone ? n - own.members : 0;
    const whole = own ? { m: own.m + lonely, shared: own.shared, pairs: own.pairs } : null;
    found.push({ ...keyOf(group[i]!), kind: 'numbers', strata, sizes, clusters: whole });
  }
  if (cluster !== null) await database.run('DROP TABLE part_stratum');
  return found;
}

function sumSql({ from }: Wanted<'numbers'>, i: number): string {
  // the square of 1 is 1
  const [type, square] = from.flag ? ['BIGINT', `y${i}`] : ['HUGEINT', `CAST(y${i} AS HUGEINT) * y${i}`];
  const sum = (sql: string) => `CAST(coalesce(sum(${sql}), 0) AS ${type})`;
  return `CAST(count(y${i}) AS INTEGER) AS n${i}, ${sum(`y${i}`)} AS t${i}, ${sum(square)} AS q${i}`;
}

type Rows = Awaited<ReturnType<CaseDatabase['rows']>>;
const NOBODY = { n: 0, sum: 0n, squares: 0n };

/** The strata of one figure, with the place of each number of a stratum. */
function gather(names: LevelReader, rows: Rows, figure: number) {
  const places = new Map<bigint, number>();
  const strata: Stratum[] = [];
  let total = 0;
  for (const [s, sex, ...values] of rows) {
    const [n, sum, squares] = values.slice(figure * 3, figure * 3 + 3);
    if (Number(n) === 0) continue;
    const code = toBig(s);
    const place = places.get(code) ?? strata.length;
    places.set(code, place);
    strata[place] ??= { levels: names.levels(code), women: NOBODY, men: NOBODY };
    strata[place] = {
      ...strata[place],
      [Number(sex) === 0 ? 'women' : 'men']: { n: Number(n), sum: toBig(sum), squares: toBig(squares) },
    };
    total += Number(n);
  }
  return { strata, places, n: total };
}

/** Where every unit is one person, people are counted by the strata themselves. */
export function addSizes(strata: readonly Stratum[], covariates: number): readonly (readonly LevelSize[])[] {
  return Array.from({ length: covariates }, (_, at) => {
    const sizes = new Map<string, LevelSize>();
    for (const { levels, women, men } of strata) {
      const level = levels[at]!;
      const found = sizes.get(level) ?? { level, women: 0, men: 0 };
      sizes.set(level, { level, women: found.women + women.n, men: found.men + men.n });
    }
    return [...sizes.values()];
  });
}
