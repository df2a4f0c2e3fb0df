import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { protect } from '../../src/disclosure/protect.ts';
import { decompositionSchema, gapSchema, pooledSchema } from '../../src/model/audit-rows.ts';
import type { Duration } from '../../src/model/counted.ts';
import type { Figure, Indicator } from '../../src/model/indicator.ts';
import type { Protected } from '../../src/model/protected.ts';
import type { Covariate, Strata } from '../../src/model/strata.ts';
import { chiSquareUpper } from '../../src/stats/distributions.ts';
import { makeIndicator, makeLine, makeRelease, nobody, share, shareFigure, spells } from './releases.ts';

type Counts = readonly [x1: number, n1: number, x0: number, n0: number];
const sums = (yes: number, n: number) => ({ n, sum: BigInt(yes), squares: BigInt(yes) });
const covariates: readonly Covariate[] = [
  { field: 'born_abroad', kind: 'circumstances' },
  { field: 'obstacle', kind: 'assessments' },
];

/** Levels joined by a space → counts; the sizes are told as those of a place so many times as large: of few people a table is needed. */
function strataOf(rows: Readonly<Record<string, Counts>>, within: readonly Covariate[], times: number): Strata {
  const strata = Object.entries(rows).map(([levels, [x1, n1, x0, n0]]) => ({
    levels: levels.split(' '),
    women: sums(x1, n1),
    men: sums(x0, n0),
  }));
  const sizes = within.map((_, at) =>
    [...new Set(strata.map(({ levels }) => levels[at]!))].map((level) => {
      const own = strata.filter(({ levels }) => levels[at] === level);
      const of = (sex: 'women' | 'men') => times * own.reduce((sum, one) => sum + one[sex].n, 0);
      return { level, women: of('women'), men: of('men') };
    }),
  );
  return {
    kind: 'numbers',
    indicator: 'question',
    stat: 'share',
    period: 'all',
    covariates: within,
    strata,
    sizes,
    clusters: null,
  };
}

const total = (rows: Readonly<Record<string, Counts>>, at: number) =>
  Object.values(rows).reduce((sum, one) => sum + one[at]!, 0);

function run(
  rows: Readonly<Record<string, Counts>>,
  within: readonly Covariate[],
  internal = false,
  indicator: Indicator = makeIndicator([shareFigure]),
  times = 10,
) {
  const whole = makeLine([share(total(rows, 0), total(rows, 1)), share(total(rows, 2), total(rows, 3)), nobody]);
  const lines = [
    {
      ...whole,
      cells: {
        women: share(total(rows, 0), total(rows, 1)),
        men: share(total(rows, 2), total(rows, 3)),
        unknown: nobody,
      },
    },
  ];
  const window = { from: '2025-01-01', to: '2025-12-31', selectedBy: 'aid', inferred: false } as const;
  const counted = { window, periods: [], lines, relations: [], strata: [strataOf(rows, within, times)] };
  return compare(protect(counted, [indicator], { threshold: 5, internal }), [indicator]);
}

const obstacle = covariates.slice(1);
const gone = { unemployment: [30, 60, 60, 120], ill_health: [10, 100, 4, 40] } as const;
const turned = { unemployment: [30, 50, 80, 200], ill_health: [30, 250, 1, 50] } as const;

