import type { Bounded } from '../model/action-test.ts';
import { compareByLimits, testByLimits } from '../stats/mover.ts';

/** A change with its 95 % limits and the p that belongs to them; null where it has no interval to test. */
interface Change {
  readonly change: Bounded;
  readonly p: number | null;
}

/**
 * After − before, or after ÷ before: the difference of two independent estimates from their own limits (Zou & Donner
 * 2008), in logarithms for ratios. Null where there are no finite limits.
 */
export function changeByLimits(before: Bounded, after: Bounded, ratio: boolean): Change | null {
  const scale = ratio ? Math.log : (value: number) => value;
  const back = ratio ? Math.exp : (value: number) => value;
  const on = ({ value, low, high }: Bounded) => ({
    ...{ value: scale(value), low: scale(low), high: scale(high) },
    reason: null,
  });
  const { value, low, high } = compareByLimits(on(after), on(before));
  if (value === null || low === null || high === null) return null;
  if (![value, low, high].every(Number.isFinite)) return null;
  return { change: { value: back(value), low: back(low), high: back(high) }, p: testByLimits({ value, low, high }) };
}
