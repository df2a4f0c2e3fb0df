import { normalTwoSided, Z95 } from './distributions.ts';
import { type Estimate, isKnown, type Known, nothing, valueOnly } from './estimate.ts';

/**
 * Difference of two independent estimates from their own limits: D − √((v1 − l1)² + (u0 − v0)²) and the mirror image.
 * For medians and for points of curves; it has no p. `one_sex` where one value is missing; value only with the missing
 * limit's reason, or `no_spread` where the interval would have no width.
 * Source: Zou & Donner 2008, Stat Med 27:1693; Newcombe 1998, Stat Med 17:873 (method 10 is this with Wilson's limits).
 */
export function compareByLimits(women: Estimate, men: Estimate): Estimate {
  if (women.value === null || men.value === null) {
    return nothing(women.reason === men.reason && women.reason ? women.reason : 'one_sex');
  }
  const value = women.value - men.value;
  if (!isKnown(women) || !isKnown(men)) return valueOnly(value, women.reason ?? men.reason ?? 'few');
  const low = value - Math.hypot(women.value - women.low, men.high - men.value);
  const high = value + Math.hypot(women.high - women.value, men.value - men.low);
  return low === high ? valueOnly(value, 'no_spread') : { value, low, high, reason: null };
}

/**
 * Two-sided p of a number with 95 % limits: the error at which its interval would end at nought, where limits move away from
 * the value as normal quantiles do. Under .05 just where nought lies outside of the limits. Null without a width there.
 */
export function testByLimits({ value, low, high }: Known): number | null {
  const half = value > 0 ? value - low : high - value;
  if (!(half > 0)) return null;
  return normalTwoSided((Z95 * value) / half);
}