describe('a share within equals', () => {
  // R: d = Σw(p1 − p0), w = N_k/N; v = Σw²p(1 − p)/(n − 1) over strata and sexes, Satterthwaite's df; d ± qt(.975, df)√v:
  // 0, −.1010472, .1010472; p 1.
  // 320 people and no table of the obstacles: in steps of at least fifteen people, .05 of .01, .02, .05
  test('is standardised, stored in coarse steps with limits outwards, and stands after the crude row', () => {
    const { gaps } = run(gone, obstacle);
    expect(gaps.map((gap) => gap.adjusted?.kind ?? null)).toEqual([null, 'assessments']);
    expect(gaps[0]!.value).toBeCloseTo(-0.15, 12);
    expect(gaps[1]).toMatchObject({ value: 0, low: -0.15, high: 0.15, p: null, q: null, family: null });
    expect(gaps[1]!.adjusted).toEqual({
      for: ['obstacle'],
      kind: 'assessments',
      method: 'standardised',
      overlap_women: 1,
      overlap_men: 1,
    });
    expect(gaps[1]!.cautions).toContain('vanishes');
    for (const gap of gaps) expect(Object.keys(gapSchema.parse(gap))).toEqual(Object.keys(gap));
  });

  // By hand: women 18 of 60 and 10 of 100, men 48 of 120 and 8 of 40, −.10 in both groups and so standardised; crude
  // 28/160 − 56/160 = −.175, of which .10 is more than half. v = (180/320)²(.3·.7/59 + .4·.6/119) + (140/320)²(.1·.9/99 +
  // .2·.8/39) = .0017644 + .0009593, √v = .05219: −.10 ± 1.98·.05219 holds nought by a little.
  test('does not vanish where more than half of it is left, however wide its interval is', () => {
    const { gaps } = run({ unemployment: [18, 60, 48, 120], ill_health: [10, 100, 8, 40] }, obstacle, true);
    expect(gaps[0]).toMatchObject({ verdict: 'men_higher' });
    expect(gaps[0]!.value).toBeCloseTo(-0.175, 12);
    expect(gaps[1]!.value).toBeCloseTo(-0.1, 12);
    expect(gaps[1]!.low).toBeCloseTo(-0.203, 2);
    expect(gaps[1]!.high).toBeCloseTo(0.003, 2);
    expect(gaps[1]!.high).toBeGreaterThan(0);
    expect(gaps[1]!.cautions).not.toContain('vanishes');
  });

  // the same in R for the second table: .1454545, .0685002, .2224089, p .0002918603
  test('turns where both intervals exclude nought on different sides, and has its own verdict', () => {
    const { gaps } = run(turned, obstacle, true);
    expect(gaps[0]!.verdict).toBe('men_higher');
    expect(gaps[1]!.value).toBeCloseTo(0.1454545, 6);
    expect(gaps[1]!.low).toBeCloseTo(0.0685002, 6);
    expect(gaps[1]!.high).toBeCloseTo(0.2224089, 6);
    expect(gaps[1]!.p).toBeCloseTo(0.0002918603, 8);
    expect(gaps[1]!.verdict).toBe('women_higher');
    expect(gaps[1]!.cautions).toEqual(['turns']);
  });

  // By hand: women 120 of 200 and 18 of 60, men 6 of 20 and 30 of 60, gaps .3 and −.2. Standardised (220·.3 − 120·.2)/340 =
  // .1235294; Mantel–Haenszel with n1n0/N = 18.1818 and 30: (5.454545 − 6)/48.181818 = −.0113208. R: Q from lm weights.
  const unlike = { unemployment: [120, 200, 6, 20], ill_health: [18, 60, 30, 60] } as const;

  test('says where the groups are too unlike for one number, with Mantel–Haenszel beside in working material', () => {
    const working = run(unlike, obstacle, true).gaps;
    expect(working[1]!.value).toBeCloseTo(0.1235294, 6);
    expect(working[1]!.cautions).toContain('strata_disagree');
    const [pooled, alike] = [working[2]!, working[3]!];
    expect(pooled).toMatchObject({ stat: 'mantel_haenszel', verdict: null, q: null, cautions: [] });
    expect(pooled.adjusted?.method).toBe('mantel_haenszel');
    expect(pooled.value).toBeCloseTo(-0.0113208, 6);
    expect(alike).toMatchObject({ stat: 'heterogeneity', value: null, verdict: null });
    // RD .3 and −.2 with variances .6·.4/199 + .3·.7/19 and .3·.7/59 + .25/59: Q = .25/(v1 + v2) = 12.3, 1 df
    const spread = (0.6 * 0.4) / 199 + (0.3 * 0.7) / 19 + (0.3 * 0.7) / 59 + (0.5 * 0.5) / 59;
    expect(alike.p).toBeCloseTo(chiSquareUpper(0.25 / spread, 1), 12);
    for (const gap of working) expect(Object.keys(gapSchema.parse(gap))).toEqual(Object.keys(gap));

    const shown = run(unlike, obstacle).gaps;
    expect(shown).toHaveLength(2);
    expect(shown[1]!.cautions).toContain('strata_disagree');
    // alike in both groups: nothing is said
    expect(run(gone, obstacle).gaps[1]!.cautions).not.toContain('strata_disagree');
  });

  test('stands once for circumstances and once for both kinds', () => {
    const rows: Record<string, Counts> = {};
    for (const [name, [x1, n1, x0, n0]] of Object.entries(gone)) {
      rows[`yes ${name}`] = [x1 / 2, n1 / 2, x0 / 2, n0 / 2];
      rows[`no ${name}`] = [x1 / 2, n1 / 2, x0 / 2, n0 / 2];
    }
    const { gaps } = run(rows, covariates);
    expect(gaps.map((gap) => gap.adjusted?.for)).toEqual([undefined, ['born_abroad'], ['born_abroad', 'obstacle']]);
    // birth region is spread alike: nothing changes within it
    expect(gaps[1]!.value).toBe(-0.15);
    expect(gaps[2]!.value).toBe(0);
  });

  test('is a silent row with fewer than thirty of a sex', () => {
    const few = { a: [20, 29, 30, 60], b: [0, 1, 20, 40] } as const;
    const born = [{ field: 'born_abroad', kind: 'circumstances' }] as const;
    const [, hidden] = run(few, born, false, undefined, 1).gaps;
    expect(hidden).toMatchObject({
      status: 'suppressed',
      reason: 'suppressed',
      value: null,
      n_women: null,
      cautions: [],
    });
    expect(hidden!.adjusted).toMatchObject({ overlap_women: null, overlap_men: null });
  });
});

