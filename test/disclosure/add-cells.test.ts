import { describe, expect, it } from 'vitest';
import { addCells } from '../../src/disclosure/tables/add-cells.ts';
import { addCategoryCounts, addClusters } from '../../src/disclosure/tables/pool.ts';
import type { ClusterSums, MeanCell, RatioCell, SurvivalCell } from '../../src/model/counted.ts';
import { category, count, share } from './build.ts';

const amounts = (values: readonly bigint[]): MeanCell => {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : 1));
  const sum = values.reduce((a, b) => a + b, 0n);
  const [first = 0n, second = 0n] = [...sorted].reverse();
  return {
    ...{ kind: 'mean', units: values.length, n: values.length, people: values.length, sum },
    ...{ squares: values.reduce((a, b) => a + b * b, 0n), largest: first, twoLargest: first + second },
    histogram: [...new Set(sorted)].map((value) => [value, values.filter((one) => one === value).length] as const),
  };
};

describe('cells of merged groups', () => {
  it('add counts, yes and people', () => {
    expect(addCells([share(3, 10, 12), share(7, 20)])).toEqual(share(10, 30, 32));
    expect(addCells([count(3), count(4), count(0)])).toEqual(count(7));
  });

  it('count a person who stands in two groups once, and never fewer than the largest group', () => {
    const decisions = { ...share(10, 20), people: 8, peopleYes: 6, peopleNo: 5 };
    expect(addCells([decisions, decisions], 3)).toMatchObject({ n: 40, people: 13, peopleYes: 9, peopleNo: 7 });
    expect(addCells([decisions, decisions], 12)).toMatchObject({ people: 8, peopleYes: 6, peopleNo: 5 });
  });

  it('are for means what counting all their values at once gives', () => {
    const one = [100n, 250n, 250n];
    const other = [50n, 250n, 900n];
    expect(addCells([amounts(one), amounts(other)])).toEqual(amounts([...one, ...other]));
  });

  it('bound the largest contributors from above where a person may stand in two groups', () => {
    // the same person may have both the 250 and the 900, and the pairs 500 and 1150
    expect(addCells([amounts([100n, 250n, 250n]), amounts([50n, 250n, 900n])], 1)).toMatchObject({
      largest: 1150n,
      twoLargest: 1650n,
    });
  });

  it('pool durations sorted, equal ones once', () => {
    const cell = (durations: SurvivalCell['durations']): SurvivalCell => ({
      ...{ kind: 'survival', units: 9, n: 9, people: 9, durations, events: 2, peopleEvents: 2, bands: [] },
    });
    const added = addCells([
      cell([
        [0, 30, 1, 2],
        [10, 20, 0, 7],
      ]),
      cell([
        [0, 10, 0, 3],
        [0, 30, 0, 4],
        [0, 30, 1, 2],
      ]),
    ]);
    expect(added).toMatchObject({
      durations: [
        [0, 10, 0, 3],
        [0, 30, 0, 4],
        [0, 30, 1, 4],
        [10, 20, 0, 7],
      ],
      events: 4,
      peopleEvents: 4,
    });
  });

  it('add sums of ratios, days at risk and categories', () => {
    const ratio: RatioCell = {
      ...{ kind: 'ratio', units: 2, n: 2, people: 2, sumY: 10n, sumX: 3n, squaresY: 58n, squaresX: 5n },
      ...{ products: 17n, largest: 7n, twoLargest: 10n },
    };
    expect(addCells([ratio, ratio])).toMatchObject({
      sumY: 20n,
      sumX: 6n,
      squaresY: 116n,
      products: 34n,
      largest: 7n,
      twoLargest: 14n,
    });
    const rate = {
      kind: 'rate',
      units: 5,
      n: 5,
      people: 5,
      events: 2,
      days: 900,
      peopleEvents: 2,
      bands: [{ events: 2, days: 900 }],
    } as const;
    expect(addCells([rate, rate])).toEqual({
      ...rate,
      units: 10,
      n: 10,
      people: 10,
      events: 4,
      days: 1800,
      bands: [{ events: 4, days: 1800 }],
      peopleEvents: 4,
    });
    expect(addCells([category({ u: 2, v: 3 }), category({ v: 4, w: 1 })])).toEqual(category({ u: 2, v: 7, w: 1 }));
  });

  it('add the sums over persons of a category, and take merged ones as alike as they can be', () => {
    const one = (value: string, n: number, xx: number, nx: number) => ({ value, n, people: n, byPerson: { xx, nx } });
    const least = (people: readonly number[]) => Math.max(...people);
    // two cells: other persons. In one cell: (x + x′)² ≤ (x + x′)n
    expect(addCategoryCounts([[one('u', 3, 5, 9)], [one('u', 2, 4, 6)]], least)[0]!.byPerson).toEqual({
      xx: 9,
      nx: 15,
    });
    expect(addCategoryCounts([[one('u', 3, 5, 9), one('u', 2, 4, 6)]], least)[0]!.byPerson).toEqual({ xx: 15, nx: 15 });
    expect(addCategoryCounts([[one('u', 3, 5, 9)], [{ value: 'u', n: 1, people: 1 }]], least)[0]).toEqual({
      ...{ value: 'u', n: 4, people: 3 },
    });
  });

  it('never mix kinds', () => {
    expect(() => addCells([count(3), share(1, 2)])).toThrow(RangeError);
    expect(() => addCells([])).toThrow(RangeError);
  });

  it('add cluster sums, and have none where a group has none', () => {
    const one: ClusterSums = {
      m: 1,
      shared: 2,
      women: 3,
      men: 4,
      n1n1: 5,
      x1x1: 6,
      n1x1: 7,
      n0n0: 8,
      x0x0: 9,
      n0x0: 10,
      x1x0: 11,
      x1n0: 12,
      n1x0: 13,
      n1n0: 14,
      womenShared: 15,
      menShared: 16,
    };
    const two = Object.fromEntries(Object.entries(one).map(([key, value]) => [key, 2 * value]));
    expect(addClusters([one, one])).toEqual(two);
    expect(addClusters([one, null])).toBeNull();
  });
});
