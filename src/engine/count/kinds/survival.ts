import type { Duration } from '../../../model/counted.ts';
import type { FigureOf } from '../../../model/indicator.ts';
import type { Tally } from '../tally.ts';
import { type KindOfCounting, NO_SUMS } from './kind.ts';

/** Durations with how they ended, as a histogram. */
export const survival: KindOfCounting<FigureOf<'survival'>> = {
  known: ({ exit, cause }) => `(${exit}) IS NOT NULL AND (${cause}) IS NOT NULL`,
  sums: () => NO_SUMS,
  answers: ({ cause }) => [cause],
  histogram: ({ entry, exit, cause }) => [entry, exit, cause].map((sql) => `CAST(${sql} AS INTEGER)`),
  withinCluster: ({ cause }, { number, known }) => [number('x', `${known} AND (${cause}) = 1`)],
  overClusters: ({ named }) => [['peopleYes', `count_if(${named('x')} > 0)`]],
  crossed: null,
  strata: ({ entry, exit, cause }) => ({ table: 'spells', entry, exit, cause }),
  sets: ({ cause }, { among }) => [['yes', among(`(${cause}) = 1`)]],
  cell: (base, tally) => {
    const durations = tally.rows.map(toDuration);
    const events = durations.reduce((sum, [, , cause, count]) => sum + (cause === 1 ? count : 0), 0);
    return { kind: 'survival', ...base, durations, events, peopleEvents: Number(tally.peopleYes) };
  },
};

/** What happened on the day of the start, or before it, happened after half a day. */
export function toDuration(row: Tally['rows'][number]): Duration {
  const [entry, exit] = [Number(row[0]), Number(row[1])];
  return [entry, exit === entry ? exit + 0.5 : exit, Number(row[2]), Number(row[3])];
}
