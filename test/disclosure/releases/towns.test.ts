import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/model/indicator.ts';
import { line, type Pair, release, share } from '../build.ts';
import { DECISION, SHARE } from '../judged.ts';
import { publishInTurn, QUARTERS, tell } from './sequence.ts';

/**
 * Women of a small town: yes of n in every quarter and in the year. Of the men there are enough everywhere: 40 decisions a
 * quarter, or the same 40 persons in every quarter.
 */
function town(quarters: readonly Pair[], year: Pair, once: boolean) {
  const men = (n: number) => share(n / 2, n);
  const lines = quarters.map((pair, i) => line(share(...pair), men(40), { period: QUARTERS[i]! }));
  return release([line(share(...year), men(once ? 40 * quarters.length : 40)), ...lines]);
}

/** What the reader has after the quarters and the year: the year, then the quarters. */
function read(of: readonly Indicator[], quarters: readonly Pair[], year: Pair, out: number, blind: boolean) {
  const lines = publishInTurn(town(quarters, year, of === DECISION), of, 5, {
    quarters: QUARTERS.slice(0, out),
    blind,
  });
  return ['all', ...QUARTERS.slice(0, quarters.length)].map((period) => tell(lines, period));
}

describe('decisions: three of forty in the last quarter', () => {
  // 20 + 18 + 22 + 3 = 63 of 4 × 40 = 160
  const quarters: readonly Pair[] = [
    [20, 40],
    [18, 40],
    [22, 40],
    [3, 40],
  ];

  it('follow from the year less the quarters, where nobody looks at them', () => {
    const [year, ...known] = read(DECISION, quarters, [63, 160], 4, true);
    expect(known).toEqual(['20 / 40', '18 / 40', '22 / 40', 'x']);
    expect(year).toBe('63 / 160'); // 63 − 20 − 18 − 22 = 3
  });

  it('are safe with their ledgers: the year is withheld', () => {
    expect(read(DECISION, quarters, [63, 160], 4, false)).toEqual(['x', '20 / 40', '18 / 40', '22 / 40', 'x']);
  });

  it('are safe where the last quarter is part of the year’s release', () => {
    expect(read(DECISION, quarters, [63, 160], 3, false)).toEqual(['x', '20 / 40', '18 / 40', '22 / 40', 'x']);
  });
});

describe('decisions: three registered after their quarter was out', () => {
  // 20 + 18 + 22 + 21 = 81 of 160, and three more in the year, all of them yes: 84 of 163
  const quarters: readonly Pair[] = [
    [20, 40],
    [18, 40],
    [22, 40],
    [21, 40],
  ];

  it('are 84 − 81 of 163 − 160 without the ledgers', () => {
    const told = read(DECISION, quarters, [84, 163], 4, true);
    expect(told).toEqual(['84 / 163', '20 / 40', '18 / 40', '22 / 40', '21 / 40']);
  });

  it('are covered by the last quarter, which is hidden for the sake of the year', () => {
    // what follows is 84 − 60 = 24 of 163 − 120 = 43, the quarter and the three together
    expect(read(DECISION, quarters, [84, 163], 3, false)).toEqual(['84 / 163', '20 / 40', '18 / 40', '22 / 40', 'x']);
  });

  it('withhold the year where every quarter is out already', () => {
    expect(read(DECISION, quarters, [84, 163], 4, false)[0]).toBe('x');
  });

  it('let the year stand where none came late', () => {
    expect(read(DECISION, quarters, [81, 160], 4, false)[0]).toBe('81 / 160');
  });
});

describe('persons, who may stand in several quarters', () => {
  it('withhold a year that needs somebody of the hidden quarter', () => {
    // 8 + hidden ≥ 10, and hidden ≤ 4 since it is hidden: 2, 3 or 4, one number too few
    const quarters: readonly Pair[] = [
      [8, 20],
      [2, 20],
    ];
    expect(read(SHARE, quarters, [10, 30], 2, true)).toEqual(['10 / 30', '8 / 20', 'x']);
    expect(read(SHARE, quarters, [10, 30], 2, false)).toEqual(['x', '8 / 20', 'x']);
  });

  it('show a year that the shown quarters account for: it says nothing of the hidden one', () => {
    // yes: 14 ≤ 8 + 7, no: 22 ≤ 12 + 13
    const quarters: readonly Pair[] = [
      [8, 20],
      [2, 20],
      [7, 20],
    ];
    expect(read(SHARE, quarters, [14, 36], 3, false)).toEqual(['14 / 36', '8 / 20', 'x', '7 / 20']);
  });

  it('withhold a year that leaves no room: nine of ten, of whom five said yes and five no', () => {
    // the nine are all but one of ten, so 4 or 5 of them said yes
    const quarters: readonly Pair[] = [
      [4, 9],
      [5, 10],
    ];
    expect(read(SHARE, quarters, [5, 10], 2, true)[0]).toBe('5 / 10');
    expect(read(SHARE, quarters, [5, 10], 2, false)[0]).toBe('x');
  });

  it('withhold a year with one to four more than all quarters together: they were registered late', () => {
    const quarters: readonly Pair[] = [
      [8, 20],
      [7, 20],
    ];
    expect(read(SHARE, quarters, [17, 40], 2, false)[0]).toBe('x');
  });
});
