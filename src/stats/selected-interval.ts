import { normalTwoSidedPoint, TAIL, Z95 } from './distributions.ts';
import type { Known } from './estimate.ts';

/**
 * What the two-sided interval of a number may miss when `selected` numbers are told of `asked`: .05·R/m. The share of
 * intervals told that miss (none told counts as nought) is then expected to be at most 5 %, however they were chosen by
 * their own numbers.
 * Source: Benjamini & Yekutieli 2005, J Am Stat Assoc 100:71, false-coverage-statement rate.
 */
export function errorOfSelected(selected: number, asked: number): number {
  return (2 * TAIL * selected) / asked;
}

/**
 * The largest number R, of so many candidates, that keeps its own promise: at least R of them pass at the error .05·R/m.
 * With p ≤ error for `passing` that is Benjamini and Hochberg's step-up.
 */
export function countSelected(candidates: number, asked: number, passing: (error: number) => number): number {
  for (let selected = candidates; selected > 0; selected--)
    if (passing(errorOfSelected(selected, asked)) >= selected) return selected;
  return 0;
}

/** A 95 % interval with the two-sided p of the method that made it, on a scale where nought is no difference. */
interface Tested extends Known {
  readonly p: number;
}

/**
 * A 95 % interval at a smaller error, from what is known of it: both limits move away from the value as normal quantiles
 * do. The limit nearer nought is also found between two points of the method's own confidence curve, the limit at 95 %
 * and nought at p; of the two the lower is taken, so that a method with heavier tails than the normal keeps them. Never
 * narrower than what is given. A value that was rounded to beside the middle counts as half of the interval away from
 * both limits, so that an interval of rounded limits holds that of the exact ones. For ratios everything as logarithms;
 * limits may be infinite.
 * Beside the methods' own limits at the same error (R, test/stats/reference/selected.R): of shares at most .8 points too
 * near nought, of means and rates never; the farther limit of means of twenty people is .08 of a half-width short.
 */
export function intervalAtError({ value, low, high, p }: Tested, error: number) {
  const z = normalTwoSidedPoint(error);
  const [below, above] = [value - low, high - value].map(
    (half) => Math.max(half, (high - low) / 2) * Math.max(1, z / Z95),
  ) as [number, number]; // two in, two out
  const nearest = Math.max(low, -high);
  if (!(nearest > 0)) return { low: value - below, high: value + above };
  const end = normalTwoSidedPoint(p);
  // on the chord from (Z95, limit) to (z of p, 0)
  const chord = end > Z95 ? Math.min(nearest, (nearest * (end - z)) / (end - Z95)) : 0;
  return low > 0
    ? { low: Math.min(value - below, chord), high: value + above }
    : { low: value - below, high: Math.max(value + above, -chord) };
}
