import { TAIL } from './distributions.ts';
import type { Comparison } from './estimate.ts';

/**
 * The interval that decides. Where an interval leaves out `bound` but a second, exact test does not (its one-sided
 * probability, `tail`, is over 2.5 %), the limit is moved to the bound. Where the bound means no difference, p is the
 * larger of the two tests': among many questions p decides, and far out one test may be several times too sure. An
 * interval that contains the bound is left as it is, and `tail` is not called.
 */
export function stretch<C extends Comparison>(
  comparison: C,
  bound: number,
  tail: () => number,
  { noDifference = true }: { readonly noDifference?: boolean } = {},
): C {
  const { low, high, p } = comparison;
  const above = low !== null && low > bound;
  const below = high !== null && high < bound;
  if (!above && !below) return comparison;
  const second = tail();
  const larger = noDifference && p !== null ? Math.max(p, Math.min(1, 2 * second)) : p;
  if (second <= TAIL) return { ...comparison, p: larger };
  return { ...comparison, low: above ? bound : low, high: below ? bound : high, p: larger };
}

/**
 * A difference for a verdict, stretched to 0 where `tailAt(0)` does not confirm a direction, and, where it would be
 * called equal, to the margin on the side where `tailAt(±margin)` does not confirm that the difference is smaller.
 */
export function confirm(comparison: Comparison, margin: number, tailAt: (bound: number) => number): Comparison {
  const directed = stretch(comparison, 0, () => tailAt(0));
  if (directed.low === null || directed.high === null) return directed;
  if (!(directed.low > -margin && directed.high < margin)) return directed;
  return [margin, -margin].reduce(
    (found, bound) => stretch(found, bound, () => tailAt(bound), { noDifference: false }),
    directed,
  );
}
