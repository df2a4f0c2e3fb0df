import type { FigureOf } from '../../../model/indicator.ts';
import { toBig } from '../tally.ts';
import { type KindOfCounting, largestTwo, NO_SUMS } from './kind.ts';

/** A whole number of each: its histogram, and who contributes most. */
export const mean: KindOfCounting<FigureOf<'mean'>> = {
  known: ({ value }) => `(${value}) IS NOT NULL`,
  sums: () => NO_SUMS,
  answers: () => [],
  histogram: ({ value }) => [`CAST(${value} AS BIGINT)`],
  withinCluster: ({ value }, { sum }) => [sum('y', value)],
  overClusters: ({ named, product }) => {
    const [n, y] = [named('n'), named('y')];
    return [
      ...largestTwo(y),
      ['squaresY', product(y, y)],
      ['squaresX', product(n, n, 'BIGINT')],
      ['products', product(y, n)],
    ];
  },
  crossed: null,
  strata: ({ value }) => ({ table: 'numbers', value: `CAST(${value} AS BIGINT)`, flag: false }),
  sets: () => [],
  cell: (base, tally, self) => {
    const histogram = tally.rows.map(([value, count]) => [toBig(value), Number(count)] as const);
    const sum = histogram.reduce((total, [value, count]) => total + value * BigInt(count), 0n);
    const squares = histogram.reduce((total, [value, count]) => total + value * value * BigInt(count), 0n);
    const cell = { kind: 'mean', ...base, sum, squares, histogram } as const;
    if (!self) {
      const { largest, second, squaresY, squaresX, products } = tally;
      return { ...cell, largest, twoLargest: largest + second, byCluster: { squaresY, squaresX, products } };
    }
    const top = histogram
      .slice(-2)
      .reverse()
      .flatMap(([value, count]) => (count > 1 ? [value, value] : [value]));
    const [first = 0n, second = 0n] = top;
    return { ...cell, largest: first, twoLargest: first + second };
  },
};
