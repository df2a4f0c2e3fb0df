import type { GapRow } from '../../model/audit-document.ts';
import type { Figure, Indicator, SurvivalReading } from '../../model/indicator.ts';
import type { ProtectedLine } from '../../model/release.ts';
import type { Clusters, Stratum } from '../../model/strata.ts';
import type { AdjustedGap } from '../../stats/adjusted/adjust.ts';
import type { GroupGap } from '../../stats/groups/group-gap.ts';
import type { LineContext, LineFindings, Storage } from '../findings.ts';

/**
 * The rows that a line has by declaration alone. A hidden line has the same ones, so that its shape reveals nothing.
 */
export interface DeclaredRows {
  readonly results: readonly string[];
  readonly gaps: readonly { readonly stat: string; readonly estimand: GapRow['estimand'] }[];
}

/** How a gap of numbers is adjusted over strata (docs/methods.md, "Adjusting"). */
export interface NumberAdjustment {
  readonly table: 'numbers';
  readonly adjust: (
    strata: readonly Stratum[],
    covariates: readonly string[],
    clusters: Clusters | null,
  ) => AdjustedGap;
  /** Limits of the crude gap of the people compared. */
  readonly crude: (
    compared: Pick<Stratum, 'women' | 'men'>,
    phi: number,
  ) => { readonly low: number | null; readonly high: number | null };
  /** The gap is a ratio, so that 1 means no difference. */
  readonly isRatio: boolean;
  /** Limits of a difference are held within this on either side; left out where there is no such bound. */
  readonly bound?: number;
  /** The gap is divided by this before it is stored (öre to kronor). */
  readonly unit: number;
  readonly storage: Storage;
  /** Unit and storage of the parts of the crude gap, always differences; null where there are none that add up. */
  readonly parts: { readonly unit: number; readonly storage: Storage } | null;
  /** Fewest events of each sex for a verdict; null where there is no such limit. */
  readonly leastEvents: number | null;
}

/** How a gap of durations is adjusted over strata: the figure's first reading, days divided by `unit`. */
export interface SpellAdjustment {
  readonly table: 'spells';
  readonly read: SurvivalReading | undefined;
  readonly unit: number;
  readonly storage: Storage;
}

/**
 * Everything that `compare` has to know about one kind of figure. The compiler demands an entry in `all-kinds.ts` for
 * each.
 */
export interface KindOfComparing<F extends Figure = Figure> {
  /** The findings of a shown line. */
  readonly read: (context: LineContext, figure: F) => LineFindings;
  /** `horizons`: at which a curve may be read as a share; null: wherever it is declared to be. */
  readonly declares: (figure: F, horizons: readonly number[] | null) => DeclaredRows;
  /**
   * Gap, variance and size of one group, for pooling the groups of a breakdown: on the logarithm where the gap is a
   * ratio; null where it cannot be computed. Null instead of the function: figures of this kind are never pooled.
   */
  readonly group: ((line: ProtectedLine, gap: GapRow) => GroupGap | null) | null;
  /** Null where figures of this kind are never adjusted. */
  readonly adjustment: ((figure: F) => NumberAdjustment | SpellAdjustment) | null;
}

/** One row for each sex and one gap. */
export function declareOne(stat: string, estimand: GapRow['estimand']): DeclaredRows {
  return { results: [stat], gaps: [{ stat, estimand }] };
}

/** A group's gap as it is pooled; null where it has no variance, or a ratio no logarithm. */
export function groupGap(
  value: number | null,
  variance: number | null,
  weight: number,
  ratio: boolean,
): GroupGap | null {
  if (value === null || variance === null || !(variance > 0) || (ratio && !(value > 0))) return null;
  return { gap: ratio ? Math.log(value) : value, variance, weight };
}

/** A figure about the couple as a whole and not about which of the two: no row by sex, no gap. */
export function isOfCouple(indicator: Indicator, figure: Figure): boolean {
  return indicator.unit === 'couple' && (indicator.kind === 'description' || figure.kind === 'count');
}
