import { chiSquareUpper, normalTwoSided, Z95 } from '../distributions.ts';
import type { LogRank } from '../log-rank.ts';
import { buildPairedTable, type PairedRow } from '../paired-risk-table.ts';
import type { Cause } from '../risk-table.ts';
import { type Gap, noGap } from './adjusted-gap.ts';
import { missingSex, type SpellStratum } from './spell-stratum.ts';

/**
 * Hazard ratio, women ÷ men, within strata: Cox's partial likelihood, a hazard of its own in every stratum, Efron's ties,
 * delayed entry, Wald limits and p on the log scale. `no_cases`, `one_sex`; `little_overlap` where no event happens with
 * both sexes at risk in its stratum; `separation` where the likelihood has no greatest value.
 * Source: Kalbfleisch & Prentice, 2nd ed., §4.4; Efron 1977. R: `coxph(Surv(entry, exit, event) ~ woman + strata(s))`.
 */
export function compareHazardsWithin(strata: readonly SpellStratum[], cause: Cause = 'any'): Gap {
  const missing = missingSex(strata);
  if (missing) return noGap(missing);
  const rows = strata
    .flatMap((one) => buildPairedTable(one.women, one.men, cause))
    .filter((row) => row.n1 > 0 && row.n0 > 0);
  if (rows.length === 0) return noGap('little_overlap');
  let beta = 0;
  for (let step = 0; step < 50; step++) {
    const { slope, information } = differentiate(rows, beta);
    if (!(information > 1e-10)) break;
    const change = Math.min(2, Math.max(-2, slope / information));
    beta += change;
    if (Math.abs(beta) > 15) break;
    if (Math.abs(change) < 1e-12) {
      const se = 1 / Math.sqrt(information);
      return {
        value: Math.exp(beta),
        low: Math.exp(beta - Z95 * se),
        high: Math.exp(beta + Z95 * se),
        p: normalTwoSided(beta / se),
        se,
        reason: null,
      };
    }
  }
  return noGap('separation');
}

/** Slope and information of Efron's partial likelihood, the l-th of d tied ends seeing l/d of them already gone. */
function differentiate(rows: readonly PairedRow[], beta: number) {
  const risk = Math.exp(beta);
  let [slope, information] = [0, 0];
  for (const { d1, n1, d0, n0 } of rows) {
    const d = d1 + d0;
    slope += d1;
    for (let l = 0; l < d; l++) {
      const women = risk * (n1 - (l * d1) / d);
      const share = women / (women + n0 - (l * d0) / d);
      slope -= share;
      information += share * (1 - share);
    }
  }
  return { slope, information };
}

/**
 * Log-rank test within strata, delayed entry, χ² with 1 df: observed, expected and variance added over strata.
 * `no_cases`, `one_sex`; `no_spread` where no event happens with both sexes at risk in its stratum.
 * Source: Mantel 1966; Peto & Peto 1972. R: `survdiff(… + strata(s))`; with delayed entry `mantelhaen.test` over times × strata.
 */
export function testLogRankWithin(strata: readonly SpellStratum[], cause: Cause = 'any'): LogRank {
  const missing = missingSex(strata);
  const none = (reason: 'no_cases' | 'one_sex' | 'no_spread'): LogRank => ({
    statistic: null,
    p: null,
    observed: null,
    expected: null,
    reason,
  });
  if (missing) return none(missing);
  let [observed, expected, variance] = [0, 0, 0];
  for (const { d1, n1, d0, n0 } of strata.flatMap((one) => buildPairedTable(one.women, one.men, cause))) {
    const [n, d] = [n1 + n0, d1 + d0];
    observed += d1;
    expected += (d * n1) / n;
    if (n > 1) variance += (d * (n1 / n) * (n0 / n) * (n - d)) / (n - 1);
  }
  if (!(variance > 0)) return none('no_spread');
  const statistic = (observed - expected) ** 2 / variance;
  return { statistic, p: chiSquareUpper(statistic, 1), observed, expected, reason: null };
}
