import { describe, expect, test } from 'vitest';
import { adjustByBenjaminiHochberg, adjustByHolm } from '../../src/stats/adjust-p.ts';
import { normalTwoSided, normalTwoSidedPoint, Z95 } from '../../src/stats/distributions.ts';
import { countSelected, errorOfSelected, intervalAtError } from '../../src/stats/selected-interval.ts';
import { expectNear, readReference } from './reference.ts';

const reference = readReference<{
  rows: ({
    [name in 'value' | 'low' | 'high' | 'p' | 'error' | 'exact_low' | 'exact_high']: number;
  } & { kind: 'share' | 'mean' | 'rate' })[];
}>('selected');

// Benjamini & Hochberg 1995, JRSS B 57:289, section 3.2: fifteen tests of a trial of thrombolysis (Neuhaus et al. 1992)
const PUBLISHED = [
  ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
  ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
];

describe('how many are selected', () => {
  test("of the authors' fifteen tests Benjamini and Hochberg find four, Bonferroni's kind three", () => {
    const found = countSelected(15, 15, (error) => PUBLISHED.filter((p) => p <= error).length);
    expect(found).toBe(4); // .0095 ≤ 4/15·.05 = .0133, and no later one: their own words
    expect(adjustByBenjaminiHochberg(PUBLISHED).filter((q) => q <= 0.05)).toHaveLength(4);
    expect(adjustByHolm(PUBLISHED).filter((p) => p <= 0.05)).toHaveLength(3);
    expectNear(adjustByBenjaminiHochberg(PUBLISHED)[3]!, (0.0095 * 15) / 4, 1e-15);
  });

  test('those left out still count among the asked', () => {
    // the fourth alone: .0095 > 1/15·.05
    expect(countSelected(1, 15, (error) => (PUBLISHED[3]! <= error ? 1 : 0))).toBe(0);
  });
});

describe('an interval at the error that is left', () => {
  // Benjamini & Yekutieli 2005: of m = 15 with R = 4 selected, marginal intervals of 1 − 4·.05/15
  test('four of fifteen: 98.67 %, z = 2.4747', () => {
    expectNear(errorOfSelected(4, 15), 0.05 * (4 / 15), 1e-15);
    expect(normalTwoSidedPoint(errorOfSelected(4, 15))).toBeCloseTo(2.4747, 4); // R: qnorm(1 - .05 * 4 / 15 / 2)
  });

  test('of a normal estimate is value ± z·se, on both sides of nought', () => {
    const [value, se, error] = [0.15, 0.04, 0.00375];
    const z = normalTwoSidedPoint(error);
    const given = { value, low: value - Z95 * se, high: value + Z95 * se, p: normalTwoSided(value / se) };
    const found = intervalAtError(given, error);
    expectNear(found.low, value - z * se, 1e-9);
    expectNear(found.high, value + z * se, 1e-9);
    const turned = intervalAtError({ value: -value, low: -given.high, high: -given.low, p: given.p }, error);
    expectNear(turned.high, -found.low, 1e-12);
  });

  test('reaches nought where p is the error, whatever the shape', () => {
    expectNear(intervalAtError({ value: 0.3, low: 0.1, high: 0.5, p: 0.004 }, 0.004).low, 0, 1e-9);
    expect(intervalAtError({ value: 0.3, low: 0.1, high: 0.5, p: 0.004 }, 0.003).low).toBeLessThan(0);
  });

  test('is never narrower than what is given', () => {
    const given = { value: 0.3, low: 0.1, high: 0.5, p: 0.06 };
    expect(intervalAtError(given, 0.05)).toEqual({ low: 0, high: 0.5 });
    const sure = intervalAtError({ ...given, p: 0 }, 0.05);
    expect(sure.low).toBeLessThanOrEqual(0.1);
    expect(intervalAtError({ value: 0, low: -0.02, high: 0.03, p: 0.9 }, 0.01).low).toBeLessThan(-0.02);
  });

  test('a value rounded to its own limit leaves an interval all the same', () => {
    // .6 ± 1.2 days, stored as 1 (of rounded figures), −1 and 2, and as 2 with a limit of 2: twice 1.96 is 3.92
    const error = normalTwoSided(2 * Z95);
    for (const value of [0, 1, 2]) {
      const found = intervalAtError({ value, low: -1, high: 2, p: 0.33 }, error);
      expect(found.low, String(value)).toBeLessThanOrEqual(0.6 - 2 * 1.2);
      expect(found.high, String(value)).toBeGreaterThanOrEqual(0.6 + 2 * 1.2);
    }
  });

  // selected.R: the methods' own limits at the errors of three, two and one of forty
  test.each(reference.rows)('of a $kind of $value at $error beside the limits of R', (row) => {
    const found = intervalAtError(row, row.error);
    const half = row.value - row.low;
    const tooNear = found.low - row.exact_low;
    // the nearer limit decides what is told: with heavy tails it is never nearer, of shares by .8 points at most
    expect(tooNear).toBeLessThan(row.kind === 'share' ? 0.008 : 0.004 * half);
    expect(tooNear).toBeGreaterThan(-0.12 * half - (row.kind === 'share' ? 0.01 : 0));
    // the farther one is a normal's
    expect(found.high).toBeGreaterThan(row.exact_high - 0.08 * half);
  });
});
