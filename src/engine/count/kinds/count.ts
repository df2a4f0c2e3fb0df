import type { FigureOf } from '../../../model/indicator.ts';
import { type KindOfCounting, NO_SUMS } from './kind.ts';

/** How many there are. */
export const count: KindOfCounting<FigureOf<'count'>> = {
  known: () => null,
  sums: () => NO_SUMS,
  answers: () => [],
  histogram: () => null,
  withinCluster: () => [],
  overClusters: () => [],
  crossed: null,
  strata: () => null,
  sets: () => [],
  cell: (base) => ({ kind: 'count', ...base }),
};
