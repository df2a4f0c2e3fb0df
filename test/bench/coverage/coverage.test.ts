import { describe, expect, test } from 'vitest';
import { Z95 } from '../../../src/stats/distributions.ts';
import { estimateSurvival } from '../../../src/stats/kaplan-meier.ts';
import { buildRiskTable, type Spell } from '../../../src/stats/risk-table.ts';
import { compareShares } from '../../../src/stats/share-difference.ts';
import { studyAdjusted, studyClusters } from './adjusting.ts';
import { expectDelayedEntryToHelp, expectKept, expectSimulatedKept, expectWithinBars } from './bars.ts';
import { studyDurations, studyStratifiedDurations } from './durations.ts';
import { studyRate, studyShare, studyThreeOutcomes, studyTwoShares } from './exact.ts';
import { type PageErrors, studyFirstPage } from './first-page.ts';
import { studyChart, studyGroups } from './groups-and-series.ts';
import { studyMeans, studyMedians, studySingleMeans } from './means.ts';
import { BARS, binomialWeights, mayBeShown, repeat } from './measure.ts';
import { exponential, seed } from './random.ts';
import { SCENARIOS } from './reports.ts';
import { studyTruncation } from './truncation.ts';
import { studyUnequalTime } from './unequal-time.ts';
import {
  studyFalseDirection,
  studyFalseEqual,
  studyRateVerdicts,
  studyThreeOutcomeVerdicts,
  studyTwoOutcomeVerdicts,
} from './verdicts.ts';
import { studySimulatedVerdicts } from './verdicts-simulated.ts';

// With more draws and more tables: coverage.judge.ts (npm run judge).
const TIMES = 40;

describe('what is shown misses seldom', () => {
  test.each([
    ['a share', () => studyShare([10, 50, 200], false)],
    ['couples, two outcomes', () => studyShare([20, 100], true)],
    ['a rate', () => studyRate([2, 8, 20, 100])],
    ['couples, three outcomes', () => studyThreeOutcomes([20, 50])],
    [
      'a difference of shares',
      () =>
        studyTwoShares([
          [20, 20],
          [20, 60],
          [50, 50],
        ]),
    ],
  ] as const)('%s, every table counted', (_, study) => expectWithinBars(study(), TIMES));

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
    for (const one of studyGroups(seed(1), 10)) expectWithinBars(one, 10);
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

describe('no verdict is false in more than 2.5 %', () => {
  test('a direction of shares, every table counted', () => {
    const pairs = [
      [20, 100],
      [50, 50],
    ] as const;
    const shares = [0.02, 0.08, 0.165, 0.3, 0.5];
    expectKept({ claim: 'direction', how: 'exact', points: studyFalseDirection(pairs, shares) });
  });

  test('shares called equal at the margin', () => {
    expectKept({ claim: 'equal', how: 'exact', points: studyFalseEqual([[500, 900]], [0.2]) });
  });

  test('couples and rates, every table counted', () => {
    for (const claim of [
      ...studyTwoOutcomeVerdicts([26, 97, 384]),
      ...studyThreeOutcomeVerdicts([35, 50]),
      ...studyRateVerdicts(),
    ]) {
      expectKept(claim);
    }
  });

  test('shares that grow with time, where one sex stays longer: the plain comparison errs nearly always', () => {
    const { plain, claim } = studyUnequalTime(seed(9), TIMES);
    expect(Math.max(...plain.map(({ rate }) => rate))).toBeGreaterThan(0.9);
    expectSimulatedKept([claim]);
  });

  test('means, amounts and durations, simulated', () => expectSimulatedKept(studySimulatedVerdicts(seed(3), 20)));

  test("the measure finds Miettinen and Nurminen's own interval too bold: 20 women, 100 men, a share of .165", () => {
    // 3.3 % without the second test, README.md of the first study
    const [w, m] = [binomialWeights(20, 0.165), binomialWeights(100, 0.165)];
    let claimed = 0;
    for (let x1 = 0; x1 <= 20; x1++) {
      for (let x0 = 0; x0 <= 100; x0++) {
        if (!mayBeShown(x1, 20 - x1, x0, 100 - x0)) continue;
        if (compareShares({ x1, n1: 20, x0, n0: 100 }).low! > 0) claimed += w[x1]! * m[x0]!;
      }
    }
    expect(claimed).toBeGreaterThan(0.03);
  });
});

describe('a first page of forty questions', () => {
  // Reports of each kind; a share of reports may lie three standard errors above its bar.
  const REPORTS = 60;
  const most = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / REPORTS);
  const study = (name: string) => {
    const scenario = SCENARIOS.find((one) => one.name === name)!;
    const [before, now] = studyFirstPage(seed(7), scenario, REPORTS) as [PageErrors, PageErrors]; // both rules
    return { before, now };
  };

  test('without any difference has a card in one of twenty reports, where it had in most', () => {
    const { before, now } = study('no difference, 120 of each');
    expect(now.findings.rate).toBeLessThanOrEqual(most);
    expect(now.limits.rate).toBeLessThanOrEqual(most);
    expect(before.limits.rate).toBeGreaterThan(0.6);
  });

  test('finds more of eight true differences than Holm, and few false ones', () => {
    const { before, now } = study('8 of 15 points, 120 of each');
    expect(now.findings.perReport).toBeGreaterThan(2.4); // 2.95 with a standard error of .17
    expect(now.findings.perReport).toBeGreaterThan(1.3 * before.findings.perReport);
    expect(now.findings.rate).toBeLessThanOrEqual(0.09); // a share of about three: s = .12
    expect(now.limits.rate).toBeLessThanOrEqual(0.09);
  });

  test('says “at least” of differences of 4 points without saying too much', () => {
    const { before, now } = study('all 4 points, 250–500 of each');
    expect(now.sentences.rate).toBeLessThanOrEqual(most);
    expect(now.limits.rate).toBeLessThanOrEqual(most);
    expect(now.sentences.perReport).toBeGreaterThan(0.5);
    expect(before.sentences.ofAll).toBe(1); // “at least 5 points”
  });

  test('calls nothing alike where all differences are the margin, and something where half are nought', () => {
    const { before, now } = study('all at the margin, 2,000 of each');
    expect(now.likeness.rate).toBeLessThanOrEqual(most);
    expect(before.likeness.rate).toBeGreaterThan(0.4);
    const half = study('half alike, half at the margin, 2,000 of each').now;
    expect(half.likeness.rate).toBeLessThanOrEqual(most);
    expect(half.likeness.perReport).toBeGreaterThan(0.9);
  }, 60_000);
});

test('opposite inflows give no false direction with delayed entry, and nearly always do without', () =>
  expectDelayedEntryToHelp(studyTruncation(seed(5), TIMES), TIMES));

test('the chart of the gap raises a false alarm in few series', () => {
  for (const { rate } of studyChart(seed(7), 300)) expect(rate).toBeLessThan(0.08 + 3 * Math.sqrt((0.08 * 0.92) / 300));
});
