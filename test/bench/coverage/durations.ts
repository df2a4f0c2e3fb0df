import { estimateIncidence } from '../../../src/stats/aalen-johansen.ts';
import {
  compareHazardsWithin,
  compareIncidenceWithin,
  compareRestrictedMeansWithin,
} from '../../../src/stats/adjusted/adjust-durations.ts';
import type { SpellStratum } from '../../../src/stats/adjusted/spell-stratum.ts';
import { compareHazards } from '../../../src/stats/cox.ts';
import type { Estimate } from '../../../src/stats/estimate.ts';
import { estimateSurvivalMedian, survivalAt } from '../../../src/stats/kaplan-meier.ts';
import { compareByLimits } from '../../../src/stats/mover.ts';
import { compareRates } from '../../../src/stats/rate-ratio.ts';
import { compareRestrictedMeans, estimateRestrictedMean } from '../../../src/stats/restricted-mean.ts';
import { countAtRisk, type Spell } from '../../../src/stats/risk-table.ts';
import type { Pair } from './exact.ts';
import { type Limits, repeat, type Study } from './measure.ts';
import { exponential, type Random } from './random.ts';

const MONTH = 30.4375;
const HORIZON = 365;
const NOT_SHOWN: Limits = { low: null, high: null };

/** Days to the end at a hazard of 1/mean months, two thirds of it from cause 1; followed for 0 … `follow` days. */
export function drawSpell(random: Random, mean: number, follow: number): Spell {
  const end = Math.ceil(exponential(random, mean * MONTH)) || 1;
  const open = Math.ceil(random() * follow) || 1;
  return end <= open ? [0, end, random() < 2 / 3 ? 1 : 2, 1] : [0, open, 0, 1];
}

/** The same, and for six in ten begun up to a year before it was first seen. */
export function drawSpellInProgress(random: Random, mean: number, follow: number): Spell {
  for (;;) {
    const entry = random() < 0.4 ? 0 : Math.floor(random() * HORIZON);
    const end = Math.ceil(exponential(random, mean * MONTH)) || 1;
    if (end <= entry) continue;
    const open = entry + (Math.ceil(random() * follow) || 1);
    return end <= open ? [entry, end, random() < 2 / 3 ? 1 : 2, 1] : [entry, open, 0, 1];
  }
}

function sample(random: Random, n: number, mean: number, follow: number): readonly Spell[] {
  return Array.from({ length: n }, () => drawSpell(random, mean, follow));
}

/** Ends of one cause, or of any. */
export function events(spells: readonly Spell[], cause = 0): number {
  return spells.reduce((sum, [, , why]) => sum + (why === 0 || (cause > 0 && why !== cause) ? 0 : 1), 0);
}

/** Both sexes must have the threshold at risk just before the horizon. */
function shownAt(time: number, ...groups: readonly (readonly Spell[])[]): boolean {
  return groups.every((one) => countAtRisk(one, time) >= 5);
}

function limitsOf({ low, high }: Estimate): Limits {
  return { low, high };
}

/** Sizes × heavy and light censoring: followed up to 500 days, two and four years, means of 6, 12 and 24 months. */
const PAIRS: readonly Pair[] = [
  [20, 20],
  [20, 100],
  [100, 100],
];
const MEANS = [6, 12, 24];
const FOLLOWS = [500, 730, 1460];

function grid(run: (pair: Pair, mean: number, follow: number) => () => Limits & { truth: number }, times: number) {
  return PAIRS.flatMap((pair) =>
    MEANS.flatMap((mean) =>
      FOLLOWS.map((follow) =>
        repeat(`n ${pair[0]}/${pair[1]}, mean ${mean} months, followed ${follow} days`, times, run(pair, mean, follow)),
      ),
    ),
  );
}

/** P(still going on after `time`), whole days. */
function survival(mean: number, time: number): number {
  return Math.exp(-time / (mean * MONTH));
}

/** Σ P(T > k), k = 0 … time − 1, whole days. */
function restrictedMean(mean: number, time: number): number {
  const stay = survival(mean, 1);
  return (1 - stay ** time) / (1 - stay);
}

