import { describe, expect, it } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import { aidMonths } from '../../src/indicators/aid-months.ts';
import { firstContact } from '../../src/indicators/first-contact.ts';
import { individualTalk } from '../../src/indicators/individual-talk.ts';
import { obstacle } from '../../src/indicators/obstacle.ts';
import { parentalLeaveReferral } from '../../src/indicators/parental-leave-referral.ts';
import { planShare } from '../../src/indicators/plan-share.ts';
import { recipients } from '../../src/indicators/recipients.ts';
import type { Figure, Indicator } from '../../src/model/indicator.ts';
import type { ProtectedLine } from '../../src/model/release.ts';
import { category, line, mean, release, share } from './build.ts';
import { judge, type Protector } from './judge.ts';
import { couplesByUnit, type Divided, partOfPeople, repeatedAnswer } from './part-classes.ts';

const TALKS: Divided = {
  field: 'household_type',
  levels: ['single_no_children', 'single_with_children', 'couple_no_children', 'couple_with_children'],
  part: [2, 3],
  indicator: 'individual-talk',
  stat: 'share',
};
const PLANS: Divided = {
  field: 'age_group',
  levels: ['*missing', '18-24', '25-34', '45-54', '55-66'],
  part: [1, 2, 3, 4],
  indicator: 'plan-share',
  stat: 'share',
};

const NOBODY = [0, 0, 0, 0];
const LEAVE: Divided = {
  field: 'obstacle',
  levels: ['pension', 'parental_leave', 'works', 'unemployment'],
  part: [1],
  indicator: 'parental-leave-referral',
  stat: 'share:plan',
};
const plan = (one: Figure): boolean => one.stat === 'share:plan';
const onLeave = { ...parentalLeaveReferral, figures: parentalLeaveReferral.figures.filter(plan) };

const real =
  (indicators: readonly Indicator[], t: number): Protector =>
  (release) =>
    protect(release, indicators, { threshold: t, internal: false });

/** An indicator that does not say which part of the people it counts. */
const mute = (one: Indicator): Indicator => ({
  ...one,
  figures: one.figures.map(({ within: _, ...rest }) => rest),
});

/** Sums above the largest size that was tried have members that were not. */
const cutAt = (largest: number, part: string) => (lines: readonly ProtectedLine[]) => {
  const women = (indicator: string) => {
    const cell = lines.find((line) => line.indicator === indicator && line.by === null)!.cells.women;
    return cell.kind === 'hidden' ? null : cell.n;
  };
  const [all, some] = [women('recipients'), women(part)];
  return all === null || Math.max(some ?? all, all - (some ?? 0)) > largest;
};

/** A group, or all that are hidden, larger than what was tried of each part. */
const hasLarge = (largest: number) => (lines: readonly ProtectedLine[]) => {
  const sizes = lines.filter(({ indicator, shown }) => indicator === 'recipients' && shown);
  const women = (one: readonly ProtectedLine[]) => one.map(({ cells }) => ('n' in cells.women ? cells.women.n : 0));
  const groups = women(sizes.filter(({ by }) => by !== null));
  const [all = 0] = women(sizes.filter(({ by }) => by === null));
  return Math.max(...groups, all - groups.reduce((sum, one) => sum + one, 0)) > largest;
};

