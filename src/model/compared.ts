import type { Bounded } from './action-test.ts';
import type { Undecided } from './checked-rule.ts';
import type { DefinitionBreak } from './definition-breaks.ts';
import type { Unit } from './unit.ts';

/** Version of the format of what `compare --json` prints. */
export const COMPARISON_ID = 'gender-audit/comparison@1';

/**
 * How the gap of the second audit stands to that of the first. `greater`, `smaller`: for the same sex, and certain among all
 * that are compared; `changed`: certain, but not which of the two is the greater; `alike`: the whole interval of the change
 * lies within the margin.
 */
export type ChangeVerdict = 'greater' | 'smaller' | 'changed' | 'alike' | 'unclear';

/** Why two figures cannot be compared, beside the reasons for which one of them is missing. */
export const NOT_COMPARED = [
  'other_definition',
  'other_selection',
  'other_span',
  'other_season',
  'other_rules',
  'no_interval',
] as const;
export type NotCompared = Undecided | (typeof NOT_COMPARED)[number];

/**
 * What to keep in mind of a change that is told. `cautious`: the same people may be in both, so that its interval is too wide
 * rather than too narrow. `season`: other parts of the year. `registration`: the shares registered lie far apart.
 */
export const CHANGE_CAUTIONS = ['cautious', 'season', 'registration'] as const;
export type ChangeCaution = (typeof CHANGE_CAUTIONS)[number];

/**
 * What to keep in mind of the whole comparison. `versions`: made by different versions of the program, and nothing beside the
 * audits says that the definitions are the same.
 */
export const COMPARISON_REMARKS = ['threshold', 'modes', 'versions', 'mapping', 'late', 'part', 'overlap'] as const;
export type ComparisonRemark = (typeof COMPARISON_REMARKS)[number];

/** One of the two audits. */
export interface ComparedAudit {
  readonly from: string;
  readonly to: string;
  readonly as_of: string;
  readonly scope: string | null;
  readonly files: readonly string[];
  readonly version: string;
  readonly threshold: number;
  readonly mode: 'protected' | 'internal';
}

/** What one audit says: both figures and the gap, as they stand in it. Numbers that are not shown are null. */
export interface ComparedFigures {
  readonly period: string;
  readonly women: number | null;
  readonly men: number | null;
  readonly gap: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The headline of one indicator in two audits. */
export interface ComparedHeadline {
  readonly indicator: string;
  readonly stat: string | null;
  readonly estimand: 'difference' | 'ratio' | 'rate_ratio' | 'hazard_ratio' | null;
  readonly unit: Unit;
  /** Null where the headline is hidden or missing in that audit. */
  readonly first: ComparedFigures | null;
  readonly second: ComparedFigures | null;
  /** Second − first, or second ÷ first, 95 % limits; `q`: Benjamini–Hochberg over all that are compared. */
  readonly change: (Bounded & { readonly p: number; readonly q: number }) | null;
  /** Null where it is not judged. */
  readonly verdict: ChangeVerdict | null;
  readonly reason: NotCompared | null;
  /** Which of the audits the reason is about; null where it is about the two together. */
  readonly of: 'first' | 'second' | 'both' | null;
  readonly cautions: readonly ChangeCaution[];
  /** Laws and routines that changed between the two: then it is not judged. */
  readonly breaks: readonly Pick<DefinitionBreak, 'date' | 'label'>[];
}

/** Two audits compared, headline by headline. */
export interface ComparedAudits {
  readonly schema: typeof COMPARISON_ID;
  readonly first: ComparedAudit;
  readonly second: ComparedAudit;
  readonly remarks: readonly ComparisonRemark[];
  readonly headlines: readonly ComparedHeadline[];
}