describe('a decomposition', () => {
  test('adds up as it is stored, its rest the stored gap within equals', () => {
    const tenfold = (rows: Readonly<Record<string, Counts>>) =>
      Object.fromEntries(
        Object.entries(rows).map(([level, counts]) => [level, counts.map((n) => 10 * n) as unknown as Counts]),
      );
    for (const [rows, rest] of [
      [tenfold(gone), 0],
      [tenfold(turned), 0.145], // .1454545 in steps of five thousandths
    ] as const) {
      const { decompositions, gaps } = run(rows, obstacle);
      const [one] = decompositions;
      expect(decompositionSchema.parse(one)).toEqual(one);
      expect(one!.rest).toBe(gaps[1]!.value);
      expect(one!.rest).toBe(rest);
      const parts = one!.parts.reduce(
        (sum, { value }) => sum + value,
        one!.rest + one!.women_outside + one!.men_outside,
      );
      expect(parts).toBeCloseTo(one!.crude, 12);
    }
    // −.15 in all, 0 within equals: everything goes with the obstacles
    expect(run(tenfold(gone), obstacle).decompositions[0]!.parts).toEqual([
      { field: 'obstacle', kind: 'assessments', value: -0.15 },
    ]);
    // of 320 people a part would stand in steps of five points
    expect(run(gone, obstacle).decompositions).toEqual([]);
  });

  test('is exact in working material', () => {
    const [one] = run(turned, obstacle, true).decompositions;
    expect(one!.crude).toBeCloseTo(60 / 300 - 81 / 250, 12);
    expect(one!.parts[0]!.value).toBeCloseTo(one!.crude - one!.rest, 12);
  });
});

describe('the pace within equals', () => {
  // R: coxph(Surv(t, 1) ~ w + strata(s), ties = "efron") on ten of each spell below: 1.8160, 1.2932 … 2.5502
  test('is a hazard ratio with a hazard of its own in every stratum', () => {
    const figure: Figure = {
      kind: 'survival',
      stat: 'hazard',
      of: 'true',
      entry: 'a',
      exit: 'b',
      cause: 'c',
      read: ['hazard'],
      scale: 'months',
      horizons: [],
    };
    const indicator = makeIndicator([figure], { margin: { kind: 'ratio', value: 1.25 } });
    const list = (days: readonly number[]) => days.map((t): Duration => [0, t, 1, 10]);
    const strata = [
      { levels: ['yes'], women: list([10, 20, 30, 40]), men: list([15, 25, 35, 45]) },
      { levels: ['no'], women: list([10, 20, 30, 40]), men: list([12, 22, 32, 50]) },
    ];
    const cells = {
      women: spells(strata.flatMap((one) => one.women)),
      men: spells(strata.flatMap((one) => one.men)),
      unknown: spells([]),
    };
    const line = { indicator: 'question', stat: 'hazard', period: 'all', by: null, level: null, cells, clusters: null };
    const sizes = [['yes', 'no'].map((level) => ({ level, women: 40, men: 40 }))];
    const table: Strata = {
      kind: 'spells',
      indicator: 'question',
      stat: 'hazard',
      period: 'all',
      covariates: covariates.slice(0, 1),
      strata,
      sizes,
    };
    const window = { from: '2025-01-01', to: '2025-12-31', selectedBy: 'aid', inferred: false } as const;
    const release = protect({ window, periods: [], lines: [line], relations: [], strata: [table] }, [indicator], {
      threshold: 5,
      internal: true,
    });
    const within = compare(release, [indicator]).gaps.filter(({ adjusted }) => adjusted !== null);
    const [gap, test] = [within[0]!, within[1]!];
    expect(gap.estimand).toBe('hazard_ratio');
    expect([gap.value, gap.low, gap.high].map((one) => one!.toFixed(4))).toEqual(['1.8160', '1.2932', '2.5502']);
    expect(gap.adjusted!.method).toBe('stratified_cox');
    // R: survdiff(Surv(t) ~ woman + strata(s)), chi-squared 10.64732
    expect(test).toMatchObject({ stat: 'logrank', value: null, low: null, verdict: null, status: 'shown' });
    expect(test.adjusted!.method).toBe('stratified_log_rank');
    expect(test.p).toBeCloseTo(0.001102305145, 9);
    expect(within).toHaveLength(2);
  });
});

