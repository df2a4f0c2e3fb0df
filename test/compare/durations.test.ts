import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { leastFor } from '../../src/compare/duration-context.ts';
import type { Duration } from '../../src/model/counted.ts';
import type { Figure } from '../../src/model/indicator.ts';
import { expectNear, readReference } from '../stats/reference.ts';
import { exchange, makeIndicator, makeLine, makeRelease, spells } from './releases.ts';

interface Pair {
  readonly women: readonly Duration[];
  readonly men: readonly Duration[];
  readonly one: readonly number[];
  readonly incidence: readonly number[];
}
const [fresh, late] = readReference<{ pair: [Pair, Pair, Pair] }>('survival').pair;
const month = 30.4375;

const figure = (read: readonly ('rmst' | 'hazard' | 'incidence')[], horizons: readonly number[]): Figure => ({
  ...{ kind: 'survival', stat: read[0] === 'rmst' ? 'rmst' : 'share', of: 'true', entry: 'a', exit: 'b', cause: 'c' },
  read,
  scale: horizons.some((one) => one > 24) ? 'days' : 'months',
  horizons,
});
const run = (
  read: Parameters<typeof figure>[0],
  horizons: readonly number[],
  women: readonly Duration[],
  men: readonly Duration[],
  more: Parameters<typeof makeRelease>[1] = {},
  margin: { kind: 'points' | 'ratio' | 'horizon'; value: number } = { kind: 'horizon', value: 1 / 12 },
) => {
  const declared = figure(read, horizons);
  const line = makeLine([spells(women), spells(men)], { stat: declared.stat });
  return compare(makeRelease([line], more), [makeIndicator([declared], { margin })]);
};
const internal = { mode: 'internal' } as const;

describe('hazards and incidences', () => {
  test('the cause-specific hazard ratio is that of coxph, log-rank beside it', () => {
    const { gaps, results } = run(['hazard'], [], late.women, late.men, internal, { kind: 'ratio', value: 1.25 });
    expect(gaps.map((gap) => [gap.stat, gap.estimand, gap.family])).toEqual([
      ['hazard', 'hazard_ratio', 'headline'],
      ['logrank', 'hazard_ratio', null],
    ]);
    expectNear(gaps[0]!.value, late.one[0]!);
    expectNear(gaps[0]!.low, late.one[1]!);
    expectNear(gaps[0]!.high, late.one[2]!);
    expectNear(gaps[0]!.p, late.one[3]!);
    expect(gaps[1]).toMatchObject({ value: null, verdict: null, status: 'shown' });
    expect(results[0]).toMatchObject({
      stat: 'hazard',
      sex: 'women',
      value: null,
      status: 'shown',
      n: late.women.length,
    });
  });

  test('Aalen–Johansen shares and their MOVER difference are those of R', () => {
    const { gaps, results } = run(['incidence'], [12], late.women, late.men, internal, { kind: 'points', value: 0.05 });
    expectNear(results[0]!.value, late.incidence[0]!);
    expectNear(results[1]!.high, late.incidence[5]!);
    expectNear(gaps[0]!.low, late.incidence[7]!);
    expectNear(gaps[0]!.high, late.incidence[8]!);
    expect(gaps[0]).toMatchObject({ stat: 'share:12', family: 'headline', estimand: 'difference' });
  });

  test('beside a hazard, incidences are described only; horizons over 24 are days', () => {
    const { gaps } = run(['hazard', 'incidence'], [90, 180], fresh.women, fresh.men, internal, {
      kind: 'ratio',
      value: 1.25,
    });
    expect(gaps.map((gap) => gap.stat)).toEqual(['hazard', 'logrank', 'share:90', 'share:180']);
    expect(gaps[2]).toMatchObject({ verdict: null, reason: 'description', margin: null });
    expect(gaps[0]!.verdict).not.toBeNull();
  });

  test('ends without a reason: the verdict stands only if none and all of them give the same', () => {
    const side = (work: number, unknown: number, other: number): Duration[] => [
      [0, 100, 1, work],
      [0, 100, 3, unknown],
      [0, 100, 2, other],
      [0, 800, 0, 100],
    ];
    const points = { kind: 'points', value: 0.05 } as const;
    const even = run(['incidence'], [12], side(200, 0, 100), side(80, 0, 220), internal, points).gaps[0]!;
    const turned = run(['incidence'], [12], side(200, 0, 100), side(80, 180, 40), internal, points).gaps[0]!;
    const kept = run(['incidence'], [12], side(200, 20, 80), side(80, 20, 200), internal, points).gaps[0]!;
    expect([even.verdict, turned.verdict, kept.verdict]).toEqual(['women_higher', 'unclear', 'women_higher']);
    expect(turned.reason).toBe('not_registered');
  });
});

