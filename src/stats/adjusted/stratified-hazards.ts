import { fitHazardRatio } from '../cox.ts';
import { buildPairedTable } from '../paired-risk-table.ts';
import type { Cause } from '../risk-table.ts';
import { type Gap, noGap } from './adjusted-gap.ts';
import { missingSex, type SpellStratum } from './spell-stratum.ts';

/**
 * Hazard ratio, women ÷ men, within strata: `compareHazards` with a hazard of its own in every stratum. `no_cases`,
 * `one_sex`; `little_overlap` where no event happens with both sexes at risk in its stratum; `separation` where the
 * likelihood has no greatest value.
 * Source: Kalbfleisch & Prentice, 2nd ed., §4.4; Efron 1977. R: `coxph(Surv(entry, exit, event) ~ woman + strata(s))`.
 */
export function compareHazardsWithin(strata: readonly SpellStratum[], cause: Cause = 'any'): Gap {
  const missing = missingSex(strata);
  if (missing) return noGap(missing);
  const rows = strata.flatMap((one) => buildPairedTable(one.women, one.men, cause));
  if (!rows.some((row) => row.n1 > 0 && row.n0 > 0)) return noGap('little_overlap');
  return fitHazardRatio(rows) ?? noGap('separation');
}
