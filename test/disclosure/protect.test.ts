import { describe, expect, it } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { CountedLine } from '../../src/model/counted.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { ProtectedLine, ProtectedRelease } from '../../src/model/release.ts';
import { category, count, divided, indicator, line, mean, type Pair, release, share } from './build.ts';

const A = indicator('a');
const run = (lines: readonly CountedLine[], indicators: readonly Indicator[] = [A], threshold = 5): ProtectedRelease =>
  protect(release(lines), indicators, { threshold, internal: false });
const shownLevels = (result: ProtectedRelease, stat = 'share', id = 'a') =>
  result.lines
    .filter((one) => one.shown && one.by !== null && one.stat === stat && one.indicator === id)
    .map((one) => one.level);
const isShown = (result: ProtectedRelease, at: Partial<ProtectedLine>): boolean =>
  result.lines.some(
    (one) => one.shown && Object.entries(at).every(([key, value]) => one[key as keyof ProtectedLine] === value),
  );
const big = share(40, 100);
const even: readonly [Pair, Pair] = [
  [20, 40],
  [20, 40],
];

describe('the smallest groups of a breakdown', () => {
  it('are merged until every shown line passes: three districts, two men of thirty', () => {
    // disclosure notes, the small-cells example, worked by hand: 11 + 30 of 30 + 60, 2 + 27 of 30 + 55
    const result = run(
      divided({
        nord: [
          [11, 30],
          [2, 30],
        ],
        centrum: [
          [30, 60],
          [27, 55],
        ],
        syd: [
          [40, 80],
          [30, 70],
        ],
      }),
    );
    expect(shownLevels(result)).toEqual(['syd', '*others']);
    const others = result.lines.find((one) => one.level === '*others')!;
    expect(others.cells.women).toMatchObject({ kind: 'share', yes: 41, n: 90 });
    expect(others.cells.men).toMatchObject({ kind: 'share', yes: 29, n: 85 });
    expect(isShown(result, { by: null })).toBe(true);
    expect(result.merged).toEqual([
      { indicator: 'a', stat: 'share', by: 'unit', period: 'all', levels: ['centrum', 'nord'] },
    ]);
    expect(result.hidden).toBe(2);
  });

  it('stand as they are where no group is unsafe', () => {
    const result = run(divided({ nord: even, centrum: even, syd: even }));
    expect(shownLevels(result)).toEqual(['nord', 'centrum', 'syd']);
    expect(result.merged).toEqual([]);
  });

  it('take the blank first, but a small blank hides no other group; its own line is not printed', () => {
    const small: readonly [Pair, Pair] = [
      [1, 2],
      [0, 1],
    ];
    expect(shownLevels(run(divided({ '*missing': small, nord: even, syd: even })))).toEqual(['nord', 'syd']);
    const result = run(
      divided({
        '*missing': small,
        nord: [
          [3, 30],
          [10, 30],
        ],
        centrum: even,
        syd: even,
        vast: even,
      }),
    );
    expect(result.merged[0]!.levels).toEqual(['*missing', 'centrum', 'nord']);
  });

  it('are withheld as a table where Övriga would hold everything', () => {
    expect(
      shownLevels(
        run(
          divided({
            nord: [
              [3, 30],
              [10, 30],
            ],
            syd: even,
          }),
        ),
      ),
    ).toEqual([]);
  });

  it('need sums above the threshold on both sides for a reader who counts herself out', () => {
    // 2 + 3 = 5 yes are not enough at threshold 5; 2 + 4 = 6 are
    const table = (second: number) =>
      divided({
        a: [
          [2, 30],
          [10, 30],
        ],
        b: [
          [second, 30],
          [10, 30],
        ],
        c: even,
        d: even,
      });
    expect(shownLevels(run(table(3)))).toEqual(['d', '*others']);
    expect(shownLevels(run(table(4)))).toEqual(['c', 'd', '*others']);
  });

  it('are taken in an order stated beforehand, else from what is known of the field, else by name', () => {
    const table = (by: string, names: readonly string[]) =>
      divided(Object.fromEntries(names.map((name) => [name, name === 'x' ? weak : even])), {}, by);
    const weak = [
      [3, 40],
      [20, 40],
    ] as const;
    const merged = (by: string, names: readonly string[], order = {}) =>
      protect(release(table(by, names)), [A], { threshold: 5, internal: false, order }).merged.map((one) => one.levels);
    expect(merged('unit', ['b', 'a', 'x', 'y'])).toEqual([['a', 'b', 'x']]);
    expect(merged('unit', ['b', 'a', 'x', 'y'], { unit: ['x', 'y', 'a', 'b'] })).toEqual([['x', 'y']]);
    const types = ['single_no_children', 'couple_with_children', 'couple_no_children', 'single_with_children'];
    const households = divided(
      Object.fromEntries(types.map((type) => [type, type === 'couple_no_children' ? weak : even])),
      {},
      'household_type',
    );
    expect(run(households).merged[0]!.levels).toEqual(['single_with_children', 'couple_no_children']);
  });

  it('are shown where one sex is not there at all: nothing to compute, and nothing to hide', () => {
    const result = run(
      divided({
        nord: [
          [20, 40],
          [0, 0],
        ],
        centrum: even,
        syd: even,
      }),
    );
    expect(shownLevels(result)).toEqual(['nord', 'centrum', 'syd']);
  });

  it('are named in no table when they are too small in the group sizes', () => {
    const sizes = indicator('r', ['count']);
    const at = (level: string | null, women: number, men: number) =>
      line(count(women), count(men), { indicator: 'r', stat: 'count', by: level && 'unit', level }, count(0));
    const lines = [at(null, 123, 120), at('nord', 3, 40), at('centrum', 40, 40), at('syd', 40, 40), at('vast', 40, 0)];
    // in the share nobody in Nord is registered: by itself the line would pass
    const shares = divided({
      nord: [
        [0, 0],
        [0, 0],
      ],
      centrum: even,
      syd: even,
      vast: [
        [20, 40],
        [0, 0],
      ],
    });
    const unregistered = shares.map((one) =>
      one.level === 'nord' ? { ...one, cells: { ...one.cells, women: share(0, 0, 3) } } : one,
    );
    const result = run([...lines, ...unregistered], [sizes, A]);
    expect(shownLevels(result, 'count', 'r')).toEqual(['syd', 'vast', '*others']);
    expect(shownLevels(result)).toEqual(['syd', 'vast', '*others']);
  });
});

