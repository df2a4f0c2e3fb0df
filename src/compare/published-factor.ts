import type { Place } from './findings.ts';

/** φ as it is published: two decimals in a protected release, so that the interval follows from what is shown. */
export function publishedFactor({ release }: Place, phi: number | null): number | null {
  return phi === null || release.mode === 'internal' ? phi : Math.round(phi * 100) / 100;
}
