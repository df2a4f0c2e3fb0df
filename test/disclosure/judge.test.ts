import { describe, expect, it } from 'vitest';
import { grantedShare } from '../../src/indicators/granted-share.ts';
import { parentalLeaveReferral } from '../../src/indicators/parental-leave-referral.ts';
import { splitPayment } from '../../src/indicators/split-payment.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { CountedRelease } from '../../src/model/release.ts';
import { indicator } from './build.ts';
import {
  breakdown,
  countedTwice,
  decisionsByQuarter,
  distributions,
  groupSizes,
  inParts,
  parentAndChild,
  personsByQuarter,
  subPopulation,
  threeAnswers,
  unknownSizes,
} from './classes.ts';
import { type Input, judge, type Protector } from './judge.ts';
import {
  ANSWERS,
  CATEGORY,
  type Class,
  COUNT,
  DECISION,
  FAMILY,
  FREE,
  OBSTACLES,
  ofRest,
  ofUnit,
  PARTS,
  partsOf,
  quarters,
  real,
  SHARE,
  TWO_QUESTIONS,
  take,
  testClasses,
} from './judged.ts';
import { type Mistakes, protectSimply } from './simple-protector.ts';

const wrong =
  (t: number, mistakes: Mistakes): Protector =>
  (release) =>
    protectSimply(release, t, mistakes);

const CLASSES: readonly Class[] = [
  { name: 'one sex, 3 groups, t 4', t: 4, indicators: SHARE, inputs: () => breakdown([7, 9, 11], [0, 0, 0], 4) },
  { name: 'one sex, 3 groups, t 5', t: 5, indicators: SHARE, inputs: () => breakdown([9, 13, 15], [0, 0, 0], 5) },
  { name: 'one sex, 4 groups', t: 3, indicators: SHARE, inputs: () => breakdown([4, 5, 7, 8], [0, 0, 0, 0], 3) },
  {
    name: 'a blank and 3 groups',
    t: 3,
    indicators: SHARE,
    inputs: () => breakdown([2, 4, 5, 6], [0, 0, 0, 0], 3, true),
  },
  { name: 'one sex, 5 groups', t: 3, indicators: SHARE, inputs: () => breakdown([4, 5, 6, 4, 5], [0, 0, 0, 0, 0], 3) },
  { name: 'a group of one', t: 3, indicators: SHARE, inputs: () => breakdown([1, 9, 9, 9], [0, 0, 0, 0], 3) },
  {
    ...{ name: 'three answers of the same people', t: 5, indicators: ANSWERS, options: { tableOf: () => 'one' } },
    inputs: () => threeAnswers(24, 5),
  },
  {
    ...{ name: 'persons, 4 quarters and the year', t: 3, indicators: SHARE, options: quarters },
    inputs: () => personsByQuarter([3, 4, 5, 5], 3),
  },
  {
    ...{ name: 'split payment: both denominators and not asked', t: 5, indicators: take(splitPayment) },
    options: { tableOf: ofUnit },
    inputs: () => inParts(partsOf(splitPayment), [28], 5, null),
  },
];

/** One small class of each kind that large-classes.judge.ts goes through. */
const SMALL: readonly Class[] = [
  { name: 'both sexes, 3 small groups', t: 3, indicators: SHARE, inputs: () => breakdown([4, 4, 3], [4, 4, 3], 3) },
  {
    ...{ name: 'sizes and outcomes unknown, one group small', t: 3, indicators: SHARE, options: { largest: 8 } },
    inputs: () => unknownSizes([8, 8, 3], 0, 3),
  },
  { name: 'parent and child, small groups', t: 3, indicators: FAMILY, inputs: () => parentAndChild([4, 5, 6], 3) },
  {
    ...{ name: 'all and a small sub-population', t: 3, indicators: PARTS, options: { tableOf: ofRest } },
    inputs: () => subPopulation([4, 4, 3], [4, 4, 3], 3),
  },
  {
    ...{ name: 'persons, a quarter that is nearly everybody of the year', t: 4, indicators: SHARE, options: quarters },
    inputs: () => personsByQuarter([7, 8, 8], 4),
  },
  {
    ...{ name: 'persons, 3 small quarters and the year', t: 3, indicators: SHARE, options: quarters },
    inputs: () => personsByQuarter([3, 4, 5], 3),
  },
  {
    ...{ name: 'decisions, 3 quarters', t: 3, indicators: DECISION, options: quarters },
    inputs: () => decisionsByQuarter([7, 8, 9], 3),
  },
  {
    ...{ name: 'group sizes, one sex, t 3', t: 3, indicators: COUNT, options: { largest: 7 } },
    inputs: () => groupSizes([7, 7, 7], [0, 0, 0], 3),
  },
  {
    ...{ name: 'categories, one sex, t 3', t: 3, indicators: CATEGORY, options: { largest: 6 } },
    inputs: () => distributions([6, 6, 6, 4], [0, 0, 0, 0], 3),
  },
  {
    ...{ name: 'two questions to the same few people', t: 3, indicators: FREE, options: { tableOf: ofUnit } },
    inputs: () => inParts(TWO_QUESTIONS, [12], 3, null),
  },
  {
    ...{ name: 'referred, plan, and either, of 16', t: 3, indicators: take(parentalLeaveReferral) },
    options: { tableOf: ofUnit },
    inputs: () => inParts(partsOf(parentalLeaveReferral), [16], 3, null),
  },
  {
    ...{ name: 'granted, partly, denied and first decisions, of 8', t: 3, indicators: take(grantedShare) },
    options: { tableOf: ofUnit },
    inputs: () => inParts(partsOf(grantedShare), [8], 3, null),
  },
  {
    ...{
      name: 'obstacles as groups and as a distribution, one sex',
      t: 3,
      indicators: OBSTACLES,
      options: { largest: 5 },
    },
    inputs: () => countedTwice([1, 5, 5, 4], [0, 0, 0, 0], 3),
  },
];

