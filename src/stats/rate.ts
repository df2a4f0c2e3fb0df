import { Z95 } from './distributions.ts';
import { type Estimate, nothing } from './estimate.ts';

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
