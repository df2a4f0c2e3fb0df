import { findRoot } from './find-root.ts';
import type { TwoShares } from './two-shares.ts';

/**
 * The most likely share of men when the difference, women − men, is `delta` (fractions): the slope of the log-likelihood
 * falls, so its zero is sought; at 0 it is the share of both together. Needs both sexes.
 * Source: Miettinen & Nurminen 1985, Stat Med 4:213; the closed cubic loses half its digits for rare answers.
 */
function restrictedShare({ x1, n1, x0, n0 }: TwoShares, delta: number): number {
  if (delta === 0) return (x1 + x0) / (n1 + n0);
  const low = Math.max(0, -delta);
  const high = Math.min(1, 1 - delta);
  if (!(low < high)) return Math.min(low, 1);
  const part = (count: number, share: number) => (count === 0 ? 0 : count / Math.max(share, 0));
  const slope = (p: number) => part(x1, p + delta) - part(n1 - x1, 1 - p - delta) + part(x0, p) - part(n0 - x0, 1 - p);
  if (slope(low) <= 0) return low;
  if (slope(high) >= 0) return high;
  return findRoot(slope, low, high);
}

/** Miettinen and Nurminen's score: how many standard errors the difference found lies above `delta`. */
export function scoreDifference(table: TwoShares, delta: number, phi = 1): number {
  const { x1, n1, x0, n0 } = table;
  const p0 = restrictedShare(table, delta);
  const p1 = p0 + delta;
  const distance = x1 / n1 - x0 / n0 - delta;
  if (distance === 0) return 0;
  const variance = Math.max(0, (p1 * (1 - p1)) / n1 + (p0 * (1 - p0)) / n0);
  return distance / Math.sqrt((variance * phi * (n1 + n0)) / (n1 + n0 - 1));
}
