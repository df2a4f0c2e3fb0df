import type { SurvivalCell } from '../model/counted.ts';
import type { Figure } from '../model/indicator.ts';
import { horizonDays, horizonsFrom } from '../model/named-figures.ts';
import type { LineContext } from './findings.ts';
import { type CommonSpells, isFollowed } from './spells.ts';

/** One survival figure with its spells aligned; null where too few are ever at risk together. */
export interface DurationContext extends LineContext {
  readonly figure: Extract<Figure, { readonly kind: 'survival' }>;
  readonly women: SurvivalCell;
  readonly men: SurvivalCell;
  readonly spells: CommonSpells | null;
  /** This reading is the figure's first. */
  readonly first: boolean;
}

/** A year in days of the durations. */
const YEAR = 365.25;

/** People of each sex from which a duration is judged at a horizon of so many days; beyond a year it takes more. */
export function leastFor(days: number): number {
  return days > YEAR ? 50 : 20;
}

/** Cautions that every duration of the export carries. */
export function cautionsOf({ release, line }: LineContext): ('clustered' | 'window_inferred')[] {
  return [
    ...((line.pairs ?? []).length > 0 ? (['clustered'] as const) : []),
    ...(release.window.inferred ? (['window_inferred'] as const) : []),
  ];
}

/**
 * The horizons that may be read: those declared where both sexes are still followed, else the next shorter one of 12, 6
 * and 3 months. None left: the declared ones come back as `missing`. `hidden`: those that can be read and are not shown.
 * Never chosen by what the data show.
 *
 * @param allowed horizons that a release shows; null where all are
 */
export function chooseHorizons(
  figure: Extract<Figure, { readonly kind: 'survival' }>,
  spells: CommonSpells | null,
  threshold: number,
  allowed: readonly number[] | null = null,
) {
  const chosen: number[] = [];
  const missing: number[] = [];
  const hidden: number[] = [];
  const isAllowed = (one: number) => allowed?.includes(one) !== false;
  for (const horizon of figure.horizons) {
    const candidates = horizonsFrom(horizon, figure);
    const found = spells && candidates.find((one) => isFollowed(spells, horizonDays(one, figure), threshold));
    if (found === null || found === undefined) missing.push(horizon);
    else if (!isAllowed(found)) (isAllowed(horizon) ? missing : hidden).push(horizon);
    else if (!chosen.includes(found)) chosen.push(found);
  }
  return { chosen, hidden, missing: chosen.length > 0 ? [] : missing };
}

/** The horizon that carries the headline: 12 months where it is read, else the first. */
export function headlineHorizon(horizons: readonly number[]): number | undefined {
  return horizons.includes(12) ? 12 : horizons[0];
}
