import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { store, storeGap } from '../../src/compare/rounding.ts';
import type { Figure } from '../../src/model/indicator.ts';
import { expectNear, readReference } from '../stats/reference.ts';
import { makeIndicator, makeLine, makeRelease, mean } from './releases.ts';

type Row = Readonly<Record<string, number>> & { x: readonly number[]; y: readonly number[] };
const [months, amounts] = readReference<{ welch: [Row, Row] }>('means').welch;

const monthsFigure: Figure = {
  kind: 'mean',
  stat: 'mean',
  of: 'true',
  value: 'x',
  scale: 'months',
  estimand: 'difference',
};
const kronorFigure: Figure = { ...monthsFigure, stat: 'mean:granted', scale: 'ore', estimand: 'ratio', median: true };
const daysFigure: Figure = { ...monthsFigure, scale: 'days' };
const inMonths = makeIndicator([monthsFigure], { margin: { kind: 'months', value: 0.5 } });
const inKronor = makeIndicator([kronorFigure], { margin: { kind: 'ratio', value: 1.05 } });
const inDays = makeIndicator([daysFigure], { margin: { kind: 'days', value: 3 } });
const run = (figure: Figure, x: readonly number[], y: readonly number[], more = {}) => {
  const indicator = figure === monthsFigure ? inMonths : figure === kronorFigure ? inKronor : inDays;
  const findings = compare(makeRelease([makeLine([mean(x), mean(y)], { stat: figure.stat })], more), [indicator]);
  return { ...findings, results: findings.results.filter((row) => row.sex !== 'unknown') };
};
const repeat = (n: number, values: readonly number[]) =>
  Array.from({ length: n }, (_, i) => values[i % values.length]!);

describe('months', () => {
  test('have Welch for the gap; unrounded as working material', () => {
    const gap = run(monthsFigure, months.x, months.y, { mode: 'internal' }).gaps[0]!;
    expectNear(gap.value, months.value!);
    expectNear(gap.low, months.low!);
    expectNear(gap.high, months.high!);
    expectNear(gap.p, months.p!);
    expect(gap).toMatchObject({ estimand: 'difference', margin: 0.5, family: 'headline' });
  });

  test('are stored to 0.1 in a protected release, limits outwards', () => {
    const women = repeat(100, [2, 3, 5, 6, 11]);
    const men = repeat(120, [1, 3, 4, 9]);
    const exact = run(monthsFigure, women, men, { mode: 'internal' });
    const { gaps, results } = run(monthsFigure, women, men);
    // 5.4 and 4.25, stored as 4.3: the difference is that of the stored figures
    expect(gaps[0]!.value).toBe(1.1);
    expect(gaps[0]!.low).toBe(Math.floor(exact.gaps[0]!.low! * 10) / 10);
    expect(gaps[0]!.high).toBe(Math.ceil(exact.gaps[0]!.high! * 10) / 10);
    expect(results[0]).toMatchObject({ count: null, low: Math.floor(exact.results[0]!.low! * 10) / 10 });
  });

  test('of fewer than a hundred stand in halves, p up to the next of a few; of fewer than sixty without limits', () => {
    const values = [2, 3, 5, 6, 11];
    const exact = run(monthsFigure, repeat(60, values), repeat(60, [1, 3, 4, 9]), { mode: 'internal' });
    const { gaps, results } = run(monthsFigure, repeat(60, values), repeat(60, [1, 3, 4, 9]));
    expect(results[0]).toMatchObject({ value: 5.5, low: 4.5, high: 6.5 });
    expect(gaps[0]!.low).toBe(Math.floor(exact.gaps[0]!.low! * 2) / 2);
    expect([0.001, 0.01, 0.05, 0.1, 0.2, 0.5, 1]).toContain(gaps[0]!.p);
    expect(gaps[0]!.p).toBeGreaterThanOrEqual(exact.gaps[0]!.p!);
    const few = run(monthsFigure, repeat(25, values), repeat(60, values));
    expect(few.results[0]).toMatchObject({ value: 5.5, low: null, high: null, status: 'shown', reason: 'few' });
    expect(few.gaps[0]).toMatchObject({ low: null, high: null, p: null, detectable: null, verdict: 'unclear' });
  });

  test('the verdict rests on unrounded limits', () => {
    // 200 of each, means 5.5 and 5.35, variances .2513 and .2286: Welch .15 ± 1.966·√(.4799/200) = .0537 to .2463 by hand.
    // Rounded first, the lower limit would be 0 and the grade no_difference_of_size.
    const women = [...repeat(100, [5]), ...repeat(100, [6])];
    const men = [...repeat(130, [5]), ...repeat(70, [6])];
    const gap = run(monthsFigure, women, men).gaps[0]!;
    expect(gap).toMatchObject({ low: 0, high: 0.3, verdict: 'equal', grade: 'real_but_small' });
  });

  test('fewer than 20 of a sex: the interval stands, the verdict does not', () => {
    const working = { mode: 'internal' };
    expect(run(monthsFigure, repeat(19, [2, 9]), repeat(90, [3, 4]), working).gaps[0]).toMatchObject({
      verdict: 'unclear',
      reason: 'few',
      status: 'shown',
    });
    expect(run(monthsFigure, repeat(20, [2, 9]), repeat(90, [3, 4]), working).gaps[0]!.reason).toBeNull();
  });

  test('where nobody differs from the others there is a value and no interval', () => {
    const { gaps, results } = run(monthsFigure, repeat(30, [12]), repeat(30, [11]));
    expect(gaps[0]).toMatchObject({
      value: 1,
      low: null,
      high: null,
      p: null,
      verdict: 'unclear',
      reason: 'no_spread',
    });
    expect(results[0]).toMatchObject({ value: 12, low: null, high: null, status: 'shown', reason: 'no_spread' });
  });
});

