import { normalTwoSided, Z95 } from './distributions.ts';
import { type Comparison, nothing, valueOnly } from './estimate.ts';
import { findRoot } from './find-root.ts';

/**
 * Couples with three outcomes (woman, man, both): gap = (women − men)/n with Tango's score interval for paired shares;
 * p is its test at 0, which is McNemar's without correction. With only "both" the p is 1. `no_cases` without couples.
 * Source: Tango 1998, Stat Med 17:891, formulas for A, B, C of the restricted share of men.
 */
export function compareThreeOutcomes(women: number, men: number, both: number): Comparison {
  const n = women + men + both;
  if (n === 0) return nothing('no_cases');
  const value = (women - men) / n;
  if (n === 1) return valueOnly(value, 'few');
  const score = (delta: number) => scoreOutcomes(women, men, both, delta);
  return {
    value,
    low: value === -1 ? -1 : findRoot((delta) => score(delta) - Z95, -1, value),
    high: value === 1 ? 1 : findRoot((delta) => score(delta) + Z95, value, 1),
    p: normalTwoSided(score(0)),
    reason: null,
  };
}

/**
 * Tango's score: how many standard errors the difference found lies above `delta`, `nearer` of a couple taken off the
 * distance (a correction for continuity where it is ½).
 */
export function scoreOutcomes(women: number, men: number, both: number, delta: number, nearer = 0): number {
  const n = women + men + both;
  const a = 2 * n;
  const b = -women - men + (2 * n - women + men) * delta;
  const c = -men * delta * (1 - delta);
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  const restricted = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
  const variance = Math.max(0, 2 * restricted + delta * (1 - delta)) * n;
  const distance = women - men - n * delta;
  const left = Math.sign(distance) * Math.max(0, Math.abs(distance) - nearer);
  return left === 0 ? 0 : left / Math.sqrt(variance);
}
