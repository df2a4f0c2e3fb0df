import type { RateCell } from '../../model/counted.ts';
import type { FigureOf } from '../../model/indicator.ts';
import { adjustRate } from '../../stats/adjusted/adjust.ts';
import { ratesOf } from '../../stats/adjusted/mantel-haenszel.ts';
import { alikeFactor, rateClusterFactor } from '../../stats/cluster-factor.ts';
import { detectDifference } from '../../stats/detectable.ts';
import { estimateRate } from '../../stats/rate.ts';
import { compareRates, logRatioVariance, type TwoRates } from '../../stats/rate-ratio.ts';
import { readCell, readPair } from '../cells.ts';
import type { LineContext, LineFindings } from '../findings.ts';
import { judgeRegistration, marginOf } from '../judging.ts';
import { publishedClusters, publishedFactor } from '../published-factor.ts';
import { makeGap, makeResult, unknownRow } from '../rows.ts';
import { declareOne, groupGap, type KindOfComparing } from './kind.ts';

/** Events of each sex from which a rate ratio is judged. */
const LEAST_EVENTS = 10;

/** Events per 100 months at risk, and the rate ratio (docs/methods.md, "Rates"). */
function readRates(context: LineContext): LineFindings {
  const { line, indicator, figure } = context;
  const { women, men } = readPair(line, 'rate');
  const row = (sex: 'women' | 'men' | 'unknown', cell: RateCell) =>
    makeResult(context, sex, line.stat, cell, estimateRate(cell), { count: cell.events, storage: 'rate' });
  const unknown = unknownRow(context, line.stat, () => row('unknown', readCell(line, 'unknown', 'rate')!));
  const results = [row('women', women), row('men', men), ...unknown];
  if (figure.beside) return { results, gaps: [] };
  const registration = judgeRegistration(women, men);
  const phi = sharedFactor(context, women, men);
  const strata = strataOf(women, men);
  const few = leastEvents(strata);
  const comparison = compareRates(strata, phi ?? 1);
  const gap = makeGap(context, {
    stat: line.stat,
    estimand: 'rate_ratio',
    comparison,
    women,
    men,
    margin: marginOf(indicator, 'ratio'),
    storage: 'factor',
    detectable:
      comparison.value === null
        ? null
        : Math.exp(detectDifference(Math.sqrt((phi ?? 1) * logRatioVariance(strata, comparison.value)))!),
    clusters: publishedClusters(context),
    phi,
    cautions: (line.clusters?.shared ?? 0) > 0 ? ['clustered'] : [],
    muchMissing: registration.muchMissing,
    withheld: registration.withheld ?? (few < LEAST_EVENTS ? 'few' : null),
    headline: true,
  });
  return { results, gaps: [gap] };
}

/** Events of the sex that has fewer, among those who have somebody of the other sex to be compared with. */
function leastEvents(strata: readonly TwoRates[]): number {
  const compared = strata.filter(({ women, men }) => women.days > 0 && men.days > 0);
  const count = (sex: keyof TwoRates) => compared.reduce((sum, stratum) => sum + stratum[sex].events, 0);
  return Math.min(count('women'), count('men'));
}

const NOBODY = { events: 0, days: 0 };

/** Those who have had aid equally long; nobody is in no band. */
function strataOf(women: RateCell, men: RateCell): readonly TwoRates[] {
  const longest = women.bands.length > 0 ? women.bands : men.bands;
  return longest.map((_, at) => ({ women: women.bands[at] ?? NOBODY, men: men.bands[at] ?? NOBODY }));
}

/** Households of several are couples of a woman and a man. */
function sharedFactor(context: LineContext, women: RateCell, men: RateCell): number | null {
  const { clusters } = context.line;
  if (!clusters) return null;
  const { shared } = clusters;
  const [e1, e0] = [women.events, men.events];
  const alike = alikeFactor(
    { women: 0, men: 0, across: shared },
    { women: women.n, men: men.n },
    e1 + e0 > 0 ? e0 / (e1 + e0) : 0.5,
  );
  const people = women.people + men.people;
  const phi = publishedFactor(context, rateClusterFactor(clusters, women, men), { people, several: shared, alike });
  // partners have had aid equally long: that they are alike is in part what the bands take out
  return phi === null || women.bands.length <= 1 ? phi : Math.max(1, phi);
}

export const rates: KindOfComparing<FigureOf<'rate'>> = {
  read: readRates,
  declares: ({ stat }) => declareOne(stat, 'rate_ratio'),
  group: (line, { value }) => {
    const { women, men } = readPair(line, 'rate');
    return value === null
      ? null
      : groupGap(value, logRatioVariance(strataOf(women, men), value), women.n + men.n, true);
  },
  adjustment: () => ({
    table: 'numbers',
    adjust: adjustRate,
    crude: (compared, phi) => {
      const { e1, t1, e0, t0 } = ratesOf(compared);
      return compareRates([{ women: { events: e1, days: t1 }, men: { events: e0, days: t0 } }], phi);
    },
    isRatio: true,
    unit: 1,
    storage: 'factor',
    // a ratio of rates has no parts that add up to it
    parts: null,
    leastEvents: LEAST_EVENTS,
  }),
};
