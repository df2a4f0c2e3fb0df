import { expect } from 'vitest';
import { firstContact } from '../../src/indicators/first-contact.ts';
import { individualTalk } from '../../src/indicators/individual-talk.ts';
import { obstacle } from '../../src/indicators/obstacle.ts';
import { parentalLeaveReferral } from '../../src/indicators/parental-leave-referral.ts';
import { planShare } from '../../src/indicators/plan-share.ts';
import { recipients } from '../../src/indicators/recipients.ts';
import type { Figure, Indicator } from '../../src/model/indicator.ts';
import type { ProtectedLine } from '../../src/model/release.ts';
import { type Input, type JudgeOptions, judge } from './judge.ts';
import { real } from './judged.ts';
import { couplesByUnit, type Divided, partOfPeople, repeatedAnswer } from './part-classes.ts';

// What is asked of bases that are parts of the people, with sizes to choose: small ones with the tests, large ones in npm run judge.

export const TALKS: Divided = {
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

export const NOBODY = [0, 0, 0, 0];
export const LEAVE: Divided = {
  field: 'obstacle',
  levels: ['pension', 'parental_leave', 'works', 'unemployment'],
  part: [1],
  indicator: 'parental-leave-referral',
  stat: 'share:plan',
};
const plan = (one: Figure): boolean => one.stat === 'share:plan';
export const onLeave = { ...parentalLeaveReferral, figures: parentalLeaveReferral.figures.filter(plan) };

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

/** No hidden count is narrowed; and as many of them are found, where the indicator does not say whom it counts, as are asked for. */
function expectKept(
  indicators: readonly Indicator[],
  inputs: () => Iterable<Input>,
  t: number,
  options: JudgeOptions,
  least: number,
): void {
  const verdict = judge(real(indicators, t), inputs(), t, options);
  expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
  expect(verdict.hidden).toBeGreaterThan(least);
}

/** People in couples, beside the table by household type: at most `most` women in each. */
export function expectCouplesKept(t: number, most: number, men: readonly number[], least = 20): void {
  const inputs = () => partOfPeople(TALKS, [most, most, most, most], men, t);
  const options = { tableOf: () => 'one', isCut: cutAt(most, 'individual-talk') };
  expectKept([recipients, individualTalk], inputs, t, options, least);
  const untold = judge(real([recipients, mute(individualTalk)], t), inputs(), t, options);
  if (men === NOBODY) expect(untold.exact).toBeGreaterThan(10);
}

/** The same where seven have no household type, four of them in the base. */
export function expectKeptBesideBlank(most: number, least = 20): void {
  const inputs = () => partOfPeople({ ...TALKS, blank: [7, 4] }, [most, most, most, most], NOBODY, 3);
  const options = { tableOf: () => 'one', isCut: cutAt(2 * most, 'individual-talk') };
  expectKept([recipients, individualTalk], inputs, 3, options, least);
}

/** Couples beside a crossing of household type and country of birth. */
export function expectCrossingKept(most: number, least = 20): void {
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
  const inputs = () => partOfPeople(crossed, [most, most, most, most], NOBODY, 3);
  const options = { tableOf: () => 'one', isCut: cutAt(most, 'first-contact') };
  expectKept([recipients, firstContact], inputs, 3, options, least);
  expect(judge(real([recipients, mute(firstContact)], 3), inputs(), 3, options).exact).toBeGreaterThan(10);
}

/** A figure whose line is drawn, but whose base has nothing to do with the groups. */
export function expectKeptBesideOther(divided: Divided, indicator: Indicator, most: number, least = 20): void {
  const inputs = () => partOfPeople({ ...divided, part: [] }, [most, most, most, most], NOBODY, 3);
  expectKept([recipients, indicator], inputs, 3, { largest: most }, least);
}

/** People in couples in groups of another field. */
export function expectUnitsKept(t: number, most: readonly number[], least = 10): void {
  const options: JudgeOptions = {
    tableOf: (line) => (line.includes('recipients') ? 'sizes' : line.split('|').slice(3, 4).join()),
    isCut: hasLarge(Math.min(...most)),
  };
  expectKept([recipients, individualTalk], () => couplesByUnit(most, t), t, options, least);
}

/** Sizes by obstacle, beside the parents on leave; `again`: and the same sizes once more, as a distribution. */
export function expectObstaclesKept(again: boolean, most: number, least = 20): void {
  const divided: Divided = again ? { ...LEAVE, again: true } : LEAVE;
  const indicators = again ? [recipients, onLeave, obstacle] : [recipients, onLeave];
  expectKept(indicators, () => partOfPeople(divided, [most, most, most, most], NOBODY, 3), 3, { largest: most }, least);
}

/** Who has a plan, by obstacle, beside the same question to parents on leave. */
export function expectPlansKept(t: number, sizes: readonly number[], least = 10): void {
  const inputs = () => repeatedAnswer(LEAVE, 'plan-share', sizes, t);
  expectKept([planShare, onLeave], inputs, t, {}, least);
  expect(judge(real([planShare, mute(onLeave)], t), inputs(), t).tooNarrow).toBeGreaterThan(0);
}

/** People of 18–66 beside the table by age: those outside have no group. */
export function expectAgesKept(t: number, most: readonly number[], largest: number, least = 20): void {
  expectKept([recipients, planShare], () => partOfPeople(PLANS, most, [0, 0, 0, 0, 0], t), t, { largest }, least);
}
