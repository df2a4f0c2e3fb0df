import { describe, expect, it } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import { protectBalances } from '../../src/disclosure/seal/balances.ts';
import type { Balance } from '../../src/model/counted.ts';
import { indicator, line, release, share } from './build.ts';

const both = (women: number, men: number) => ({ women, men, unknown: 0 });
const A = indicator('a');
/** Of 104 women and 88 men 80 and 60 are counted; the others are not asked, or not registered. */
const balance = (asked: readonly [number, number], blank: readonly [number, number]): Balance => ({
  ...{ indicator: 'a', stat: 'share', period: 'all', counted: both(80, 60) },
  cases: both(80 + asked[0] + blank[0], 60 + asked[1] + blank[1]),
  apart: [
    { reason: 'not_asked', about: 'recipient', cases: both(...asked) },
    { reason: 'not_registered', about: 'referred', cases: both(...blank) },
  ],
});
const told = (one: Balance, more: Partial<typeof A> = {}, internal = false) => {
  const indicators = [{ ...A, ...more }];
  const shown = protect(release([line(share(40, 80), share(30, 60))]), indicators, { threshold: 5, internal });
  return protectBalances([one], shown, indicators, { threshold: 5, internal });
};

describe('where the cases of a figure went, in a release', () => {
  it('is told in multiples of the threshold, but for what the figure counts itself', () => {
    // 104 → 105, 88 → 90; 17 → 15, 13 → 15, 7 → 5, 15 → 15
    expect(told(balance([17, 13], [7, 15]))).toEqual([
      {
        ...{ indicator: 'a', stat: 'share', period: 'all', sex: 'women', cases: 105, counted: 80, rounded_to: 5 },
        apart: [
          { reason: 'not_asked', about: 'recipient', cases: 15 },
          { reason: 'not_registered', about: 'referred', cases: 5 },
        ],
      },
      {
        ...{ indicator: 'a', stat: 'share', period: 'all', sex: 'men', cases: 90, counted: 60, rounded_to: 5 },
        apart: [
          { reason: 'not_asked', about: 'recipient', cases: 15 },
          { reason: 'not_registered', about: 'referred', cases: 15 },
        ],
      },
    ]);
  });

  it('has parts of fewer than the threshold of either sex as one, where that is of enough', () => {
    const partsOf = (asked: readonly [number, number], blank: readonly [number, number]) =>
      told(balance(asked, blank)).map(({ apart }) => apart.map(({ reason, cases }) => [reason, cases]));
    expect(partsOf([5, 5], [5, 5])[0]).toEqual([
      ['not_asked', 5],
      ['not_registered', 5],
    ]);
    // four women, and four men: together 20 and 16, → 20 and 15
    expect(partsOf([4, 12], [16, 4])).toEqual([[['other', 20]], [['other', 15]]]);
    // four women alone are told in no way
    expect(partsOf([16, 12], [4, 4])[0]).toEqual([['not_asked', 15]]);
  });

  it('is told where at least twice the threshold of each sex stands apart, and the figure is shown and not sensitive', () => {
    expect(told(balance([5, 5], [5, 5]))).toHaveLength(2);
    expect(told(balance([5, 5], [4, 5]))).toEqual([]);
    expect(told(balance([5, 5], [5, 4]))).toEqual([]);
    expect(told(balance([9, 9], [9, 9]), { sensitive: true })).toEqual([]);
    expect(told({ ...balance([9, 9], [9, 9]), period: '2025-Q1' })).toEqual([]);
  });
});

it('working material has every number, of the sexes and the parts that somebody is of', () => {
  const cases = told(balance([3, 0], [0, 2]), {}, true);
  expect(cases.map(({ sex, cases, counted, rounded_to, apart }) => [sex, cases, counted, rounded_to, apart])).toEqual([
    ['women', 83, 80, null, [{ reason: 'not_asked', about: 'recipient', cases: 3 }]],
    ['men', 62, 60, null, [{ reason: 'not_registered', about: 'referred', cases: 2 }]],
  ]);
});
