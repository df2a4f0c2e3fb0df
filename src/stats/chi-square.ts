import { chiSquareUpper } from './distributions.ts';
import type { Blank } from './estimate.ts';

/** One category of a distribution: how many women, how many men. */
export interface CategoryPair {
  readonly women: number;
  readonly men: number;
}

/** Result of the overall test; null numbers with a reason where it cannot be made. */
export interface OverallTest {
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: number | null;
  /** Categories left after merging. */
  readonly categories: number;
  readonly reason: Blank | null;
}

/**
 * Pearson's χ² of a distribution over women and men, without continuity correction. The two smallest categories (both
 * sexes together; ties in the order given) are merged until every expected count is at least 5. `few` where two are
 * left and one expected count is still lower; `one_sex`, `no_cases`, `no_spread` (a single category). Divided by `phi`
 * where observations hang together.
 * Source: Pearson 1900; Rao & Scott 1984, Ann Stat 12:46; the bound of 5: Campbell 2007, Stat Med 26:3661.
 */
export function testDistribution(categories: readonly CategoryPair[], phi = 1): OverallTest {
  const none = (reason: Blank, left: number): OverallTest => ({
    statistic: null,
    df: null,
    p: null,
    categories: left,
    reason,
  });
  let rows = categories.filter((category) => category.women + category.men > 0);
  const women = rows.reduce((sum, one) => sum + one.women, 0);
  const men = rows.reduce((sum, one) => sum + one.men, 0);
  if (women + men === 0) return none('no_cases', 0);
  if (women === 0 || men === 0) return none('one_sex', rows.length);
  if (rows.length === 1) return none('no_spread', 1);
  const rarer = Math.min(women, men) / (women + men);
  const tooSmall = () => rows.some((row) => (row.women + row.men) * rarer < 5);
  while (rows.length > 2 && tooSmall()) {
    const bySize = rows.toSorted((a, b) => a.women + a.men - (b.women + b.men));
    const [first, second, ...rest] = bySize as [CategoryPair, CategoryPair, ...CategoryPair[]]; // length > 2 above
    rows = [{ women: first.women + second.women, men: first.men + second.men }, ...rest];
  }
  if (tooSmall()) return none('few', rows.length);
  let statistic = 0;
  for (const one of rows) {
    for (const [seen, total] of [
      [one.women, women],
      [one.men, men],
    ] as const) {
      const expected = ((one.women + one.men) * total) / (women + men);
      statistic += (seen - expected) ** 2 / expected;
    }
  }
  const df = rows.length - 1;
  statistic /= phi;
  return { statistic, df, p: chiSquareUpper(statistic, df), categories: rows.length, reason: null };
}
