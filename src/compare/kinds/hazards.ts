import { renameStat, survivalStat } from '../../model/named-figures.ts';
import { compareHazards, fitHazardRatio, hazardClusterFactor, widenHazardRatio } from '../../stats/cox.ts';
import { detectDifference } from '../../stats/detectable.ts';
import { nothing } from '../../stats/estimate.ts';
import { testLogRank } from '../../stats/log-rank.ts';
import { buildPairedTable, type Spell } from '../../stats/risk-table.ts';
import { judgeRatio } from '../../stats/verdict.ts';
import { cautionsOf, type DurationContext } from '../duration-context.ts';
import type { LineFindings } from '../findings.ts';
import { judgeRegistration, marginOf } from '../judging.ts';
import { flipsWithoutOneSpell, isNear } from '../leave-one-out.ts';
import { publishedDurationFactor } from '../published-factor.ts';
import { makeGap, makeResult } from '../rows.ts';
import { alignPairs, countEnds } from '../spells.ts';

/** Events of each sex from which a hazard ratio is judged. */
const LEAST_EVENTS = 10;

/**
 * Cause-specific hazard ratio, the pace of the end asked about among those still at risk; the log-rank test is a row of
 * its own. A sex has no hazard of its own to show: its row has the number of spells and of ends.
 */
export function readHazards(context: DurationContext): LineFindings {
  const { figure, spells, women, men, indicator } = context;
  const stat = survivalStat(figure, 'hazard', 0);
  const [w, m] = [spells?.women ?? [], spells?.men ?? []];
  const row = (sex: 'women' | 'men', cell: typeof women, ends: number) => ({
    ...makeResult(context, sex, stat, cell, nothing('few'), { count: ends }),
    ...(spells ? { status: 'shown' as const, reason: null } : {}),
  });
  const joined = spells && context.line.pairs ? alignPairs(context.line.pairs, spells.start) : null;
  const [e1, e0] = [countEnds(w, 1), countEnds(m, 1)];
  // the variance of the log ratio is about 1/ends of the one sex + 1/ends of the other
  const part = e1 + e0 > 0 ? e0 / (e1 + e0) : 0.5;
  const phi = joined && publishedDurationFactor(context, hazardClusterFactor(w, m, joined, 1), joined, part);
  const { se, ...comparison } = spells ? compareHazards(w, m, 1, phi ?? 1) : { ...nothing('few'), se: null };
  const detectable = detectDifference(se);
  const registration = judgeRegistration(women, men);
  const few = Math.min(e1, e0) < LEAST_EVENTS;
  const margin = marginOf(indicator, 'ratio');
  const flips = context.headline && context.first && !few && flipsWithoutOne(w, m, margin, phi ?? 1);
  const sides = { estimand: 'hazard_ratio' as const, women, men, storage: 'factor' as const };
  const gap = makeGap(context, {
    ...sides,
    stat,
    comparison,
    margin,
    detectable: detectable === null ? null : Math.exp(detectable),
    phi,
    cautions: cautionsOf(context),
    flips,
    muchMissing: registration.muchMissing,
    withheld: registration.withheld ?? (few ? 'few' : null),
    headline: context.first,
  });
  const test = spells ? testLogRank(w, m, 1, phi ?? 1) : { p: null, reason: 'few' as const };
  const beside = makeGap(context, {
    ...sides,
    stat: renameStat(figure.stat, 'logrank'),
    comparison: { value: null, low: null, high: null, p: test.p, reason: test.reason },
    margin: null,
    described: true,
  });
  return { results: [row('women', women, women.events), row('men', men, men.events)], gaps: [gap, beside] };
}

/**
 * Judged by the interval alone, since the exact test would have to be repeated for every spell. One event moves the log
 * of the ratio by about 1/events: three times that is a safe reach.
 */
function flipsWithoutOne(women: readonly Spell[], men: readonly Spell[], margin: number, phi: number): boolean {
  const { low, high } = compareHazards(women, men, 1, phi);
  const logs = { low: low === null ? null : Math.log(low), high: high === null ? null : Math.log(high) };
  const reach = 3 / Math.min(countEnds(women, 1), countEnds(men, 1));
  return flipsWithoutOneSpell(
    women,
    men,
    { sum: (spells) => spells, verdictOf },
    isNear(logs, Math.log(margin), reach),
  );

  function verdictOf(w: readonly Spell[], m: readonly Spell[]) {
    const found = fitHazardRatio(buildPairedTable(w, m, 1));
    const ratio = found && widenHazardRatio(found, phi);
    if (ratio === null || ratio.value === null || ratio.low === null) return 'unclear';
    return judgeRatio({ value: ratio.value, low: ratio.low, high: ratio.high, margin }).verdict;
  }
}