describe('the basic rule', () => {
  const headline = (women: Pair, men: Pair, of: Indicator = A) =>
    run([line(share(...women), share(...men))], [of]).lines[0]!.shown;

  it.each([
    [[5, 10], [5, 10], true],
    [[4, 40], [20, 40], false],
    [[20, 40], [36, 40], false],
    [[20, 40], [4, 4], false],
    [[0, 40], [20, 40], true],
    [[40, 40], [20, 40], true],
    [[0, 0], [20, 40], true],
    // under twice the threshold a share is 0 %, 100 % or hidden
    [[5, 9], [20, 40], false],
  ] as const)('women %j, men %j: shown %s', (women, men, shown) => {
    expect(headline(women, men)).toBe(shown);
  });

  it('asks ten of sensitive indicators, and hides nobody and everybody', () => {
    const sensitive = indicator('a', ['share'], { sensitive: true });
    expect(headline([10, 20], [10, 20], sensitive)).toBe(true);
    expect(headline([9, 20], [10, 20], sensitive)).toBe(false);
    expect(headline([0, 40], [10, 20], sensitive)).toBe(false);
    expect(headline([40, 40], [10, 20], sensitive)).toBe(false);
  });

  it('counts people, not rows: ten decisions of four persons are four', () => {
    const cell = { ...share(20, 40), peopleYes: 4, people: 24, peopleNo: 20 };
    expect(run([line(cell, big)]).lines[0]!.shown).toBe(false);
  });

  it('asks fifteen people of a mean, and no one with more than 85 % of a sum', () => {
    const M = [indicator('a', ['mean'])];
    const where = { stat: 'mean' };
    expect(run([line(mean(15), mean(15), where)], M).lines[0]!.shown).toBe(true);
    expect(run([line(mean(14), mean(15), where)], M).lines[0]!.shown).toBe(false);
    const base = { ...mean(20), sum: 1000n };
    const by = (largest: bigint, twoLargest: bigint) =>
      run([line({ ...base, kind: 'mean', largest, twoLargest } as typeof base, mean(15), where)], M).lines[0]!.shown;
    expect([by(850n, 950n), by(851n, 900n), by(800n, 951n)]).toEqual([true, false, false]);
  });

  it('shows unknown sex at the headline only, and by itself', () => {
    const where = { period: '2025-Q1' };
    const lines = [line(big, big, {}, share(10, 20)), line(big, big, where, share(10, 20))];
    expect(run(lines).lines.map((one) => one.cells.unknown.kind)).toEqual(['share', 'hidden']);
    expect(run([line(big, big, {}, share(2, 20))]).lines[0]!.cells).toMatchObject({
      women: { kind: 'share' },
      unknown: { kind: 'hidden' },
    });
  });

  it('takes the three outcomes of couples as one', () => {
    const couple = [indicator('a', ['share'], { unit: 'couple', divisible: false })];
    const shown = (women: number, men: number, both: number) =>
      run([line(share(women, 40), share(men, 40), {}, share(both, 40))], couple).lines[0]!.cells.unknown.kind;
    expect(shown(15, 15, 10)).toBe('share');
    expect(shown(20, 17, 3)).toBe('hidden');
  });
});

