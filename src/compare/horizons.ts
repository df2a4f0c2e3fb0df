import type { Figure } from '../model/indicator.ts';
import { horizonDays, horizonsFrom } from '../model/named-figures.ts';
import type { CommonSpells } from './spells.ts';
import { isFollowed } from './spells.ts';

/**
 * The horizons that may be read: those declared where both sexes are still followed, else the next shorter one of 12, 6
 * and 3 months. None left: the declared ones come back as `missing`. Never chosen by what the data show.
 */
export function chooseHorizons(
  figure: Extract<Figure, { readonly kind: 'survival' }>,
  spells: CommonSpells | null,
  threshold: number,
) {
  const chosen: number[] = [];
  const missing: number[] = [];
  for (const horizon of figure.horizons) {
    const candidates = horizonsFrom(horizon, figure);
    const found = spells && candidates.find((one) => isFollowed(spells, horizonDays(one, figure), threshold));
    if (found === null || found === undefined) missing.push(horizon);
    else if (!chosen.includes(found)) chosen.push(found);
  }
  return { chosen, missing: chosen.length > 0 ? [] : missing };
}

/** The horizon that carries the headline: 12 months where it is read, else the first. */
export function headlineHorizon(horizons: readonly number[]): number | undefined {
  return horizons.includes(12) ? 12 : horizons[0];
}
