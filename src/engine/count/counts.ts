import type { CaseDatabase } from '../database.ts';
import { type Division, groupedSql } from './grouped.ts';
import { type Job, ofSql } from './job.ts';
import { kindOf } from './kinds/all-kinds.ts';
import { countIf } from './kinds/kind.ts';
import { placeOf, type Tallies } from './tally.ts';
import { toBig } from './to-big.ts';

/** The fused statement of a unit: how many, how many registered, how many yes, of every figure at once. */
export async function countAll(
  database: CaseDatabase,
  division: Division,
  jobs: readonly Job[],
  tallies: Tallies,
): Promise<void> {
  const columns = jobs.flatMap((job) =>
    valuesOf(job).map((sql, at) => ({
      name: `c${job.at}_${at}`,
      sql,
      type: 'BIGINT' as const,
      divided: job.divided.length > 0,
    })),
  );
  const rows = await database.rows(`${groupedSql(division, ['sex'], columns)} ORDER BY ALL`);
  for (const [part, level, period, sex, ...values] of rows) {
    const place = placeOf(part ?? null, level ?? null, period ?? null);
    let next = 0;
    const take = () => toBig(values[next++]);
    for (const job of jobs) {
      const tally = tallies.at(job, place, Number(sex));
      tally.units = take();
      tally.n = take();
      tally.yes = take();
      tally.days = take();
      tally.peopleYes = take();
    }
  }
}

/** Units, registered, yes (events), days, units with an event. */
function valuesOf({ figure }: Job): readonly string[] {
  const of = ofSql(figure);
  const kind = kindOf(figure);
  const known = kind.known(figure);
  const { yes, days, peopleYes } = kind.sums(figure, of);
  return [countIf(of), countIf(known === null ? of : `${of} AND ${known}`), yes, days, peopleYes];
}