export function studyDurations(random: Random, times: number): readonly Study[] {
  const simulated = 'simulated' as const;
  const share = grid(
    ([n], mean, follow) =>
      () => {
        const spells = sample(random, n, mean, follow);
        const shown = shownAt(HORIZON, spells) ? limitsOf(survivalAt(spells, HORIZON)) : NOT_SHOWN;
        return { ...shown, truth: survival(mean, HORIZON) };
      },
    times,
  );
  const difference = grid(
    ([n1, n0], mean, follow) =>
      () => {
        const [women, men] = [sample(random, n1, mean, follow), sample(random, n0, mean, follow)];
        if (!shownAt(HORIZON, women, men)) return { ...NOT_SHOWN, truth: 0 };
        return { ...limitsOf(compareByLimits(survivalAt(women, HORIZON), survivalAt(men, HORIZON))), truth: 0 };
      },
    times,
  );
  const competing = grid(
    ([n1, n0], mean, follow) =>
      () => {
        const [women, men] = [sample(random, n1, mean, follow), sample(random, n0, mean, follow)];
        if (!shownAt(183, women, men)) return { ...NOT_SHOWN, truth: 0 };
        return {
          ...limitsOf(compareByLimits(estimateIncidence(women, 1, 183), estimateIncidence(men, 1, 183))),
          truth: 0,
        };
      },
    times,
  );
  const restricted = grid(
    ([n1, n0], mean, follow) =>
      () => {
        const [women, men] = [sample(random, n1, mean, follow), sample(random, n0, mean, follow)];
        if (!shownAt(HORIZON, women, men)) return { ...NOT_SHOWN, truth: 0 };
        return { ...limitsOf(compareRestrictedMeans(women, men, HORIZON)), truth: 0 };
      },
    times,
  );
  const alone = grid(
    ([n], mean, follow) =>
      () => {
        const spells = sample(random, n, mean, follow);
        const shown = shownAt(HORIZON, spells) ? limitsOf(estimateRestrictedMean(spells, HORIZON)) : NOT_SHOWN;
        return { ...shown, truth: restrictedMean(mean, HORIZON) };
      },
    times,
  );
  const twoYears = grid(
    ([n1, n0], mean, follow) =>
      () => {
        // beyond a year a verdict takes 50 of each
        const [women, men] = [sample(random, 2.5 * n1, mean, follow), sample(random, 2.5 * n0, mean, follow)];
        if (!shownAt(2 * HORIZON, women, men)) return { ...NOT_SHOWN, truth: 0 };
        return { ...limitsOf(compareRestrictedMeans(women, men, 2 * HORIZON)), truth: 0 };
      },
    Math.round(times / 2),
  );
  const median = grid(
    ([n], mean, follow) =>
      () => ({
        ...limitsOf(estimateSurvivalMedian(sample(random, n, mean, follow))),
        truth: Math.ceil(Math.LN2 * mean * MONTH),
      }),
    times,
  );
  const hazard = grid(
    ([n1, n0], mean, follow) =>
      () => {
        const [women, men] = [sample(random, n1, mean, follow), sample(random, n0, mean / 1.5, follow)];
        const enough = Math.min(events(women), events(men)) >= 10;
        return { ...(enough ? limitsOf(compareHazards(women, men)) : NOT_SHOWN), truth: 1 / 1.5 };
      },
    times,
  );
  const rate = grid(
    ([n1, n0], mean, follow) =>
      () => {
        const [women, men] = [sample(random, n1, mean, follow), sample(random, n0, mean / 1.5, follow)];
        const enough = Math.min(events(women), events(men)) >= 10;
        const read = (spells: readonly Spell[]) => ({
          events: events(spells),
          // The hazard of whole days: half a day less at risk for those who end.
          days: spells.reduce((sum, [, exit, cause]) => sum + exit - (cause === 0 ? 0 : 0.5), 0),
        });
        return {
          ...(enough ? limitsOf(compareRates([{ women: read(women), men: read(men) }])) : NOT_SHOWN),
          truth: 1 / 1.5,
        };
      },
    times,
  );
  return [
    { number: 'share still going on after 12 months', method: 'Greenwood, log-log', how: simulated, points: share },
    { number: 'difference of such shares', method: 'MOVER', how: simulated, points: difference },
    {
      number: 'difference of shares ended, competing ends',
      method: 'Aalen–Johansen, MOVER, confirmed',
      how: simulated,
      points: competing,
    },
    { number: 'restricted mean, 12 months', method: 'Greenwood or common, t', how: simulated, points: restricted },
    { number: 'restricted mean, 24 months', method: 'the same, 50 of each', how: simulated, points: twoYears },
    { number: 'restricted mean of one sex', method: 'Greenwood·m/(m − 1)', how: simulated, points: alone },
    { number: 'median time', method: 'Brookmeyer–Crowley', how: simulated, points: median },
    { number: 'hazard ratio', method: 'Cox, Efron, confirmed', how: simulated, points: hazard },
    { number: 'rate ratio', method: 'exact, binomial', how: simulated, points: rate },
  ];
}

/** Three strata of different hazards, the sexes unevenly spread over them, no difference within. */
export function studyStratifiedDurations(random: Random, times: number): readonly Study[] {
  const sizes: readonly Pair[] = [
    [40, 20],
    [25, 30],
    [20, 60],
  ];
  const draw = (follow: number): readonly SpellStratum[] =>
    sizes.map(([n1, n0], k) => ({
      levels: [String(k)],
      women: sample(random, n1, MEANS[k]!, follow),
      men: sample(random, n0, MEANS[k]!, follow),
    }));
  return [
    {
      number: 'hazard ratio within strata',
      method: 'stratified Cox, Efron',
      how: 'simulated',
      points: FOLLOWS.map((follow) =>
        repeat(`followed ${follow} days`, times, () => {
          const { low, high } = compareHazardsWithin(draw(follow));
          return { low, high, truth: 1 };
        }),
      ),
    },
    {
      number: 'restricted mean, standardised',
      method: 'strata weighted by size',
      how: 'simulated',
      points: FOLLOWS.map((follow) =>
        repeat(`followed ${follow} days`, times, () => {
          const { low, high } = compareRestrictedMeansWithin(draw(follow), 183);
          return { low, high, truth: 0 };
        }),
      ),
    },
    {
      number: 'share ended, standardised',
      method: 'Aalen–Johansen, strata by size',
      how: 'simulated',
      points: FOLLOWS.map((follow) =>
        repeat(`followed ${follow} days`, times, () => {
          const { low, high } = compareIncidenceWithin(draw(follow), 1, 183);
          return { low, high, truth: 0 };
        }),
      ),
    },
  ];
}
