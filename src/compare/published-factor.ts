import { LEAST_CLUSTERS } from '../stats/cluster-factor.ts';
import type { Place } from './findings.ts';

/** What stands behind a φ. */
export interface Together {
  /** Persons, of both sexes. */
  readonly people: number;
  /** Households or persons of several, or pairs of spells. */
  readonly several: number;
  /** φ by sizes alone (`alikeFactor`). */
  readonly alike: number;
}

const STEPS = [0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5] as const;
/** Violence has the threshold ten whatever the release asks for. */
const SENSITIVE = 10;

/**
 * φ of a gap as it is published, and as the interval is made with it. In a protected release it does not tell how those of
 * a household answered: with fewer than ten households of several it is that of sizes alone; else it goes up to a step of
 * two or three couples. Null stays null.
 * Method: docs/disclosure.md, "What hangs together".
 */
export function publishedFactor(place: Place, phi: number | null, together: Together): number | null {
  if (phi === null || place.release.mode === 'internal') return phi;
  if (together.several === 0) return 1;
  return together.several < LEAST_CLUSTERS
    ? raise(together.alike, STEPS[0])
    : raise(phi, stepFor(place, together.people));
}

/** The same of one sex's own share, which decides nothing: always up to its step. */
export function publishedOwnFactor(place: Place, phi: number | null, people: number): number | null {
  return phi === null || place.release.mode === 'internal' ? phi : raise(phi, stepFor(place, people));
}

/** One couple who differ in place of one who agree moves φ by about four over the number of people. */
function stepFor({ release, indicator }: Place, people: number): number {
  const threshold = indicator.sensitive ? Math.max(SENSITIVE, release.threshold) : release.threshold;
  return STEPS.find((one) => one * people >= 2 * threshold) ?? 1;
}

function raise(phi: number, step: number): number {
  return Math.round(Math.ceil(phi / step - 1e-9) * step * 100) / 100;
}
