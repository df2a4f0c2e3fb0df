import type { Verdict } from '../model/verdict.ts';
import { countsOf } from '../stats/adjusted/adjust.ts';
import { widenGap } from '../stats/adjusted/adjusted-gap.ts';
import { poolByMantelHaenszel } from '../stats/adjusted/mantel-haenszel.ts';
import type { TwoShares } from '../stats/share-difference.ts';
import type { LineContext } from './findings.ts';

/**
 * Whether the direction of a share of those to whom something happened is there also among those who have had aid
 * equally long: Mantel and Haenszel's difference over those strata has its 95 % interval on the same side. Null where
 * that is not asked: nothing tells when aid began, a group, or a single period. Nothing else leaves of the strata.
 * Method: docs/methods.md, "Shares that grow with time".
 */
export function holdsWithinTime({ line, release }: LineContext, verdict: Verdict, phi: number): boolean | null {
  if (line.by !== null) return null;
  const { indicator, stat, period } = line;
  const table = release.byTime?.find(
    (one) => one.indicator === indicator && one.stat === stat && one.period === period,
  );
  if (!table) return null;
  return holdsWithin(table.strata.map(countsOf), verdict, phi);
}

/** The rule itself, of strata of people alike in time. */
export function holdsWithin(strata: readonly TwoShares[], verdict: Verdict, phi: number): boolean {
  const { low, high } = widenGap(poolByMantelHaenszel(strata), 'difference', phi, 1);
  if (low === null || high === null) return false;
  return verdict === 'women_higher' ? low > 0 : high < 0;
}
