import { alikeFactor, LEAST_CLUSTERS } from '../stats/cluster-factor.ts';
import { countSpells } from '../stats/risk-table.ts';
import type { PairOfSpells } from '../stats/spell-clusters.ts';
import type { DurationContext } from './duration-context.ts';
import type { LineContext } from './findings.ts';
import { countPairs } from './spells.ts';

/** What a φ rests on. */
interface Together {
  /** Persons, of both sexes. */
  readonly people: number;
  /** Households or persons of several, or pairs of spells. */
  readonly several: number;
  /** φ by sizes alone (`alikeFactor`). */
  readonly alike: number;
}

const STEPS = [0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5] as const;
const STEP_OF_FEW = 0.05;
/** Violence has the threshold ten whatever the release asks for. */
const SENSITIVE = 10;

/**
 * φ of a gap as it is published and used for the interval. In a protected release it must not reveal how the members of
 * a household answered, nor how many such households there are: with fewer than ten of several members it is the φ by
 * sizes alone, of nine of them, else it is rounded up to a step worth two or three couples. Null stays null.
 * Method: docs/disclosure.md, "What hangs together".
 */
export function publishedFactor(context: LineContext, phi: number | null, together: Together): number | null {
  if (phi === null || context.release.mode === 'internal') return phi;
  const { several, alike, people } = together;
  if (several === 0) return 1;
  if (several >= LEAST_CLUSTERS) return raise(phi, stepFor(context, people));
  // as if there were nine of them, so that φ does not tell how many there are
  return raise(1 + ((alike - 1) * (LEAST_CLUSTERS - 1)) / several, STEP_OF_FEW);
}

/** How many households or persons a gap rests on; with that of people it tells how many have several. */
export function publishedClusters({ line, release }: LineContext): number | null {
  if (!line.clusters) return null;
  const { m, shared } = line.clusters;
  return release.mode === 'internal' || shared === 0 || shared >= LEAST_CLUSTERS ? m : null;
}

/** The same of one sex's own share, which decides nothing: always up to its step. */
export function publishedOwnFactor(context: LineContext, phi: number | null, people: number): number | null {
  return phi === null || context.release.mode === 'internal' ? phi : raise(phi, stepFor(context, people));
}

/** One couple who differ in place of one who agree moves φ by about four over the number of people. */
function stepFor({ release, indicator }: LineContext, people: number): number {
  const threshold = indicator.sensitive ? Math.max(SENSITIVE, release.threshold) : release.threshold;
  return STEPS.find((one) => one * people >= 2 * threshold) ?? 1;
}

function raise(phi: number, step: number): number {
  return Math.round(Math.ceil(phi / step - 1e-9) * step * 100) / 100;
}

/** φ of a gap of durations as it is published. `share`: the women's part of the variance of the gap. */
export function publishedDurationFactor(
  context: DurationContext,
  phi: number | null,
  pairs: readonly PairOfSpells[],
  share: number,
): number | null {
  const { women, men, spells } = context;
  const kinds = countPairs(pairs);
  const sizes = { women: countSpells(spells?.women ?? []), men: countSpells(spells?.men ?? []) };
  return publishedFactor(context, phi, {
    people: women.people + men.people,
    several: kinds.women + kinds.men + kinds.across,
    alike: alikeFactor(kinds, sizes, share),
  });
}
