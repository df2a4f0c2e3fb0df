import { describe, expect, test } from 'vitest';
import { capMargin, judge, judgeRatio } from '../../src/stats/verdict.ts';

// Rows of the table in docs/methods.md, "Verdict"; the margin is .05 throughout.
const rows: readonly [row: number, low: number, value: number, high: number, verdict: string, grade: string][] = [
  [2, -0.03, 0, 0.04, 'equal', 'no_difference_of_size'],
  [2, 0, 0.02, 0.04, 'equal', 'no_difference_of_size'],
  [2, -0.04, -0.02, 0, 'equal', 'no_difference_of_size'],
  [3, 0.01, 0.03, 0.049, 'equal', 'real_but_small'],
  [3, -0.049, -0.03, -0.01, 'equal', 'real_but_small'],
  [4, 0.05, 0.1, 0.15, 'women_higher', 'at_least'],
  [5, 0.01, 0.05, 0.09, 'women_higher', 'probably'],
  [6, 0.01, 0.049, 0.09, 'women_higher', 'size_uncertain'],
  [6, 0.01, 0.03, 0.05, 'women_higher', 'size_uncertain'],
  [7, -0.15, -0.1, -0.05, 'men_higher', 'at_least'],
  [8, -0.09, -0.05, -0.01, 'men_higher', 'probably'],
  [9, -0.09, -0.049, -0.01, 'men_higher', 'size_uncertain'],
  [10, -0.049, 0.02, 0.05, 'unclear', 'not_men_higher'],
  [10, 0, 0.03, 0.06, 'unclear', 'not_men_higher'],
  [11, -0.05, -0.02, 0.049, 'unclear', 'not_women_higher'],
  [12, -0.05, 0, 0.05, 'unclear', 'open'],
];
const mirrored: Readonly<Record<string, string>> = {
  women_higher: 'men_higher',
  men_higher: 'women_higher',
  not_men_higher: 'not_women_higher',
  not_women_higher: 'not_men_higher',
};

describe('verdict', () => {
  test.each(rows)('row %i: %d … %d … %d is %s, %s', (_, low, value, high, verdict, grade) => {
    expect(judge({ value, low, high, margin: 0.05 })).toEqual({ verdict, grade });
  });

  test.each(rows)(
    'row %i mirrored: exchanging the sexes mirrors the verdict of %d … %d … %d',
    (_, low, value, high, v, g) => {
      expect(judge({ value: -value, low: -high, high: -low, margin: 0.05 })).toEqual({
        verdict: mirrored[v] ?? v,
        grade: mirrored[g] ?? g,
      });
    },
  );

  // What has not come to its end may be told to differ, never to be alike or not to be higher: rows 2, 10 and 11 are not
  // computed, row 3 is a difference of uncertain size, the others stand.
  test.each(rows)(
    'row %i where too few have come to the end: %d … %d … %d',
    (row, low, value, high, verdict, grade) => {
      const found = judge({ value, low, high, margin: 0.05, reachesEnd: false });
      if (row === 2 || row === 10 || row === 11) expect(found).toEqual({ verdict: 'unclear', grade: 'not_computed' });
      else if (row === 3)
        expect(found).toEqual({ verdict: low > 0 ? 'women_higher' : 'men_higher', grade: 'size_uncertain' });
      else expect(found).toEqual({ verdict, grade });
    },
  );

  test('a ratio is judged on the log scale: 0.8 and 1.25 are equally far from 1', () => {
    expect(judgeRatio({ value: 1, low: 0.81, high: 1.24, margin: 1.25 }).verdict).toBe('equal');
    expect(judgeRatio({ value: 1, low: 0.79, high: 1.24, margin: 1.25 }).grade).toBe('not_women_higher');
    expect(judgeRatio({ value: 1.6, low: 1.3, high: 2, margin: 1.25 })).toEqual({
      verdict: 'women_higher',
      grade: 'at_least',
    });
    expect(judgeRatio({ value: 3, low: 0.5, high: null, margin: 1.25 }).grade).toBe('open');
    expect(judgeRatio({ value: 0.1, low: 0, high: 0.7, margin: 1.25 })).toEqual({
      verdict: 'men_higher',
      grade: 'at_least',
    });
  });
});

describe('margin', () => {
  test('2 % against 4.5 % of a thousand each: a quarter of the common share, .8125 points', () => {
    expect(capMargin(0.05, { x1: 20, n1: 1000, x0: 45, n0: 1000 })).toBeCloseTo(0.008125, 12);
  });

  test('between 20 and 80 % it is the declared one, and near 100 % it is capped from above', () => {
    expect(capMargin(0.05, { x1: 20, n1: 100, x0: 20, n0: 100 })).toBe(0.05);
    expect(capMargin(0.05, { x1: 80, n1: 100, x0: 80, n0: 100 })).toBeCloseTo(0.05, 12);
    expect(capMargin(0.05, { x1: 90, n1: 100, x0: 90, n0: 100 })).toBeCloseTo(0.025, 12);
  });

  test('nobody at all: the declared one', () => {
    expect(capMargin(0.05, { x1: 0, n1: 0, x0: 0, n0: 0 })).toBe(0.05);
  });
});
