import type { Action, TargetKind } from './staff-files.ts';

/** What the figures say of a measure. None of them says that the measure was the cause. */
export const OUTCOMES = ['reached', 'on_the_way', 'no_change', 'worse', 'cannot_tell'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why the outcome cannot be told. */
export const TEST_REASONS = [
  'not_computed',
  'no_periods',
  'not_begun',
  'no_before',
  'no_after',
  'no_interval',
  'too_wide',
  'may_be_chance',
] as const;
export type TestReason = (typeof TEST_REASONS)[number];

/**
 * `regression`: the baseline is the figure that led to the measure, and unusual figures tend back by themselves.
 * `cautious`: the same people may be in both periods, so the interval is too wide rather than too narrow.
 * `turned`: the gap has changed sign. `before-due`: the figures end before the last day of the measure.
 */
export const TEST_REMARKS = ['regression', 'cautious', 'turned', 'before-due'] as const;
export type TestRemark = (typeof TEST_REMARKS)[number];

/** A figure with its limits. */
export interface Bounded {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What was measured in one period: the figure that the target is about, and each sex's own figure. */
export interface Measured {
  readonly period: string;
  /** Gap (women − men, or women ÷ men) or level, in the unit of audit.json. */
  readonly figure: Bounded;
  readonly women: number | null;
  readonly men: number | null;
}

/** One action tested against a document, before and after its start. */
export interface ActionTest {
  readonly action: Action;
  readonly outcome: Outcome;
  readonly reason: TestReason | null;
  readonly stat: string | null;
  readonly kind: TargetKind;
  /** The gap is a ratio: the change is a ratio of ratios. */
  readonly ratio: boolean;
  readonly before: Measured | null;
  readonly after: Measured | null;
  /** After − before (or after ÷ before), 95 % limits. */
  readonly change: Bounded | null;
  readonly remarks: readonly TestRemark[];
}
