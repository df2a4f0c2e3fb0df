import { normalTwoSided, Z95 } from '../distributions.ts';
import { type Comparison, nothing } from '../estimate.ts';
import { gapVariance } from '../groups/group-gap.ts';
import type { TwoShares } from '../share-difference.ts';

/** Persons of one sex in both periods, by their answers before and after. */
export interface BothPeriods {
  readonly yesYes: number;
  readonly yesNo: number;
  readonly noYes: number;
  readonly noNo: number;
}

/**
 * A change of the gap. `cautious`: persons may be in both periods and it is not known who, so that the interval is too
 * wide.
 */
export interface Change extends Comparison {
  readonly cautious: boolean;
}

/**
 * How the gap (women − men) changed: after − before, normal limits and p. Persons in both periods answer alike, which
 * lowers the variance by 2C/(n·n′) per sex, C = Σ(y − p)(y′ − p′) over them, with the same n − 1 as in the variances;
 * without that table the periods count as independent, which is too wide and never too narrow (`cautious`; pass `none`
 * where nobody can be in both). `no_cases`, `one_sex`, from either period; value only with `no_spread` where the
 * overlap takes up all variance: the same people with the same answers.
 */
export function compareGaps(
  before: TwoShares,
  after: TwoShares,
  overlap: { readonly women: BothPeriods; readonly men: BothPeriods } | 'unknown' | 'none',
): Change {
  const cautious = overlap === 'unknown';
  for (const { n1, n0 } of [before, after]) {
    if (n1 === 0 || n0 === 0) return { ...nothing(n1 === n0 ? 'no_cases' : 'one_sex'), cautious };
  }
  const value = after.x1 / after.n1 - after.x0 / after.n0 - (before.x1 / before.n1 - before.x0 / before.n0);
  let variance = gapVariance(before) + gapVariance(after);
  if (typeof overlap === 'object') {
    variance -= 2 * covariance(overlap.women, [before.x1, before.n1], [after.x1, after.n1]);
    variance -= 2 * covariance(overlap.men, [before.x0, before.n0], [after.x0, after.n0]);
  }
  if (!(variance > 1e-12)) return { ...nothing('no_spread'), value, cautious };
  const se = Math.sqrt(variance);
  return {
    value,
    low: Math.max(-2, value - Z95 * se),
    high: Math.min(2, value + Z95 * se),
    p: normalTwoSided(value / se),
    reason: null,
    cautious,
  };
}

type Counts = readonly [yes: number, n: number];

function covariance(both: BothPeriods, [x, n]: Counts, [y, m]: Counts): number {
  const [p, q] = [x / n, y / m];
  const people = both.yesYes + both.yesNo + both.noYes + both.noNo;
  const departures = both.yesYes - q * (both.yesYes + both.yesNo) - p * (both.yesYes + both.noYes) + people * p * q;
  return n < 2 || m < 2 ? 0 : departures / Math.sqrt(n * (n - 1) * m * (m - 1));
}
