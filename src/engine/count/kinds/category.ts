import type { FigureOf } from '../../../model/indicator.ts';
import { type KindOfCounting, NO_SUMS } from './kind.ts';

/** One of several values of each. */
export const category: KindOfCounting<FigureOf<'category'>> = {
  known: ({ value }) => `(${value}) IS NOT NULL`,
  sums: () => NO_SUMS,
  answers: () => [],
  histogram: ({ value }) => [`CAST(${value} AS VARCHAR)`],
  withinCluster: () => [],
  overClusters: ({ named }) => [['several', `count_if(${named('n')} > 1)`]],
  crossed: null,
  strata: () => null,
  sets: () => [],
  cell: (base, tally, self) => {
    const counts = tally.rows.map(([value, n, people, xx, nx]) => ({
      ...{ value: String(value), n: Number(n), people: Number(people) },
      ...(!self && { byPerson: { xx: Number(xx), nx: Number(nx) } }),
    }));
    return { kind: 'category', ...base, counts, ...(!self && { shared: Number(tally.several) }) };
  },
};