describe('days', () => {
  test('are judged from 30 of each sex, under 50 only when the larger is at most three times the smaller', () => {
    const reason = (women: number, men: number) =>
      run(daysFigure, repeat(women, [3, 30]), repeat(men, [5, 31]), { mode: 'internal' }).gaps[0]!.reason;
    expect([reason(29, 30), reason(30, 90), reason(30, 91), reason(50, 500)]).toEqual(['few', null, 'few', null]);
  });

  test('of an export chosen by decision date say so', () => {
    const window = { from: '2025-01-01', to: '2025-12-31', selectedBy: 'decision', inferred: false } as const;
    expect(run(daysFigure, repeat(60, [3, 30]), repeat(60, [5, 31]), { window }).gaps[0]!.cautions).toEqual([
      'selected_by_decision',
    ]);
  });
});

describe('kronor', () => {
  test('the headline is the ratio of means, the difference in kronor and the medians stand beside without verdict', () => {
    const { gaps, results } = run(kronorFigure, amounts.x, amounts.y, { mode: 'internal' });
    expect(gaps.map((gap) => [gap.stat, gap.estimand, gap.family])).toEqual([
      ['mean:granted', 'ratio', 'headline'],
      ['mean:granted', 'difference', null],
      ['median:granted', 'difference', null],
    ]);
    expectNear(gaps[0]!.value, amounts.ratio!);
    expectNear(gaps[0]!.low, amounts.ratio_low!);
    expectNear(gaps[0]!.high, amounts.ratio_high!);
    expectNear(gaps[1]!.low, amounts.low! / 100);
    expect(gaps[1]).toMatchObject({ verdict: null, grade: null, margin: null, reason: 'description' });
    expect(gaps[2]).toMatchObject({ p: null, verdict: null, reason: 'description' });
    expect(results.map((row) => row.stat)).toEqual([
      'mean:granted',
      'mean:granted',
      'median:granted',
      'median:granted',
    ]);
    expectNear(results[0]!.value, amounts.x.reduce((a, b) => a + b) / amounts.x.length / 100);
  });

  test('are stored in hundreds, or two figures under a thousand', () => {
    expect([5234, 52_349, 999.6, 523, 94.4, 0.3].map((value) => store(value, 'kronor'))).toEqual([
      5200, 52_300, 1000, 520, 94, 0,
    ]);
    expect(run(kronorFigure, amounts.x, amounts.y).results[0]!.value! % 100).toBe(0);
  });

  test('fewer than 50 of a sex: no verdict; fewer than 10: no median', () => {
    const { gaps, results } = run(kronorFigure, amounts.x.slice(0, 9), amounts.y);
    expect(gaps[0]).toMatchObject({ verdict: 'unclear', reason: 'few' });
    expect(results[2]).toMatchObject({
      stat: 'median:granted',
      sex: 'women',
      value: null,
      status: 'not_computable',
      reason: 'few',
    });
    expect(gaps[2]).toMatchObject({ value: null, status: 'not_computable', reason: 'few' });
  });
});

describe('stored numbers', () => {
  const gapRow = run(monthsFigure, months.x, months.y, { mode: 'internal' }).gaps[0]!;

  test('an interval keeps its width and holds the exact one', () => {
    expect([store(5.21, 'months', 'down'), store(5.23, 'months'), store(5.24, 'months', 'up')]).toEqual([
      5.2, 5.2, 5.3,
    ]);
    expect([store(-0.04, 'months'), store(-0.04, 'months', 'down')]).toEqual([0, -0.1]);
    expect(Object.is(store(-0.04, 'months'), 0)).toBe(true);
    expect([store(0.07, 'percent', 'up'), store(0.29, 'percent', 'down')]).toEqual([0.07, 0.29]);
    expect(store(1 / 3, 'exact')).toBe(1 / 3);
    expect(store(null, 'days')).toBeNull();
  });

  test('a difference is that of the stored figures, and lies within its stored limits', () => {
    // 11.6 and 11.3 days are written 12 and 11: the difference is written 1, not 0
    const row = { ...gapRow, value: 0.3, low: -0.4, high: 1.1 };
    const stored = storeGap({ row, storage: 'days' }, true, { women: 12, men: 11 });
    expect(stored).toMatchObject({ value: 1, low: -1, high: 2 });
    // 7.449 and 7.451 months are written 7.4 and 7.5
    const months = { ...gapRow, value: -0.002, low: -0.003, high: -0.001 };
    expect(storeGap({ row: months, storage: 'months' }, true, { women: 7.4, men: 7.5 })).toMatchObject({
      value: -0.1,
      low: -0.1,
      high: 0,
    });
  });

  test('where the pair is coarser than the gap, adjusted gaps and working material keep their own', () => {
    const row = { ...gapRow, value: 0.3, low: -0.4, high: 1.1 };
    const pair = { women: 12, men: 11 };
    expect(storeGap({ row, storage: 'days' }, false, pair).value).toBe(0.3);
    expect(storeGap({ row: { ...row, value: 270 }, storage: 'kronor' }, true, { women: 6200, men: 5900 }).value).toBe(
      270,
    );
    const method = { for: [], kind: 'circumstances' as const, method: 'ols', overlap_women: 1, overlap_men: 1 };
    expect(storeGap({ row: { ...row, adjusted: method }, storage: 'days' }, true, pair).value).toBe(0);
  });
});