describe('people in couples beside the table by household type', () => {
  it.each<[number, number, readonly number[]]>([
    [3, 5, NOBODY],
    [3, 5, [9, 2, 4, 9]],
    [3, 5, [2, 1, 9, 9]],
    [4, 6, NOBODY],
  ])('no size of a hidden group follows: t %i, up to %i women, men %j', (t, most, men) => {
    const TOP = [most, most, most, most];
    const options = { tableOf: () => 'one', isCut: cutAt(most, 'individual-talk') };
    const verdict = judge(real([recipients, individualTalk], t), partOfPeople(TALKS, TOP, men, t), t, options);
    expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
    expect(verdict.hidden).toBeGreaterThan(20);
    const untold = judge(real([recipients, mute(individualTalk)], t), partOfPeople(TALKS, TOP, men, t), t, options);
    if (men === NOBODY) expect(untold.exact).toBeGreaterThan(10);
  });

  it('nor where some have no household type, and their part of the base is known', () => {
    const inputs = partOfPeople({ ...TALKS, blank: [7, 4] }, [5, 5, 5, 5], NOBODY, 3);
    const options = { tableOf: () => 'one', isCut: cutAt(10, 'individual-talk') };
    const verdict = judge(real([recipients, individualTalk], 3), inputs, 3, options);
    expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
    expect(verdict.hidden).toBeGreaterThan(20);
  });

  it('nor of a hidden group of a crossing, from the number of couples', () => {
    const crossed: Divided = {
      field: 'household_type × born_abroad',
      levels: [
        'single_no_children × yes',
        'single_no_children × no',
        'couple_no_children × yes',
        'couple_no_children × no',
      ],
      part: [2, 3],
      indicator: 'first-contact',
      stat: 'share',
    };
    const inputs = () => partOfPeople(crossed, [5, 5, 5, 5], NOBODY, 3);
    const options = { tableOf: () => 'one', isCut: cutAt(5, 'first-contact') };
    const verdict = judge(real([recipients, firstContact], 3), inputs(), 3, options);
    expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
    expect(verdict.hidden).toBeGreaterThan(20);
    expect(judge(real([recipients, mute(firstContact)], 3), inputs(), 3, options).exact).toBeGreaterThan(10);
  });
});

describe('a base that is only nearly the sum of groups', () => {
  // the figure is shown, so its line is drawn, and what it counts has nothing to do with the groups
  it.each([
    ['household type', TALKS, individualTalk],
    ['obstacle', LEAVE, onLeave],
  ] as const)('gives nothing away either, by %s', (_, divided, indicator) => {
    const inputs = partOfPeople({ ...divided, part: [] }, [7, 7, 7, 7], NOBODY, 3);
    const verdict = judge(real([recipients, indicator], 3), inputs, 3, { largest: 7 });
    expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
    expect(verdict.hidden).toBeGreaterThan(20);
  });
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
  it.each([
    [3, [6, 6, 6, 6]],
    [3, [3, 3, 3, 3, 3, 3]],
  ])('neither they nor the others follow: t %i, up to %j', (t, most) => {
    const inputs = couplesByUnit(most, t);
    const verdict = judge(real([recipients, individualTalk], t), inputs, t, {
      tableOf: (line) => (line.includes('recipients') ? 'sizes' : line.split('|').slice(3, 4).join()),
      isCut: hasLarge(Math.min(...most)),
    });
    expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
    expect(verdict.hidden).toBeGreaterThan(5);
  });
});

describe('parents on leave, a question of their own', () => {
  it.each([
    ['in a table', [recipients, onLeave], LEAVE],
    ['and once more in a distribution', [recipients, onLeave, obstacle], { ...LEAVE, again: true }],
  ] as const)('nothing follows of the sizes by obstacle, %s', (_, indicators, divided) => {
    const inputs = partOfPeople(divided, [5, 5, 5, 5], [0, 0, 0, 0], 3);
    const verdict = judge(real(indicators, 3), inputs, 3, { largest: 5 });
    expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
    expect(verdict.hidden).toBeGreaterThan(20);
  });

  it.each([
    [3, [5, 6, 6, 7]],
    [3, [4, 7, 5, 8]],
    [4, [7, 8, 7, 8]],
  ])('nor of who has a plan, by obstacle: t %i, sizes %j', (t, sizes) => {
    const inputs = () => repeatedAnswer(LEAVE, 'plan-share', sizes, t);
    const verdict = judge(real([planShare, onLeave], t), inputs(), t);
    expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
    expect(verdict.hidden).toBeGreaterThan(10);
    expect(judge(real([planShare, mute(onLeave)], t), inputs(), t).tooNarrow).toBeGreaterThan(0);
  });
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
  it.each([3, 4])('no size of a hidden group follows, t %i: those outside have no group', (t) => {
    const inputs = partOfPeople(PLANS, [2, 4, 4, 4, 4], [0, 0, 0, 0, 0], t);
    const verdict = judge(real([recipients, planShare], t), inputs, t, { largest: 6 });
    expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
    expect(verdict.hidden).toBeGreaterThan(20);
  });
});
