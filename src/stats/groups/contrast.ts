import { adjustByBenjaminiHochberg } from '../adjust-p.ts';
import { normalTwoSided, Z95 } from '../distributions.ts';
import { type GroupGap, usable } from './group-gap.ts';

/** How much larger (women − men) the gap is in a group than among all others. */
export interface Contrast {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  /** Benjamini and Hochberg's, over the groups given: only q ≤ .05 may be put in words. */
  readonly q: number;
}

/**
 * Every group against the rest, in the order given. The rest is the mean of the other groups' gaps weighted by size,
 * not the gap of the others merged into one group, which would mix in how the sexes are distributed over them. Normal
 * limits and p. Null for every group where there are fewer than two, or a variance is 0.
 */
export function contrastGroups(groups: readonly GroupGap[]): readonly (Contrast | null)[] {
  if (groups.length < 2 || !usable(groups)) return groups.map(() => null);
  const raw = groups.map((own, i) => {
    const others = groups.filter((_, j) => j !== i);
    const weight = others.reduce((sum, one) => sum + one.weight, 0);
    const rest = others.reduce((sum, one) => sum + (one.weight / weight) * one.gap, 0);
    const variance = others.reduce((sum, one) => sum + (one.weight / weight) ** 2 * one.variance, own.variance);
    const [value, se] = [own.gap - rest, Math.sqrt(variance)];
    return { value, low: value - Z95 * se, high: value + Z95 * se, p: normalTwoSided(value / se) };
  });
  const q = adjustByBenjaminiHochberg(raw.map((contrast) => contrast.p));
  return raw.map((contrast, i) => ({ ...contrast, q: q[i]! }));
}
