import type {
  ChangeRow,
  CurveRow,
  DecompositionRow,
  FunnelRow,
  GapRow,
  PooledRow,
  ResultRow,
  SelectedRow,
} from '../model/audit-document.ts';
import type { Figure, Indicator } from '../model/indicator.ts';
import type { ProtectedLine, ProtectedRelease } from '../model/release.ts';

/** What the protected counts say: rows of audit.json, in its order. */
export interface Findings {
  readonly results: readonly ResultRow[];
  readonly gaps: readonly GapRow[];
  readonly curves: readonly CurveRow[];
  readonly selected: readonly SelectedRow[];
  readonly decompositions: readonly DecompositionRow[];
  readonly pooled: readonly PooledRow[];
  readonly changes: readonly ChangeRow[];
  readonly funnels: readonly FunnelRow[];
}

/** How a number is stored in a protected release; `exact` follows from shown counts and needs no rounding. */
export type Storage = 'exact' | 'months' | 'days' | 'kronor' | 'rate' | 'factor' | 'percent' | 'points';

/** A gap before the families are known and before it is rounded. */
export interface DraftGap {
  readonly row: GapRow;
  readonly storage: Storage;
  /** Coarser step than its storage's, as a share of people (`openStep`, `meanStep`). */
  readonly step?: number | null;
  /** False: too few have come to the end of the horizon for the sexes to be called alike; also within equals. */
  readonly reachesEnd?: boolean;
}

/** The findings of one line, before p-values are corrected for families. */
export interface LineFindings {
  readonly results: readonly ResultRow[];
  readonly gaps: readonly DraftGap[];
  readonly curves?: readonly CurveRow[];
  readonly decompositions?: readonly DecompositionRow[];
}

/** One line with everything that decides how it is compared. */
export interface LineContext {
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly line: ProtectedLine;
  readonly release: ProtectedRelease;
  /** The indicator's headline figure, undivided, in the headline period. */
  readonly headline: boolean;
  /** A share that replaces a rate which could not be counted. */
  readonly standIn: boolean;
}
