import { normalTwoSided, Z95 } from './distributions.ts';
import { type Comparison, nothing, valueOnly } from './estimate.ts';
import { findRoot } from './find-root.ts';
import { scoreDifference } from './restricted-share.ts';
import type { TwoShares } from './two-shares.ts';

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
