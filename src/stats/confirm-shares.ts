import type { Comparison } from './estimate.ts';
import { scoreDifference } from './restricted-share.ts';
import { compareShares } from './share-difference.ts';
import { confirm } from './stretch.ts';
import type { TwoShares } from './two-shares.ts';
import { tailOfScore } from './unconditional-test.ts';

/** Scores beyond this are confirmed in every table that may be shown (enumerated: 2.7 at most). */
const BEYOND_DOUBT = 3;
/** Counts of 1–4 never carry a verdict, so that they need not be reckoned with. */
const LEAST = 5;

/**
 * A difference of shares for a verdict: Miettinen and Nurminen's interval, stretched to 0 where the exact unconditional
 * test does not confirm that there is a difference, and to the margin where it does not confirm that the difference is
 * smaller. So a direction is false in at most 2.5 % each way, and so is `equal`, whatever the numbers of women and men.
 * Valid where every count is 0 or at least 5; `margin` in fractions.
 */
export function confirmShares(table: TwoShares, phi: number, margin: number): Comparison {
  return confirm(compareShares(table, phi), margin, (bound) =>
    Math.abs(scoreDifference(table, bound, phi)) > BEYOND_DOUBT ? 0 : tailOfScore(table, bound, { phi, least: LEAST }),
  );
}
