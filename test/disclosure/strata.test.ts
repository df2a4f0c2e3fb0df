import { describe, expect, it } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import { mergeLevels } from '../../src/disclosure/seal/strata.ts';
import type { CountedLine } from '../../src/model/counted.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { NumberStrata, Strata, Stratum } from '../../src/model/strata.ts';
import { divided, indicator, line, type Pair, release, share } from './build.ts';

const sums = ([yes, n]: Pair) => ({ n, sum: BigInt(yes), squares: BigInt(yes) });
const stratum = (levels: readonly string[], women: Pair, men: Pair): Stratum => ({
  levels,
  women: sums(women),
  men: sums(men),
});

function table(fields: readonly string[], strata: readonly Stratum[]): NumberStrata {
  const sizes = fields.map((_, at) =>
    [...new Set(strata.map(({ levels }) => levels[at]!))].map((level) => {
      const own = strata.filter(({ levels }) => levels[at] === level);
      const of = (sex: 'women' | 'men') => own.reduce((sum, one) => sum + one[sex].n, 0);
      return { level, women: of('women'), men: of('men') };
    }),
  );
  const covariates = fields.map((field) => ({ field, kind: 'circumstances' as const }));
  return { kind: 'numbers', indicator: 'a', stat: 'share', period: 'all', covariates, strata, sizes, clusters: null };
}

function through(lines: readonly CountedLine[], one: Strata, more: Partial<Indicator> = {}) {
  const counted = { ...release(lines), strata: [one] };
  return protect(counted, [indicator('a', ['share'], more)], { threshold: 5, internal: false }).strata ?? [];
}
const levelsOf = (found: Strata | undefined) =>
  found?.kind === 'numbers' ? found.strata.map(({ levels }) => levels.join(' ')) : found?.kind;

const UNITS = {
  A: [
    [20, 40],
    [20, 40],
  ],
  B: [
    [20, 40],
    [20, 40],
  ],
  C: [
    [1, 20],
    [10, 20],
  ],
  D: [
    [19, 40],
    [12, 40],
  ],
} as const;
const strata = Object.entries(UNITS).map(([level, [women, men]]) => stratum([level], women, men));

