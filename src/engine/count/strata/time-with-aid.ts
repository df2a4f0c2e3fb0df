import type { Stratum, TimeStrata } from '../../../model/strata.ts';
import type { CaseDatabase } from '../../database.ts';
import { type Job, ofSql } from '../job.ts';
import { kindOf } from '../kinds.ts';
import { toBig } from '../tally.ts';
import type { StrataSource } from './covariates.ts';

const NOBODY = { n: 0, sum: 0n, squares: 0n };

/**
 * Shares of those to whom something happened some day of the period, counted by how long they have had aid: a verdict is
 * told with its direction only where it is there among those who have had it equally long (docs/methods.md, "Shares that grow with time"). In the period of the headline, everybody; none where nothing tells when aid began.
 */
export async function countByTime(
  database: CaseDatabase,
  { shape, table, columns }: Pick<StrataSource, 'shape' | 'table' | 'columns'>,
  jobs: readonly Job[],
): Promise<readonly TimeStrata[]> {
  if (!columns.includes('time_with_aid') || !shape.has('aid_month', 'aid_start')) return [];
  const found: TimeStrata[] = [];
  for (const job of jobs) {
    if (!hasTime(job)) continue;
    const value = `CASE WHEN ${ofSql(job.figure)} THEN ${numberSql(job)} END`;
    const rows = await database.rows(`SELECT t, sex, count(y), sum(y) FROM
      (SELECT coalesce(time_with_aid, -1) AS t, sex, ${value} AS y FROM ${table} AS u
        WHERE period = ${job.periods[0]!.number} AND sex < 2) WHERE y IS NOT NULL GROUP BY t, sex ORDER BY ALL`);
    const strata = new Map<string, Stratum>();
    for (const [t, sex, n, yes] of rows) {
      const level = String(t);
      const one = strata.get(level) ?? { levels: [level], women: NOBODY, men: NOBODY };
      const sums = { n: Number(n), sum: toBig(yes), squares: toBig(yes) };
      strata.set(level, { ...one, [Number(sex) === 0 ? 'women' : 'men']: sums });
    }
    const dated = [...strata.keys()].some((level) => level !== '-1');
    const { indicator, figure, periods } = job;
    if (dated)
      found.push({ indicator: indicator.id, stat: figure.stat, period: periods[0]!.id, strata: [...strata.values()] });
  }
  return found;
}

function hasTime({ indicator, figure, periods }: Job): boolean {
  return figure.kind === 'share' && figure.ever === true && indicator.kind === 'verdict' && periods.length > 0;
}

function numberSql({ figure }: Job): string {
  const from = kindOf(figure).strata(figure);
  return from?.table === 'numbers' ? from.value : 'NULL';
}
