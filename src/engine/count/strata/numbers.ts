import type { Clusters, LevelSize, PairSums, Strata, Stratum } from '../../../model/strata.ts';
import type { CaseDatabase } from '../../database.ts';
import { ofSql } from '../job.ts';
import { toBig } from '../tally.ts';
import {
  codeAtSql,
  keyOf,
  type LevelReader,
  openLevels,
  type StrataSource,
  stratumSql,
  type Wanted,
} from './covariates.ts';

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
  const from = `(SELECT ${stratumSql(fields)} AS s, sex, person, household, ${group.map((column, i) => `${valueSql(column)} AS y${i}`).join(', ')}
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

/** Which figures are counted together, and where their numbers stand: columns `y0`, `y1` … of `source`. */
interface PairPlan {
  readonly figures: number;
  readonly cluster: 'household' | 'person';
  /** Place of a stratum in the figure's list, by its number. */
  readonly places: readonly ReadonlyMap<bigint, number>[];
}

/** Pairs of a figure, and how many observations stand in `part_stratum`. */
interface CountedPairs extends Clusters {
  readonly members: number;
}

const SEXES = ['women', 'men'] as const;

/**
 * Pairs of members of one cluster, for every figure at once, from `part_stratum`: a row per cluster, sex and stratum
 * with n, Σy and Σy². Within a place n(n − 1)/2 pairs with products ((Σy)² − Σy²)/2; between places Σn·n′ and ΣyΣy′.
 */
async function countPairs(
  database: CaseDatabase,
  { figures, cluster, places }: PairPlan,
): Promise<readonly CountedPairs[]> {
  const list = Array.from({ length: figures }, (_, at) => at);
  const several = list.map((i) => `n${i} > 1`).join(' OR ');
  const within = await database.rows(
    `SELECT s, sex, ${list
      .map(
        (i) =>
          `sum(CAST(n${i} AS BIGINT) * (n${i} - 1) // 2) AS p${i}, sum(t${i} * (n${i} - 1)) AS a${i}, sum((t${i} * t${i} - q${i}) // 2) AS x${i}`,
      )
      .join(', ')} FROM part_stratum WHERE ${several} GROUP BY s, sex ORDER BY ALL`,
  );
  const between = await database.rows(
    `SELECT a.s, a.sex, b.s AS s2, b.sex AS sex2, ${list
      .map(
        (i) =>
          `sum(CAST(a.n${i} AS BIGINT) * b.n${i}) AS p${i}, sum(a.t${i} * b.n${i}) AS a${i}, sum(b.t${i} * a.n${i}) AS b${i}, sum(a.t${i} * b.t${i}) AS x${i}`,
      )
      .join(', ')} FROM part_stratum AS a JOIN part_stratum AS b
        ON b.${cluster} = a.${cluster} AND (a.sex < b.sex OR (a.sex = b.sex AND a.s < b.s))
      GROUP BY a.s, a.sex, b.s, b.sex ORDER BY ALL`,
  );
  const [sizes] = await database.rows(
    `SELECT ${list.map((i) => `coalesce(count_if(n${i} > 0), 0) AS m${i}, coalesce(count_if(n${i} > 1), 0) AS s${i}, coalesce(sum(n${i}), 0) AS t${i}`).join(', ')}
      FROM (SELECT ${list.map((i) => `sum(n${i}) AS n${i}`).join(', ')} FROM part_stratum GROUP BY ${cluster}) ORDER BY ALL`,
  );
  return list.map((i) => {
    const at = (s: unknown, sex: unknown) => ({ stratum: places[i]!.get(s as bigint)!, sex: SEXES[Number(sex)]! }); // BIGINT
    const own = within.map(([s, sex, ...values]): PairSums => {
      const [pairs, sumA, products] = values.slice(i * 3, i * 3 + 3).map(toBig) as [bigint, bigint, bigint];
      return { a: at(s, sex), b: at(s, sex), pairs: Number(pairs), sumA, sumB: 0n, products };
    });
    const others = between.map(([s, sex, s2, sex2, ...values]): PairSums => {
      const [pairs, sumA, sumB, products] = values.slice(i * 4, i * 4 + 4).map(toBig) as [
        bigint,
        bigint,
        bigint,
        bigint,
      ];
      return { a: at(s, sex), b: at(s2, sex2), pairs: Number(pairs), sumA, sumB, products };
    });
    return {
      m: Number(sizes![i * 3]),
      shared: Number(sizes![i * 3 + 1]),
      members: Number(sizes![i * 3 + 2]),
      pairs: [...own, ...others].filter(({ pairs }) => pairs > 0),
    };
  });
}

/**
 * People (cases) of each sex at every level of every covariate: `known` tells whom the figure counts. Most stand in one
 * stratum and are counted with it; only the others are told apart field by field.
 */
export async function countSizes(
  database: CaseDatabase,
  names: LevelReader,
  fields: readonly string[],
  { source, people, known }: { readonly source: string; readonly people: string; readonly known: string },
): Promise<readonly (readonly LevelSize[])[]> {
  if (fields.length === 0) return [];
  await database.run(
    `CREATE TEMP TABLE part_who AS SELECT ${people} AS who, sex, min(s) AS s, min(s) < max(s) AS several FROM ${source} WHERE ${known} GROUP BY ALL`,
  );
  const settled = await database.rows(
    'SELECT s, sex, count(*) FROM part_who WHERE NOT several GROUP BY ALL ORDER BY ALL',
  );
  const parts = fields.map(
    (_, at) =>
      `SELECT ${at} AS field, ${codeAtSql('o.s', fields, at)} AS code, o.sex, o.who FROM (SELECT s, sex, ${people} AS who FROM ${source} WHERE ${known}) AS o
        SEMI JOIN part_who AS w ON w.who = o.who AND w.sex = o.sex AND w.several`,
  );
  const moved = await database.rows(
    `SELECT field, code, sex, count(DISTINCT who) FROM (${parts.join(' UNION ALL ')}) GROUP BY ALL ORDER BY ALL`,
  );
  await database.run('DROP TABLE part_who');
  const sizes = fields.map(() => new Map<number, { women: number; men: number }>());
  const add = (at: number, code: number, sex: number, n: number) => {
    const found = sizes[at]!.get(code) ?? { women: 0, men: 0 };
    found[SEXES[sex]!] += n;
    sizes[at]!.set(code, found);
  };
  for (const [s, sex, n] of settled)
    for (const [at, code] of names.codes(toBig(s)).entries()) add(at, code, Number(sex), Number(n));
  for (const [at, code, sex, n] of moved) add(Number(at), Number(code), Number(sex), Number(n));
  return sizes.map((found, at) =>
    [...found].sort(([a], [b]) => a - b).map(([code, n]) => ({ level: names.level(at, code), ...n })),
  );
}
