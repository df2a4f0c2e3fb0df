import type { Covariate, PairSums, SpellStratum, Strata, Stratum } from '../../../model/strata.ts';
import type { CaseDatabase } from '../../database.ts';
import { tellsAge } from '../../units/person-columns.ts';
import { type Job, ofSql } from '../job.ts';
import type { StrataColumns } from '../kind-of-counting.ts';
import { kindOf, toDuration } from '../kinds.ts';
import { toBig } from '../tally.ts';
import {
  isCovariate,
  keyOf,
  MOST_COVARIATES,
  openLevels,
  type StrataSource,
  stratumSql,
  type Wanted,
} from './covariates.ts';
import { addSizes, countNumbers, countSizes } from './numbers.ts';

/**
 * Known when a spell began: nothing that came later may place a spell in a stratum (docs/methods.md, "Immortal time").
 */
const AT_START: readonly string[] = ['age_group', 'household_type', 'born_abroad', 'obstacle', 'unit'];

/**
 * Joint strata of every figure that is compared within equals: of each assessed indicator its first share, mean or
 * curve, and a rate that is its headline, undivided, in the period of its headline. Figures with the same covariates
 * are counted by the same statements.
 */
export async function countStrata(
  database: CaseDatabase,
  source: StrataSource,
  jobs: readonly Job[],
): Promise<readonly Strata[]> {
  const groups = new Map<string, Wanted[]>();
  for (const wanted of jobs.filter((job) => isFirst(job, jobs)).flatMap((job) => plan(job, source))) {
    const { job, covariates } = wanted;
    const key = JSON.stringify([covariates, job.periods[0]!.number, job.indicator.cluster, wanted.from.table]);
    groups.set(key, [...(groups.get(key) ?? []), wanted]);
  }
  const found: Strata[] = [];
  for (const group of groups.values()) found.push(...(await countGroup(database, source, group)));
  return found;
}

type CountGroup<Table extends StrataColumns['table']> = (
  database: CaseDatabase,
  source: StrataSource,
  group: readonly Wanted<Table>[],
) => Promise<readonly Strata[]>;

const COUNTS: { readonly [Table in StrataColumns['table']]: CountGroup<Table> } = {
  numbers: countNumbers,
  rates: async (database, source, group) => {
    const found: Strata[] = [];
    for (const wanted of group) found.push(await countRates(database, source, wanted));
    return found;
  },
  spells: async (database, source, group) => {
    const found: Strata[] = [];
    for (const wanted of group) found.push(await countSpells(database, source, wanted));
    return found;
  },
};

/** Counts figures whose strata are of one table. */
function countGroup(database: CaseDatabase, source: StrataSource, group: readonly Wanted[]) {
  const count = COUNTS[group[0]!.from.table] as CountGroup<StrataColumns['table']>; // each table under its own name
  return count(database, source, group);
}

function isFirst({ indicator, figure, periods }: Job, jobs: readonly Job[]): boolean {
  if (indicator.kind !== 'verdict' || indicator.sensitive || periods.length === 0) return false;
  const tableOf = (figure: Job['figure']) => kindOf(figure).strata(figure)?.table ?? null;
  if (tableOf(figure) === 'rates') return indicator.figures[0] === figure;
  const own = jobs.filter((job) => job.indicator === indicator).map((job) => job.figure);
  return own.find((each) => !each.beside && tableOf(each) !== null && tableOf(each) !== 'rates') === figure;
}

function plan(job: Job, { unit, columns, shape }: StrataSource): readonly Wanted[] {
  const from = kindOf(job.figure).strata(job.figure);
  if (from === null) return [];
  const known = (id: string) => (id === 'age_group' ? tellsAge(shape) : shape.has(id, `co_applicant_${id}`));
  const usable = (id: string) =>
    columns.includes(id) && isCovariate(id) && known(id) && (unit !== 'spell' || AT_START.includes(id));
  const { circumstances, assessments } = job.indicator.adjust;
  const covariates = [
    ...circumstances.filter(usable).map((field): Covariate => ({ field, kind: 'circumstances' })),
    ...assessments.filter(usable).map((field): Covariate => ({ field, kind: 'assessments' })),
  ].slice(0, MOST_COVARIATES);
  return covariates.length === 0 ? [] : [{ job, from, covariates }];
}

const SEXES = ['women', 'men'] as const;
const NOBODY = { n: 0, sum: 0n, squares: 0n, days: 0n };

/** Persons at risk, their events and days in every stratum, and the pairs of persons who share a household. */
async function countRates(
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

/** Durations of both sexes in every stratum, as they stand in a curve. */
async function countSpells(
  database: CaseDatabase,
  { shape, table }: StrataSource,
  wanted: Wanted<'spells'>,
): Promise<Strata> {
  const { job, covariates } = wanted;
  const fields = covariates.map(({ field }) => field);
  const names = openLevels(shape, fields);
  const [entry, exit, cause] = [wanted.from.entry, wanted.from.exit, wanted.from.cause].map(
    (sql) => `CAST(${sql} AS INTEGER)`,
  );
  const from = `(SELECT ${stratumSql(fields)} AS s, sex, person, ${entry} AS d0, ${exit} AS d1, ${cause} AS why
    FROM ${table} AS u WHERE period = ${job.periods[0]!.number} AND sex < 2 AND ${ofSql(job.figure)})`;
  const known = 'd1 IS NOT NULL AND why IS NOT NULL';
  const rows = await database.rows(
    `SELECT s, sex, d0, d1, why, count(*) FROM ${from} WHERE ${known} GROUP BY s, sex, d0, d1, why ORDER BY ALL`,
  );
  const strata = new Map<bigint, { women: SpellStratum['women'][number][]; men: SpellStratum['men'][number][] }>();
  for (const [s, sex, ...spell] of rows) {
    const code = toBig(s);
    const found = strata.get(code) ?? { women: [], men: [] };
    strata.set(code, found);
    (Number(sex) === 0 ? found.women : found.men).push(toDuration(spell));
  }
  const sizes = await countSizes(database, names, fields, { source: from, people: 'person', known });
  return {
    ...keyOf(wanted),
    kind: 'spells',
    strata: [...strata].map(([code, own]) => ({ levels: names.levels(code), ...own })),
    sizes,
  };
}
