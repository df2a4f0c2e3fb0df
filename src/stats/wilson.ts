import { Z95 } from './distributions.ts';
import { clamp, type Estimate, nothing } from './estimate.ts';

/**
 * Share x/n with Wilson's score interval, fractions 0–1. 0 of n has the lower limit 0 exactly, n of n the upper limit
 * 1.
 * `no_cases` where n is 0. `phi`: as of a φ-th of the people, where observations hang together (`ownClusterFactor`).
 * Source: Wilson 1927, JASA 22:209; Newcombe 1998, Stat Med 17:857 (method 3).
 */
export function wilson(x: number, all: number, phi = 1): Estimate {
  if (all === 0) return nothing('no_cases');
  const p = x / all;
  const n = all / phi;
  const z2 = Z95 * Z95;
  const middle = p + z2 / (2 * n);
  const half = Z95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return {
    value: p,
    low: x === 0 ? 0 : clamp((middle - half) / scale, 0, p),
    high: x === all ? 1 : clamp((middle + half) / scale, p, 1),
    reason: null,
  };
}
