import { describe, test } from 'vitest';
import { studyAdjusted, studyClusters } from './adjusting.ts';
import { expectDelayedEntryToHelp, expectKept, expectSimulatedKept, expectWithinBars } from './bars.ts';
import { studyDurations, studyStratifiedDurations } from './durations.ts';
import { studyGroups } from './groups-and-series.ts';
import { studyMeans, studyMedians, studySingleMeans } from './means.ts';
import { seed } from './random.ts';
import { studyTruncation } from './truncation.ts';
import {
  studyFalseDirection,
  studyFalseEqual,
  studyRateVerdicts,
  studyThreeOutcomeVerdicts,
  studyTwoOutcomeVerdicts,
} from './verdicts.ts';
import { studySimulatedVerdicts } from './verdicts-simulated.ts';

// What coverage.test.ts asks, with more draws and more tables.
const TIMES = 200;

describe('what is shown misses seldom', () => {
  test.each([
    ['one mean', studySingleMeans],
    ['means', studyMeans],
    ['medians', studyMedians],
    ['durations', studyDurations],
    ['durations within strata', studyStratifiedDurations],
    ['clusters', studyClusters],
    ['adjusted gaps', studyAdjusted],
  ] as readonly [string, typeof studyMeans][])('%s, simulated', (_, study) => {
    for (const one of study(seed(1), TIMES)) expectWithinBars(one, TIMES);
  });

  test('groups and change, simulated', () => {
    for (const one of studyGroups(seed(1), 40)) expectWithinBars(one, 40);
  });
});

describe('no verdict is false in more than 2.5 %', () => {
  test('a direction of shares, every table counted', () => {
    const pairs = [
      [20, 100],
      [50, 50],
      [50, 80],
      [20, 400],
    ] as const;
    const shares = [0.02, 0.05, 0.08, 0.1, 0.14, 0.165, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];
    expectKept({ claim: 'direction', how: 'exact', points: studyFalseDirection(pairs, shares) });
  });

  test('shares called equal at the margin', () => {
    expectKept({ claim: 'equal', how: 'exact', points: studyFalseEqual([[500, 900]], [0.02, 0.2]) });
  });

  test('couples and rates, every table counted', () => {
    for (const claim of [
      ...studyTwoOutcomeVerdicts([26, 50, 97, 194, 267, 384]),
      ...studyThreeOutcomeVerdicts([35, 50, 100]),
      ...studyRateVerdicts(),
    ]) {
      expectKept(claim);
    }
  });

  test('means, amounts and durations, simulated', () => expectSimulatedKept(studySimulatedVerdicts(seed(3), TIMES)));
});

test('opposite inflows give no false direction with delayed entry, and nearly always do without', () =>
  expectDelayedEntryToHelp(studyTruncation(seed(5), 120), 120));
