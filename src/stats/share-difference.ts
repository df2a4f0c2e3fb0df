import { normalTwoSided, Z95 } from './distributions.ts';
import { type Comparison, nothing, valueOnly } from './estimate.ts';
import { findRoot } from './find-root.ts';

/**
 * Difference of two shares, women − men (fractions), by Miettinen and Nurminen's score method: the interval holds the
 * differences that their test at 5 % does not reject; p is that test at 0. Variance with the authors' N/(N − 1), times
 * `phi` where persons cluster (Rao & Scott). `no_cases`, `one_sex` where a sex has none registered; `no_spread` where
 * `phi` is 0.
 * Source: Miettinen & Nurminen 1985, Stat Med 4:213; Rao & Scott 1992, Biometrics 48:577.
 */
export function compareShares({ x1, n1, x0, n0 }: TwoShares, phi = 1): Comparison {
  if (n1 === 0 || n0 === 0) return nothing(n1 === n0 ? 'no_cases' : 'one_sex');
  const value = x1 / n1 - x0 / n0;
  if (!(phi > 1e-9)) return valueOnly(value, 'no_spread');
  const score = (delta: number) => scoreDifference({ x1, n1, x0, n0 }, delta, phi);
  return {
    value,
    low: value === -1 ? -1 : findRoot((delta) => score(delta) - Z95, -1, value),
    high: value === 1 ? 1 : findRoot((delta) => score(delta) + Z95, value, 1),
    p: normalTwoSided(score(0)),
    reason: null,
  };
}

/**
 * The most likely share of men when the difference, women − men, is `delta` (fractions): the slope of the
 * log-likelihood falls, so its zero is sought; at 0 it is the share of both together. Needs both sexes.
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

/** Yes and registered of the two sexes. */
export interface TwoShares {
  readonly x1: number;
  readonly n1: number;
  readonly x0: number;
  readonly n0: number;
}

/** One count, added over several tables. */
export function sumOf(tables: readonly TwoShares[], key: keyof TwoShares): number {
  return tables.reduce((sum, one) => sum + one[key], 0);
}
