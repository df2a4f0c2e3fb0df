import type { Action } from './actions-file.ts';

/** What a target may be set for: the gap between women and men, one of the sexes, or couples as one. */
export const TARGETS = [
  'gap_at_most',
  'women_at_least',
  'women_at_most',
  'men_at_least',
  'men_at_most',
  'couples_at_least',
  'couples_at_most',
] as const;
export type TargetKind = (typeof TARGETS)[number];

/** The one target of an action, as it was written. */
export function targetOf(action: Action): { readonly kind: TargetKind; readonly value: number } {
  const kind = TARGETS.find((one) => action.target[one] !== undefined);
  if (kind === undefined) throw new RangeError('an action without a target');
  return { kind, value: action.target[kind] ?? 0 };
}
