/** Number, sum and sum of squares of whole numbers (öre, days, months). Of a rate: persons, events, and their days at risk. */
export interface Sums {
  readonly n: number;
  readonly sum: bigint;
  readonly squares: bigint;
  readonly days?: bigint;
}

/** Mean and variance with n − 1; the variance is null for n < 2. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number | null;
}

/**
 * Mean and variance from exact sums: (nΣx² − (Σx)²)/(n(n − 1)) is formed in whole numbers and rounded once, so nothing is
 * lost however large the amounts are. Null for n = 0.
 */
export function readMoments({ n, sum, squares }: Sums): Moments | null {
  if (n === 0) return null;
  const scatter = BigInt(n) * squares - sum * sum;
  return { n, mean: Number(sum) / n, variance: n < 2 ? null : Number(scatter) / n / (n - 1) };
}
