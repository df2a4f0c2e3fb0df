import { describe, expect, test } from 'vitest';
import { type BothPeriods, compareGaps } from '../../../src/stats/series/change-of-gaps.ts';
import { drawFunnel } from '../../../src/stats/series/funnel.ts';
import { chartGap } from '../../../src/stats/series/gap-chart.ts';
import type { TwoShares } from '../../../src/stats/share-difference.ts';
import { expectNear, readReference } from '../reference.ts';

interface Limits {
  readonly low: number;
  readonly high: number;
}
const r = readReference<{
  periods: TwoShares[];
  chart: [{ centre: number; laney: number }];
  limits: Limits[];
  change: [
    {
      value: number;
      se: number;
      seIndependent: number;
      x1: number;
      y1: number;
      x0: number;
      y0: number;
    },
  ];
  both: [BothPeriods, BothPeriods];
  units: TwoShares[];
  funnel: [{ centre: number; phi: number }];
  told: Limits[];
}>('../series/reference/series');

/** Every period alike: 30 of 60 women, 20 of 60 men. */
const flat = (length: number, x1 = 30): TwoShares[] => Array.from({ length }, () => ({ x1, n1: 60, x0: 20, n0: 60 }));

describe('chart of the gap', () => {
  test('agrees with R where the points vary more than chance', () => {
    const chart = chartGap(r.periods, 8);
    expectNear(chart.centre, r.chart[0].centre);
    expect(r.chart[0].laney).toBeGreaterThan(1);
    expectNear(chart.sigma, r.chart[0].laney);
    expect(chart.points).toHaveLength(r.limits.length);
    chart.points.forEach((point, t) => {
      expectNear(point.low, r.limits[t]!.low);
      expectNear(point.high, r.limits[t]!.high);
    });
  });

  test('never has limits narrower than chance alone: σ_z has the floor 1', () => {
    const chart = chartGap(flat(10), 8);
    expect(chart.sigma).toBe(1);
    // Hand: p1 = ½, p0 = 1/3, n = 60: 3·√(.25/60 + (2/9)/60) = .26615.
    expectNear(chart.points[9]!.high, 1 / 6 + 0.266145, 1e-5);
  });

  test('signals a point outside only after the baseline', () => {
    const after = chartGap([...flat(8), ...flat(1, 55)], 8);
    expect(after.points.map((point) => point.outside)).toEqual([...Array(8).fill(false), true]);
    expect(chartGap([...flat(1, 55), ...flat(9)], 8).points[0]!.outside).toBe(false);
  });

  test('signals the eighth point in a row on one side, if it lies after the baseline', () => {
    const up = chartGap([...flat(4, 28), ...flat(4, 32), ...flat(5, 33)], 8);
    // The baseline's last four lie above the centre too: the fourth new point is the eighth of the run.
    expect(up.points.map((point) => point.run)).toEqual([...Array(11).fill(false), true, true]);
    const exactly = chartGap([...flat(8), ...flat(12)], 8);
    expect(exactly.points.some((point) => point.run)).toBe(false);
  });

  test('says nothing of a run that ends inside the baseline', () => {
    // Four low periods and eight just above the centre, then periods below it.
    const chart = chartGap([...flat(4, 26), ...flat(8, 32), ...flat(4, 29)], 12);
    expect(chart.centre).toBeCloseTo(30 / 60 - 1 / 3, 10);
    expect(chart.points.some((point) => point.run)).toBe(false);
    // One period more above, and it is the ninth of the run.
    expect(chartGap([...flat(4, 26), ...flat(8, 32), ...flat(1, 33)], 12).points[12]!.run).toBe(true);
  });

  test('a run ends at a point on the centre', () => {
    const chart = chartGap([...flat(8), ...flat(7, 33), ...flat(1), ...flat(7, 33)], 8);
    expect(chart.points.some((point) => point.run)).toBe(false);
  });

  test('leaves a period with one sex empty and goes on', () => {
    const gone = { x1: 5, n1: 20, x0: 0, n0: 0 };
    const chart = chartGap([...flat(8), gone, ...flat(1)], 8);
    expect(chart.points[8]).toEqual({ gap: null, low: null, high: null, outside: false, run: false });
    expect(chart.points[9]!.low).not.toBeNull();
    expect(chartGap([...flat(7), gone, ...flat(5)], 8).reason).toBe('too_short');
  });

  test('says why there are no limits', () => {
    expect(chartGap(flat(9), 7)).toMatchObject({ centre: null, sigma: null, reason: 'too_short' });
    expect(chartGap([], 8)).toMatchObject({ points: [], reason: 'too_short' });
    const none = Array.from({ length: 9 }, () => ({ x1: 0, n1: 9, x0: 0, n0: 9 }));
    expect(chartGap(none, 8).reason).toBe('no_spread');
  });
});

