import { describe, expect, test } from 'vitest';
import { compareIncidence, estimateIncidence, readIncidence } from '../../src/stats/aalen-johansen.ts';
import { findCommonStart } from '../../src/stats/common-start.ts';
import { compareHazards } from '../../src/stats/cox.ts';
import { estimateSurvivalMedian, survivalAt } from '../../src/stats/kaplan-meier.ts';
import { testLogRank } from '../../src/stats/log-rank.ts';
import { compareRestrictedMeans, restrictMean } from '../../src/stats/restricted-mean.ts';
import { countAtRisk, type Spell } from '../../src/stats/risk-table.ts';
import { expectNear } from './reference.ts';

describe('by hand', () => {
  // Six people: ends at 10, 20, 20, 40; open at 30, 50. S: 5/6, 1/2, 1/2·1/2 = 1/4.
  const six: readonly Spell[] = [
    [0, 10, 1, 1],
    [0, 20, 1, 2],
    [0, 30, 0, 1],
    [0, 40, 1, 1],
    [0, 50, 0, 1],
  ];

  test('a curve of six people', () => {
    expectNear(survivalAt(six, 10).value, 5 / 6, 1e-12);
    expectNear(survivalAt(six, 39).value, 1 / 2, 1e-12);
    expectNear(survivalAt(six, 40).value, 1 / 4, 1e-12);
    expectNear(restrictMean(six, 45)!.value, 10 + 10 * (5 / 6) + 20 / 2 + 5 / 4, 1e-12);
  });

  test('delayed entry: those who enter late are not at risk before', () => {
    const late: readonly Spell[] = [...six, [15, 60, 0, 6]];
    expect(countAtRisk(late, 10)).toBe(6);
    expect(countAtRisk(late, 15)).toBe(5);
    expect(countAtRisk(late, 20)).toBe(11);
    expectNear(survivalAt(late, 20).value, (5 / 6) * (9 / 11), 1e-12);
  });

  test('before the first end nothing is certain: the lower limit is .025^(1/n)', () => {
    expect(survivalAt(six, 5)).toEqual({ value: 1, low: 0.025 ** (1 / 6), high: 1, reason: null });
    expect(estimateIncidence(six, 2, 20)).toMatchObject({ value: 0, low: 0, reason: null });
  });

  test('limits of F(t) are those of 1 − S(t) when nothing competes', () => {
    const f = estimateIncidence(six, 1, 20);
    const s = survivalAt(six, 20); // without delayed entry and competition jackknife and Greenwood give one variance
    expectNear(f.low, 1 - s.high!);
    expectNear(f.high, 1 - s.low!);
    expect(f.low! > 0 && f.high! < 1).toBe(true);
    expectNear(Math.sqrt(readIncidence(six, 1, 20).variance), Math.sqrt(0.25 / 6), 1e-12); // p(1 − p)/n
  });

  test('a curve that stays above ½ has no median, and says so', () => {
    expect(
      estimateSurvivalMedian([
        [0, 10, 1, 2],
        [0, 20, 0, 8],
      ]),
    ).toMatchObject({ value: null, reason: 'not_reached' });
    expect(estimateSurvivalMedian([]).reason).toBe('no_cases');
  });

  test('an incidence that differs has the p at which its interval reaches 0, also from 0', () => {
    const none: readonly Spell[] = [[0, 400, 0, 40]];
    const many: readonly Spell[] = [
      [0, 50, 1, 12],
      [0, 400, 0, 28],
    ];
    const gap = compareIncidence(many, none, 1, 365);
    expect(gap.low).toBeGreaterThan(0);
    expect(gap.p).toBeLessThan(0.05);
    expect(compareIncidence(none, none, 1, 365)).toMatchObject({ value: 0, p: 1, reason: null });
    expect(compareIncidence(none, none, 1, 365).high).toBeGreaterThan(0);
    expect(compareIncidence(none, [], 1, 365).reason).toBe('one_sex');
    expect(compareIncidence(none, none, 1, 500).reason).toBe('few');
  });

  test('no ends, one end, one sex, separation: reasons', () => {
    const open: readonly Spell[] = [[0, 400, 0, 30]];
    expect(compareRestrictedMeans(open, open, 365)).toMatchObject({ value: 0, low: null, p: null, reason: 'few' });
    expect(compareRestrictedMeans(open, [], 365)).toMatchObject({ value: null, reason: 'one_sex' });
    expect(compareHazards(open, six)).toMatchObject({ value: null, reason: 'separation' });
    expect(compareHazards(six, open)).toMatchObject({ value: null, reason: 'separation' });
    expect(compareHazards(open, open).reason).toBe('separation');
    expect(testLogRank(open, open).reason).toBe('no_spread');
    expect(testLogRank(six, []).reason).toBe('one_sex');
    expect(findCommonStart([six, open])).toBeNull();
    expect(survivalAt(six, 70).reason).toBe('few');
  });

  test('when the last at risk ends, S is 0 with the upper limit of the step before', () => {
    const all: readonly Spell[] = [
      [0, 10, 1, 3],
      [0, 30, 1, 3],
    ];
    const end = survivalAt(all, 30);
    expect([end.value, end.low]).toEqual([0, 0]);
    expectNear(end.high, survivalAt(all, 20).high);
  });
});
