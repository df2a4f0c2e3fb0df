import type { CaseDatabase } from '../database.ts';
import type { Job } from './job.ts';
import { isClustered } from './lines.ts';
import { placeOf, type Tallies } from './tally.ts';
import { toBig } from './to-big.ts';

/** Adds those who live alone: each a household of one. */
export function addAlone(jobs: readonly Job[], tallies: Tallies): void {
  for (const job of jobs) {
    for (const place of tallies.places) {
      for (const sex of [0, 1, 2]) {
        const tally = tallies.find(job, place, sex);
        if (!tally) continue;
        const [n, yes] = [tally.n - tally.clusteredN, tally.yes - tally.clusteredYes];
        tally.people += n;
        if (job.figure.kind === 'rate') continue;
        tally.nn += n;
        tally.xx += yes;
        tally.nx += yes;
      }
    }
  }
}

/** Sums over the households of `part_cluster` that hold both a woman and a man (girl and boy). */
export async function countCrossed(database: CaseDatabase, all: readonly Job[], tallies: Tallies): Promise<void> {
  const jobs = all.filter(isClustered);
  if (jobs.length === 0) return;
  const sums = jobs.flatMap(({ at, figure }) => {
    const size = figure.kind === 'rate' ? 'd' : 'n';
    const both = `w.n${at} > 0 AND m.n${at} > 0`;
    const wide = figure.kind === 'rate' ? 'HUGEINT' : 'BIGINT';
    const product = (a: string, b: string) => `coalesce(sum(CAST(w.${a}${at} AS ${wide}) * m.${b}${at}), 0)`;
    const number = (condition: string) => `coalesce(count_if(${condition}), 0)`;
    return [
      number(both),
      number(`${both} AND w.n${at} > 1`),
      number(`${both} AND m.n${at} > 1`),
      product('x', 'x'),
      product('x', size),
      product(size, 'x'),
      product(size, size),
    ];
  });
  const rows =
    await database.rows(`SELECT w.part, w.level, w.period, ${sums.map((sql, at) => `${sql} AS s${at}`).join(', ')}
    FROM (SELECT * FROM part_cluster WHERE sex = 0) AS w JOIN (SELECT * FROM part_cluster WHERE sex = 1) AS m
      ON m.household = w.household AND m.part = w.part AND m.period = w.period AND coalesce(m.level, '') = coalesce(w.level, '')
    GROUP BY w.part, w.level, w.period ORDER BY ALL`);
  for (const [part, level, period, ...values] of rows) {
    const place = placeOf(part ?? null, level ?? null, period ?? null);
    jobs.forEach((job, index) => {
      const found = values.slice(index * 7, index * 7 + 7).map(toBig);
      const [both, bothWomenSeveral, bothMenSeveral, x1x0, x1n0, n1x0, n1n0] = found;
      tallies.crossed.set(`${job.at}|${place}`, {
        both: both!,
        bothWomenSeveral: bothWomenSeveral!,
        bothMenSeveral: bothMenSeveral!,
        x1x0: x1x0!,
        x1n0: x1n0!,
        n1x0: n1x0!,
        n1n0: n1n0!,
      });
    });
  }
}
