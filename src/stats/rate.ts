import { binomialCdf, normalCdf, normalTwoSided, TAIL, Z95 } from './distributions.ts';
import { type Comparison, type Estimate, nothing } from './estimate.ts';
import { findRoot } from './find-root.ts';

/** Events and days at risk of one sex. */
export interface Rate {
  readonly events: number;
  readonly days: number;
}

/** Days in the unit of a published rate: 100 months of 30.4375 days. */
export const RATE_DAYS = 3043.75;

/**
 * Events per 100 months at risk with the score interval of a Poisson mean, (e + z²/2 ± z√(e + z²/4))/time: Wilson's
 * interval where the days are many. `no_cases` without days at risk.
 * Source: Brown, Cai & DasGupta 2003, Statistica Sinica 13:19.
 */
export function estimateRate({ events, days }: Rate): Estimate {
  if (!(days > 0)) return nothing('no_cases');
  const scale = RATE_DAYS / days;
  const middle = events + (Z95 * Z95) / 2;
  const half = Z95 * Math.sqrt(events + (Z95 * Z95) / 4);
  return {
    value: events * scale,
    low: events === 0 ? 0 : (middle - half) * scale,
    high: (middle + half) * scale,
    reason: null,
  };
}

/**
 * Rate ratio, women ÷ men, exact: of all events together, the women's are a binomial number whose share follows from
 * the days and the ratio; Clopper and Pearson's limits of that share, p twice the smaller tail. Neither limit is wrong
 * in more than 2.5 %, however few the events. Where partners stand on both sides, the limits keep √φ of their distance
 * on the log scale, φ from `rateClusterFactor`, and p is the level at which one just reaches 1. `no_cases`, `one_sex`
 * without days at risk; `few` without events in a sex; `no_spread` where φ is 0.
 * Source: Przyborowski & Wilenski 1940, Biometrika 31:313; Clopper & Pearson 1934, Biometrika 26:404. R: `poisson.test`
 * (its p adds up other tails).
 */
export function compareRates(women: Rate, men: Rate, phi = 1): Comparison {
  if (!(women.days > 0) || !(men.days > 0)) {
    return nothing(women.days > 0 || men.days > 0 ? 'one_sex' : 'no_cases');
  }
  if (women.events === 0 || men.events === 0) return nothing('few');
  const value = women.events / women.days / (men.events / men.days);
  if (!(phi > 0)) return { ...nothing('no_spread'), value };
  const all = women.events + men.events;
  // On the share of the men's events the other way round, so that a tail is never 1 − something.
  const atLeast = (share: number) => binomialCdf(men.events, all, 1 - share);
  const atMost = (share: number) => binomialCdf(women.events, all, share);
  const found = women.events / all;
  const stretch = (share: number) =>
    value * (((share / (1 - share)) * men.days) / women.days / value) ** Math.sqrt(phi);
  const low = (tail: number) => stretch(findRoot((share) => atLeast(share) - tail, 0, found));
  const high = (tail: number) => stretch(findRoot((share) => tail - atMost(share), found, 1));
  const equal = women.days / (women.days + men.days);
  const alone = () => Math.min(1, 2 * Math.min(atLeast(equal), atMost(equal)));
  const reach = (z: number) => Math.log(value > 1 ? low(normalCdf(-z)) : 1 / high(normalCdf(-z)));
  return {
    value,
    low: low(TAIL),
    high: high(TAIL),
    p: phi === 1 ? alone() : normalTwoSided(findRoot(reach, 0, 38)),
    reason: null,
  };
}
