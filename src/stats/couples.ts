import { binomialCdf, normalCdf, normalTwoSided, Z95 } from './distributions.ts';
import { type Comparison, isKnown, nothing, valueOnly } from './estimate.ts';
import { findRoot } from './find-root.ts';
import { confirm } from './stretch.ts';
import { wilson } from './wilson.ts';

/**
 * Couples with two outcomes: `women` of them end at the woman, `men` at the man. Gap = share woman − share man = 2p − 1
 * with Wilson's limits moved likewise, and the score p, z = (w − m)/√n, which agrees with that interval (the exact
 * binomial p does not). `no_cases` without couples.
 * Source: Wilson 1927, JASA 22:209.
 */
export function compareTwoOutcomes(women: number, men: number): Comparison {
  const n = women + men;
  const share = wilson(women, n);
  if (!isKnown(share)) return nothing('no_cases');
  return {
    value: (women - men) / n,
    low: 2 * share.low - 1,
    high: 2 * share.high - 1,
    p: normalTwoSided((women - men) / Math.sqrt(n)),
    reason: null,
  };
}

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
function scoreOutcomes(women: number, men: number, both: number, delta: number, nearer = 0): number {
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

/**
 * Couples with two outcomes, for a verdict: Wilson's interval, stretched to 0 and to the margin where the exact
 * binomial test does not confirm what it leaves out. `margin`: fractions of the gap, 2p − 1.
 * R: `pbinom`.
 */
export function confirmTwoOutcomes(women: number, men: number, margin: number): Comparison {
  return confirm(compareTwoOutcomes(women, men), margin, (bound) => tailOfWomen(women, men, (1 + bound) / 2));
}

/**
 * Couples with three outcomes, for a verdict: Tango's interval, stretched to 0 where the exact binomial test of those
 * who are one of the two does not confirm a direction, and to the margin where the score with half a couple's
 * correction for continuity does not confirm that the gap is smaller.
 */
export function confirmThreeOutcomes(women: number, men: number, both: number, margin: number): Comparison {
  return confirm(compareThreeOutcomes(women, men, both), margin, (bound) =>
    bound === 0 ? tailOfWomen(women, men, 0.5) : normalCdf(-Math.abs(scoreOutcomes(women, men, both, bound, 0.5))),
  );
}

/** P of so many women's or more (fewer, where they are fewer than `share` of them). */
function tailOfWomen(women: number, men: number, share: number): number {
  const n = women + men;
  return women > n * share ? binomialCdf(men, n, 1 - share) : binomialCdf(women, n, share);
}