describe('what stands under a hidden line', () => {
  const small = share(2, 40);
  it('is hidden: its groups, its periods, its figures beside, the indicators that follow from it', () => {
    const lines = [
      line(small, big),
      line(big, big, { stat: 'share:first' }),
      line(big, big, { period: '2025-Q1' }),
      line(big, big, { by: 'unit', level: 'nord' }),
      line(big, big, { indicator: 'b' }),
      line(big, big, { indicator: 'c' }),
    ];
    const indicators = [
      indicator('a', ['share', 'share:first']),
      indicator('b', ['share'], { from: 'a' }),
      indicator('c'),
    ];
    expect(run(lines, indicators).lines.map((one) => one.shown)).toEqual([false, false, false, false, false, true]);
  });

  it('a conditional indicator merges at least the groups that its parent merges', () => {
    const parent = divided({
      a: [
        [3, 40],
        [20, 40],
      ],
      b: even,
      c: even,
      d: even,
    });
    const child = divided(
      {
        a: [
          [0, 0],
          [8, 16],
        ],
        b: [
          [10, 20],
          [10, 20],
        ],
        c: [
          [10, 20],
          [10, 20],
        ],
        d: [
          [10, 20],
          [10, 20],
        ],
      },
      { indicator: 'b' },
    );
    const result = run([...child, ...parent], [indicator('b', ['share'], { from: 'a' }), A]);
    expect(shownLevels(result, 'share', 'b')).toEqual(['c', 'd', '*others']);
  });

  it('sensitive indicators, fields joined in no known way and a second time resolution are not divided', () => {
    const table = divided({ nord: even, syd: even });
    expect(shownLevels(run(table, [indicator('a', ['share'], { sensitive: true })]))).toEqual([]);
    expect(shownLevels(run(divided({ nord: even, syd: even }, {}, 'unit x obstacle')))).toEqual([]);
    const late = table.map((one) => ({ ...one, period: '2025-Q1' }));
    const both = run([...table, ...late]);
    expect(both.lines.filter((one) => one.shown && one.by !== null).map((one) => one.period)).toEqual(['all', 'all']);
    expect(shownLevels(run([table[0]!, ...late]))).toEqual(['nord', 'syd']);
  });
});

