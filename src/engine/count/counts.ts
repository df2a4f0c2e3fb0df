import type { CaseDatabase, SqlValue } from '../database.ts';
import { type Division, groupedSql } from './grouped.ts';
import { type Job, ofSql } from './job.ts';
import { placeOf, type Tallies } from './tally.ts';

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
  const number = (condition: string) => `coalesce(count_if(${condition}), 0)`;
  if (figure.kind === 'share')
    return [
      number(of),
      number(`${of} AND (${figure.where}) IS NOT NULL`),
      number(`${of} AND (${figure.where})`),
      '0',
      '0',
    ];
  if (figure.kind === 'rate') {
    const known = `${of} AND (${figure.days}) IS NOT NULL`;
    return [
      number(of),
      number(known),
      `coalesce(sum(CASE WHEN ${known} THEN ${figure.events} END), 0)`,
      `coalesce(sum(CASE WHEN ${known} THEN ${figure.days} END), 0)`,
      number(`${known} AND (${figure.events}) > 0`),
    ];
  }
  const known = knownSql(figure);
  return [number(of), known === null ? number(of) : number(`${of} AND ${known}`), '0', '0', '0'];
}

/** Condition of being registered, for figures that are not yes or no. */
export function knownSql(figure: Job['figure']): string | null {
  if (figure.kind === 'mean' || figure.kind === 'category') return `(${figure.value}) IS NOT NULL`;
  if (figure.kind === 'ratio') return `(${figure.y}) IS NOT NULL AND (${figure.x}) IS NOT NULL`;
  if (figure.kind === 'rate') return `(${figure.days}) IS NOT NULL`;
  if (figure.kind === 'survival') return `(${figure.exit}) IS NOT NULL AND (${figure.cause}) IS NOT NULL`;
  return null;
}

export function toBig(value: SqlValue | undefined): bigint {
  return value === null || value === undefined ? 0n : BigInt(value as bigint | number); // counts and sums of integers
}
