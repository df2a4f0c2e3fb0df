import { describe, expect, it } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import { findConflicts } from '../../src/disclosure/rule/crossings.ts';
import type { ProtectedLine } from '../../src/model/release.ts';
import { divided, indicator, release } from './build.ts';
import { crossed, cutGroup, cutParts, cutSizes, onLeave } from './classes.ts';
import { ofCut, SIZES } from './cut-classes.ts';
import { type Input, judge, type Protector } from './judge.ts';
import { PARTS, real } from './judged.ts';
import { protectSimply } from './simple-protector.ts';

const SHARE = [indicator('a')];
const CROSSING = 'born_abroad × newly_arrived';

// larger classes: groups.judge.ts
describe('ready-made groups: the judge finds no hidden count narrowed below t − 1 values', () => {
  const cases: readonly (readonly [string, number, () => Iterable<Input>])[] = [
    ['one sex, t 3', 3, () => cutGroup([6, 7, 5], [0, 0, 0], 3)],
    ['one sex, small sizes, t 3', 3, () => cutGroup([3, 9, 6], [0, 0, 0], 3)],
    ['one sex, t 4', 4, () => cutGroup([8, 9, 8], [0, 0, 0], 4)],
    ['one sex, t 5', 5, () => cutGroup([10, 13, 11], [0, 0, 0], 5)],
    ['both sexes, t 3', 3, () => cutGroup([4, 5, 3], [3, 3, 3], 3)],
  ];
  for (const [name, t, inputs] of cases)
    it(name, () => {
      const verdict = judge(real(SHARE, t), inputs(), t, { tableOf: ofCut });
      expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
      expect(verdict.hidden).toBeGreaterThan(10);
    });

  it.each<[number, [number, number, number]]>([[3, [4, 4, 3]]])(
    'with a sub-population beside, t %i, sizes %j',
    (t, sizes) => {
      const verdict = judge(real(PARTS, t), cutParts(sizes, t), t, { tableOf: ofCut });
      expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
      expect(verdict.hidden).toBeGreaterThan(10);
    },
  );

  it.each([3])('their sizes, beside the share that owns them, t %i', (t) => {
    for (const men of [
      [9, 9, 9, 9],
      [1, 9, 9, 9],
    ]) {
      const verdict = judge(real(SIZES, t), cutSizes(8, men, t), t, { tableOf: ofCut });
      expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
      expect(verdict.hidden).toBeGreaterThan(10);
    }
  });

  it('are shown where the numbers allow, and the group they are cut from stays as it was', () => {
    const shown = (women: readonly number[], yes: readonly number[]): readonly string[] => {
      const release = [...cutGroup(women, [0, 0, 0], 5)].find(({ secrets }) =>
        yes.every((value, at) => secrets[[4, 6, 2][at]!]!.value === value),
      )!.release;
      return protect(release, SHARE, { threshold: 5, internal: false }).lines.flatMap((line: ProtectedLine) =>
        line.shown && line.by !== null ? [`${line.by} ${line.level}`] : [],
      );
    };
    const born = ['born_abroad yes', 'born_abroad no'];
    expect(shown([12, 11, 12], [6, 5, 6])).toEqual([
      ...born,
      'born_abroad_by_aid long_term',
      'born_abroad_by_aid shorter',
    ]);
    expect(shown([12, 11, 12], [3, 6, 6])).toEqual(born);
  });
});

describe('the judge condemns ready-made groups that are nearly right', () => {
  const hide = (broken: (line: ProtectedLine) => boolean, inputs: Iterable<Input>, indicators = SHARE) => {
    const protector: Protector = (release) => {
      const { lines } = protect(release, indicators, { threshold: 3, internal: false });
      const raw = new Map(release.lines.map((line) => [JSON.stringify([line.indicator, line.by, line.level]), line]));
      return {
        lines: lines.map((line) =>
          broken(line)
            ? { ...line, ...raw.get(JSON.stringify([line.indicator, line.by, line.level]))!, shown: true }
            : line,
        ),
      };
    };
    return judge(protector, inputs, 3, { tableOf: ofCut });
  };

  it('the part shown and the rest hidden: it follows from the group they are cut from', () => {
    const alone = (line: ProtectedLine) => line.level === 'long_term';
    expect(hide(alone, cutGroup([6, 7, 5], [0, 0, 0], 3)).exact).toBeGreaterThan(0);
  });

  it('sizes shown where the share that owns them is hidden', () => {
    const sizes = (line: ProtectedLine) => line.indicator === 'recipients';
    expect(hide(sizes, cutSizes(8, [9, 9, 9, 9], 3), SIZES).exact).toBeGreaterThan(0);
  });
});