describe('figures of one indicator', () => {
  const three = [indicator('a', ['share', 'share:first'])];
  it('the figures beside are hidden where they leave a rest of too few', () => {
    const rest = (n: number, yes: number) =>
      run(
        [line(share(40, 100), big), line(share(40 - yes, 100 - n), share(20, 50), { stat: 'share:first' })],
        three,
      ).lines.map((one) => one.shown);
    expect(rest(20, 10)).toEqual([true, true]);
    expect(rest(20, 3)).toEqual([true, false]);
    expect(rest(3, 0)).toEqual([true, false]);
  });

  it('granted, partly and denied are shown together or only the first', () => {
    const answers = [indicator('a', ['share', 'share:partly', 'share:denied'])];
    const shown = (partly: number, denied: number) =>
      run(
        [
          line(share(60, 100), share(60, 100)),
          line(share(partly, 100), share(20, 100), { stat: 'share:partly' }),
          line(share(denied, 100), share(20, 100), { stat: 'share:denied' }),
        ],
        answers,
      ).lines.map((one) => one.shown);
    expect(shown(20, 20)).toEqual([true, true, true]);
    expect(shown(37, 3)).toEqual([true, false, false]);
    // the fourth answer, 3, follows from the other three
    expect(shown(17, 20)).toEqual([true, false, false]);
  });
});

describe('distributions and periods', () => {
  it('merge the same categories in all periods', () => {
    const K = [indicator('a', ['category'])];
    const at = (counts: Readonly<Record<string, number>>, period = 'all') =>
      line(category(counts), category({ u: 20, v: 20, w: 40 }), { stat: 'category', period }, category({}));
    const result = run(
      [at({ u: 2, v: 20, w: 40 }), at({ u: 12, v: 10, w: 20 }, '2025-Q1'), at({ v: 10, w: 20 }, '2025-Q2')],
      K,
    );
    const values = result.lines.map(({ cells: { women } }) =>
      women.kind === 'category' ? women.counts.map((one) => [one.value, one.n]) : null,
    );
    expect(values[0]).toEqual([
      ['w', 40],
      ['*others', 22],
    ]);
    expect(values[1]).toEqual([
      ['w', 20],
      ['*others', 22],
    ]);
    expect(values[2]).toEqual([
      ['w', 20],
      ['*others', 10],
    ]);
  });

  it('hide a quarter whose merged categories are exactly the threshold: its only member of one would know the other', () => {
    const K = [indicator('a', ['category'])];
    const many = category({ u: 20, v: 20, w: 40 });
    const at = (counts: Readonly<Record<string, number>>, period: string) =>
      line(category(counts), many, { stat: 'category', period }, category({}));
    const year = at({ u: 2, v: 20, w: 40 }, 'all');
    const shown = (v: number) =>
      run([year, at({ u: 1, v, w: 30 }, '2025-Q1'), at({ w: 40 }, '2025-Q2')], K).lines.map((one) => one.shown);
    expect(shown(5)).toEqual([true, true, true]);
    expect(shown(4)).toEqual([true, false, false]);
  });

  it('hide a second quarter of decisions where one alone would follow from the year', () => {
    const D = [indicator('a', ['share'], { unit: 'decision' })];
    const quarter = (i: number, yes: number) => line(share(yes, 30 + i), share(15, 30), { period: `2025-Q${i}` });
    const year = (first: number) => line(share(first + 45, 130), share(60, 120));
    const lines = [quarter(1, 3), quarter(2, 15), quarter(3, 15), quarter(4, 15)];
    const result = run([year(3), ...lines], D);
    expect(result.lines.map((one) => one.shown)).toEqual([true, false, false, true, true]);
  });
});

describe('quarters of persons, who may stand in several', () => {
  /** Women's yes of so many, by quarter and in the year; men 10 of 40 a quarter, 21 of 82 in the year: safe with any two hidden. */
  const shown = (quarters: readonly Pair[], year: Pair) =>
    run([
      line(share(...year), share(21, 82)),
      ...quarters.map((one, at) => line(share(...one), share(10, 40), { period: `2025-Q${at + 1}` })),
    ]).lines.map((one) => one.shown);
  const [q3, q4]: readonly Pair[] = [
    [10, 22],
    [10, 23],
  ];

  it('have a third one hidden where the first two would hold the threshold at least: 25 of the year less 20 shown', () => {
    const few: readonly Pair[] = [[3, 20], [3, 21], q3!, q4!];
    // 5 at least, and who is one of them would know four others; with three hidden 25 − 10 = 15 of 63
    expect(shown(few, [25, 60])).toEqual([true, false, false, false, true]);
    // 26 − 20 = 6
    expect(shown(few, [26, 61])).toEqual([true, false, false, true, true]);
  });

  it('have a third one hidden where all but the threshold of the first two would have said yes: 36 of 41', () => {
    const most: readonly Pair[] = [[17, 20], [18, 21], q3!, q4!];
    // 56 − 20 = 36 = 41 − 5; with three hidden 56 − 10 = 46 of 63
    expect(shown(most, [56, 82])).toEqual([true, false, false, false, true]);
    // 55 − 20 = 35
    expect(shown(most, [55, 81])).toEqual([true, false, false, true, true]);
  });
});

