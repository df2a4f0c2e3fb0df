/** A gap with its variance, one line per group, unit or municipality; `weight` its size where groups are averaged by size. */
export interface GroupGap {
  readonly gap: number;
  readonly variance: number;
  readonly weight: number;
}

/** Why nothing is said of groups together. A subset of the codes in audit.json. */
export type GroupBlank = 'no_cases' | 'few' | 'no_spread';

/** Groups that can take part: a finite gap and a variance above 0. */
export function usable(groups: readonly GroupGap[]): boolean {
  return groups.every(({ gap, variance, weight }) => Number.isFinite(gap) && variance > 0 && weight > 0);
}
