import type { FigureOf } from '../../../model/indicator.ts';
import { type KindOfCounting, largestTwo, NO_SUMS } from './kind.ts';

/** One sum divided by another. */
export const ratio: KindOfCounting<FigureOf<'ratio'>> = {
  known: ({ y, x }) => `(${y}) IS NOT NULL AND (${x}) IS NOT NULL`,
  sums: () => NO_SUMS,
  answers: ({ y }) => [y],
  histogram: () => null,
  withinCluster: ({ y, x }, { sum }) => [sum('y', y), sum('d', x)],
  overClusters: ({ named, product }) => {
    const [y, d] = [named('y'), named('d')];
    return [
      ...largestTwo(y),
      ['sumY', `sum(${y})`],
      ['sumX', `sum(${d})`],
      ['squaresY', product(y, y)],
      ['squaresX', product(d, d)],
      ['products', product(y, d)],
    ];
  },
  crossed: null,
  strata: () => null,
  sets: () => [],
  cell: (base, { sumY, sumX, squaresY, squaresX, products, largest, second }) => ({
    ...{ kind: 'ratio', ...base, sumY, sumX, squaresY, squaresX, products },
    ...{ largest, twoLargest: largest + second },
  }),
};
