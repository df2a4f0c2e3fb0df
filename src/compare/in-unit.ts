import type { Estimate } from '../stats/estimate.ts';

/** An estimate with value and limits divided by `unit`: öre to kronor, days to months. */
export function inUnit<E extends Pick<Estimate, 'value' | 'low' | 'high'>>(estimate: E, unit: number): E {
  const scale = (x: number | null) => (x === null ? null : x / unit);
  return { ...estimate, value: scale(estimate.value), low: scale(estimate.low), high: scale(estimate.high) };
}
