import type { Reason, Verdict } from './verdict.ts';

/** Why a rule of the gate cannot be decided, beside the reasons of an audit. */
export const UNDECIDED = ['not_in_audit', 'not_computed', 'limit_inside', 'verdict_unclear', 'not_split'] as const;
export type Undecided = Reason | (typeof UNDECIDED)[number];

/** One rule of a policy and what an audit says of it (docs/gate.md). Numbers in the unit of audit.json. */
export interface CheckedRule {
  readonly rule: 'max_gap' | 'require' | 'min_registered' | 'max_left_out' | 'forbid_verdict';
  readonly indicator: string | null;
  readonly outcome: 'passed' | 'failed' | 'cannot_tell';
  readonly reason: Undecided | null;
  readonly limit: number | readonly Verdict[] | null;
  /** Of a gap: its interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** A gap, a share or a verdict. */
  readonly found: number | Verdict | null;
}

/** What the gate says of an audit. */
export interface Checked {
  readonly passed: boolean;
  readonly unknown: 'pass' | 'fail';
  readonly rules: readonly CheckedRule[];
}
