import { Z95 } from '../distributions.ts';
import { compareShares } from '../share-difference.ts';
import type { TwoShares } from '../two-shares.ts';

/**
 * Variance of a difference of shares for pooling: Σp(1 − p)/(n − 1); where a share is 0 or 1, or a sex has one person,
 * that of an interval as wide as Miettinen and Nurminen's, ((U − L)/2z)². Needs both sexes. Never 0.
 */
export function gapVariance({ x1, n1, x0, n0 }: TwoShares): number {
  const whole = (x: number, n: number) => x > 0 && x < n;
  if (whole(x1, n1) && whole(x0, n0)) {
    return (x1 * (n1 - x1)) / n1 / n1 / (n1 - 1) + (x0 * (n0 - x0)) / n0 / n0 / (n0 - 1);
  }
  const { low, high } = compareShares({ x1, n1, x0, n0 });
  return ((high! - low!) / (2 * Z95)) ** 2; // both sexes are there, so there are limits
}
