import { describe, expect, test } from 'vitest';
import { writeMargin } from '../../../src/report/writing/figures.ts';
import { roundDown } from '../../../src/report/writing/rounding-down.ts';

const women = { estimand: 'difference', verdict: 'women_higher' } as const;
const men = { estimand: 'difference', verdict: 'men_higher' } as const;
const ratio = { estimand: 'ratio' } as const;

describe('a limit that is told as “at least”', () => {
  // by hand: whole points and per cent, tenths under one; whole days; tenths of months
  test.each([
    [0.1728, women, 'share', '17 procentenheter'],
    [-0.0267, men, 'share', '2 procentenheter'],
    [0.0299999999999999, women, 'share', '3 procentenheter'], // binary dust under 3
    [0.00789, women, 'share', '0,7 procentenheter'],
    [-3.97, men, 'days', '3 dagar'],
    [1.99, women, 'months', '1,9 månader'],
    [1.2399, { ...ratio, verdict: 'women_higher' }, 'rate', '23 procent'],
    [0.859, { ...ratio, verdict: 'men_higher' }, 'rate', '14 procent'], // 14.1 per cent less
    [0.9925, { ...ratio, verdict: 'men_higher' }, 'rate', '0,7 procent'],
  ] as const)('%d is never more than it is', (limit, gap, scale, told) => {
    const margin = roundDown(limit, gap, scale)!;
    expect(writeMargin(margin, gap, scale, 'sv', 'down').replaceAll('\u00a0', ' ')).toBe(told);
  });

  test('is not told where nothing is left of it, or it lies on the other side', () => {
    expect(roundDown(0.0009, women, 'share')).toBeNull();
    expect(roundDown(-0.02, women, 'share')).toBeNull();
    expect(roundDown(0.8, women, 'days')).toBeNull();
    expect(roundDown(0.09, women, 'months')).toBeNull();
    expect(roundDown(1.0009, { ...ratio, verdict: 'women_higher' }, 'rate')).toBeNull();
    expect(roundDown(1.02, { ...ratio, verdict: 'men_higher' }, 'rate')).toBeNull();
  });
});
