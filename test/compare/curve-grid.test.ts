import { describe, expect, it } from 'vitest';
import { countAtRisk, findCurveGrid, roundCurve } from '../../src/compare/curve-grid.ts';
import type { Duration } from '../../src/model/counted.ts';

const MONTH = 30.4375;
const months = (list: readonly (readonly [month: number, cause: number, count: number])[]): readonly Duration[] =>
  list.map(([month, cause, count]) => [0, Math.round(month * MONTH), cause, count]);
const places = (women: readonly Duration[], men = women, t = 5) =>
  findCurveGrid([women, men], t).map((one) => one.months);

/** 5 ends and 5 other leavers in every stretch of the grid, 40 still there at the end. */
const steady = months([
  ...[1, 4, 7, 10, 14, 20, 30].flatMap((month) => [1, 0].map((cause) => [month, cause, 5] as const)),
  [31, 0, 40],
]);

describe('where a curve may be read', () => {
  it('is the whole grid where enough end and enough leave between neighbours', () => {
    expect(places(steady)).toEqual([0, 3, 6, 9, 12, 18, 24]);
  });

  it('is coarser where fewer than five ends lie between', () => {
    // 2 ends before month 3 and 3 before month 6: the place between them goes
    expect(
      places(
        months([
          [1, 1, 2],
          [4, 1, 3],
          [8, 1, 5],
          [40, 0, 60],
        ]),
      ),
    ).toEqual([0, 6, 9, 12, 18, 24]);
  });

  it('minds those who leave otherwise as it minds ends', () => {
    expect(
      places(
        months([
          [1, 1, 5],
          [2, 0, 4],
          [4, 0, 1],
          [40, 0, 60],
        ]),
      ),
    ).toEqual([0, 6, 9, 12, 18, 24]);
  });

  it('stops before a tail of too few ends', () => {
    // the 3 ends after month 24 would follow from the number of ends in all
    const tail = months([
      [1, 1, 5],
      [20, 1, 6],
      [25, 1, 3],
      [40, 0, 60],
    ]);
    expect(places(tail)).toEqual([0, 3, 6, 9, 12, 18]);
  });

  it('is the same for women and men, and no curve where one of them has too few', () => {
    expect(
      places(
        steady,
        months([
          [1, 1, 5],
          [4, 1, 2],
          [8, 1, 3],
          [40, 0, 60],
        ]),
      ),
    ).toEqual([0, 3, 9, 12, 18, 24]);
    expect(
      places(
        steady,
        months([
          [1, 1, 5],
          [40, 0, 4],
        ]),
      ),
    ).toEqual([]);
    expect(places(steady, [])).toEqual([]);
  });

  it('ends where fewer than ten are at risk', () => {
    expect(
      places(
        months([
          [1, 1, 30],
          [7, 1, 31],
          [40, 0, 9],
        ]),
      ),
    ).toEqual([0, 3, 6]);
  });

  it('prints the number at risk at 0, 6, 12 and 24 months only', () => {
    const printed = findCurveGrid([steady, steady], 5).filter((one) => one.atRisk);
    expect(printed.map((one) => one.months)).toEqual([0, 6, 12, 24]);
    expect(printed[1]!.days).toBe(6 * MONTH);
  });
});

describe('the number at risk', () => {
  it('holds those who have entered and are not yet out', () => {
    const late: readonly Duration[] = [
      [0, 10, 1, 3],
      [5, 40, 0, 2],
      [12, 50, 1, 4],
    ];
    expect([0, 5, 10, 12, 50].map((day) => countAtRisk(late, day))).toEqual([3, 5, 2, 6, 0]);
  });
});

describe('a share on a curve', () => {
  it('is given in whole per cent', () => {
    expect([0.9345, 0.005, 1].map(roundCurve)).toEqual([0.93, 0.01, 1]);
  });
});
