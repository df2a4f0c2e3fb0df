import type { DecompositionRow } from '../model/audit-document.ts';
import type { AdjustKind, Covariate } from '../model/strata.ts';
import type { AdjustedBlank, Overlap } from '../stats/adjusted/adjusted-gap.ts';
import type { Storage } from './findings.ts';

/** What one comparison within equals came to. */
export interface Within {
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
  /** Why those compared carry no verdict although those of the crude gap may. */
  readonly withheld: 'few' | null;
  readonly change: 'turns' | 'vanishes' | null;
  readonly clustered: boolean;
  readonly storage: Storage;
  /** The strata differ so much that one number for all says too little. */
  readonly disagree: boolean;
  /** Other readings of the same strata, under names of their own: described, never judged. */
  readonly supplements: readonly Supplement[];
  readonly parts: Omit<DecompositionRow, 'indicator' | 'stat' | 'period' | 'kind'> | null;
}

/** Another reading of the same strata: its `name` and method, and a number or a p alone. */
export interface Supplement {
  readonly name: string;
  readonly method: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
}

/** Covariates of a comparison, and where each stands among the levels of the strata. */
export interface Asked {
  readonly kind: AdjustKind;
  readonly covariates: readonly (Covariate & { readonly at: number })[];
}
