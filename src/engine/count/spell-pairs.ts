import type { SpellPair } from '../../model/counted.ts';
import type { CaseDatabase } from '../database.ts';
import { toDuration } from './cells.ts';
import { knownSql } from './counts.ts';
import type { Division } from './grouped.ts';
import { type Job, ofSql } from './job.ts';
import { placeOf } from './tally.ts';

const SEXES = ['women', 'men'] as const;

/** Whether a figure's pairs of spells are counted: wherever spells of one person or household hang together. */
export function hasPairs({ figure, indicator }: Job): boolean {
  return figure.kind === 'survival' && indicator.cluster !== null;
}

/** Pairs of spells of one household (partners, or one person twice) or of one person, by figure and place: `<job.at>|<place>`. */
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
    const [entry, exit, cause] = [figure.entry, figure.exit, figure.cause].map((sql) => `CAST(${sql} AS INTEGER)`);
    const fields = by.map((field, at) => `, coalesce(CAST(${field} AS VARCHAR), '*missing') AS f${at}`).join('');
    await database.run(`CREATE TEMP TABLE part_pair AS SELECT * FROM (SELECT period, ${key}, sex, row_number() OVER () AS i,
        ${entry} AS e, ${exit} AS x, ${cause} AS c${fields}, count(*) OVER (PARTITION BY period, ${key}) AS n FROM ${table} AS u
      WHERE sex < 2 AND ${ofSql(figure)} AND ${knownSql(figure)} AND period IN (${job.periods.map((one) => one.number).join(', ')})) WHERE n > 1`);
    // the two in an order of their own, so that it does not matter which row came first
    const pairs = (level: string, alike: string) => `SELECT ${level} AS level, a.period, a.sex, a.e, a.x, a.c,
        b.sex AS sex2, b.e AS e2, b.x AS x2, b.c AS c2, count(*) AS n FROM part_pair AS a JOIN part_pair AS b
          ON b.${key} = a.${key} AND b.period = a.period${alike}
          AND (a.sex, a.e, a.x, a.c, a.i) < (b.sex, b.e, b.x, b.c, b.i) GROUP BY ALL ORDER BY ALL`;
    const parts = [-1, ...(job.divided.length > 0 ? by.map((_, at) => at) : [])];
    for (const part of parts) {
      const sql = part < 0 ? pairs('NULL', '') : pairs(`a.f${part}`, ` AND b.f${part} = a.f${part}`);
      for (const [level, period, sex, e, x, c, sex2, e2, x2, c2, n] of await database.rows(sql)) {
        const key = `${job.at}|${placeOf(part, level ?? null, period ?? null)}`;
        const side = (whose: unknown, spell: Parameters<typeof toDuration>[0]) =>
          ({ sex: SEXES[Number(whose)]!, spell: toDuration(spell) }) as const;
        const one = { a: side(sex, [e!, x!, c!, 1]), b: side(sex2, [e2!, x2!, c2!, 1]), count: Number(n) };
        found.set(key, [...(found.get(key) ?? []), one]);
      }
    }
    await database.run('DROP TABLE part_pair');
  }
  return found;
}
