import type { DecompositionRow } from '../model/audit-document.ts';
import type { AdjustKind, Covariate } from '../model/strata.ts';
import type { AdjustedBlank, Overlap } from '../stats/adjusted/adjusted-gap.ts';
import type { Storage } from './findings.ts';

/** One adjusted gap, before it is rounded and written as a row. */
export interface Adjustment {
  readonly comparison: {
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly p: number | null;
    readonly reason: AdjustedBlank | null;
  };
  readonly method: string;
  /** The covariates kept, in the order of the comparison. */
  readonly for: readonly string[];
  readonly overlap: Overlap | null;
  /** Persons (decisions, spells) of each sex compared, the smaller. */
  readonly compared: number;
  /** Why the people compared are too few for a verdict, although the crude gap may have one. */
  readonly withheld: 'few' | null;
  readonly change: 'turns' | 'vanishes' | null;
  readonly clustered: boolean;
  readonly storage: Storage;
  /** Coarser step that the gap is stored in, as a share of people (`openStep`); null: as its storage says. */
  readonly step: number | null;
  /** The strata differ so much that one number for all says too little. */
  readonly disagree: boolean;
  /** Further statistics over the same strata, under their own names: described, never judged. */
  readonly supplements: readonly Supplement[];
  readonly parts: Omit<DecompositionRow, 'indicator' | 'stat' | 'period' | 'kind'> | null;
}

/** A further statistic over the same strata: its `name` and method, with a number or only a p. */
export interface Supplement {
  readonly name: string;
  readonly method: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
}

/** The covariates to adjust for, and the place of each among the levels of the strata. */
export interface CovariateChoice {
  readonly kind: AdjustKind;
  readonly covariates: readonly (Covariate & { readonly at: number })[];
}