describe('restricted means', () => {
  // Women: 40 of 100 end at 3 months, the rest are still there after 24: RMST(12) = .4·3 + .6·12 = 8.4 months; men: 10 of 100
  // end at 3: 11.1. Greenwood: A² d/(n(n − d)) = (.6·9)²·40/(100·60) = .1944; ·40/39. Men: (.9·9)²·10/9000 = .0729; ·10/9.
  const women: Duration[] = [
    [0, 3 * month, 1, 40],
    [0, 26 * month, 0, 60],
  ];
  const men: Duration[] = [
    [0, 3 * month, 1, 10],
    [0, 26 * month, 0, 90],
  ];

  test('in months, with the interval by hand', () => {
    const { gaps, results } = run(['rmst'], [12, 24], women, men, internal);
    expect(results.map((row) => row.stat)).toEqual(['rmst12', 'rmst12', 'rmst24', 'rmst24', 'median', 'median']);
    expectNear(results[0]!.value, 8.4, 1e-9);
    expectNear(results[1]!.value, 11.1, 1e-9);
    const [w, m] = [(0.1944 * 40) / 39, (0.0729 * 10) / 9];
    const se = Math.sqrt(w + m);
    expectNear(gaps[0]!.value, -2.7, 1e-9);
    // Both together: 50 of 200 end, A = .75·9; A²·50/150·(1/100 + 1/100) = .30375 is more than w + m = .28038. df
    // (w + m)²/(w²/39 + m²/9) = 44.97; R: qt(.975, df) = 2.0142.
    const df = (w + m) ** 2 / (w ** 2 / 39 + m ** 2 / 9);
    expect(df).toBeCloseTo(44.97, 2);
    expect(gaps[0]!.low).toBeCloseTo(-2.7 - 2.0142 * Math.sqrt(0.30375), 4);
    expectNear(gaps[0]!.detectable, (1.959963984540054 + 0.8416212335729143) * se, 1e-9);
    expect(gaps.map((gap) => [gap.stat, gap.family, gap.verdict])).toEqual([
      ['rmst12', 'headline', 'men_higher'],
      ['rmst24', null, 'men_higher'],
      ['median', null, null],
    ]);
  });

  test('stored to 0.1 month in a protected release; a curve above ½ has no median and says so', () => {
    const { gaps, results } = run(['rmst'], [12], women, men);
    expect([results[0]!.value, results[1]!.value]).toEqual([8.4, 11.1]);
    expect(gaps[0]).toMatchObject({ value: -2.7, low: -3.9, high: -1.5 });
    expect(results[2]).toMatchObject({ stat: 'median', value: null, status: 'not_computable', reason: 'not_reached' });
  });

  test('in a protected release the gap is that of the two numbers as they stand there', () => {
    const side = (ended: number): Duration[] => [
      [0, 3 * month, 1, ended],
      [0, 26 * month, 0, 50 - ended],
    ];
    // 12 − 9·17/50 = 8.94 and 12 − 9·3/50 = 11.46: exactly −2.52, as it is read 8.9 − 11.5
    const { gaps, results } = run(['rmst'], [12], side(17), side(3));
    expect(results.slice(0, 2).map(({ value }) => value)).toEqual([8.9, 11.5]);
    expect(gaps[0]!.value).toBe(-2.6);
    expect(run(['rmst'], [12], side(17), side(3), internal).gaps[0]!.value).toBeCloseTo(-2.52, 9);
  });

  test('a horizon that is not followed gives way to the next shorter one, the same for both sexes', () => {
    const short = (spell: Duration): Duration => [spell[0], Math.min(spell[1], 8 * month), spell[2], spell[3]];
    const { gaps } = run(['rmst'], [12, 24], women.map(short), men, internal);
    expect(gaps.map((gap) => [gap.stat, gap.family])).toEqual([
      ['rmst6', 'headline'],
      ['median', null],
    ]);
    const none = run(
      ['rmst'],
      [12],
      women.map(([a, , , n]) => [a, month, 0, n] as const),
      men,
      internal,
    );
    expect(none.gaps[0]).toMatchObject({ stat: 'rmst12', status: 'not_computable', reason: 'too_short' });
  });

  test('fewer than ten of a sex at risk on any day: nothing, reason few; under 20 no verdict', () => {
    expect(run(['rmst'], [12], [[0, 900, 0, 9]], men, internal).gaps[0]).toMatchObject({ value: null, reason: 'few' });
    const few = run(
      ['rmst'],
      [12],
      [
        [0, 3 * month, 1, 9],
        [0, 900, 0, 10],
      ],
      men,
      internal,
    ).gaps[0]!;
    expect(few).toMatchObject({ verdict: 'unclear', reason: 'few', status: 'shown' });
  });

  test('fifty of each sex are asked for a verdict beyond a year, twenty up to it', () => {
    // as above with fewer: two in five of the women end at 3 months, one in ten of the men
    const side = (ended: number, n: number): Duration[] => [
      [0, 3 * month, 1, ended],
      [0, 26 * month, 0, n - ended],
    ];
    const told = (n: number) =>
      run(['rmst'], [12, 24], side(n * 0.4, n), side(n * 0.1, 2 * n), internal)
        .gaps.slice(0, 2)
        .map(({ stat, verdict, reason }) => [stat, verdict, reason]);
    expect(told(40)).toEqual([
      ['rmst12', 'men_higher', null],
      ['rmst24', 'unclear', 'few'],
    ]);
    expect(told(50)).toEqual([
      ['rmst12', 'men_higher', null],
      ['rmst24', 'men_higher', null],
    ]);
    // twelve months are 365.25 days, which is not beyond a year
    expect([30, 360, 12 * month, 366, 24 * month].map(leastFor)).toEqual([20, 20, 20, 50, 50]);
  });

  test('a verdict that one spell fewer would change is fragile, one that would not is not', () => {
    // 20 of each sex; d women and 4 men end at 3 months, the others stay. Upper limits by the formulas above in R: d = 10
    // .436, at most one fewer .179; d = 11 −.043, with one ended woman fewer .235; d = 12 −.515, at most one fewer −.278.
    const side = (d: number): Duration[] => [
      [0, 3 * month, 1, d],
      [0, 26 * month, 0, 20 - d],
    ];
    const gaps = [10, 11, 12].map((d) => run(['rmst'], [12], side(d), side(4), internal).gaps[0]!);
    expect(gaps.map((gap) => gap.verdict)).toEqual(['unclear', 'men_higher', 'men_higher']);
    expect(gaps.map((gap) => gap.cautions.includes('fragile'))).toEqual([false, true, false]);
    expect(gaps[1]!.high).toBeCloseTo(-0.04316, 4);
  });

  test('a window that nobody has stated is a caution of every duration', () => {
    const window = { from: '2025-01-01', to: '2025-12-31', selectedBy: 'aid', inferred: true } as const;
    expect(run(['rmst'], [12], women, men, { window }).gaps[0]!.cautions).toEqual(['window_inferred']);
  });

  test('in days where the horizon is in days', () => {
    const days = run(
      ['rmst'],
      [30],
      [
        [0, 10, 1, 30],
        [0, 60, 0, 30],
      ],
      [
        [0, 20, 1, 30],
        [0, 60, 0, 30],
      ],
      internal,
    );
    expect(days.gaps[0]).toMatchObject({ stat: 'rmst30', value: -5, margin: 2.5 });
  });

  test('exchanging women and men turns gap and verdict', () => {
    const line = makeLine([spells(women), spells(men)], { stat: 'rmst' });
    const indicator = makeIndicator([figure(['rmst'], [12])], { margin: { kind: 'horizon', value: 1 / 12 } });
    const [one, other] = [line, exchange(line)].map(
      (each) => compare(makeRelease([each], internal), [indicator]).gaps[0]!,
    );
    expectNear(other!.low, -one!.high!);
    expect([one!.verdict, other!.verdict]).toEqual(['men_higher', 'women_higher']);
    expect(other!.grade).toBe(one!.grade);
  });
});

