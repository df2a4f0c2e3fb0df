import type { GapRow } from '../../model/audit-document.ts';
import type { Figure, Indicator } from '../../model/indicator.ts';
import type { ProtectedLine } from '../../model/release.ts';
import type { GroupGap } from '../../stats/groups/group-gap.ts';
import type { LineFindings, Place } from '../findings.ts';

/** Which rows a line has, by declaration alone: what a hidden line shows, so that its shape tells nothing. */
export interface DeclaredRows {
  readonly results: readonly string[];
  readonly gaps: readonly { readonly stat: string; readonly estimand: GapRow['estimand'] }[];
}

/** All that comparing must know of one kind of figure. A kind is added to the table in `read-line.ts`, or nothing compiles. */
export interface KindOfComparing<F extends Figure = Figure> {
  /** The findings of a shown line. */
  readonly read: (place: Place, figure: F) => LineFindings;
  readonly declares: (figure: F) => DeclaredRows;
  /**
   * Gap, variance and size of one group, for pooling the groups of a breakdown: on the logarithm where the gap is a ratio;
   * null where it cannot be told. Null instead: figures of the kind are not pooled.
   */
  readonly group: ((line: ProtectedLine, gap: GapRow) => GroupGap | null) | null;
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

/** A figure about the couple as one, not about which of the two: no row by sex, no gap. */
export function isOfCouple(indicator: Indicator, figure: Figure): boolean {
  return indicator.unit === 'couple' && (indicator.kind === 'description' || figure.kind === 'count');
}
