import type { CaseDatabase } from '../database.ts';
import { type Division, groupedSql, KEY_COLUMNS } from './division.ts';
import { type Job, ofSql } from './job.ts';
import { countIf } from './kind-of-counting.ts';
import { kindOf, knownSql } from './kinds.ts';
import { placeOf, type Tallies, type Tally, toBig } from './tally.ts';

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
  const sizes = jobs.map((job) => valuesOf(job).length);
  const rows = await database.rows(`${groupedSql(division, ['sex'], columns)} ORDER BY ALL`);
  for (const [part, level, period, sex, ...values] of rows) {
    const place = placeOf(part ?? null, level ?? null, period ?? null);
    let next = 0;
    const take = () => toBig(values[next++]);
    jobs.forEach((job, at) => {
      const tally = tallies.at(job, place, Number(sex));
      tally.units = take();
      tally.n = take();
      tally.yes = take();
      tally.days = take();
      tally.peopleYes = take();
      tally.more = Array.from({ length: sizes[at]! - COMMON }, take);
    });
  }
}

/** Sums of every kind of figure. */
const COMMON = 5;

/** Units, registered, yes (events), days, units with an event, and what the kind has beside. */
function valuesOf({ figure }: Job): readonly string[] {
  const of = ofSql(figure);
  const kind = kindOf(figure);
  const known = kind.known(figure);
  const { yes, days, peopleYes } = kind.sums(figure, of);
  const own = kind.more?.(figure, of) ?? [];
  return [countIf(of), countIf(known === null ? of : `${of} AND ${known}`), yes, days, peopleYes, ...own];
}

/**
 * Values, durations and categories as histograms, one statement a figure: what means, medians and curves are made of.
 */
export async function countHistograms(
  database: CaseDatabase,
  division: Division,
  jobs: readonly Job[],
  people: string,
  tallies: Tallies,
): Promise<void> {
  for (const job of jobs) {
    const values = kindOf(job.figure).histogram(job.figure);
    if (values === null) continue;
    const names = values.map((_, at) => `v${at}`);
    const where = `${ofSql(job.figure)} AND ${knownSql(job.figure)}`;
    const table = `(SELECT *, ${values.map((sql, at) => `${sql} AS v${at}`).join(', ')} FROM ${division.table} AS w WHERE ${where})`;
    const whole = job.periods.map((period) => period.number);
    const divided = job.divided.map((period) => period.number);
    const sql = histogramSql(
      { ...division, table, whole, divided },
      names,
      job.figure.kind === 'category' ? people : null,
    );
    const rows = await database.rows(`${sql} ORDER BY ALL`);
    let before: (typeof rows)[number] = [];
    let tally: Tally | null = null;
    for (const row of rows) {
      // thousands of rows in order stand at one place: it is looked up once
      const same = row[0] === before[0] && row[1] === before[1] && row[2] === before[2] && row[3] === before[3];
      if (tally === null || !same) {
        const place = placeOf(row[0] ?? null, row[1] ?? null, row[2] ?? null);
        tally = tallies.at(job, place, Number(row[KEY_COLUMNS]));
        before = row;
      }
      tally.rows.push(row.slice(KEY_COLUMNS + 1));
    }
  }
}

/** With `people`, how many distinct ones stand behind each value, and their Σx² and Σx·n, in the last columns. */
function histogramSql(division: Division, names: readonly string[], people: string | null): string {
  const counted = [{ name: 'c', sql: 'count(*)', type: 'BIGINT', divided: true } as const];
  if (people === null) return groupedSql(division, ['sex', ...names], counted);
  const place = 'part, level, period, sex';
  const keys = [place, ...names].join(', ');
  const own = groupedSql(division, ['sex', ...names, people], counted);
  return `SELECT ${keys}, sum(c) AS c, count(*) AS people, sum(c * c) AS xx, sum(c * n) AS nx
    FROM (SELECT *, sum(c) OVER (PARTITION BY ${place}, ${people}) AS n FROM (${own})) GROUP BY ${keys}`;
}
