import { describe, it } from 'vitest';
import { individualTalk } from '../../src/indicators/individual-talk.ts';
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

describe('people in couples beside the table by household type', () => {
  it.each<[number, number, readonly number[]]>([
    [3, 5, NOBODY],
    [3, 5, [9, 2, 4, 9]],
    [3, 5, [2, 1, 9, 9]],
    [4, 6, NOBODY],
  ])('no size of a hidden group follows: t %i, up to %i women, men %j', (t, most, men) =>
    expectCouplesKept(t, most, men),
  );

  it('nor where some have no household type, and their part of the base is known', () => expectKeptBesideBlank(5));

  it('nor of a hidden group of a crossing, from the number of couples', () => expectCrossingKept(5));
});

describe('a base that is only nearly the sum of groups', () => {
  it.each([
    ['household type', TALKS, individualTalk],
    ['obstacle', LEAVE, onLeave],
  ] as const)('gives nothing away either, by %s', (_, divided, indicator) =>
    expectKeptBesideOther(divided, indicator, 7),
  );
});

describe('people in couples in groups of another field', () => {
  it.each([
    [3, [6, 6, 6, 6]],
    [3, [3, 3, 3, 3, 3, 3]],
  ])('neither they nor the others follow: t %i, up to %j', (t, most) => expectUnitsKept(t, most, 5));
});

describe('parents on leave, a question of their own', () => {
  it.each([
    ['in a table', false],
    ['and once more in a distribution', true],
  ] as const)('nothing follows of the sizes by obstacle, %s', (_, again) => expectObstaclesKept(again, 5));

  it.each([
    [3, [5, 6, 6, 7]],
    [3, [4, 7, 5, 8]],
    [4, [7, 8, 7, 8]],
  ])('nor of who has a plan, by obstacle: t %i, sizes %j', (t, sizes) => expectPlansKept(t, sizes));
});

describe('people of 18–66 beside the table by age', () => {
  it.each([3, 4])('no size of a hidden group follows, t %i: those outside have no group', (t) =>
    expectAgesKept(t, [2, 4, 4, 4, 4], 6),
  );
});
