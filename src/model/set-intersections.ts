import type { Sex } from './sex.ts';
import type { Unit } from './unit.ts';

/**
 * A set of units whose size a figure publishes: everybody in it, yes, no, or not registered. `odd`: not registered
 * although everything that the condition reads is registered, so that it is the condition and not the export that
 * leaves them out.
 */
export const SET_SIDES = ['units', 'yes', 'no', 'blank', 'odd'] as const;
export type SetSide = (typeof SET_SIDES)[number];

export interface CountedSet {
  readonly indicator: string;
  readonly stat: string;
  readonly side: SetSide;
}

/** A group of a breakdown, or a value of a distribution (`by`: {@link distributionOf}). */
export interface GroupId {
  readonly by: string;
  readonly level: string;
}

/** People (cases) with a unit in both sets, in the first alone, in the second alone; nothing above the cap. */
interface IntersectionCounts {
  readonly both: number;
  readonly first: number;
  readonly second: number;
}

/** Units that are in the same sets. */
export interface JointUnits {
  readonly sets: readonly number[];
  readonly units: number;
}

/**
 * How many people the sets of a unit that has own indicators have in common, in the whole span. Sets are known by
 * number; two with the same condition have the same number. Never printed: it decides what is withheld.
 */
export interface SetIntersections {
  readonly unit: Unit;
  /** Counts of people are capped here. */
  readonly cap: number;
  /** Every unit is one person. */
  readonly alone: boolean;
  readonly find: (set: CountedSet) => number | undefined;
  /** Columns that the set's condition reads. */
  readonly reads: (set: number) => readonly string[];
  /** Groups of a breakdown, or values of a distribution, that anybody stands in. */
  readonly levels: (by: string) => readonly string[];
  /** `first`: a set of an own indicator. */
  readonly people: (sex: Sex, first: number, second: number, place?: GroupId) => IntersectionCounts;
  /** Units by the sets that they are in: everywhere, or in these groups of one breakdown. */
  readonly joint: (sex: Sex, places?: readonly GroupId[]) => readonly JointUnits[];
}

/** Name of a distribution among the breakdowns. */
export const distributionOf = (indicator: string, stat: string): string => `*${indicator} ${stat}`;