describe('curves', () => {
  test('a protected curve has points on the fixed grid only, whole per cent, and at-risk numbers of ten or more', () => {
    const { curves } = run(['rmst'], [12], late.women, late.men);
    expect(curves.map((curve) => curve.sex)).toEqual(['women', 'men']);
    for (const { points } of curves) {
      expect(points.length).toBeGreaterThan(1);
      expect(points[0]).toMatchObject({ value: 1, low: null, high: null });
      for (const point of points.slice(1)) {
        expect([3, 6, 9, 12, 18, 24]).toContain(point.t);
        for (const value of [point.value, point.low, point.high])
          expect(value! * 100).toBeCloseTo(Math.round(value! * 100), 9);
        if (![6, 12, 24].includes(point.t)) expect(point.at_risk).toBeNull();
        else expect(point.at_risk).toBeGreaterThanOrEqual(10);
      }
    }
    expect(curves[0]!.points.map((point) => point.t)).toEqual(curves[1]!.points.map((point) => point.t));
  });

  test('the grid is coarsened until none or at least the threshold ended between neighbours', () => {
    // Women: 4 end in the first quarter, 6 in the second: 3 months is passed over, 6 months stands (10 ended).
    const women: Duration[] = [
      [0, 60, 1, 4],
      [0, 120, 1, 6],
      [0, 700, 0, 40],
    ];
    const men: Duration[] = [
      [0, 60, 1, 8],
      [0, 120, 1, 8],
      [0, 700, 0, 40],
    ];
    const [own] = run(['rmst'], [12], women, men).curves;
    expect(own!.points.map((point) => [point.t, point.value, point.at_risk])).toEqual([
      [0, 1, null],
      [6, 0.8, 40],
      [9, 0.8, null],
      [12, 0.8, 40],
      [18, 0.8, null],
    ]);
  });

  test('a protected curve does not tell how many begin it: those of a single day, or all the spells there are', () => {
    const from = (day: number): Duration[] => [
      [day, 200, 1, 20],
      [day, 700, 0, 30],
    ];
    const first = (day: number, more = {}) => run(['rmst'], [12], from(day), from(day), more).curves[0]!.points[0]!;
    expect([first(0).at_risk, first(1).at_risk, first(1, internal).at_risk]).toEqual([null, null, 50]);
  });

  test('working material shows every step; breakdowns and hazards have no curve', () => {
    const { curves } = run(['rmst'], [12], late.women, late.men, internal);
    expect(curves[0]!.points.length).toBeGreaterThan(20);
    expect(run(['hazard'], [], late.women, late.men).curves).toEqual([]);
    const divided = makeLine([spells(late.women), spells(late.men)], { stat: 'rmst', by: 'unit', level: 'a' });
    expect(compare(makeRelease([divided]), [makeIndicator([figure(['rmst'], [12])])]).curves).toEqual([]);
  });
});

