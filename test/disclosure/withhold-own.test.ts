import { describe, expect, it } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { CountedRelease } from '../../src/model/release.ts';
import type { SetIntersections } from '../../src/model/set-intersections.ts';
import { type Alike, catalogue, countPeople, own } from './overlapping.ts';
import { CLASSES, expectCompared } from './own-classes.ts';

const yes = 'yes' as const;
const no = 'no' as const;

const shownOf = (people: readonly Alike[], indicators: readonly Indicator[], reads = {}) =>
  protect(countPeople(people, indicators, reads), indicators, { threshold: 5, internal: false })
    .lines.filter((line) => line.shown)
    .map(({ indicator, level }) => (level === null ? indicator : `${indicator} ${level}`));

describe('an own figure', () => {
  const both = (women: number, says: Alike['says'], unit?: string): Alike => ({
    ...{ women, men: 40, says },
    ...(unit === undefined ? {} : { unit }),
  });

  it('is withheld where nobody has compared it', () => {
    const indicators = [own('mine')];
    const { intersections: _, ...alone } = countPeople([both(9, { mine: yes }), both(9, { mine: no })], indicators);
    const lines = protect(alone, indicators, { threshold: 5, internal: false }).lines;
    expect(lines.map((line) => line.shown)).toEqual([false]);
  });

  it('is withheld with all others where the least of one is larger than what is counted apart: 2·(2·51 − 1) of 200', () => {
    const indicators = [own('mine'), own('told', { sensitive: true })];
    const people = [both(400, { mine: yes, told: yes }), both(400, { mine: no, told: no })];
    const shownAt = (sensitiveThreshold: number) =>
      protect(countPeople(people, indicators), indicators, { threshold: 5, sensitiveThreshold, internal: false })
        .lines.filter((line) => line.shown)
        .map(({ indicator }) => indicator);
    expect(shownAt(50)).toContain('mine');
    expect(shownAt(51)).toEqual([]);
  });

  it('is shown beside one that it has nothing to do with', () => {
    const people = (['yes', 'no'] as const).flatMap((a) =>
      (['yes', 'no'] as const).map((b) => both(9, { all: a, mine: b })),
    );
    expect(shownOf(people, [catalogue('all'), own('mine')])).toEqual(['all', 'mine']);
  });

  it('has at least 2t − 1 on either side: two that are hidden, and both together, would else tell each other', () => {
    // both hidden where each holds four, as where one holds one and the other seven
    const shownAt = (a: number, b: number) =>
      shownOf(
        [
          both(a, { a: yes, b: no, either: yes }),
          both(b, { a: no, b: yes, either: yes }),
          both(40, { a: no, b: no, either: no }),
        ],
        [own('a'), own('b'), own('either')],
      );
    for (let a = 1; a < 8; a++) expect(shownAt(a, 8 - a)).toEqual([]);
    // 12 = 4 + 8 = 5 + 7 = 6 + 6 …
    for (let a = 4; a <= 8; a++) expect(shownAt(a, 12 - a)).toEqual(['either']);
    expect(shownAt(9, 9)).toEqual(['a', 'b', 'either']);
  });

  it('gives way to the catalogue, and the later to the earlier', () => {
    const people = [
      both(20, { all: yes, first: yes, second: yes }),
      both(20, { all: no, first: no, second: no }),
      both(12, { all: yes }),
      both(3, { all: yes, first: yes }),
    ];
    expect(shownOf(people, [own('second'), own('first'), catalogue('all')])).toEqual(['second', 'all']);
    expect(shownOf(people, [own('first'), own('second'), catalogue('all')])).toEqual(['first', 'all']);
  });

  it('is withheld where one sex alone would be told', () => {
    const people: Alike[] = [
      both(20, { all: yes, mine: yes }),
      both(20, { all: no, mine: no }),
      { women: 0, men: 1, says: { all: yes } },
    ];
    expect(shownOf(people, [catalogue('all'), own('mine')])).toEqual(['all']);
  });

  it('is shown where the same people, by the same columns, stand in the release already', () => {
    const people: Alike[] = [
      both(20, { wide: yes, all: yes, mine: yes }),
      both(20, { wide: no, all: no, mine: no }),
      both(2, { wide: yes }),
    ];
    const indicators = [catalogue('wide'), catalogue('all'), own('mine')];
    expect(shownOf(people, indicators)).toEqual(['wide', 'all']);
    expect(shownOf(people, indicators, { all: ['c'], mine: ['c'] })).toEqual(['wide', 'all', 'mine']);
  });

  it('loses a breakdown, not its headline, where only a group would be told', () => {
    const people: Alike[] = ['a', 'b', 'c'].flatMap((unit) => [
      both(20, { all: yes, mine: yes }, unit),
      both(20, { all: no, mine: no }, unit),
      { women: 3, men: 3, says: { all: yes }, unit },
    ]);
    const divided = { divisible: true };
    expect(shownOf(people, [catalogue('all', divided), own('mine', divided)])).toEqual([
      ...['all', 'all a', 'all b', 'all c'],
      'mine',
    ]);
  });

  it('loses a breakdown where a group of it holds few more than the same group of another', () => {
    const people: Alike[] = ['a', 'b', 'c'].flatMap((unit) => [
      both(20, { part: yes, mine: yes }, unit),
      both(20, { part: no, mine: no }, unit),
      { women: 3, men: 3, says: { mine: yes }, unit },
    ]);
    const divided = { divisible: true };
    // three in each group, nine in all
    expect(shownOf(people, [catalogue('part', divided), own('mine', divided)])).toEqual([
      ...['part', 'part a', 'part b', 'part c'],
      'mine',
    ]);
  });

  it('keeps its breakdown where each of the two groups holds somebody whom the other does not: neither part is known', () => {
    const people: Alike[] = ['a', 'b', 'c'].flatMap((unit) => [
      both(20, { all: yes, mine: yes }, unit),
      both(20, { all: no, mine: no }, unit),
      both(10, { mine: yes }, unit),
      { women: 3, men: 3, says: { all: yes }, unit },
    ]);
    const divided = { divisible: true };
    expect(shownOf(people, [catalogue('all', divided), own('mine', divided)])).toEqual([
      ...['all', 'all a', 'all b', 'all c'],
      ...['mine', 'mine a', 'mine b', 'mine c'],
    ]);
  });

  it.each([
    ['few of either are both', 3, 40],
    ['few are neither', 40, 3],
  ])('counted among %s is withheld', (_, inBoth, inNeither) => {
    const either = inBoth === 3;
    const mine = (isIn: boolean, one: 'yes' | 'no'): Alike['says'] => (isIn ? { mine: one } : {});
    const halves = (says: Alike['says'], number: number, isIn: boolean): Alike[] => [
      both(number, { ...says, ...mine(isIn, 'yes') }),
      ...(number < 5 ? [] : [both(number, { ...says, ...mine(isIn, 'no') })]),
    ];
    const people: Alike[] = [
      ...halves({ one: yes, other: yes }, inBoth, true),
      ...halves({ one: yes, other: no }, 40, either),
      ...halves({ one: no, other: yes }, 40, either),
      ...halves({ one: no, other: no }, inNeither, false),
    ];
    const indicators = [catalogue('one'), catalogue('other'), own('mine')];
    expect(shownOf(people, indicators)).toEqual(['one', 'other']);
  });

  it('of nobody is withheld where it tells that two others have nobody in common', () => {
    const people: Alike[] = [
      both(40, { one: yes, other: no }),
      both(40, { one: no, other: yes }),
      { women: 3, men: 3, says: { one: no, other: no } },
    ];
    const indicators = [catalogue('one'), catalogue('other'), own('mine')];
    expect(shownOf(people, indicators)).toEqual(['one', 'other']);
  });

  it('counted among a group and a few more is withheld', () => {
    const people: Alike[] = ['a', 'b', 'c'].flatMap((unit) => {
      const says = (one: 'yes' | 'no') => (unit === 'a' ? { all: one, mine: one } : { all: one });
      return [both(20, says('yes'), unit), both(20, says('no'), unit)];
    });
    const more: Alike = { women: 3, men: 3, says: { all: yes, mine: yes }, unit: 'b' };
    const indicators = [catalogue('all', { divisible: true }), own('mine')];
    expect(shownOf([...people, more], indicators)).not.toContain('mine');
  });

  it('loses a breakdown where a group of it is another own figure but for a few', () => {
    const people: Alike[] = [
      ...['a', 'b', 'c'].flatMap((unit) => {
        const says = (one: 'yes' | 'no') => (unit === 'a' ? { mine: one, part: one } : { mine: one });
        return [both(20, says('yes'), unit), both(20, says('no'), unit)];
      }),
      { women: 3, men: 3, says: { mine: yes }, unit: 'a' },
    ];
    expect(shownOf(people, [own('mine', { divisible: true }), own('part')])).toEqual(['mine', 'part']);
  });

  it.each([
    // of those with yes in all 20 are in one, 20 in two; some are not registered in one, and some are left in neither
    [6, 3, false],
    [9, 3, false],
    [6, 0, true],
    [6, 9, true],
  ])(
    'beside another with %d blanks that leaves %d is shown: %s, since who is not registered is no secret',
    (blank, left, isShown) => {
      const people: Alike[] = [
        both(20, { all: yes, one: yes }),
        both(blank, { all: yes, one: 'blank' }),
        both(20, { all: yes, two: yes }),
        ...(left > 0 ? [both(left, { all: yes })] : []),
        both(20, { all: no }),
        both(20, { one: no }),
        both(20, { two: no }),
      ];
      const shown = shownOf(people, [catalogue('all'), own('one'), own('two')]);
      expect(shown).toEqual(['all', 'one', ...(isShown ? ['two'] : [])]);
    },
  );

  it('loses a breakdown where in one group a few are left by two own figures together', () => {
    const people: Alike[] = ['a', 'b', 'c'].flatMap((unit) => [
      both(20, { all: yes, one: yes }, unit),
      both(20, { all: no, one: no }, unit),
      both(20, { all: yes, two: yes }, unit),
      both(20, { all: no, two: no }, unit),
      both(unit === 'a' ? 3 : 9, { all: yes }, unit),
    ]);
    const divided = { divisible: true };
    expect(shownOf(people, [catalogue('all', divided), own('one', divided), own('two', divided)])).toEqual([
      ...['all', 'all a', 'all b', 'all c', 'one', 'one a', 'one b', 'one c'],
      'two',
    ]);
  });

  it('is withheld where its condition leaves out people of whom it knows what it asks', () => {
    const indicators = [own('mine')];
    const counted = countPeople(
      [both(20, { mine: yes }), both(20, { mine: no }), both(3, { mine: 'blank' })],
      indicators,
    );
    const [intersections] = counted.intersections!;
    const odd: SetIntersections = {
      ...intersections!,
      find: (set) => intersections!.find(set.side === 'odd' ? { ...set, side: 'blank' } : set),
    };
    const isShown = (one: CountedRelease) =>
      protect(one, indicators, { threshold: 5, internal: false }).lines.map((line) => line.shown);
    expect(isShown(counted)).toEqual([true]);
    expect(isShown({ ...counted, intersections: [odd] })).toEqual([false]);
  });
});

// of more people: withhold-own.judge.ts
describe('no difference between an own figure and another tells of few', () => {
  it.each(CLASSES)('$name', (one) => expectCompared(one, one.few));
});
