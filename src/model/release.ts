import type { Cell, CountedLine } from './counted.ts';
import type { Protected } from './protected.ts';
import type { SetIntersections } from './set-intersections.ts';
import type { SetRelations } from './set-relations.ts';
import type { BySex } from './sex.ts';
import type { Strata, TimeStrata } from './strata.ts';
import type { Period, Window } from './window.ts';

/** A cell that may not be shown: no number at all. */
export interface HiddenCell {
  readonly kind: 'hidden';
}

/** A line after protection: shown for women and men, or for neither. `unknown` is decided by itself. */
export interface ProtectedLine extends Omit<CountedLine, 'cells'> {
  readonly shown: boolean;
  readonly cells: BySex<Cell | HiddenCell>;
  /** Of a curve that is read as shares: the horizons at which it may be. */
  readonly horizons?: readonly number[];
}

/** Counted tables of a whole release, before protection. */
export interface CountedRelease {
  readonly window: Window;
  readonly periods: readonly Period[];
  readonly lines: readonly CountedLine[];
  /**
   * Groups that anybody stands in, in any unit and period, asked about or not; in the order in which they are printed.
   */
  readonly groups?: readonly { readonly by: string; readonly levels: readonly string[] }[];
  /** Figures counted in joint strata, for adjusted gaps; none where there are no covariates. */
  readonly strata?: readonly Strata[];
  /** Shares of those to whom something happened, by time with aid; none where nothing tells when aid began. */
  readonly byTime?: readonly TimeStrata[];
  /** The export does not tell which rows belong to one person, so each row is taken for a person. */
  readonly unkeyed?: true;
  /** For each unit of own indicators; without them own indicators are withheld. */
  readonly intersections?: readonly SetIntersections[];
  /** How the sets lie whose sizes the catalogue publishes, for each unit. */
  readonly relations: readonly SetRelations[];
}

/**
 * The same after protection: hidden lines carry no number, the smallest groups of a breakdown are one line `*others`.
 */
export interface ProtectedRelease {
  readonly window: Window;
  readonly periods: readonly Period[];
  readonly mode: 'protected' | 'internal';
  readonly threshold: number;
  readonly lines: readonly ProtectedLine[];
  /** Number of lines hidden. */
  readonly hidden: number;
  /** Which levels went into `*others`, per indicator × figure × breakdown, in the order of merging. */
  readonly merged: readonly {
    readonly indicator: string;
    readonly stat: string;
    readonly by: string;
    readonly period: string;
    readonly levels: readonly string[];
  }[];
  /** The strata of shown figures, levels merged as in the breakdowns. */
  readonly strata?: readonly Protected<Strata>[];
  /** The same of shown shares: what leaves of it is whether a direction is there among those alike in time. */
  readonly byTime?: readonly Protected<TimeStrata>[];
  readonly unkeyed?: true;
}
