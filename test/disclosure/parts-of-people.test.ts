import { describe, expect, it } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import { aidMonths } from '../../src/indicators/aid-months.ts';
import { individualTalk } from '../../src/indicators/individual-talk.ts';
import { obstacle } from '../../src/indicators/obstacle.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { category, line, mean, release, share } from './build.ts';
import {
  expectAgesKept,
  expectCouplesKept,
  expectCrossingKept,
  expectKeptBesideBlank,
  expectKeptBesideOther,
  expectObstaclesKept,
  expectPlansKept,
  expectUnitsKept,
  LEAVE,
  NOBODY,
  onLeave,
  TALKS,
} from './part-cases.ts';

// the same with larger sizes: parts-of-people.judge.ts

describe('people in couples beside the table by household type', () => {
  it.each<[number, number, readonly number[]]>([
    [3, 4, NOBODY],
    [3, 4, [2, 1, 9, 9]],
  ])('no size of a hidden group follows: t %i, up to %i women, men %j', (t, most, men) =>
    expectCouplesKept(t, most, men, 5),
  );

  it('nor where some have no household type, and their part of the base is known', () => expectKeptBesideBlank(4, 5));

  it('nor of a hidden group of a crossing, from the number of couples', () => expectCrossingKept(4, 5));
});

describe('a base that is only nearly the sum of groups', () => {
  // the figure is shown, so its line is drawn, and what it counts has nothing to do with the groups
  it.each([
    ['household type', TALKS, individualTalk],
    ['obstacle', LEAVE, onLeave],
  ] as const)('gives nothing away either, by %s', (_, divided, indicator) =>
    expectKeptBesideOther(divided, indicator, 5, 10),
  );
});

describe('months with aid, beside those of single adults', () => {
  const where = { indicator: 'aid-months', stat: 'mean' };
  const months = (n: number) => mean(n, 8n);
  const sizes = { single_with_children: 7, couple_no_children: 30, couple_with_children: 40, single_no_children: 60 };
  const lines = (single: number) => [
    line(months(137), months(137), where, months(0)),
    line(months(single), months(single), { ...where, stat: 'mean:single' }, months(0)),
    ...Object.entries(sizes).map(([level, n]) =>
      line(months(n), months(n), { ...where, by: 'household_type', level }, months(0)),
    ),
  ];
  const shown = (single: number) =>
    protect(release(lines(single)), [aidMonths], { threshold: 5, internal: false }).lines.flatMap((one) =>
      one.shown ? [one.level ?? one.stat] : [],
    );

  it('what is merged holds nobody in couples: the mean of the seven would be that of all singles less the sixty', () => {
    expect(shown(67)).toEqual(['mean', 'mean:single', 'couple_no_children', 'couple_with_children', '*others']);
  });

  it('where that of single adults is hidden, the smallest groups are merged as ever', () => {
    // nine of 137: those left over would be told of, so the figure beside is hidden
    expect(shown(9)).toEqual(['mean', 'couple_with_children', 'single_no_children', '*others']);
  });
});

describe('people in couples in groups of another field', () => {
  it.each([[3, [5, 5, 5, 5]]])('neither they nor the others follow: t %i, up to %j', (t, most) =>
    expectUnitsKept(t, most, 5),
  );
});

describe('parents on leave, a question of their own', () => {
  it.each([
    ['in a table', false],
    ['and once more in a distribution', true],
  ] as const)('nothing follows of the sizes by obstacle, %s', (_, again) => expectObstaclesKept(again, 4, 5));

  it.each([[3, [4, 7, 5, 8]]])('nor of who has a plan, by obstacle: t %i, sizes %j', (t, sizes) =>
    expectPlansKept(t, sizes, 5),
  );
});

describe('the distribution over obstacles, quarter by quarter', () => {
  const whole = { none: 12, parental_leave: 20, other: 3, unemployment: 60 };
  const full = { none: 8, parental_leave: 12, other: 2, unemployment: 40 };
  // without those on leave three are left of Övriga
  const thin = { none: 2, parental_leave: 12, other: 1, unemployment: 40 };
  const periods = { all: whole, '2025-Q1': full, '2025-Q2': thin, '2025-Q3': full, '2025-Q4': full };
  const where = { indicator: 'obstacle', stat: 'category' };
  const none = category({});
  const shown = (indicators: readonly Indicator[]) => {
    const lines = Object.entries(periods).flatMap(([period, counts]) => {
      const onLeaveThen = share(Math.floor(counts.parental_leave / 2), counts.parental_leave);
      const plans = { indicator: 'parental-leave-referral', stat: 'share:plan', period };
      const own = line(category(counts), category(counts), { ...where, period }, none);
      return indicators.length > 1 ? [own, line(onLeaveThen, onLeaveThen, plans)] : [own];
    });
    const told = protect(release(lines), indicators, { threshold: 5, internal: false }).lines;
    return told.flatMap((one) => (one.indicator === 'obstacle' && one.shown ? [one] : []));
  };

  it('is hidden where what parents on leave leave of Övriga is few', () => {
    expect(shown([obstacle, onLeave]).map(({ period }) => period)).toEqual(['all', '2025-Q1', '2025-Q3', '2025-Q4']);
    expect(shown([obstacle]).map(({ period }) => period)).toEqual(Object.keys(periods));
  });

  it('has parents on leave in Övriga all the same, which would else hide every quarter with few of them', () => {
    const [first] = shown([obstacle, onLeave]);
    expect(first!.cells.women).toMatchObject({
      counts: [
        { value: 'unemployment', n: 60 },
        { value: '*others', n: 35 },
      ],
    });
  });
});

describe('people of 18–66 beside the table by age', () => {
  it('no size of a hidden group follows: those outside have no group', () => expectAgesKept(3, [1, 3, 3, 3, 3], 5, 5));
});