describe('the judge: no hidden count of any input of a class is narrowed below t − 1 values', () => {
  testClasses(CLASSES);
  testClasses(SMALL, 3);
});

describe('the judge condemns protectors that are nearly right', () => {
  const shares = () => breakdown([7, 9, 11], [0, 0, 0], 4);
  const sizes = () => groupSizes([12, 12, 12], [0, 0, 0], 3);

  it('acquits the same protector without a mistake', () => {
    expect(judge(wrong(4, {}), shares(), 4)).toMatchObject({ tooNarrow: 0 });
    expect(judge(wrong(3, {}), sizes(), 3, { largest: 12 })).toMatchObject({ tooNarrow: 0 });
  });

  it('the cheapest group first', () => {
    expect(judge(wrong(4, { cheapest: true }), shares(), 4).exact).toBeGreaterThan(0);
  });

  it('the reason published beside the sign', () => {
    expect(judge(wrong(4, { reasons: true }), shares(), 4).exact).toBeGreaterThan(0);
  });

  it('figures that are not said to be made of parts: who has both follows, and who could not', () => {
    const mute = (one: Indicator) => [
      indicator('a', [], { figures: one.figures.map(({ parts: _, ...rest }) => rest) }),
    ];
    for (const one of [parentalLeaveReferral, splitPayment]) {
      const inputs = inParts(partsOf(one), [24], 5, null);
      expect(judge(real(mute(one), 5), inputs, 5, { tableOf: ofUnit }).exact, one.id).toBeGreaterThan(0);
    }
  });

  it('groups merged in their order by size, where the sizes are the secret', () => {
    expect(judge(wrong(3, { bySize: true }), sizes(), 3, { largest: 12 }).exact).toBeGreaterThan(0);
  });

  it('no + 1: the one member of a group learns of another group by counting herself out', () => {
    const alone = () => breakdown([1, 9, 9], [0, 0, 0], 3);
    expect(judge(insider(real(SHARE, 3)), others(alone()), 3)).toMatchObject({ tooNarrow: 0 });
    expect(judge(insider(wrong(3, { noSlack: true })), others(alone()), 3).exact).toBeGreaterThan(0);
  });

  it('sexes apart: totals over both sexes, known from elsewhere, solve most hidden counts', () => {
    const both = () => breakdown([4, 4, 3], [4, 4, 3], 3);
    const joined = judge(withTotals(real(SHARE, 3)), both(), 3);
    const apart = judge(withTotals(wrong(3, { sexesApart: true })), both(), 3);
    expect(apart.exact / apart.hidden).toBeGreaterThan(0.5);
    expect(joined.exact / joined.hidden).toBeLessThan(0.1);
  });
});

/** The first group's count is known too, as it is to its only member. */
function insider(protector: Protector): Protector {
  return tell(protector, ({ lines }) => lines.slice(1, 2));
}

function* others(inputs: Iterable<Input>): Generator<Input> {
  for (const { release, secrets } of inputs) yield { release, secrets: secrets.slice(2) };
}

/** The number of yes over both sexes is known for every group. */
function withTotals(protector: Protector): Protector {
  return tell(protector, ({ lines }) => lines.slice(1));
}

function tell(protector: Protector, of: (release: CountedRelease) => CountedRelease['lines']): Protector {
  return (release) => {
    const yes = of(release).map(({ cells: { women, men } }) =>
      women.kind === 'share' && men.kind === 'share' ? women.yes + men.yes : 0,
    );
    return { lines: protector(release).lines, said: yes.join() };
  };
}
