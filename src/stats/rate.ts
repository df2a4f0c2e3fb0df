import { normalTwoSided, Z95 } from './distributions.ts';
import { type Comparison, type Estimate, nothing } from './estimate.ts';

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
 * Rate ratio, women ÷ men: log ratio ± z√(φ(1/e1 + 1/e0)), Wald p on the log scale; φ from `rateClusterFactor`. `no_cases`, `one_sex` without days at
 * risk; `few` without events in a sex.
 * Source: Rothman, Greenland & Lash, Modern Epidemiology, 3rd ed., ch. 14. R: `glm(events ~ woman + offset(log(days)), poisson)`.
 */
export function compareRates(women: Rate, men: Rate, phi = 1): Comparison {
  if (!(women.days > 0) || !(men.days > 0)) {
    return nothing(women.days > 0 || men.days > 0 ? 'one_sex' : 'no_cases');
  }
  if (women.events === 0 || men.events === 0) return nothing('few');
  const value = women.events / women.days / (men.events / men.days);
  const se = Math.sqrt(phi * (1 / women.events + 1 / men.events));
  if (!(se > 0)) return { ...nothing('no_spread'), value };
  return {
    value,
    low: value * Math.exp(-Z95 * se),
    high: value * Math.exp(Z95 * se),
    p: normalTwoSided(Math.log(value) / se),
    reason: null,
  };
}
