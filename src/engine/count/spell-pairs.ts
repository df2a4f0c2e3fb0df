import type { SpellPair } from '../../model/counted.ts';
import { horizonDays } from '../../model/named-figures.ts';
import type { CaseDatabase } from '../database.ts';
import type { Division } from './division.ts';
import { type Job, ofSql } from './job.ts';
import { knownSql, toDuration } from './kinds.ts';
import { placeOf } from './tally.ts';

const SEXES = ['women', 'men'] as const;

/** Whether a figure's pairs of spells are counted: wherever spells of one person or household hang together. */
export function hasPairs({ figure, indicator }: Job): boolean {
  return figure.kind === 'survival' && indicator.cluster !== null;
}

/**
 * Pairs of spells of one household (partners, or one person twice) or of one person, by figure and place:
 * `<job.at>|<place>`. A spell is one number, `sex, entry, exit, cause`, and the smaller of the two comes first, so that
 * it does not matter which row did. At a level stand the pairs of which both are there.
 */
export async function countSpellPairs(
  database: CaseDatabase,
  { table, by }: Division,
  jobs: readonly Job[],
): Promise<ReadonlyMap<string, readonly SpellPair[]>> {
  const found = new Map<string, SpellPair[]>();
  for (const job of jobs.filter(hasPairs)) {
    const { figure } = job;
    const key = job.indicator.cluster;
    if (figure.kind !== 'survival' || key === null) continue;
    // beyond its last horizon a curve is not read: all that lies there is alike, and far fewer pairs are
    const last = figure.read.includes('hazard')
      ? DAYS - 1
      : Math.ceil(Math.max(...figure.horizons.map((horizon) => horizonDays(horizon, figure)))) + 1;
    const beyond = `(${figure.exit}) >= ${last}`;
    const entry = `CAST(${figure.entry} AS BIGINT)`;
    const exit = `CAST(CASE WHEN ${beyond} THEN greatest(${last}, ${figure.entry}) ELSE ${figure.exit} END AS BIGINT)`;
    const cause = `CAST(CASE WHEN ${beyond} THEN 0 ELSE ${figure.cause} END AS BIGINT)`;
    const divided = job.divided.length > 0 ? by : [];
    const fields = divided.map((field, at) => `, ${field} AS f${at}`).join('');
    // a blank is a level too: `s` says that the two are alike
    const alike = (at: number) => `a.f${at} IS NOT DISTINCT FROM b.f${at}`;
    const levels = divided.map(
      (_, at) => `, CASE WHEN ${alike(at)} THEN a.f${at} END AS f${at}, ${alike(at)} AS s${at}`,
    );
    const names = divided.map((_, at) => `, f${at}`).join('');
    const own = divided.map((_, at) => `, f${at}, true AS s${at}`).join('');
    const counted = `period IN (${job.periods.map((period) => period.number).join(', ')}) AND sex < 2 AND ${ofSql(figure)} AND ${knownSql(figure)}`;
    // alike spells of one person are one row: an identity that thousands of rows share must not give millions of pairs
    await database.run(`CREATE TEMP TABLE part_one AS SELECT *, row_number() OVER () AS i FROM (
      SELECT period, ${key}, k${names}, count(*) AS c FROM (
        SELECT period, ${key}, ((sex * ${DAYS} + ${entry}) * ${DAYS} + ${exit}) * ${CAUSES} + ${cause} AS k${fields} FROM ${table} AS u
        WHERE ${counted} AND ${key} IN (SELECT ${key} FROM ${table} AS u WHERE ${counted} GROUP BY period, ${key} HAVING count(*) > 1))
      GROUP BY ALL)`);
    await database.run(`CREATE TEMP TABLE part_pair AS SELECT a.period, least(a.k, b.k) AS k, greatest(a.k, b.k) AS k2${levels.join('')}, sum(a.c * b.c) AS n
        FROM part_one AS a JOIN part_one AS b ON b.${key} = a.${key} AND b.period = a.period AND a.i < b.i GROUP BY ALL
      UNION ALL SELECT period, k, k${own}, sum(c * (c - 1) // 2) FROM part_one WHERE c > 1 GROUP BY ALL`);
    const at = (what: (field: number) => string | number, otherwise: string) =>
      `CASE ${divided.map((_, field) => `WHEN grouping(f${field}) = 0 THEN ${what(field)}`).join(' ')} ELSE ${otherwise} END`;
    const whole = divided.length === 0;
    const rows = await database.rows(`SELECT * FROM (SELECT ${whole ? -1 : at((field) => field, '-1')} AS part,
        ${whole ? 'CAST(NULL AS VARCHAR)' : at((field) => `CASE WHEN s${field} THEN coalesce(CAST(f${field} AS VARCHAR), '*missing') END`, 'NULL')} AS level, period, k, k2, sum(n) AS n
      FROM part_pair GROUP BY GROUPING SETS ((period, k, k2)${divided.map((_, field) => `, (period, k, k2, f${field}, s${field})`).join('')}))
      WHERE part < 0 OR level IS NOT NULL ORDER BY ALL`);
    // the rows are in order: those of one place follow each other, and most spells stand in many of them
    const read = spellReader();
    let before: (typeof rows)[number] = [];
    let pairs: SpellPair[] = [];
    for (const row of rows) {
      if (pairs.length === 0 || row[0] !== before[0] || row[1] !== before[1] || row[2] !== before[2]) {
        pairs = [];
        found.set(`${job.at}|${placeOf(row[0] ?? null, row[1] ?? null, row[2] ?? null)}`, pairs);
        before = row;
      }
      pairs.push({ a: read(Number(row[3])), b: read(Number(row[4])), count: Number(row[5]) });
    }
    for (const one of ['part_one', 'part_pair']) await database.run(`DROP TABLE ${one}`);
  }
  return found;
}

/** More days than a life has, and more causes than there are. */
const DAYS = 1_048_576;
const CAUSES = 8;

/** Reads the number of a spell, the same object for the same number; all of it is below 2^45. */
function spellReader(): (code: number) => SpellPair['a'] {
  const met = new Map<number, SpellPair['a']>();
  return (code) => {
    const known = met.get(code);
    if (known) return known;
    const rest = Math.floor(code / CAUSES);
    const more = Math.floor(rest / DAYS);
    const sex = SEXES[Math.floor(more / DAYS)]!;
    const spell = { sex, spell: toDuration([more % DAYS, rest % DAYS, code % CAUSES, 1]) };
    met.set(code, spell);
    return spell;
  };
}
