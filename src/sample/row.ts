import type { Adult, Child, Decision, Household, Referral, Spell } from './household.ts';

/** One line of a file: which parts of a household it tells about. */
export interface SampleRow {
  readonly household: Household;
  readonly adult: Adult | undefined;
  readonly child: Child | undefined;
  /** The spell that `aid_start` and the like describe. */
  readonly spell: Spell | undefined;
  readonly month: number | undefined;
  readonly decision: Decision | undefined;
  readonly referral: Referral | undefined;
  /** What a person has done is told on rows with aid only; up to this day, both included. */
  readonly knownUntil: number | undefined;
}