describe('parents on leave, beside the obstacle of most of them', () => {
  const classes: readonly (readonly [number, readonly number[]])[] = [
    [3, [9, 0, 5, 6]],
    [3, [6, 4, 4, 5]],
    [3, [5, 3, 6, 6]],
    [4, [9, 0, 7, 8]],
  ];
  it.each(classes)('no hidden count is narrowed: t %i, sizes %j', (t, sizes) => {
    const verdict = judge(real(SHARE, t), onLeave(sizes, t), t);
    expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
    expect(verdict.hidden).toBeGreaterThan(10);
  });

  it('are shown where both tables stand as they are, and the judge condemns them for themselves', () => {
    const shown = (release: Input['release']) =>
      real(SHARE, 3)(release).lines.flatMap((line) => (line.shown && line.by !== null ? [line.by] : []));
    const all = [...onLeave([9, 0, 6, 6], 3)];
    expect(all.some(({ release }) => shown(release).includes('parental_leave'))).toBe(true);
    const each: Protector = (release) => protectSimply(release, 3, {});
    expect(judge(each, onLeave([9, 0, 5, 6], 3), 3).exact).toBeGreaterThan(0);
  });
});

describe('what people have told of violence', () => {
  it('divides nobody, alone or crossed: eight who disclosed are few where the threshold is ten', () => {
    const fields = ['violence_disclosed', 'violence_support', 'unit × violence_disclosed'];
    for (const by of fields) {
      const groups = {
        yes: [[20, 60] as const, [8, 40] as const],
        no: [[30, 90] as const, [40, 80] as const],
      } as const;
      const { lines } = protect(release(divided(groups, {}, by)), SHARE, { threshold: 5, internal: false });
      expect(lines.map((line) => [line.by, line.shown])).toEqual([
        [null, true],
        [by, false],
        [by, false],
      ]);
    }
  });
});

describe('crossings', () => {
  const one = (line: string): string => (line.includes('|null|') ? 'whole' : 'tables');

  it('alone are a table like the others: no hidden count is narrowed', () => {
    for (const sizes of [
      [4, 5, 5, 6],
      [7, 6, 5, 5],
    ]) {
      const verdict = judge(real(SHARE, 3), crossed(sizes, 3, [CROSSING]), 3);
      expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
      expect(verdict.hidden).toBeGreaterThan(10);
    }
  });

  it('are not shown beside one of their fields, and the judge says why', () => {
    const fields = ['born_abroad', CROSSING];
    const { lines } = real(SHARE, 3)([...crossed([9, 9, 9, 9], 3, fields)].at(-1)!.release);
    expect(lines.filter(({ by }) => by === CROSSING).every(({ shown }) => !shown)).toBe(true);
    expect(lines.filter(({ by }) => by === 'born_abroad').every(({ shown }) => shown)).toBe(true);
    // the second writing of the rule takes each table for itself
    const each: Protector = (release) => protectSimply(release, 3, {});
    expect(judge(each, crossed([4, 5, 5, 6], 3, fields), 3, { tableOf: one }).exact).toBeGreaterThan(0);
    expect(judge(each, crossed([4, 5, 5, 6], 3, [CROSSING]), 3, { tableOf: one })).toMatchObject({ tooNarrow: 0 });
  });

  it('conflict with their own fields and with each other, not with other fields', () => {
    const conflicts = findConflicts(new Set(['unit', 'born_abroad × obstacle', 'age_group']));
    expect(['unit', 'age_group', 'born_abroad × obstacle'].map(conflicts)).toEqual([false, false, false]);
    const shared = findConflicts(new Set(['obstacle', 'born_abroad × obstacle']));
    expect(['obstacle', 'born_abroad × obstacle'].map(shared)).toEqual([false, true]);
    const two = findConflicts(new Set(['born_abroad × obstacle', 'unit × age_group']));
    expect(['born_abroad × obstacle', 'unit × age_group'].map(two)).toEqual([false, false]);
    const three = findConflicts(new Set(['born_abroad × obstacle', 'unit × born_abroad']));
    expect(['born_abroad × obstacle', 'unit × born_abroad'].map(three)).toEqual([true, true]);
  });
});
