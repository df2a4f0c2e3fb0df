import type { Clusters } from '../stats/adjusted/cluster-pairs.ts';
import type { SpellStratum } from '../stats/adjusted/spell-stratum.ts';
import type { Stratum } from '../stats/adjusted/stratum.ts';

/**
 * What is held alike when women and men are compared: circumstances, or the service's own assessments (docs/methods.md,
 * "Adjusting").
 */
export const ADJUST_KINDS = ['circumstances', 'assessments'] as const;
export type AdjustKind = (typeof ADJUST_KINDS)[number];

/**
 * Fields that the services themselves assess or decide (docs/methods.md, "Adjusting"); the others are circumstances.
 */
export const ASSESSED_FIELDS = ['obstacle', 'plan', 'referred', 'measure_type', 'sanction'] as const;
export type AssessedField = (typeof ASSESSED_FIELDS)[number];

export interface Covariate {
  readonly field: string;
  readonly kind: AdjustKind;
}

/** People (cases, for children) of each sex at one level of a covariate. */
export interface LevelSize {
  readonly level: string;
  readonly women: number;
  readonly men: number;
}

interface StrataKey {
  readonly indicator: string;
  readonly stat: string;
  readonly period: string;
  /** Circumstances first, each kind in declared order: the order of the levels in every stratum. */
  readonly covariates: readonly Covariate[];
}

/**
 * One figure, undivided, counted in the joint strata of its covariates. Levels are named as in breakdowns, ages in
 * three bands; `*missing` is a level of its own. A yes counts as 1. `clusters`: pairs within one cluster; null without
 * clusters.
 * `withheld`: only after protection, in place of the numbers.
 */
export type Strata = StrataKey &
  (
    | {
        readonly kind: 'numbers';
        readonly strata: readonly Stratum[];
        readonly sizes: readonly (readonly LevelSize[])[];
        readonly clusters: Clusters | null;
      }
    | {
        readonly kind: 'spells';
        readonly strata: readonly SpellStratum[];
        readonly sizes: readonly (readonly LevelSize[])[];
      }
    | { readonly kind: 'withheld' }
  );

/**
 * A share of everybody in the period of its headline, counted by how long people have had aid (`levels`: one number).
 * After protection empty where too few of a sex have somebody of the other to be compared with.
 */
export interface TimeStrata {
  readonly indicator: string;
  readonly stat: string;
  readonly period: string;
  readonly strata: readonly Stratum[];
}

export type NumberStrata = Extract<Strata, { readonly kind: 'numbers' }>;
export type SpellStrata = Extract<Strata, { readonly kind: 'spells' }>;
export type { Clusters, PairSums, StratumSex } from '../stats/adjusted/cluster-pairs.ts';
export type { SpellStratum } from '../stats/adjusted/spell-stratum.ts';
export type { Stratum } from '../stats/adjusted/stratum.ts';
export type { Sums } from '../stats/mean.ts';

/** Three bands of age: five groups in several fields at once would leave most strata with one sex. */
export const AGE_BANDS: Readonly<Record<string, readonly string[]>> = {
  '18-24': ['18-24'],
  '25-44': ['25-34', '35-44'],
  '45-66': ['45-54', '55-66'],
};
