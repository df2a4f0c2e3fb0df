import { studyAdjusted, studyClusters } from './adjusting.ts';
import { studyDurations, studyStratifiedDurations } from './durations.ts';
import { PAIRS, type Pair, studyRate, studyShare, studyThreeOutcomes, studyTwoShares } from './exact.ts';
import { studyFirstPage } from './first-page.ts';
import { studyChart, studyCredible, studyGroups } from './groups-and-series.ts';
import { studyMeans, studyMedians, studySingleMeans } from './means.ts';
import type { Study } from './measure.ts';
import { seed } from './random.ts';
import { SCENARIOS } from './reports.ts';
import { type Findings, writeTable } from './table.ts';
import { studyTruncation } from './truncation.ts';
import { studyUnequalTime } from './unequal-time.ts';
import {
  type Claim,
  studyFalseDirection,
  studyFalseEqual,
  studyRateVerdicts,
  studyThreeOutcomeVerdicts,
  studyTwoOutcomeVerdicts,
} from './verdicts.ts';
import { studySimulatedVerdicts } from './verdicts-simulated.ts';

/** The seed of the published table. */
export const SEED = 20250611;

/** Repetitions of each simulated point, and of the longer studies. */
export interface Effort {
  readonly times: number;
  readonly truncation: number;
  /** Runs a part, or takes what it gave before; null for a part that is left for another time. */
  readonly part: <T>(name: string, run: () => T) => T | null;
}

/** Twice as large a sample has half as many tables to spare: few shares where they are many. */
const EQUAL: readonly (readonly [Pair, readonly number[]])[] = [
  [
    [400, 400],
    [0.02, 0.1, 0.3, 0.475],
  ],
  [
    [500, 1500],
    [0.02, 0.2, 0.475],
  ],
  [
    [1000, 1000],
    [0.1, 0.475],
  ],
  [[2000, 2000], [0.475]],
];
const COUPLES = [...range(10, 60), 80, 97, 120, 150, 194, 267, 384, 500];

/** The whole study; returns the text of README.md, or null while parts are missing. Every part has a seed of its own. */
export function runStudy({ times, truncation, part }: Effort): string | null {
  const shares = Array.from({ length: 99 }, (_, i) => (i + 1) / 200);
  const studies: readonly (readonly Study[] | null)[] = [
    part('shares', () => [
      studyShare([5, 10, 20, 50, 100, 200, 1000], false),
      studyShare([10, 20, 50, 100, 200], true),
      studyThreeOutcomes([20, 50, 100]),
      studyTwoShares(PAIRS),
      studyRate([0.5, 2, 5, 8, 12, 20, 50, 200]),
    ]),
    part('single means', () => studySingleMeans(seed(SEED + 10), times)),
    part('means', () => studyMeans(seed(SEED), times)),
    part('medians', () => studyMedians(seed(SEED + 1), times)),
    part('durations', () => studyDurations(seed(SEED + 2), times)),
    part('stratified durations', () => studyStratifiedDurations(seed(SEED + 11), 2 * times)),
    part('clusters', () => studyClusters(seed(SEED + 3), times)),
    part('adjusted', () => studyAdjusted(seed(SEED + 4), times)),
    part('groups', () => studyGroups(seed(SEED + 5), times)),
  ];
  const claims: readonly (readonly Claim[] | null)[] = [
    part('false directions', () => [
      {
        claim: 'a direction, shares',
        how: 'exact' as const,
        points: studyFalseDirection([...PAIRS, [20, 400], [60, 240]], shares),
      },
    ]),
    part('false equality', () => [
      {
        claim: '`equal`, shares a margin apart',
        how: 'exact' as const,
        points: EQUAL.flatMap(([pair, at]) => studyFalseEqual([pair], at)),
      },
    ]),
    part('couples', () => [...studyTwoOutcomeVerdicts(COUPLES), ...studyThreeOutcomeVerdicts([20, 35, 50, 100, 150])]),
    part('rates', () => studyRateVerdicts()),
    part('unequal time', () => [studyUnequalTime(seed(SEED + 40), times).claim]),
    part('other verdicts', () => studySimulatedVerdicts(seed(SEED + 8), 2 * times)),
  ];
  const rest = {
    pages: part('first pages', () => SCENARIOS.flatMap((one, at) => studyFirstPage(seed(SEED + 20 + at), one, times))),
    credible: part('credible', () => studyCredible(seed(SEED + 9), 2 * times)),
    truncation: part('truncation', () => studyTruncation(seed(SEED + 6), truncation)),
    chart: part('charts', () => studyChart(seed(SEED + 7), times)),
  };
  if ([...studies, ...claims, ...Object.values(rest)].some((one) => one === null)) return null;
  const found: Findings = {
    studies: studies.flatMap((one) => one ?? []),
    times,
    claims: claims.flatMap((one) => one ?? []),
    pages: rest.pages!, // none is null, see above
    credible: rest.credible!,
    truncation: rest.truncation!,
    truncationTimes: truncation,
    chart: rest.chart!,
  };
  return writeTable(found);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
