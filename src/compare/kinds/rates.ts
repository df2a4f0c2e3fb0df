import type { RateCell } from '../../model/counted.ts';
import type { FigureOf } from '../../model/indicator.ts';
import { alikeFactor, rateClusterFactor } from '../../stats/cluster-factor.ts';
import { detectDifference } from '../../stats/detectable.ts';
import { compareRates, estimateRate } from '../../stats/rate.ts';
import { readCell, readPair } from '../cells.ts';
import type { LineFindings, Place } from '../findings.ts';
import { marginOf } from '../margins.ts';
import { publishedFactor } from '../published-factor.ts';
import { judgeRegistration } from '../registered.ts';
import { makeGap, makeResult } from '../rows.ts';
import { unknownRow } from '../unknown-row.ts';
import { declareOne, groupGap, type KindOfComparing } from './kind.ts';

/** Events of each sex from which a rate ratio is judged. */
export const LEAST_EVENTS = 10;

/** Events per 100 months at risk, and the rate ratio (docs/methods.md, "Rates"). */
function readRates(place: Place): LineFindings {
  const { line, indicator, figure } = place;
  const { women, men } = readPair(line, 'rate');
  const row = (sex: 'women' | 'men' | 'unknown', cell: RateCell) =>
    makeResult(place, sex, line.stat, cell, estimateRate(cell), { count: cell.events, storage: 'rate' });
  const unknown = unknownRow(place, line.stat, () => row('unknown', readCell(line, 'unknown', 'rate')!));
  const results = [row('women', women), row('men', men), ...unknown];
  if (figure.beside) return { results, gaps: [] };
  const registration = judgeRegistration(women, men);
  const phi = sharedFactor(place, women, men);
  const few = Math.min(women.events, men.events);
  const gap = makeGap(place, {
    stat: line.stat,
    estimand: 'rate_ratio',
    comparison: compareRates(women, men, phi ?? 1),
    women,
    men,
    margin: marginOf(indicator, 'ratio'),
    storage: 'factor',
    detectable:
      few === 0 ? null : Math.exp(detectDifference(Math.sqrt((phi ?? 1) * (1 / women.events + 1 / men.events)))!),
    clusters: line.clusters?.m ?? null,
    phi,
    cautions: [
      ...((line.clusters?.shared ?? 0) > 0 ? (['clustered'] as const) : []),
      ...(registration.fragile ? (['fragile'] as const) : []),
    ],
    withheld: registration.withheld ?? (few < LEAST_EVENTS ? 'few' : null),
    headline: true,
  });
  return { results, gaps: [gap] };
}

/** Households of several are couples of a woman and a man. */
function sharedFactor(place: Place, women: RateCell, men: RateCell): number | null {
  const { clusters } = place.line;
  if (!clusters) return null;
  const { shared } = clusters;
  const [e1, e0] = [women.events, men.events];
  const alike = alikeFactor(
    { women: 0, men: 0, across: shared },
    { women: women.n, men: men.n },
    e1 + e0 > 0 ? e0 / (e1 + e0) : 0.5,
  );
  const people = women.people + men.people;
  return publishedFactor(place, rateClusterFactor(clusters, women, men), { people, several: shared, alike });
}

export const rates: KindOfComparing<FigureOf<'rate'>> = {
  read: readRates,
  declares: ({ stat }) => declareOne(stat, 'rate_ratio'),
  group: (line, { value }) => {
    const { women, men } = readPair(line, 'rate');
    if (women.events === 0 || men.events === 0) return null;
    return groupGap(value, 1 / women.events + 1 / men.events, women.n + men.n, true);
  },
};
