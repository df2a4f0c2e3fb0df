import { chiSquareUpper } from './distributions.ts';
import type { Blank } from './estimate.ts';
import { buildPairedTable, type Cause, type PairedRow, type Spell } from './risk-table.ts';

/** The log-rank test; null numbers with a reason where it cannot be made. */
export interface LogRank {
  readonly statistic: number | null;
  readonly p: number | null;
  /** Events of women, and how many were expected were the hazards equal. */
  readonly observed: number | null;
  readonly expected: number | null;
  readonly reason: Blank | null;
}

/**
 * Log-rank test of two groups with delayed entry, χ² with 1 df, divided by φ where spells belong together. `one_sex`,
 * `no_cases`; `no_spread` where no time has an event with both sexes at risk.
 * Source: Mantel 1966; Peto & Peto 1972, JRSS A 135:185. R: `survdiff`; with delayed entry `mantelhaen.test` over
 * times.
 */
export function testLogRank(women: readonly Spell[], men: readonly Spell[], cause: Cause = 'any', phi = 1): LogRank {
  const none = (reason: Blank): LogRank => ({ statistic: null, p: null, observed: null, expected: null, reason });
  if (women.length === 0 || men.length === 0) return none(women.length === men.length ? 'no_cases' : 'one_sex');
  return sumLogRank(buildPairedTable(women, men, cause), phi) ?? none('no_spread');
}

/**
 * The test from rows of risk sets, of one table or of several strata; null where no row has an event and both sexes at
 * risk.
 */
export function sumLogRank(rows: readonly PairedRow[], phi = 1): LogRank | null {
  let [observed, expected, variance] = [0, 0, 0];
  for (const { d1, n1, d0, n0 } of rows) {
    const [n, d] = [n1 + n0, d1 + d0];
    observed += d1;
    expected += (d * n1) / n;
    if (n > 1) variance += (d * (n1 / n) * (n0 / n) * (n - d)) / (n - 1);
  }
  if (!(variance > 0)) return null;
  const statistic = (observed - expected) ** 2 / variance / phi;
  return { statistic, p: chiSquareUpper(statistic, 1), observed, expected, reason: null };
}
