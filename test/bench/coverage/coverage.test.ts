import { describe, expect, test } from 'vitest';
import { Z95 } from '../../../src/stats/distributions.ts';
import { estimateSurvival } from '../../../src/stats/kaplan-meier.ts';
import { buildRiskTable, type Spell } from '../../../src/stats/risk-table.ts';
import { studyAdjusted, studyClusters } from './adjusting.ts';
import { studyDurations } from './durations.ts';
import { studyShare, studyThreeOutcomes, studyTwoShares } from './exact.ts';
import { studyChart, studyGroups } from './groups-and-series.ts';
import { studyMeans, studyMedians } from './means.ts';
import { BARS, binomialWeights, repeat, type Study, summarise } from './measure.ts';
import { exponential, seed } from './random.ts';
import { studyTruncation } from './truncation.ts';
import { studyFalseDirection, studyFalseEqual } from './verdicts.ts';

// The study of README.md made small. Bars as there; a simulated rate may lie three standard errors above.
const TIMES = 200;

function expectWithinBars(study: Study, times = TIMES) {
  const found = summarise(study);
  const slack = study.how === 'exact' ? 0 : 3 * Math.sqrt((BARS.miss * (1 - BARS.miss)) / times);
  expect(found.miss, `${study.number}: ${found.worst.point}`).toBeLessThanOrEqual(BARS.miss + slack);
  expect(found.side, study.number).toBeLessThanOrEqual(BARS.side + slack);
  expect(found.mean, study.number).toBeLessThanOrEqual(BARS.mean + slack);
  // A grid on which nothing is shown would pass whatever the method.
  expect(Math.max(...study.points.map((one) => one.shown)), study.number).toBeGreaterThan(0.5);
}

describe('what is shown misses seldom', () => {
  test.each([
    ['a share', () => studyShare([10, 50, 200], false)],
    ['couples, two outcomes', () => studyShare([20, 100], true)],
    ['couples, three outcomes', () => studyThreeOutcomes([20, 50])],
    [
      'a difference of shares',
      () =>
        studyTwoShares(
          [
            [20, 20],
            [20, 60],
            [50, 50],
          ],
          'difference',
        ),
    ],
    [
      'a ratio of shares',
      () =>
        studyTwoShares(
          [
            [20, 20],
            [20, 60],
          ],
          'ratio',
        ),
    ],
  ] as const)('%s, every table counted', (_, study) => expectWithinBars(study()));

  test.each([
    ['means', studyMeans],
    ['medians', studyMedians],
    ['durations', studyDurations],
    ['clusters', studyClusters],
    ['adjusted gaps', studyAdjusted],
  ] as readonly [string, typeof studyMeans][])('%s, simulated', (_, study) => {
    for (const one of study(seed(1), TIMES)) expectWithinBars(one);
  });

  test('groups and change, simulated', () => {
    for (const one of studyGroups(seed(1), 40)) expectWithinBars(one, 40);
  });
});

describe('the measure finds what is wrong', () => {
  test("Wald's interval for a share misses beyond the bars", () => {
    const n = 200;
    const weights = binomialWeights(n, 0.04);
    const missed = weights.reduce((sum, weight, k) => {
      const p = k / n;
      const half = Z95 * Math.sqrt((p * (1 - p)) / n);
      return p - half > 0.04 || p + half < 0.04 ? sum + weight : sum;
    }, 0);
    expect(missed).toBeGreaterThan(BARS.miss);
  });

  test("Wald's difference of early shares ended misses far beyond the bars", () => {
    const random = seed(3);
    const sample = (n: number): readonly Spell[] =>
      Array.from({ length: n }, () => {
        const end = Math.ceil(exponential(random, 3000));
        return end <= 365 ? [0, end, 1, 1] : [0, 365, 0, 1];
      });
    const wald = (spells: readonly Spell[]) => {
      const last = estimateSurvival(buildRiskTable(spells)).findLast((step) => step.time <= 120);
      return { value: last?.value ?? 1, variance: last ? last.value ** 2 * last.greenwood! : 0 };
    };
    const found = repeat('Wald', 500, () => {
      const [women, men] = [wald(sample(20)), wald(sample(100))];
      const half = Z95 * Math.sqrt(women.variance + men.variance);
      const gap = women.value - men.value;
      return { low: gap - half, high: gap + half, truth: 0 };
    });
    expect(found.above + found.below).toBeGreaterThan(2 * BARS.miss);
  });
});

describe('verdicts', () => {
  // Miettinen and Nurminen's interval is not exact: 2.5 % is kept on average, 3.5 % everywhere (README.md).
  test('claim a direction that is not there in about 2.5 % at most', () => {
    const rows = studyFalseDirection(
      [
        [20, 100],
        [50, 50],
        [50, 80],
      ],
      [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5],
    );
    expect(Math.max(...rows.map((row) => row.rate))).toBeLessThanOrEqual(0.035);
    expect(rows.reduce((sum, row) => sum + row.rate, 0) / rows.length).toBeLessThanOrEqual(0.025);
  });

  test('call a difference at the margin equal in about 2.5 % at most', () => {
    const rows = studyFalseEqual(
      [
        [400, 400],
        [500, 900],
      ],
      [0.1, 0.475],
    );
    expect(Math.max(...rows.map((row) => row.rate))).toBeLessThanOrEqual(0.028);
  });
});

test('opposite inflows give no false direction with delayed entry, and nearly always do without', () => {
  const [delayed, ignored, fresh] = studyTruncation(seed(5), 120);
  const slack = 3 * Math.sqrt((0.07 * 0.93) / 120);
  expect(delayed!.claims).toBeLessThanOrEqual(0.07 + slack);
  expect(fresh!.claims).toBeLessThanOrEqual(0.07 + slack);
  expect(ignored!.claims).toBeGreaterThan(0.5);
  expect(ignored!.median!).toBeGreaterThan(3 * delayed!.median!);
});

test('the chart of the gap raises a false alarm in few series', () => {
  for (const { rate } of studyChart(seed(7), 300)) expect(rate).toBeLessThan(0.08 + 3 * Math.sqrt((0.08 * 0.92) / 300));
});