describe('strata after protection', () => {
  // C has one woman with a yes: it is merged with the group next in the order (by name), which is D or B as the table decides.
  it('have the levels of the breakdown that is shown', () => {
    const lines = divided(UNITS);
    const released = protect({ ...release(lines), strata: [table(['unit'], strata)] }, [indicator('a')], {
      threshold: 5,
      internal: false,
    });
    const named = released.lines
      .filter(({ by, shown, level }) => by === 'unit' && shown && level !== '*others')
      .map(({ level }) => level!);
    expect(named.length).toBeGreaterThan(0);
    expect(named).not.toContain('C');
    expect(levelsOf(released.strata?.[0])).toEqual(['*others', ...named]);
  });

  it('are none where the undivided line is hidden, and none for sensitive questions', () => {
    const hidden = [line(share(2, 100), share(50, 100))];
    const shown = [line(share(60, 140), share(62, 140))];
    expect(through(hidden, table(['unit'], strata))).toEqual([]);
    expect(through(shown, table(['unit'], strata), { sensitive: true })).toEqual([]);
    expect(through(shown, table(['unit'], strata))).toHaveLength(1);
  });

  it('give up a covariate whose breakdown is withheld', () => {
    const lines = divided({
      A: [
        [2, 60],
        [30, 60],
      ],
      B: [
        [30, 60],
        [30, 60],
      ],
    });
    const own = [stratum(['A', 'yes'], [2, 600], [30, 600]), stratum(['B', 'no'], [30, 600], [30, 600])];
    const [found] = through(lines, table(['unit', 'born_abroad'], own));
    expect(found?.covariates.map(({ field }) => field)).toEqual(['born_abroad']);
    expect(levelsOf(found)).toEqual(['no', 'yes']);
    expect(
      levelsOf(
        through(
          lines,
          table(
            ['unit'],
            own.map((one) => ({ ...one, levels: one.levels.slice(0, 1) })),
          ),
        )[0],
      ),
    ).toBe('withheld');
  });

  it('merge bands of age with the merged age groups that they hold', () => {
    const ages = {
      '18-24': [
        [20, 40],
        [20, 40],
      ],
      '25-34': [
        [20, 40],
        [20, 40],
      ],
      '35-44': [
        [20, 40],
        [20, 40],
      ],
      '55-66': [
        [1, 40],
        [20, 40],
      ],
    } as const;
    const lines = divided(ages, {}, 'age_group');
    const bands = [
      stratum(['18-24'], [20, 40], [20, 40]),
      stratum(['25-44'], [40, 80], [40, 80]),
      stratum(['45-66'], [1, 40], [20, 40]),
    ];
    // the order of merging is 55–66, 18–24: both are merged, and the bands that hold them
    expect(levelsOf(through(lines, table(['age_group'], bands))[0])).toEqual(['*others', '25-44']);
  });

  it('merge levels of fewer than ten of a sex, with the next smallest where that is not enough', () => {
    const of = (level: string, women: number, men: number) => ({ level, women, men });
    const plan = mergeLevels([of('a', 50, 50), of('b', 4, 50), of('c', 12, 30), of('d', 60, 20)], new Set(), 10);
    expect([...plan]).toEqual([
      ['a', 'a'],
      ['b', '*others'],
      ['c', '*others'],
      ['d', 'd'],
    ]);
    expect([...mergeLevels([of('a', 50, 50), of('b', 12, 12)], new Set(), 10).values()]).toEqual(['a', 'b']);
  });

  it('keep a level with one sex alone apart from the others, where those are enough to be told of together', () => {
    const of = (level: string, women: number, men: number) => ({ level, women, men });
    const named = (sizes: ReturnType<typeof of>[], together: string[] = []) =>
      [...mergeLevels(sizes, new Set(together), 10).values()].join(' ');
    expect(named([of('a', 50, 50), of('b', 30, 0), of('c', 0, 12), of('d', 4, 40)])).toBe('*others b c *others');
    // 6 and 4 women are ten together; 9 men are not, and join the others
    expect(named([of('a', 50, 50), of('b', 6, 0), of('c', 4, 0), of('d', 0, 9)])).toBe('*others b c *others');
    // what a shown table has merged is one level, whoever is in it
    expect(named([of('a', 50, 50), of('b', 30, 0), of('c', 12, 40)], ['b', 'c'])).toBe('a *others *others');
  });

  it('are withheld with fewer than thirty of a sex', () => {
    const lines = [line(share(10, 29), share(30, 60))];
    const own = [stratum(['yes'], [5, 14], [15, 30]), stratum(['no'], [5, 15], [15, 30])];
    expect(levelsOf(through(lines, table(['born_abroad'], own))[0])).toBe('withheld');
  });

  // 48 women and 52 men, with and without one trait: of 299 possible tables only the true one gave the same gap and limits
  it('give up a covariate without a table where people are few', () => {
    const few = [stratum(['yes'], [2, 12], [13, 22]), stratum(['no'], [18, 36], [13, 30])];
    const many = few.map((one) => ({ ...one, women: sums([20, 260]), men: sums([20, 260]) }));
    const without = [line(share(20, 48), share(26, 52))];
    expect(levelsOf(through(without, table(['born_abroad'], few))[0])).toBe('withheld');
    expect(levelsOf(through(without, table(['born_abroad'], many))[0])).toEqual(['no', 'yes']);
  });

  it('tell nothing of how people are spread over merged levels', () => {
    const lines = [line(share(40, 80), share(40, 80))];
    const own = (b: number, c: number) => [
      stratum(['a', 'x'], [20, 500], [20, 500]),
      stratum(['b', 'x'], [b, 6], [10, 20]),
      stratum(['c', 'x'], [c, 8], [10, 20]),
      stratum(['d', 'y'], [20 - b - c, 26], [3, 8]),
    ];
    const first = through(lines, table(['obstacle', 'unit'], own(2, 6)));
    const second = through(lines, table(['obstacle', 'unit'], own(4, 4)));
    expect(levelsOf(first[0])).toEqual(['*others', 'a']);
    expect(second).toEqual(first);
  });

  it('keep everything in working material', () => {
    const counted = { ...release(divided(UNITS)), strata: [table(['unit'], strata)] };
    const { strata: kept } = protect(counted, [indicator('a')], { threshold: 5, internal: true });
    expect(levelsOf(kept?.[0])).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('shares by time with aid', () => {
  const by = (
    strata: readonly Stratum[],
    more: Partial<Indicator> = {},
    lines = [line(share(60, 200), share(60, 200))],
  ) => {
    const byTime = [{ indicator: 'a', stat: 'share', period: 'all', strata }];
    const options = { threshold: 5, internal: false };
    return protect({ ...release(lines), byTime }, [indicator('a', ['share'], more)], options).byTime ?? [];
  };
  const met = stratum(['4'], [12, 30], [8, 30]);

  it('rest on at least thirty of each sex who have somebody to be compared with', () => {
    expect(by([met])).toMatchObject([{ strata: [met] }]);
    expect(by([stratum(['4'], [12, 29], [8, 90]), stratum(['8'], [3, 90], [0, 0])])).toMatchObject([{ strata: [] }]);
  });

  it('are not let through for hidden lines and sensitive indicators', () => {
    expect(by([met], {}, [line(share(2, 200), share(60, 200))])).toEqual([]);
    expect(by([met], { sensitive: true })).toEqual([]);
  });
});
