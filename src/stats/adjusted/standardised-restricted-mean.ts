import { normalTwoSided, Z95 } from '../distributions.ts';
import { followSurvival } from '../kaplan-meier.ts';
import { restrictMean } from '../restricted-mean.ts';
import { buildRiskTable, countAtRisk, type Spell } from '../risk-table.ts';
import { type Gap, noGap } from './adjusted-gap.ts';
import { countSpells, missingSex, type SpellStratum } from './spell-stratum.ts';

/** Every stratum needs this many of each sex (docs/methods.md, "Adjusting"). */
export const LEAST_SPELLS = 20;

/**
 * Difference of restricted mean times up to `horizon`, women − men, days, if both sexes had the composition of all:
 * Σw_k(RMST1k − RMST0k), w_k = N_k/N held fixed, variance φΣw²(V1 + V0), normal limits and p. `no_cases`, `one_sex`;
 * `few` where a stratum has under twenty spells of a sex or under two ends before the horizon; `too_short` where the curve
 * of a sex stops above 0 before the horizon in some stratum.
 * Source: Royston & Parmar 2013, BMC Med Res Methodol 13:152, standardised as shares are.
 */
export function compareRestrictedMeansWithin(strata: readonly SpellStratum[], horizon: number, phi = 1): Gap {
  const missing = missingSex(strata);
  if (missing) return noGap(missing);
  const sizes = strata.map((one) => ({ women: countSpells(one.women), men: countSpells(one.men) }));
  if (sizes.some(({ women, men }) => Math.min(women, men) < LEAST_SPELLS)) return noGap('few');
  if (!strata.every((one) => isKnown(one.women, horizon) && isKnown(one.men, horizon))) return noGap('too_short');
  const whole = sizes.reduce((sum, { women, men }) => sum + women + men, 0);
  let [value, variance] = [0, 0];
  for (const [k, one] of strata.entries()) {
    const [women, men] = [restrictMean(one.women, horizon, phi), restrictMean(one.men, horizon, phi)];
    if (!women || !men || women.variance === null || men.variance === null) return noGap('few');
    const { women: n1, men: n0 } = sizes[k]!;
    const weight = (n1 + n0) / whole;
    value += weight * (women.value - men.value);
    variance += weight * weight * (women.variance + men.variance);
  }
  const se = Math.sqrt(variance);
  return { value, low: value - Z95 * se, high: value + Z95 * se, p: normalTwoSided(value / se), se, reason: null };
}

/** Somebody is at risk at the horizon, or everybody had ended before it. */
function isKnown(spells: readonly Spell[], horizon: number): boolean {
  return countAtRisk(spells, horizon) > 0 || followSurvival(buildRiskTable(spells)).at(-1)?.value === 0;
}
