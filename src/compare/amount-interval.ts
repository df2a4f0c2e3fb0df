import type { Estimate } from '../stats/estimate.ts';

/** People from which the mean of an amount has an interval: with fewer, one side misses over 6.5 % (lognormal, σ = .8). */
const LEAST = 30;

/** A mean of kronor; of fewer than 30 people without its interval, reason `few`. */
export function withoutFew(estimate: Estimate, people: number): Estimate {
  if (people >= LEAST || estimate.low === null) return estimate;
  return { value: estimate.value, low: null, high: null, reason: 'few' };
}
