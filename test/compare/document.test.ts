import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { gapSchema, resultSchema } from '../../src/model/audit-rows.ts';
import type { Figure } from '../../src/model/indicator.ts';
import { hideLine, makeIndicator, makeLine, makeRelease, mean, share, shareFigure, spells } from './releases.ts';

const beside: Figure = { ...shareFigure, stat: 'share:first', beside: true };
const months: Figure = {
  kind: 'mean',
  stat: 'mean',
  of: 'true',
  value: 'x',
  scale: 'months',
  estimand: 'difference',
  median: true,
};
const kronor: Figure = { ...months, stat: 'mean:granted', scale: 'ore', estimand: 'ratio' };
const duration: Figure = {
  ...{ kind: 'survival', stat: 'rmst', of: 'true', entry: 'a', exit: 'b', cause: 'c' },
  ...{ read: ['rmst', 'hazard', 'incidence'], scale: 'months', horizons: [12, 24] },
};
const rate: Figure = {
  kind: 'rate',
  stat: 'rate',
  of: 'true',
  events: 'e',
  days: 'd',
  bands: [{ events: 'e', days: 'd' }],
};
const ratio: Figure = { kind: 'ratio', stat: 'ratio', of: 'true', y: 'y', x: 'x', scale: 'ore' };
const all = makeIndicator([shareFigure, beside, months, kronor, duration, rate, ratio]);

const line = (stat: string, period = 'all', by: string | null = null) =>
  makeLine([share(56, 70), share(48, 80)], { stat, period, by, level: by && 'x' });

describe('rows', () => {
  test('stand in the order of figures, then periods with the whole first, then lines', () => {
    const lines = [
      ...['2025-Q2', 'all', '2025-Q1'].flatMap((period) => [line('share:first', period), line('share', period)]),
      line('share', 'all', 'unit'),
    ];
    const { gaps, results } = compare(makeRelease(lines), [all]);
    expect(gaps.map((gap) => [gap.stat, gap.period, gap.by])).toEqual([
      ['share', 'all', null],
      ['share', 'all', 'unit'],
      ['share', '2025-Q1', null],
      ['share', '2025-Q2', null],
    ]);
    expect(results.filter((row) => row.sex === 'women').map((row) => [row.stat, row.period])).toEqual([
      ...['all', 'all', '2025-Q1', '2025-Q2'].map((period) => ['share', period]),
      ...['all', '2025-Q1', '2025-Q2'].map((period) => ['share:first', period]),
    ]);
  });

  test('hidden lines give the rows of their declaration with no number and no hint', () => {
    const lines = all.figures.map((figure) => hideLine(line(figure.stat)));
    const { results, gaps, curves } = compare(makeRelease(lines), [all]);
    expect(gaps.map((gap) => gap.stat)).toEqual([
      ...['share', 'mean', 'median', 'mean:granted', 'median:granted'],
      ...['rmst12', 'rmst24', 'hazard', 'share:12', 'share:24', 'rate', 'ratio'],
    ]);
    for (const row of [...results, ...gaps]) {
      expect(row).toMatchObject({ value: null, low: null, high: null, status: 'suppressed', reason: 'suppressed' });
      expect(Object.values(row).filter((value) => typeof value === 'number')).toEqual([]);
    }
    for (const gap of gaps) expect([gap.verdict, gap.grade, gap.cautions]).toEqual([null, null, []]);
    expect(curves).toEqual([]);
  });

  test('follow the schema of audit.json, keys in its order, with finite numbers only', () => {
    const values = Array.from({ length: 60 }, (_, i) => (i * 7) % 12);
    const table = spells([
      [0, 200, 1, 20],
      [0, 300, 2, 9],
      [0, 900, 0, 30],
    ]);
    const sums = { squaresY: 5_000_000n, squaresX: 90n, products: 20_000n, largest: 1n, twoLargest: 2n };
    const cells = [
      [share(56, 70), share(48, 80), 'share'],
      [share(5, 70), share(0, 80), 'share:first'],
      [mean(values), mean(values.map((x) => x + 1)), 'mean'],
      [mean([0, 0, 0]), mean(values), 'mean:granted'],
      [table, spells([]), 'rmst'],
      [
        {
          kind: 'rate',
          units: 9,
          n: 9,
          people: 9,
          events: 0,
          days: 0,
          peopleEvents: 0,
          bands: [{ events: 0, days: 0 }],
        },
        {
          kind: 'rate',
          units: 9,
          n: 9,
          people: 9,
          events: 3,
          days: 100,
          peopleEvents: 3,
          bands: [{ events: 3, days: 100 }],
        },
        'rate',
      ],
      [
        { kind: 'ratio', units: 60, n: 60, people: 60, sumY: 9000n, sumX: 60n, ...sums },
        { kind: 'ratio', units: 0, n: 0, people: 0, sumY: 0n, sumX: 0n, ...sums },
        'ratio',
      ],
    ] as const;
    for (const mode of ['protected', 'internal'] as const) {
      const lines = cells.map(([women, men, stat]) => makeLine([women, men], { stat }));
      const { results, gaps } = compare(makeRelease(lines, { mode }), [all]);
      expect(results.length).toBeGreaterThan(gaps.length);
      for (const row of results) expect(Object.keys(resultSchema.parse(row))).toEqual(Object.keys(row));
      for (const row of gaps) expect(Object.keys(row)).toEqual(Object.keys(gapSchema.parse(row)));
      for (const row of [...results, ...gaps]) {
        expect(Object.values(row).every((value) => typeof value !== 'number' || Number.isFinite(value))).toBe(true);
        if (row.low !== null && row.high !== null && mode === 'internal') expect(row.low).toBeLessThan(row.high);
        expect(row.value === null && row.low !== null).toBe(false);
      }
    }
  });

  test('a cell of another kind than declared is a bug and throws', () => {
    expect(() => compare(makeRelease([makeLine([mean([1]), mean([2])])]), [all])).toThrow(RangeError);
  });

  test('a share stands in for a rate that could not be counted, and says so', () => {
    const referral = makeIndicator([rate, shareFigure], { margin: { kind: 'ratio', value: 1.25 } });
    const gap = compare(makeRelease([line('share')]), [referral]).gaps[0]!;
    expect(gap).toMatchObject({ family: 'headline', margin: 0.05 });
    expect(gap.cautions).toContain('time_in_aid');
    const cell = (events: number) =>
      ({
        kind: 'rate',
        units: 90,
        n: 90,
        people: 90,
        events,
        days: 9000,
        peopleEvents: events,
        bands: [{ events, days: 9000 }],
      }) as const;
    const both = compare(makeRelease([makeLine([cell(30), cell(20)], { stat: 'rate' }), line('share')]), [
      referral,
    ]).gaps;
    expect(both.map((one) => [one.stat, one.family, one.verdict])).toEqual([
      ['rate', 'headline', 'unclear'],
      ['share', null, 'women_higher'],
    ]);
  });
});
