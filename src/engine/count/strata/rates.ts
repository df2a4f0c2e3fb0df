import type { PairSums, Strata, Stratum } from '../../../model/strata.ts';
import type { CaseDatabase } from '../../database.ts';
import { ofSql } from '../job.ts';
import { toBig } from '../tally.ts';
import { keyOf, openLevels, type StrataSource, stratumSql, type Wanted } from './covariates.ts';
import { addSizes } from './numbers.ts';

const SEXES = ['women', 'men'] as const;
const NOBODY = { n: 0, sum: 0n, squares: 0n, days: 0n };

/** Persons at risk, their events and days in every stratum, and the pairs of persons who share a household. */
export async function countRates(
  database: CaseDatabase,
  { shape, table }: StrataSource,
  wanted: Wanted<'rates'>,
): Promise<Strata> {
  const { job, covariates } = wanted;
  const { events, days } = wanted.from;
  const fields = covariates.map(({ field }) => field);
  const names = openLevels(shape, fields);
  const from = `(SELECT ${stratumSql(fields)} AS s, sex, person, household, CAST(${events} AS BIGINT) AS e, CAST(${days} AS BIGINT) AS d
    FROM ${table} AS u WHERE period = ${job.periods[0]!.number} AND sex < 2 AND ${ofSql(job.figure)})`;
  const rows = await database.rows(
    `SELECT s, sex, count(*), sum(e), sum(e * e), sum(d) FROM ${from} WHERE d IS NOT NULL GROUP BY s, sex ORDER BY ALL`,
  );
  const places = new Map<bigint, number>();
  const strata: Stratum[] = [];
  for (const [s, sex, n, events, squares, days] of rows) {
    const code = toBig(s);
    const place = places.get(code) ?? strata.length;
    places.set(code, place);
    strata[place] ??= { levels: names.levels(code), women: NOBODY, men: NOBODY };
    const sums = { n: Number(n), sum: toBig(events), squares: toBig(squares), days: toBig(days) };
    strata[place] = { ...strata[place], [SEXES[Number(sex)]!]: sums };
  }
  const clusters = job.indicator.cluster === null ? null : await countCompany(database, from, places);
  return { ...keyOf(wanted), kind: 'numbers', strata, sizes: addSizes(strata, fields.length), clusters };
}

/** Who lives alone is a cluster of one and adds nothing but its number. */
async function countCompany(database: CaseDatabase, from: string, places: ReadonlyMap<bigint, number>) {
  const [size] = await database.rows(
    `SELECT count(*), coalesce(count_if(n > 1), 0) FROM (SELECT count(*) AS n FROM ${from} WHERE d IS NOT NULL GROUP BY household) ORDER BY ALL`,
  );
  await database.run(
    `CREATE TABLE part_company AS SELECT * FROM ${from} WHERE d IS NOT NULL AND household IN (SELECT kase FROM case_adults WHERE adults > 1)`,
  );
  // within one place the two are alike: their sums are added, so that it does not matter who is called the first
  const same = '(a.sex = b.sex AND a.s = b.s)';
  const both = (one: string, other: string) =>
    `sum(CASE WHEN ${same} THEN ${one} + ${other} ELSE ${one} END), sum(CASE WHEN ${same} THEN 0 ELSE ${other} END)`;
  const rows = await database.rows(
    `SELECT a.s, a.sex, b.s AS s2, b.sex AS sex2, count(*), ${both('a.e', 'b.e')}, sum(a.e * b.e), ${both('a.e * b.d', 'a.d * b.e')}, sum(a.d * b.d)
      FROM part_company AS a JOIN part_company AS b ON b.household = a.household
        AND (a.sex < b.sex OR (a.sex = b.sex AND (a.s < b.s OR (a.s = b.s AND a.person < b.person))))
      GROUP BY a.s, a.sex, b.s, b.sex ORDER BY ALL`,
  );
  await database.run('DROP TABLE part_company');
  const pairs = rows.map(([s, sex, s2, sex2, ...values]): PairSums => {
    const at = (stratum: bigint, of: unknown) => ({ stratum: places.get(stratum)!, sex: SEXES[Number(of)]! });
    const [pairs, sumA, sumB, products, eventsDays, daysEvents, days] = values.map(toBig) as [
      bigint,
      bigint,
      bigint,
      bigint,
      bigint,
      bigint,
      bigint,
    ];
    const atRisk = { eventsDays, daysEvents, days };
    return { a: at(toBig(s), sex), b: at(toBig(s2), sex2), pairs: Number(pairs), sumA, sumB, products, atRisk };
  });
  return { m: Number(size![0]), shared: Number(size![1]), pairs };
}
