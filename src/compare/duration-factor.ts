import { alikeFactor } from '../stats/cluster-factor.ts';
import { countSpells } from '../stats/risk-table.ts';
import type { PairOfSpells } from '../stats/spell-clusters.ts';
import type { DurationPlace } from './duration-place.ts';
import { publishedFactor } from './published-factor.ts';
import { countPairs } from './spells.ts';

/** φ of a gap of durations as it is published. `share`: the women's part of the variance of the gap. */
export function publishedDurationFactor(
  place: DurationPlace,
  phi: number | null,
  pairs: readonly PairOfSpells[],
  share: number,
): number | null {
  const { women, men, spells } = place;
  const kinds = countPairs(pairs);
  const sizes = { women: countSpells(spells?.women ?? []), men: countSpells(spells?.men ?? []) };
  return publishedFactor(place, phi, {
    people: women.people + men.people,
    several: kinds.women + kinds.men + kinds.across,
    alike: alikeFactor(kinds, sizes, share),
  });
}
