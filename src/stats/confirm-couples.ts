import { binomialCdf, normalCdf } from './distributions.ts';
import type { Comparison } from './estimate.ts';
import { confirm } from './stretch.ts';
import { compareThreeOutcomes, scoreOutcomes } from './three-outcomes.ts';
import { compareTwoOutcomes } from './two-outcomes.ts';

/**
 * Couples with two outcomes, for a verdict: Wilson's interval, stretched to 0 and to the margin where the exact binomial
 * test does not confirm what it leaves out. `margin`: fractions of the gap, 2p − 1.
 * R: `pbinom`.
 */
export function confirmTwoOutcomes(women: number, men: number, margin: number): Comparison {
  return confirm(compareTwoOutcomes(women, men), margin, (bound) => tailOfWomen(women, men, (1 + bound) / 2));
}

/**
 * Couples with three outcomes, for a verdict: Tango's interval, stretched to 0 where the exact binomial test of those who
 * are one of the two does not confirm a direction, and to the margin where the score with half a couple's correction for
 * continuity does not confirm that the gap is smaller.
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
