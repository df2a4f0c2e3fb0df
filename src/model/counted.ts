import type { LineId } from './line-id.ts';
import type { BySex } from './sex.ts';

/**
 * Counted tables: all that leaves the engine. Whole numbers only, so that sums are the same whatever the order of
 * the rows and the number of threads. One line = one figure of one indicator × period × level of a breakdown.
 */

/** How many stand behind a figure. `people`: distinct persons, or cases for children and couples. */
export interface Base {
  /** Units in the population of the figure, registered or not. */
  readonly units: number;
  /** Of them registered. */
  readonly n: number;
  /** Distinct persons (cases) behind `n`. */
  readonly people: number;
}

/** A plain count of units. */
export interface CountCell extends Base {
  readonly kind: 'count';
}

export interface ShareCell extends Base {
  readonly kind: 'share';
  readonly yes: number;
  /** Distinct persons (cases) behind the yes and behind the no. */
  readonly peopleYes: number;
  readonly peopleNo: number;
}

export interface MeanCell extends Base {
  readonly kind: 'mean';
  /** Σx and Σx² in the figure's whole-number unit (öre, days, months). */
  readonly sum: bigint;
  readonly squares: bigint;
  /** The largest and the two largest contributions of one person, for the dominance rule. */
  readonly largest: bigint;
  readonly twoLargest: bigint;
  /** Value → how many, ascending; for medians. */
  readonly histogram: readonly (readonly [value: bigint, count: number])[];
  /** Where a person (a household) has several units: Σ(Σx)², Σn² and Σ(Σx)·n over them, `people` in number. */
  readonly byCluster?: { readonly squaresY: bigint; readonly squaresX: bigint; readonly products: bigint };
}

/**
 * Ratio of two sums (kronor per child from household rows, granted out of applied for). Unit of counting: the cluster.
 */
export interface RatioCell extends Base {
  readonly kind: 'ratio';
  readonly sumY: bigint;
  readonly sumX: bigint;
  readonly squaresY: bigint;
  readonly squaresX: bigint;
  readonly products: bigint;
  readonly largest: bigint;
  readonly twoLargest: bigint;
}

export interface RateCell extends Base {
  readonly kind: 'rate';
  readonly events: number;
  /** Days at risk. */
  readonly days: number;
  /** The same by time with aid (the figure's `bands`), in order; none in a cell that nobody is in. */
  readonly bands: readonly { readonly events: number; readonly days: number }[];
  readonly peopleEvents: number;
}

/** Durations with delayed entry: `[entry, exit, cause, count]`, days; cause 0 = still open (censored). */
export type Duration = readonly [entry: number, exit: number, cause: number, count: number];

export interface SurvivalCell extends Base {
  readonly kind: 'survival';
  readonly durations: readonly Duration[];
  readonly events: number;
  readonly peopleEvents: number;
}

interface CategoryCount {
  readonly value: string;
  readonly n: number;
  readonly people: number;
  /**
   * Where a person has several units: Σx² and Σx·n over them, x those in the category and n all that the person has.
   */
  readonly byPerson?: { readonly xx: number; readonly nx: number };
}

export interface CategoryCell extends Base {
  readonly kind: 'category';
  readonly counts: readonly CategoryCount[];
  /** Where a person has several units: how many persons have more than one. */
  readonly shared?: number;
}

export type Cell = CountCell | ShareCell | MeanCell | RatioCell | RateCell | SurvivalCell | CategoryCell;
export type CellKind = Cell['kind'];

/**
 * Sums over clusters (households, or persons for decisions) of the figure's counts: what the cluster-robust variance
 * needs. 1 = women, 0 = men; `n` registered, `x` yes. `shared`: clusters with more than one member, `womenShared` with
 * more than one that is hers. Of a rate `n` are days at risk and `x` events, and every member's own squares are left
 * out of the sums of one sex.
 * Method: docs/methods.md, "Clusters".
 */
export interface ClusterSums {
  readonly m: number;
  readonly shared: number;
  readonly women: number;
  readonly men: number;
  readonly womenShared: number;
  readonly menShared: number;
  readonly n1n1: number;
  readonly x1x1: number;
  readonly n1x1: number;
  readonly n0n0: number;
  readonly x0x0: number;
  readonly n0x0: number;
  readonly x1x0: number;
  readonly x1n0: number;
  readonly n1x0: number;
  readonly n1n0: number;
}

/** A pair of spells of one household or person: the sexes, the durations, and how many such pairs there are. */
export interface SpellPair {
  readonly a: { readonly sex: 'women' | 'men'; readonly spell: Duration };
  readonly b: { readonly sex: 'women' | 'men'; readonly spell: Duration };
  readonly count: number;
}

/** A counted line. For couples `women`/`men` hold the two outcomes and `unknown` the third (both). */
export interface CountedLine<C extends Cell = Cell> extends LineId {
  readonly cells: BySex<C>;
  readonly clusters: ClusterSums | null;
  /** Of curves: pairs of spells of one household or person. */
  readonly pairs?: readonly SpellPair[];
}

/**
 * Why a case of the unit is not among those that a figure counts:
 * - `not_asked`: the question does not concern it (`column` of the unit says why: in a couple, under 18 …)
 * - `not_registered`: the answer, or what decides whether it is asked, is blank (`field`)
 * - `not_understood`: the value is there and could not be read (`field`)
 * - `outside`: its dates lie outside the span · `too_coarse`: they name a longer time than the span
 * - `sex_unknown`, `more_adults`: a household of several adults that is no couple of a known woman or man
 * - `other`: several of these, each of too few
 */
export const APART = [
  'not_asked',
  'not_registered',
  'not_understood',
  'outside',
  'too_coarse',
  'sex_unknown',
  'more_adults',
  'other',
] as const;
export type ApartReason = (typeof APART)[number];

/** Cases that are not counted, for one reason. */
export interface Apart {
  readonly reason: ApartReason;
  /**
   * What the reason is about. With `not_asked`, the column of the unit table whose no keeps the case out (`not_single`:
   * whose yes does; `open`: the application is not decided; `child`; `other_child`: visiting, or grown up). With other
   * reasons a field of the export, or null.
   */
  readonly about: string | null;
  readonly cases: BySex<number>;
}

/**
 * Where every case of the export went, for one figure of the whole span (a yearly figure: of its first year): `cases` =
 * `counted` + the sum of `apart`, for each sex. Couples are counted as `unknown`.
 */
export interface Balance {
  readonly indicator: string;
  readonly stat: string;
  readonly period: string;
  readonly cases: BySex<number>;
  readonly counted: BySex<number>;
  readonly apart: readonly Apart[];
}
