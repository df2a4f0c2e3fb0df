import { normalTwoSided } from './distributions.ts';
import { type Comparison, isKnown, nothing } from './estimate.ts';
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
