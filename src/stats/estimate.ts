/**
 * Why a number is missing. A value, never NaN, infinity or an interval of width 0. A subset of the codes in audit.json.
 */
export type Blank = 'no_cases' | 'one_sex' | 'no_spread' | 'few' | 'not_reached' | 'separation' | 'too_short';

/** A number with its two-sided 95 % limits. Null where there is nothing to compute; then `reason` says why. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: Blank | null;
}

/** Two-sided limits of a number that is known. */
export type Limits = Pick<Known, 'low' | 'high'>;

/** A gap between women and men, with the p of the method that made the interval. */
export interface Comparison extends Estimate {
  readonly p: number | null;
}

/** An estimate in full. */
export interface Known {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** No number at all, and why. */
export function nothing(reason: Blank): Comparison {
  return { value: null, low: null, high: null, p: null, reason };
}

/** A number without interval or p, and why. */
export function valueOnly(value: number, reason: Blank): Comparison {
  return { value, low: null, high: null, p: null, reason };
}

/** True where number and both limits are there. */
export function isKnown<T extends Estimate>(estimate: T): estimate is T & Known {
  return estimate.value !== null && estimate.low !== null && estimate.high !== null;
}

/** `x` held between `low` and `high`. */
export function clamp(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}