describe('spells that belong together', () => {
  // 40 women and 40 men, each of whom has two spells that end on the same day: half as many independent observations
  const twice = (first: number): Duration[] =>
    Array.from({ length: 40 }, (_, at): Duration => [0, first + 9 * at, at % 4 === 0 ? 2 : 1, 2]);
  const pairsOf = (sex: 'women' | 'men', all: readonly Duration[]) =>
    all.map(([entry, exit, cause]) => {
      const one = { sex, spell: [entry, exit, cause, 1] as const };
      return { a: one, b: one, count: 1 };
    });
  const [women, men] = [twice(20), twice(60)];
  const pairs = [...pairsOf('women', women), ...pairsOf('men', men)];
  const both = (read: 'rmst' | 'incidence', mode: 'internal' | 'protected') =>
    [pairs, undefined].map((together) => {
      const declared = figure([read], [6]);
      const line = makeLine([spells(women), spells(men)], {
        stat: declared.stat,
        ...(together && { pairs: together }),
      });
      const margin =
        read === 'rmst' ? ({ kind: 'horizon', value: 1 / 12 } as const) : ({ kind: 'points', value: 0.05 } as const);
      return compare(makeRelease([line], { mode }), [makeIndicator([declared], { margin })]);
    }) as [ReturnType<typeof compare>, ReturnType<typeof compare>];

  test.each(['rmst', 'incidence'] as const)('count half where each stands twice: %s', (read) => {
    const [joined, alone] = both(read, 'internal');
    // φ = 1 + 2Σu²/Σ2u² = 2 where the variance is the sum of squares (Greenwood: within a tenth of it)
    expect(Math.abs(joined.gaps[0]!.phi! - 2)).toBeLessThan(read === 'incidence' ? 1e-9 : 0.2);
    expect(joined.gaps[0]!.cautions).toContain('clustered');
    expect(alone.gaps[0]).toMatchObject({ phi: null, value: joined.gaps[0]!.value });
    expect(joined.gaps[0]!.low!).toBeLessThan(alone.gaps[0]!.low!);
    expect(joined.gaps[0]!.detectable! / alone.gaps[0]!.detectable!).toBeCloseTo(Math.sqrt(joined.gaps[0]!.phi!), 9);
    for (const at of [0, 1]) expect(joined.results[at]!.high!).toBeGreaterThan(alone.results[at]!.high!);
  });

  test('of a woman and a man count as well: by what happened to them from ten pairs, by sizes alone under ten', () => {
    // 40 women and 40 men, the first of whom are pairs that end on one day, three in four for what is asked
    const each = Array.from({ length: 40 }, (_, at): Duration => [0, 20 + 9 * at, at % 4 === 0 ? 2 : 1, 1]);
    const declared = figure(['incidence'], [6]);
    const phi = (couples: number) => {
      const pairs = each.slice(0, couples).map(([entry, exit, cause]) => {
        const spell = [entry, exit, cause, 1] as const;
        return { a: { sex: 'women' as const, spell }, b: { sex: 'men' as const, spell }, count: 1 };
      });
      const line = makeLine([spells(each), spells(each)], { stat: declared.stat, pairs });
      return compare(makeRelease([line]), [makeIndicator([declared])]).gaps[0]!.phi!;
    };
    // By six months 19 have ended, 14 for that: p = .35, Σu² = 14·.65² + 26·.35² = 9.1, of which the first twenty, 14 and 6,
    // have 6.65: 1 − 6.65/9.1 = .27, up to the next .15 (2·5 of 80 people)
    expect(phi(20)).toBe(0.3);
    // as if they were each other's opposites, and nine: 1 + 2·9·√(½·½)/√(40·40) = 1.225, up to the next twentieth
    for (const pairs of [1, 4, 9]) expect(phi(pairs)).toBe(1.25);
  });

  test('have a φ in steps in a release: 2 of 160 people goes up to the next .07', () => {
    const [joined] = both('incidence', 'protected');
    expect(joined.gaps[0]!.phi).toBe(2.03);
  });
});