describe('groups taken together', () => {
  const levels = (rows: Readonly<Record<string, Counts>>) => {
    const whole = {
      women: share(total(rows, 0), total(rows, 1)),
      men: share(total(rows, 2), total(rows, 3)),
      unknown: nobody,
    };
    const key = { indicator: 'question', stat: 'share', period: 'all', clusters: null };
    const lines = [
      { ...key, by: null, level: null, cells: whole },
      ...Object.entries(rows).map(([level, [x1, n1, x0, n0]]) => ({
        ...key,
        by: 'unit',
        level,
        cells: { women: share(x1, n1), men: share(x0, n0), unknown: nobody },
      })),
    ];
    const window = { from: '2025-01-01', to: '2025-12-31', selectedBy: 'aid', inferred: false } as const;
    const indicator = makeIndicator([shareFigure]);
    return compare(
      protect({ window, periods: [], lines, relations: [] }, [indicator], { threshold: 5, internal: false }),
      [indicator],
    ).pooled;
  };

  // By hand, all variances 2·.21/99: mean −.4/3; REML τ² = s² − v = .4²/3 − .0042424, s² the variance of −.4, 0, 0; Hartung
  // and Knapp ± qt(.975, 2)·s/√3; first against the rest −.4/√(1.5v), others .2/√(1.5v), Benjamini–Hochberg over the three.
  test('have an average, a spread, and a contrast of each to the rest', () => {
    const [one] = levels({ A: [30, 100, 70, 100], B: [70, 100, 70, 100], C: [70, 100, 70, 100] });
    expect(pooledSchema.parse(one)).toEqual(one);
    expect(one!.mean).toBeCloseTo(-0.4 / 3, 9);
    expect(one!.high! - one!.mean!).toBeCloseTo(0.5736871, 6);
    expect(one!.tau).toBeCloseTo(Math.sqrt(0.16 / 3 - 0.42 / 99), 6);
    expect(one!.groups.map(({ level }) => level)).toEqual(['A', 'B', 'C']);
    expect(one!.groups[1]!.contrast_q).toBeCloseTo(0.0121715, 6);
    expect(one!.groups.map(({ pooled }) => pooled)).toEqual([null, null, null]); // fewer than five are not drawn together
  });

  test('are none with fewer than three, and are drawn together from five', () => {
    expect(levels({ A: [30, 100, 70, 100], B: [70, 100, 70, 100] })).toEqual([]);
    const five = Object.fromEntries(
      ['A', 'B', 'C', 'D', 'E'].map((level, at) => [level, [40 + 3 * at, 100, 50, 100] as const]),
    );
    const [one] = levels(five);
    const [raw, drawn] = [one!.groups.map((group) => group.raw), one!.groups.map((group) => group.pooled!)];
    expect(Math.max(...drawn) - Math.min(...drawn)).toBeLessThan(Math.max(...raw) - Math.min(...raw));
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
  });
});

test('a ratio of rates within equals is judged from ten events of each sex among those compared', () => {
  // women and men in two groups with 1,000 days each; one woman more, with an event, in a group without men
  const rate = (n: number, events: number, days: number) => ({
    ...{ kind: 'rate' as const, units: n, n, people: n, events, days, peopleEvents: events, bands: [{ events, days }] },
  });
  const side = (n: number, events: number, days: number) => ({ ...sums(events, n), days: BigInt(days) });
  const verdictOf = (first: number) => {
    const strata = [
      { levels: ['a'], women: side(40, first, 1000), men: side(40, 30, 1000) },
      { levels: ['b'], women: side(40, 5, 1000), men: side(40, 30, 1000) },
      { levels: ['c'], women: side(1, 1, 10), men: side(0, 0, 0) },
    ];
    const sizes = [strata.map(({ levels, women, men }) => ({ level: levels[0]!, women: women.n, men: men.n }))];
    const table: Strata = {
      ...{ kind: 'numbers', indicator: 'question', stat: 'rate', period: 'all', covariates: obstacle },
      ...{ strata, sizes, clusters: null },
    };
    const figure: Figure = {
      kind: 'rate',
      stat: 'rate',
      of: 'true',
      events: 'a',
      days: 'b',
      bands: [{ events: 'a', days: 'b' }],
    };
    const one = makeIndicator([figure], { margin: { kind: 'ratio', value: 1.25 } });
    const line = makeLine([rate(81, first + 6, 2010), rate(80, 60, 2000), rate(0, 0, 0)], { stat: 'rate' });
    const tables = [table as Protected<Strata>]; // the mark exists in the type only; here the test is the protector
    const [crude, within] = compare(makeRelease([line], { mode: 'internal', strata: tables }), [one]).gaps;
    expect([crude!.reason, within!.adjusted?.for]).toEqual([null, ['obstacle']]);
    return [within!.verdict, within!.reason];
  };
  // 5 + 5 and 4 + 5 events; crude there is one more
  expect(verdictOf(5)).toEqual(['men_higher', null]);
  expect(verdictOf(4)).toEqual(['unclear', 'few']);
});
