import { describe, expect, test } from 'vitest';
import { adjustByBenjaminiHochberg, adjustByHolm } from '../../src/stats/adjust-p.ts';
import { normalTwoSided, normalTwoSidedPoint, Z95 } from '../../src/stats/distributions.ts';
import { countSelected, errorOfSelected, intervalAtError } from '../../src/stats/selected-interval.ts';
import { compareShares, scoreDifference } from '../../src/stats/share-difference.ts';
import { expectNear } from './reference.ts';

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

  test("of shares is at most .8 points nearer than Miettinen and Nurminen's own", () => {
    for (const table of [
      { x1: 54, n1: 120, x0: 28, n0: 120 },
      { x1: 70, n1: 100, x0: 4, n0: 20 },
      { x1: 18, n1: 30, x0: 80, n0: 400 },
      { x1: 60, n1: 1000, x0: 25, n0: 1000 },
    ]) {
      const { value, low, high, p } = compareShares(table);
      for (const error of [0.00125, 0.00375]) {
        const found = intervalAtError({ value: value!, low: low!, high: high!, p: p! }, error).low;
        if (found <= 0) continue;
        // the error of the authors' own limit at `found`: at .8 points less it would be reached
        expect(normalTwoSided(scoreDifference(table, found - 0.008))).toBeLessThanOrEqual(error);
      }
    }
  });
});
