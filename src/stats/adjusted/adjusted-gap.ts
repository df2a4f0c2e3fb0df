import { normalTwoSided, t95, tTwoSided, Z95 } from '../distributions.ts';
import type { Blank } from '../estimate.ts';
import type { Stratum } from './stratum.ts';

/** Why an adjusted number is missing. A subset of the codes in audit.json. */
export type AdjustedBlank = Blank | 'little_overlap';

/**
 * `standardised`: strata weighted alike for both sexes; `g_formula`, `linear`: a model standardised in the same way;
 * `mantel_haenszel`: a ratio of rates common to the strata.
 */
export type AdjustMethod = 'standardised' | 'g_formula' | 'linear' | 'mantel_haenszel';

/** On what scale the gap stands: women − men, or women ÷ men. */
export type Scale = 'difference' | 'ratio';

/**
 * A gap with two-sided 95 % limits and the p of the same method; `se` on the log scale for a ratio. Null with a reason.
 */
export interface Gap {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  readonly se: number | null;
  readonly reason: AdjustedBlank | null;
  /** Degrees of freedom of the t that the limits rest on; left out for the normal. */
  readonly df?: number;
}

/** Share (0–1) of the women and of the men that stand behind a comparison. */
export interface Overlap {
  readonly women: number;
  readonly men: number;
}

/** What an estimator hands to the rule that chooses. `compared`: the strata of the persons compared. */
export interface Candidate {
  readonly gap: Gap;
  readonly method: AdjustMethod;
  readonly overlap: Overlap;
  readonly compared: readonly Stratum[];
  /** True where the model let the gap differ between levels. */
  readonly interactions: boolean;
}

export function noGap(reason: AdjustedBlank): Gap {
  return { value: null, low: null, high: null, p: null, se: null, reason };
}

/** Sex-standardised means (women's, men's) with the variance of the gap on its scale; `df` null for the normal. */
interface Standard {
  readonly mean1: number;
  readonly mean0: number;
  readonly variance: number;
  readonly df: number | null;
}

/**
 * Interval and p of a standardised gap. Limits of a difference of shares are held within ±1 by `bound`.
 * Value only with `no_spread` where the variance is 0; `no_spread` without value where a ratio has a mean that is not
 * above 0, or only by rounding.
 */
export function readGap({ mean1, mean0, variance, df }: Standard, scale: Scale, bound = Number.POSITIVE_INFINITY): Gap {
  if (scale === 'ratio' && !(mean1 > 1e-9 * Math.abs(mean0) && mean0 > 1e-9 * Math.abs(mean1)))
    return noGap('no_spread');
  const centre = scale === 'ratio' ? Math.log(mean1 / mean0) : mean1 - mean0;
  const back = scale === 'ratio' ? Math.exp : (x: number) => x;
  // Below 1e-24 of the squared means, the variance is rounding error left over from a subtraction.
  if (!(variance > 1e-24 * (scale === 'ratio' ? 1 : mean1 * mean1 + mean0 * mean0))) {
    return { ...noGap('no_spread'), value: back(centre) };
  }
  const se = Math.sqrt(variance);
  const half = (df === null ? Z95 : t95(df)) * se;
  return {
    value: back(centre),
    low: back(Math.max(-bound, centre - half)),
    high: back(Math.min(bound, centre + half)),
    p: df === null ? normalTwoSided(centre / se) : tTwoSided(centre / se, df),
    se,
    reason: null,
    ...(df !== null && { df }),
  };
}

/** The gap with its variance times φ, limits and p of the same method. A gap without variance is as it was. */
export function widenGap(gap: Gap, scale: Scale, phi: number, bound = Number.POSITIVE_INFINITY): Gap {
  const { value, se, df = null } = gap;
  if (phi === 1 || value === null || se === null) return gap;
  const mean0 = scale === 'ratio' ? 1 : 0;
  return readGap({ mean1: value, mean0, variance: phi * se * se, df }, scale, bound);
}

/** Limits of an interval; null where there are none. */
interface Limits {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * What may be said when an adjusted gap differs from the crude one. `turns`: the crude interval excludes no difference
 * and the adjusted interval lies wholly on the other side. `vanishes`: the crude excludes it, the adjusted contains it,
 * and the crude gap of the persons compared still excludes it (else precision was lost, not composition). Otherwise
 * null: two points that change sign near 0 are noise. `neutral` is 0, or 1 for ratios.
 */
export function readSignChange(
  crude: Limits,
  crudeOfCompared: Limits,
  adjusted: Limits,
  neutral = 0,
): 'turns' | 'vanishes' | null {
  const [before, after] = [sideOf(crude, neutral), sideOf(adjusted, neutral)];
  if (before === null || before === 0 || after === null) return null;
  if (after === -before) return 'turns';
  return after === 0 && sideOf(crudeOfCompared, neutral) === before ? 'vanishes' : null;
}

/** 1 above, −1 below, 0 where the interval holds the neutral value (its limits included). */
function sideOf({ low, high }: Limits, neutral: number): 1 | 0 | -1 | null {
  if (low === null || high === null) return null;
  if (low > neutral) return 1;
  return high < neutral ? -1 : 0;
}
