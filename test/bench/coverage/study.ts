import { studyAdjusted, studyClusters } from './adjusting.ts';
import { studyDurations } from './durations.ts';
import { PAIRS, type Pair, studyRate, studyShare, studyThreeOutcomes, studyTwoShares } from './exact.ts';
import { studyChart, studyCredible, studyGroups } from './groups-and-series.ts';
import { studyMeans, studyMedians } from './means.ts';
import { seed } from './random.ts';
import { writeTable } from './table.ts';
import { studyTruncation } from './truncation.ts';
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
  readonly log: (line: string) => void;
}

const EQUAL_PAIRS: readonly Pair[] = [
  [400, 400],
  [1000, 1000],
  [500, 1500],
  [2000, 2000],
];

/** The whole study; returns the text of README.md. */
export function runStudy({ times, truncation, log }: Effort): string {
  const step = <T>(name: string, run: () => T): T => {
    log(name);
    return run();
  };
  const studies = [
    step('shares', () => studyShare([5, 10, 20, 50, 100, 200, 1000], false)),
    step('couples', () => studyShare([10, 20, 50, 100, 200], true)),
    step('three outcomes', () => studyThreeOutcomes([20, 50, 100])),
    step('difference', () => studyTwoShares(PAIRS, 'difference')),
    step('ratio', () => studyTwoShares(PAIRS, 'ratio')),
    step('rate', () => studyRate([0.5, 2, 5, 8, 12, 20, 50, 200])),
    ...step('means', () => studyMeans(seed(SEED), times)),
    ...step('medians', () => studyMedians(seed(SEED + 1), times)),
    ...step('durations', () => studyDurations(seed(SEED + 2), times)),
    ...step('clusters', () => studyClusters(seed(SEED + 3), times)),
    ...step('adjusted', () => studyAdjusted(seed(SEED + 4), times)),
    ...step('groups', () => studyGroups(seed(SEED + 5), times)),
  ];
  const shares = Array.from({ length: 99 }, (_, i) => (i + 1) / 200);
  const claims: readonly Claim[] = [
    {
      claim: 'a direction, shares',
      how: 'exact',
      points: step('false directions', () => studyFalseDirection([...PAIRS, [20, 400], [60, 240]], shares)),
    },
    {
      claim: '`equal`, shares a margin apart',
      how: 'exact',
      points: step('false equality', () => studyFalseEqual(EQUAL_PAIRS, [0.02, 0.1, 0.3, 0.475])),
    },
    ...step('couples', () => studyTwoOutcomeVerdicts([...range(10, 60), 80, 97, 120, 150, 194, 267, 384, 500])),
    ...step('three outcomes', () => studyThreeOutcomeVerdicts([20, 35, 50, 100, 150])),
    ...step('rates', () => studyRateVerdicts()),
    ...step('other verdicts', () => studySimulatedVerdicts(seed(SEED + 8), 2 * times)),
  ];
  return writeTable({
    studies,
    times,
    claims,
    credible: step('credible', () => studyCredible(seed(SEED + 9), 2 * times)),
    truncation: step('truncation', () => studyTruncation(seed(SEED + 6), truncation)),
    truncationTimes: truncation,
    chart: step('charts', () => studyChart(seed(SEED + 7), times)),
  });
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
