import { Z95 } from './distributions.ts';
import { clamp, type Estimate, nothing } from './estimate.ts';

/**
 * Share x/n with Wilson's score interval, fractions 0–1. 0 of n has the lower limit 0 exactly, n of n the upper limit 1.
 * `no_cases` where n is 0.
 * Source: Wilson 1927, JASA 22:209; Newcombe 1998, Stat Med 17:857 (method 3).
 */
export function wilson(x: number, n: number): Estimate {
  if (n === 0) return nothing('no_cases');
  const p = x / n;
  const z2 = Z95 * Z95;
  const middle = p + z2 / (2 * n);
  const half = Z95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return {
    value: p,
    low: x === 0 ? 0 : clamp((middle - half) / scale, 0, p),
    high: x === n ? 1 : clamp((middle + half) / scale, p, 1),
    reason: null,
  };
}
