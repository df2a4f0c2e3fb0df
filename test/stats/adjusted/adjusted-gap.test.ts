import { describe, expect, test } from 'vitest';
import { readGap } from '../../../src/stats/adjusted/adjusted-gap.ts';
import { expectNear } from '../reference.ts';

describe('a standardised gap', () => {
  const shares = { mean1: 0.3, mean0: 0.2, variance: 0.0025 };

  // .1/.05 = 2; R: 2 * pnorm(-2) = .04550026, 2 * pt(-2, 10) = .07338803, qt(.975, 10) = 2.228139
  test('has the interval and p of its standard error, by the normal law or Student’s', () => {
    const normal = readGap({ ...shares, df: null }, 'difference', 1);
    for (const [found, expected] of [
      [normal.value, 0.1],
      [normal.low, 0.1 - 1.959963984540054 * 0.05],
      [normal.high, 0.1 + 1.959963984540054 * 0.05],
      [normal.se, 0.05],
    ] as const)
      expectNear(found, expected, 1e-12);
    expect(normal.p).toBeCloseTo(0.04550026, 8);
    const student = readGap({ ...shares, df: 10 }, 'difference', 1);
    expect(student.p).toBeCloseTo(0.07338803, 8);
    expect(student.low).toBeCloseTo(0.1 - 2.228139 * 0.05, 7);
  });

  // log 1.5 = .4054651, by .2 2.0273255; R: 2 * pnorm(-2.0273255) = .04262913
  test('of a ratio has them on the logarithm', () => {
    const found = readGap({ mean1: 0.3, mean0: 0.2, variance: 0.04, df: null }, 'ratio');
    expectNear(found.value, 1.5, 1e-12);
    expectNear(found.low, 1.5 * Math.exp(-1.959963984540054 * 0.2), 1e-12);
    expect(found.p).toBeCloseTo(0.04262913, 7);
  });

  test('of shares ends at one, and has a value alone, or nothing, where there is no spread', () => {
    const wide = readGap({ mean1: 0.9, mean0: 0.1, variance: 0.25, df: null }, 'difference', 1);
    expect([wide.high, wide.low! > -1]).toEqual([1, true]);
    const none = readGap({ mean1: 0.3, mean0: 0.2, variance: 0, df: null }, 'difference', 1);
    expect(none).toMatchObject({ low: null, high: null, p: null, reason: 'no_spread' });
    expectNear(none.value, 0.1, 1e-12);
    expect(readGap({ mean1: 0.3, mean0: 0, variance: 0.1, df: null }, 'ratio')).toMatchObject({ value: null });
  });
});