describe('figures beside a headline that is 0 % in a quarter', () => {
  it('are shown in no quarter: there nobody can be in them, and that quarter covers no other', () => {
    const indicators = [indicator('a', ['share', 'share:b'], { unit: 'decision' })];
    const beside = (first: number) => {
      // of so many decisions, the headline's and those beside it; 2 in the second quarter is too few, 2 + 7 is not
      const quarters = [
        [30, first, 0],
        [31, 15, 2],
        [32, 15, 7],
        [33, 15, 7],
      ] as const;
      const at = ([n, head, b]: readonly [number, number, number], men: number, period: string) => [
        line(share(head, n), share(30 * men, 60 * men), { period }),
        line(share(b, n), share(15 * men, 60 * men), { period, stat: 'share:b' }),
      ];
      const lines = [
        ...at([126, first + 45, 16], 4, 'all'),
        ...quarters.flatMap((one, q) => at(one, 1, `2025-Q${q + 1}`)),
      ];
      return run(lines, indicators).lines.flatMap(({ stat, shown }) => (stat === 'share:b' ? [shown] : []));
    };
    expect(beside(8)).toEqual([true, false, false, false, true]);
    expect(beside(0)).toEqual([true, false, false, false, false]);
  });
});

describe('events of persons who stand in several periods', () => {
  it('are covered by a second period: four events that lie in one quarter each would follow from the year', () => {
    const rate = (events: number, n = 60) =>
      ({
        kind: 'rate',
        units: n,
        n,
        people: n,
        events,
        days: 90 * n,
        peopleEvents: events,
        bands: [{ events, days: 90 * n }],
      }) as const;
    const at = (period: string, women: number, men = 20, n = 60) =>
      line(rate(women, n), rate(men, 2 * n), { stat: 'rate', period }, rate(0, 0));
    // year 22 events: 1 + 7 + 7 + 7; one hidden quarter alone would be 22 − 21 = 1
    const quarters = [at('2025-Q1', 1), at('2025-Q2', 7), at('2025-Q3', 7), at('2025-Q4', 7)];
    const lines = [at('all', 22, 80, 90), ...quarters];
    const result = run(lines, [indicator('a', ['rate'])]);
    expect(result.lines.map((one) => one.shown)).toEqual([true, false, false, true, true]);
  });
});

