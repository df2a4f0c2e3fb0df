import type { SurvivalCell } from '../model/counted.ts';
import type { Figure } from '../model/indicator.ts';
import type { Place } from './findings.ts';
import type { CommonSpells } from './spells.ts';

/** One survival figure with its spells aligned; null where too few are ever at risk together. */
export interface DurationPlace extends Place {
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
export function cautionsOf(
  { release, line }: Place,
  fragile: boolean,
): ('clustered' | 'window_inferred' | 'fragile')[] {
  return [
    ...((line.pairs ?? []).length > 0 ? (['clustered'] as const) : []),
    ...(release.window.inferred ? (['window_inferred'] as const) : []),
    ...(fragile ? (['fragile'] as const) : []),
  ];
}
