import { compareIncidence } from '../../../src/stats/aalen-johansen.ts';
import { compareMeans, compareMeansByRatio } from '../../../src/stats/compare-means.ts';
import { compareHazards } from '../../../src/stats/cox.ts';
import { compareRestrictedMeans } from '../../../src/stats/restricted-mean.ts';
import { countAtRisk, type Spell } from '../../../src/stats/risk-table.ts';
import { compareSumRatios } from '../../../src/stats/sum-ratio.ts';
import { capMargin, judge, judgeRatio } from '../../../src/stats/verdict.ts';
import { drawSpell, drawSpellInProgress, events } from './durations.ts';
import type { Pair } from './exact.ts';
import { amounts, days, drawHouseholds, drawPersons, type Law, MONTHS, SHORT_MONTHS, sample, sumsOf } from './laws.ts';
import { DAY_PAIRS, KRONOR, KRONOR_PAIRS, MONTH_PAIRS } from './means.ts';
import type { Random } from './random.ts';
import type { Claim, FalseVerdict } from './verdicts.ts';

const YEAR = 365.25;
const HALF_YEAR = 183;
const MONTH = 30.4375;

interface Gap {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const judgeGap = ({ value, low, high }: Gap, margin: number, ratio: boolean) => {
  if (value === null || low === null || high === null) return 'unclear';
  return (ratio ? judgeRatio({ value, low, high, margin }) : judge({ value, low, high, margin })).verdict;
};

/** A point that comes out above the bar is drawn anew so many times more often, and only the new draws count: the worst of many points is mostly chance. */
const AGAIN = 10;
const BAR = 0.025;

type Said = 'women_higher' | 'men_higher' | 'equal';

function countVerdicts<T extends Said>(asked: readonly T[], times: number, verdict: () => string) {
  const draw = (draws: number) => {
    const said = Array.from({ length: draws }, verdict);
    return asked.map((one) => ({ said: one, rate: said.filter((own) => own === one).length / draws, draws }));
  };
  const first = draw(times);
  return first.some(({ rate }) => rate > BAR) ? draw(AGAIN * times) : first;
}

/** Each direction for itself, where nothing differs. */
function directions(point: string, times: number, verdict: () => string): readonly FalseVerdict[] {
  return countVerdicts(['women_higher', 'men_higher'], times, verdict).map(({ said, rate, draws }) => ({
    ...{ point: `${point}, ${said}`, rate, draws },
  }));
}

function equals(point: string, times: number, verdict: () => string): FalseVerdict {
  const { rate, draws } = countVerdicts(['equal'], times, verdict)[0]!; // one asked, one answered
  return { point, rate, draws };
}

const nameOf = ([n1, n0]: Pair) => `n ${n1}/${n0}`;

/** Verdicts of every kind but shares and rates, simulated: a direction without difference, `equal` at the margin. */
export function studySimulatedVerdicts(random: Random, times: number): readonly Claim[] {
  return [
    ...studyMeanVerdicts(random, times),
    ...studySpellVerdicts(random, Math.round(times / 2)),
    ...studySpellEquality(random, Math.round(times / 8)),
  ];
}

function studyMeanVerdicts(random: Random, times: number): readonly Claim[] {
  const mean = (law: Law, [n1, n0]: Pair, shift = 0) =>
    compareMeans(sumsOf(sample(random, law, n1).map((x) => x + shift)), sumsOf(sample(random, law, n0)));
  const ratio = (law: Law, [n1, n0]: Pair, factor = 1) =>
    compareMeansByRatio(
      sumsOf(sample(random, law, n1).map((x) => Math.round(x * factor))),
      sumsOf(sample(random, law, n0)),
    );
  const over = <T>(laws: readonly Law[], pairs: readonly Pair[], run: (law: Law, pair: Pair, point: string) => T) =>
    laws.flatMap((law) => pairs.map((pair) => run(law, pair, `${law.name}, ${nameOf(pair)}`)));
  const even: readonly Pair[] = [
    [400, 400],
    [300, 1200],
  ];
  return [
    {
      claim: 'a direction, mean of months',
      how: 'simulated',
      points: over([MONTHS, SHORT_MONTHS], MONTH_PAIRS, (law, pair, point) =>
        directions(point, times, () => judgeGap(mean(law, pair), 1, false)),
      ).flat(),
    },
    {
      claim: '`equal`, months a margin apart',
      how: 'simulated',
      points: over([MONTHS, SHORT_MONTHS], even, (law, pair, point) =>
        equals(point, times, () => judgeGap(mean(law, pair, 1), 1, false)),
      ),
    },
    {
      claim: 'a direction, mean of days',
      how: 'simulated',
      points: over([days(30)], DAY_PAIRS, (law, pair, point) =>
        directions(point, times, () => judgeGap(mean(law, pair), 3, false)),
      ).flat(),
    },
    {
      claim: 'a direction, kronor',
      how: 'simulated',
      points: over(KRONOR, KRONOR_PAIRS, (law, pair, point) =>
        directions(point, times, () => judgeGap(ratio(law, pair), 1.25, true)),
      ).flat(),
    },
    {
      claim: '`equal`, kronor a margin apart',
      how: 'simulated',
      points: over([amounts(0.6, 0), amounts(0.8, 0.5)], even, (law, pair, point) =>
        equals(point, times, () => judgeGap(ratio(law, pair, 1.25), 1.25, true)),
      ),
    },
    {
      claim: 'a direction, kronor per child',
      how: 'simulated',
      points: over([amounts(0.8, 0.5)], KRONOR_PAIRS, (law, [n1, n0], point) =>
        directions(point, times, () =>
          judgeGap(
            compareSumRatios(drawHouseholds(random, law, n1), drawHouseholds(random, law, n0), 'ratio'),
            1.25,
            true,
          ),
        ),
      ).flat(),
    },
    {
      claim: 'a direction, kronor of repeated decisions',
      how: 'simulated',
      points: KRONOR_PAIRS.flatMap((pair) =>
        directions(nameOf(pair), times, () =>
          judgeGap(compareSumRatios(drawPersons(random, pair[0]), drawPersons(random, pair[1]), 'ratio'), 1.25, true),
        ),
      ),
    },
  ];
}

const SPELL_PAIRS: readonly Pair[] = [
  [20, 20],
  [20, 100],
  [300, 50],
  [100, 100],
];

/** Spells of 6, 12, 24 and 60 months on average, followed up to two years: new ones, and those in progress when it begins. */
function studySpellVerdicts(random: Random, times: number): readonly Claim[] {
  const grid = (judged: (women: readonly Spell[], men: readonly Spell[]) => string) =>
    SPELL_PAIRS.flatMap((pair) =>
      [6, 12, 24, 60].flatMap((mean) =>
        [drawSpell, drawSpellInProgress].flatMap((draw, inProgress) => {
          const side = (n: number) => Array.from({ length: n }, () => draw(random, mean, 730));
          const point = `${nameOf(pair)}, mean ${mean} months${inProgress ? ', some in progress' : ''}`;
          return directions(point, times, () => judged(side(pair[0]), side(pair[1])));
        }),
      ),
    );
  const seen = (time: number, ...sides: readonly (readonly Spell[])[]) =>
    sides.every((one) => countAtRisk(one, time) >= 5);
  return [
    {
      claim: 'a direction, restricted mean',
      how: 'simulated',
      points: grid((women, men) =>
        seen(YEAR, women, men) ? judgeGap(compareRestrictedMeans(women, men, YEAR), MONTH, false) : 'unclear',
      ),
    },
    {
      claim: 'a direction, hazard ratio',
      how: 'simulated',
      points: grid((women, men) =>
        Math.min(events(women, 1), events(men, 1)) >= 10
          ? judgeGap(compareHazards(women, men, 1), 1.25, true)
          : 'unclear',
      ),
    },
    {
      claim: 'a direction, share ended',
      how: 'simulated',
      points: grid((women, men) => {
        if (!seen(HALF_YEAR, women, men)) return 'unclear';
        return judgeGap(compareIncidence(women, men, 1, HALF_YEAR), 0.05, false);
      }),
    },
  ];
}

/** Large numbers, since few are never called equal: women's spells so much longer that the truth is the margin. */
function studySpellEquality(random: Random, times: number): readonly Claim[] {
  const side = (n: number, mean: number) => Array.from({ length: n }, () => drawSpell(random, mean, 1460));
  const restricted = (mean: number) => mean * (1 - Math.exp(-YEAR / MONTH / mean));
  // months: 14.73 against 12 is a restricted mean of 1.000 month more at twelve
  const longer = solve((mean) => restricted(mean) - restricted(12) - 1, 12, 40);
  const ended = (mean: number) => (2 / 3) * (1 - Math.exp(-HALF_YEAR / MONTH / mean));
  const pairs: readonly Pair[] = [
    [400, 400],
    [300, 1200],
  ];
  return [
    {
      claim: '`equal`, restricted means a margin apart',
      how: 'simulated',
      points: pairs.map((pair) =>
        equals(nameOf(pair), times, () =>
          judgeGap(compareRestrictedMeans(side(pair[0], longer), side(pair[1], 12), YEAR), MONTH, false),
        ),
      ),
    },
    {
      claim: '`equal`, hazards a margin apart',
      how: 'simulated',
      points: pairs.map((pair) =>
        equals(nameOf(pair), times, () =>
          judgeGap(compareHazards(side(pair[0], 12), side(pair[1], 15), 1), 1.25, true),
        ),
      ),
    },
    {
      claim: '`equal`, shares ended a margin apart',
      how: 'simulated',
      points: pairs.map(([n1, n0]) => {
        const tableOf = (mean: number) => ({ x1: ended(mean) * n1, n1, x0: ended(20) * n0, n0 });
        const later = solve((mean) => ended(20) - ended(mean) - capMargin(0.05, tableOf(mean)), 20, 60);
        return equals(nameOf([2 * n1, 2 * n0]), times, () => {
          const gap = compareIncidence(side(2 * n1, later), side(2 * n0, 20), 1, HALF_YEAR);
          return judgeGap(gap, capMargin(0.05, tableOf(later)), false);
        });
      }),
    },
  ];
}

/** The zero of a rising function. */
function solve(rising: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let i = 0; i < 60; i++) {
    const middle = (from + to) / 2;
    if (rising(middle) < 0) from = middle;
    else to = middle;
  }
  return from;
}
