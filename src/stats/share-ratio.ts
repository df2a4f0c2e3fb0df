import { normalTwoSided, Z95 } from './distributions.ts';
import { type Comparison, nothing, valueOnly } from './estimate.ts';
import { findRoot } from './find-root.ts';
import type { TwoShares } from './share-difference.ts';

/**
 * Ratio of two shares, women ÷ men, by Miettinen and Nurminen's score method (variance times `phi`, N/(N − 1)). At
 * ratio 1 the test is that of the difference, so p is the same. No woman: lower limit 0. No man: value and upper limit
 * null ("how many times" has no answer), reason `no_spread` only when neither has any.
 * Source: Miettinen & Nurminen 1985, Stat Med 4:213, with the restricted share from A = N·R, B = −(n1R + x1 + n0 +
 * x0R), C = x1 + x0.
 */
export function compareSharesByRatio({ x1, n1, x0, n0 }: TwoShares, phi = 1): Comparison {
  if (n1 === 0 || n0 === 0) return nothing(n1 === n0 ? 'no_cases' : 'one_sex');
  if (x1 + x0 === 0) return nothing('no_spread');
  const value = x0 === 0 ? null : x1 / n1 / (x0 / n0);
  if (!(phi > 1e-9)) return value === null ? nothing('no_spread') : valueOnly(value, 'no_spread');
  const factor = (phi * (n1 + n0)) / (n1 + n0 - 1);
  const score = (logRatio: number): number => {
    const ratio = Math.exp(logRatio);
    const b = n1 * ratio + x1 + n0 + x0 * ratio;
    const c = x1 + x0;
    const p0 = (2 * c) / (b + Math.sqrt(Math.max(0, b * b - 4 * (n1 + n0) * ratio * c)));
    const p1 = ratio * p0;
    const variance = Math.max(0, (p1 * (1 - p1)) / n1 + (ratio * ratio * p0 * (1 - p0)) / n0) * factor;
    const distance = x1 / n1 - ratio * (x0 / n0);
    return distance === 0 ? 0 : distance / Math.sqrt(variance);
  };
  const limit = 60;
  const at = value === null || value === 0 ? null : Math.log(value);
  return {
    value,
    low: x1 === 0 ? 0 : Math.exp(findRoot((r) => score(r) - Z95, -limit, at ?? limit)),
    high: x0 === 0 ? null : Math.exp(findRoot((r) => score(r) + Z95, at ?? -limit, limit)),
    p: normalTwoSided(score(0)),
    reason: null,
  };
}
