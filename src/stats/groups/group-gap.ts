import { Z95 } from '../distributions.ts';
import { compareShares, type TwoShares } from '../share-difference.ts';

/**
 * A gap with its variance, one line per group, unit or municipality; `weight` its size where groups are averaged by
 * size.
 */
export interface GroupGap {
  readonly gap: number;
  readonly variance: number;
  readonly weight: number;
}

/** Why groups are not pooled. A subset of the codes in audit.json. */
export type GroupBlank = 'no_cases' | 'few' | 'no_spread';

/** Groups that can take part: a finite gap and a variance above 0. */
export function usable(groups: readonly GroupGap[]): boolean {
  return groups.every(({ gap, variance, weight }) => Number.isFinite(gap) && variance > 0 && weight > 0);
}

/** The gap of shares of one group, women − men, weighted by how many they are. Needs both sexes: null without. */
export function readGroupShares(shares: TwoShares): GroupGap | null {
  const { x1, n1, x0, n0 } = shares;
  if (n1 === 0 || n0 === 0) return null;
  return { gap: x1 / n1 - x0 / n0, variance: gapVariance(shares), weight: n1 + n0 };
}

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
