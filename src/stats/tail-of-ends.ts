import { buildPairedTable } from './paired-risk-table.ts';
import type { Cause, Spell } from './risk-table.ts';

/** Ends of the sex with fewer from which the normal distribution is as good: the sum would only cost time. */
const MANY = 2000;

/**
 * One-sided probability that so many of the ends, or more (fewer, where they are fewer than expected), are women's when
 * the hazards are equal: given who was at risk, each end is a woman's with the probability n1/(n1 + n0), and their number
 * is a sum of unequal yes–no draws (Poisson–binomial), added up exactly. 0 where each sex has very many ends.
 * Source: Hodges & Le Cam 1960, Ann Math Stat 31:737 (the distribution); the score of Cox's likelihood is this number
 * less its mean. R: a loop over the ends.
 */
export function tailOfEnds(women: readonly Spell[], men: readonly Spell[], cause: Cause): number {
  const rows = buildPairedTable(women, men, cause).filter((row) => row.n1 > 0 && row.n0 > 0);
  const [ends1, ends0] = [rows.reduce((sum, { d1 }) => sum + d1, 0), rows.reduce((sum, { d0 }) => sum + d0, 0)];
  const expected = rows.reduce((sum, { d1, d0, n1, n0 }) => sum + ((d1 + d0) * n1) / (n1 + n0), 0);
  // Counted for the sex with fewer ends: P(its ends ≤ k), or 1 less P(≤ k − 1).
  const byWomen = ends1 <= ends0;
  const own = byWomen ? ends1 : ends0;
  if (own > MANY) return 0;
  const many = ends1 > expected === byWomen;
  const most = many ? own - 1 : own;
  if (most < 0) return 1;
  const chances = new Float64Array(most + 1);
  chances[0] = 1;
  for (const { d1, d0, n1, n0 } of rows) {
    const share = (byWomen ? n1 : n0) / (n1 + n0);
    for (let end = 0; end < d1 + d0; end++) {
      for (let k = most; k > 0; k--) chances[k] = chances[k]! * (1 - share) + chances[k - 1]! * share;
      chances[0] = chances[0]! * (1 - share);
    }
  }
  const below = chances.reduce((sum, chance) => sum + chance, 0);
  return many ? 1 - below : below;
}
