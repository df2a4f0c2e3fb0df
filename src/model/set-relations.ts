import type { Unit } from './unit.ts';

/**
 * A set of units whose size a figure publishes: everybody it counts, those registered, and of them yes (or those with
 * an event) and no.
 */
export const PUBLISHED_SIDES = ['units', 'known', 'yes', 'no'] as const;
export type PublishedSide = (typeof PUBLISHED_SIDES)[number];

/** Name of a published set. */
export interface PublishedSetName {
  readonly indicator: string;
  readonly stat: string;
  readonly side: PublishedSide;
}

/**
 * How the published sets of a unit lie to one another in the export: in the whole span and in every period, whatever
 * the sex. Sets are known by number; two with the same condition have the same number. No count stands here: the sizes
 * are those of the lines. Never printed: it decides what is withheld.
 */
export interface SetRelations {
  readonly unit: Unit;
  /** By number, each under every name that it has. */
  readonly sets: readonly (readonly PublishedSetName[])[];
  readonly find: (set: PublishedSetName) => number | undefined;
  /** Everybody in the first is in the second. */
  readonly isInside: (first: number, second: number) => boolean;
  /** Nobody is in both. */
  readonly isApart: (first: number, second: number) => boolean;
  /** Everybody in the whole is in one of the parts at least. */
  readonly isCovered: (whole: number, parts: readonly number[]) => boolean;
}