describe('change between periods', () => {
  const { value, se, seIndependent, x1, y1, x0, y0 } = r.change[0];
  const before = { x1, n1: 140, x0, n0: 120 };
  const after = { x1: y1, n1: 140, x0: y0, n0: 120 };
  const [women, men] = r.both;

  test('with persons in both periods agrees with the covariance of single persons', () => {
    const found = compareGaps(before, after, { women, men });
    expectNear(found.value, value);
    expectNear(found.high! - found.low!, 2 * 1.959963984540054 * se);
    expect(found.cautious).toBe(false);
  });

  test('is cautious, and wider, where it is not known who is in both', () => {
    const found = compareGaps(before, after, 'unknown');
    expectNear(found.high! - found.low!, 2 * 1.959963984540054 * seIndependent);
    expect(found.cautious).toBe(true);
    expect(seIndependent).toBeGreaterThan(se);
    expect(compareGaps(before, after, 'none').cautious).toBe(false);
  });

  test('of a period with itself, everyone the same, has no spread', () => {
    const same = { yesYes: x1, yesNo: 0, noYes: 0, noNo: 140 - x1 };
    const sameMen = { yesYes: x0, yesNo: 0, noYes: 0, noNo: 120 - x0 };
    const found = compareGaps(before, before, { women: same, men: sameMen });
    expect(found).toMatchObject({ value: 0, low: null, high: null, p: null, reason: 'no_spread' });
  });

  test('needs both sexes in both periods', () => {
    expect(compareGaps(before, { x1: 0, n1: 0, x0: 3, n0: 9 }, 'unknown')).toMatchObject({
      value: null,
      reason: 'one_sex',
    });
    expect(compareGaps({ x1: 0, n1: 0, x0: 0, n0: 0 }, after, 'unknown').reason).toBe('no_cases');
  });

  test('of shares at 0 and 1 still has an interval with width', () => {
    const none = { x1: 0, n1: 20, x0: 0, n0: 20 };
    const found = compareGaps(none, none, 'none');
    expect(found.low).toBeLessThan(-0.1);
    expect(found.high).toBeGreaterThan(0.1);
  });
});

test('limits of a chart end at one hundred percentage points', () => {
  // one of two of each sex in every period: σ = √(.25/2 + .25/2) = .5, and 3·.5 is more than 1
  const chart = chartGap(
    Array.from({ length: 9 }, () => ({ x1: 1, n1: 2, x0: 1, n0: 2 })),
    8,
  );
  expect(chart.points).toHaveLength(9);
  for (const { low, high } of chart.points) expect([low, high]).toEqual([-1, 1]);
});

describe('funnel', () => {
  test('agrees with R: centre within units, winsorised over-dispersion', () => {
    const funnel = drawFunnel(r.units);
    expectNear(funnel.centre, r.funnel[0].centre);
    expectNear(funnel.phi, r.funnel[0].phi);
    expect(funnel.points).toHaveLength(r.told.length);
    funnel.points.forEach((point, i) => {
      expectNear(point.told!.low, r.told[i]!.low);
      expectNear(point.told!.high, r.told[i]!.high);
      expect(point.drawn!.high).toBeLessThan(point.told!.high);
    });
  });

  test('never has limits narrower than chance alone', () => {
    const alike = Array.from({ length: 6 }, () => ({ x1: 10, n1: 30, x0: 12, n0: 30 }));
    expect(drawFunnel(alike).phi).toBe(1);
  });

  test('points out a unit beyond 99.8 % only', () => {
    const units = Array.from({ length: 19 }, () => ({ x1: 50, n1: 100, x0: 50, n0: 100 }));
    const at = (x1: number) => drawFunnel([...units, { x1, n1: 100, x0: 50, n0: 100 }]).points[19]!;
    expect(at(90).outside).toBe(true);
    // Between 1.96 and 3.09 standard errors: outside what is drawn, inside what is told.
    expect(at(68)).toMatchObject({ outside: false });
    expect(at(68).gap!).toBeGreaterThan(at(68).drawn!.high);
  });

  test('gives a reason where there is nothing to draw', () => {
    expect(drawFunnel([])).toMatchObject({ points: [], reason: 'no_cases' });
    expect(drawFunnel([{ x1: 1, n1: 3, x0: 0, n0: 0 }]).reason).toBe('one_sex');
    expect(drawFunnel(r.units.slice(0, 4)).reason).toBe('few');
    expect(drawFunnel(Array.from({ length: 6 }, () => ({ x1: 0, n1: 9, x0: 0, n0: 9 }))).reason).toBe('no_spread');
    const six = [...r.units.slice(0, 6), { x1: 0, n1: 0, x0: 2, n0: 8 }];
    expect(drawFunnel(six).points[6]).toEqual({ gap: null, drawn: null, told: null, outside: false });
  });
});
