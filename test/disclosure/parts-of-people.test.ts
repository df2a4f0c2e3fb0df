import { describe, expect, it } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import { individualTalk } from '../../src/indicators/individual-talk.ts';
import { planShare } from '../../src/indicators/plan-share.ts';
import { recipients } from '../../src/indicators/recipients.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { ProtectedLine } from '../../src/model/release.ts';
import { judge, type Protector } from './judge.ts';
import { type Divided, partOfPeople } from './part-classes.ts';

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

const real =
  (indicators: readonly Indicator[], t: number): Protector =>
  (release) =>
    protect(release, indicators, { threshold: t, internal: false });

/** Sums above the largest size that was tried have members that were not. */
const cutAt = (largest: number) => (lines: readonly ProtectedLine[]) => {
  const women = (indicator: string) => {
    const cell = lines.find((line) => line.indicator === indicator && line.by === null)!.cells.women;
    return cell.kind === 'hidden' ? null : cell.n;
  };
  const [all, part] = [women('recipients'), women('individual-talk')];
  return all === null || Math.max(part ?? all, all - (part ?? 0)) > largest;
};

describe('people in couples beside the table by household type', () => {
  const NOBODY = [0, 0, 0, 0];
  it.each<[number, number, readonly number[]]>([
    [3, 9, NOBODY],
    [3, 8, [9, 2, 4, 9]],
    [3, 8, [2, 1, 9, 9]],
    [4, 9, NOBODY],
  ])('no size of a hidden group follows: t %i, up to %i women, men %j', (t, most, men) => {
    const inputs = partOfPeople(TALKS, [most, most, most, most], men, t);
    const verdict = judge(real([recipients, individualTalk], t), inputs, t, {
      tableOf: () => 'one',
      isCut: cutAt(most),
    });
    expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
    expect(verdict.hidden).toBeGreaterThan(20);
  });
});

describe('people of 18–66 beside the table by age', () => {
  it.each([3, 4])('no size of a hidden group follows, t %i: those outside have no group', (t) => {
    const inputs = partOfPeople(PLANS, [4, 7, 7, 7, 7], [0, 0, 0, 0, 0], t);
    const verdict = judge(real([recipients, planShare], t), inputs, t, { largest: 7 });
    expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
    expect(verdict.hidden).toBeGreaterThan(20);
  });
});