describe('what else a reader may be told', () => {
  it('how far fields are filled in: 118 of 120 is no secret, a conditional field is', () => {
    const gaps = [indicator('g', ['share'], { unit: 'field' })];
    const at = (level: string, n: number) =>
      line(share(n - 2, n), share(118, 120), { indicator: 'g', by: 'field', level });
    const result = run([at('obstacle', 120), at('plan_focus', 120), at('unit', 4)], gaps);
    expect(result.lines.map((one) => one.shown)).toEqual([true, false, false]);
  });

  it('of fields that few have: whoever has it may be who has a yes', () => {
    const gaps = [indicator('g', ['share:newly_arrived', 'share:parental_leave'], { unit: 'field' })];
    const at = (stat: string, women: number, men: number) =>
      line(share(women, 58), share(men, 62), { indicator: 'g', stat });
    const lines = [at('share:newly_arrived', 3, 12), at('share:parental_leave', 0, 12)];
    expect(run(lines, gaps).lines.map((one) => one.shown)).toEqual([false, true]);
  });

  it('how far fields are filled in is not divided: it would tell the sizes of the groups', () => {
    const gaps = [indicator('g', ['share:obstacle', 'share:plan_focus'], { unit: 'field' })];
    const at = (stat: string, level: string | null) =>
      line(share(38, 40), share(40, 40), { indicator: 'g', stat, by: level && 'unit', level }, share(6, 7));
    const lines = [at('share:obstacle', null), at('share:obstacle', 'nord'), at('share:plan_focus', null)];
    const result = run(lines, gaps);
    expect(result.lines.map((one) => one.shown)).toEqual([true, false, false]);
    expect(result.lines[0]!.cells.unknown.kind).toBe('share');
  });

  it('a hidden line carries no number at all', () => {
    const clusters = {
      m: 7,
      shared: 1,
      women: 2,
      men: 3,
      n1n1: 1,
      x1x1: 1,
      n1x1: 1,
      n0n0: 1,
      x0x0: 1,
      n0x0: 1,
      x1x0: 1,
      x1n0: 1,
      n1x0: 1,
      n1n0: 1,
      womenShared: 1,
      menShared: 1,
    };
    const [hidden] = run([{ ...line(share(3, 77), big), clusters }]).lines;
    expect(JSON.stringify(hidden)).not.toMatch(/:\d/);
    expect(hidden!.clusters).toBeNull();
  });

  it('--internal shows everything and says so', () => {
    const result = protect(release([line(share(1, 2), big)]), [A], { threshold: 5, internal: true });
    expect(result).toMatchObject({ mode: 'internal', hidden: 0, merged: [] });
    expect(result.lines[0]).toMatchObject({ shown: true, cells: { women: { yes: 1 } } });
  });

  it.each([2, 0, -1, 4.5, Number.NaN])('a threshold of %s is refused', (threshold) => {
    expect(() => run([line(big, big)], [A], threshold)).toThrow(
      expect.objectContaining({ exit: 2, code: 'threshold-too-low' }),
    );
  });
});

describe('groups that somebody stands in and nobody is asked about', () => {
  const indicators = [indicator('recipients', ['count']), indicator('b')];
  const asked = divided({ nord: even, syd: even, vast: even }, { indicator: 'b' });
  const sizes = (few: number) => [
    line(count(120 + few), count(120), { indicator: 'recipients', stat: 'count' }, count(0)),
    ...Object.entries({ ost: few, nord: 40, syd: 40, vast: 40 }).map(([level, n]) =>
      line(
        count(n),
        count(level === 'ost' ? 0 : 40),
        { indicator: 'recipients', stat: 'count', by: 'unit', level },
        count(0),
      ),
    ),
  ];
  const told = (lines: readonly CountedLine[], levels: readonly string[]) => {
    const whole = { ...release(lines), groups: [{ by: 'unit', levels }] };
    const { lines: own } = protect(whole, indicators, { threshold: 5, internal: false });
    return own
      .filter(({ indicator: id, by }) => id === 'b' && by !== null)
      .map(({ level, shown }) => `${level} ${shown ? 'shown' : 'hidden'}`);
  };
  const all = ['nord', 'ost', 'syd', 'vast'];

  it('are merged where they are too small, as if somebody were: the names do not tell whether the one woman is', () => {
    const one = divided(
      {
        nord: even,
        ost: [
          [1, 1],
          [0, 0],
        ],
        syd: even,
        vast: even,
      },
      { indicator: 'b' },
    );
    const names = told([...sizes(1), ...asked], all);
    expect(names).toContain('ost hidden');
    expect(names).toContain('*others shown');
    expect(names).toEqual(told([...sizes(1), ...one], all));
  });

  it('and get no line where they are many: that they are left out tells that nobody there is asked', () => {
    expect(told([...sizes(40), ...asked], all)).toEqual(['nord shown', 'syd shown', 'vast shown']);
  });

  it('have their place also where no figure counts them', () => {
    expect(told(asked, ['syd', 'ost', 'vast', 'nord'])).toEqual(['syd shown', 'vast shown', 'nord shown']);
  });
});
