import type { Unit } from '../model/unit.ts';

/** Units whose people or households may stand in both periods: their interval is too wide, never too narrow. */
export const RECURRING: Readonly<Record<Unit, boolean>> = {
  person: true,
  child: true,
  couple: true,
  case: true,
  decision: true,
  field: true,
  spell: false,
  measure: false,
};

/**
 * Units that are there for as long as the period lasts, so that who they are follows the season: everybody with aid in a
 * quarter. Of the others only those that fall in it are counted: decisions, new spells, begun measures.
 */
export const STOCKS: Readonly<Record<Unit, boolean>> = { ...RECURRING, decision: false };
