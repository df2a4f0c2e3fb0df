import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Duration } from '../../src/model/counted.ts';
import type { Figure } from '../../src/model/indicator.ts';
import { makeIndicator, makeLine, makeRelease, spells } from './releases.ts';

/** A restricted mean sees nothing beyond its horizon: when it may say that the sexes are alike, and what stands beside. */

const waits = {
  ...{ kind: 'survival', stat: 'rmst', of: 'true', entry: 'a', exit: 'b', cause: 'c' },
  ...{ read: ['rmst', 'remaining'], scale: 'days', horizons: [30] },
} as const satisfies Figure;
const HORIZON = { kind: 'horizon', value: 1 / 12 } as const;
const internal = { mode: 'internal' } as const;

/** So many of `n` are decided on day 10, the others still wait on day 60. */
const decided = (early: number, n: number): Duration[] => [
  [0, 10, 1, early],
  [0, 60, 0, n - early],
];

function run(
  women: readonly Duration[],
  men: readonly Duration[],
  release: Parameters<typeof makeRelease>[1] = internal,
  line: Parameters<typeof makeLine>[1] = {},
  figure: Figure = waits,
) {
  const one = makeLine([spells(women), spells(men)], { stat: 'rmst', ...line });
  return compare(makeRelease([one], release), [makeIndicator([figure], { margin: HORIZON })]);
}
const verdictOf = (gap: { verdict: unknown; grade: unknown; reason: unknown } | undefined) => [
  gap?.verdict,
  gap?.grade,
  gap?.reason,
];

describe('alike within a horizon', () => {
  // Restricted mean at 30: 10 + 20·S. Greenwood: (20·S)²·d/(n(n − d)), times d/(d − 1).
  test('only where at least 80 per cent of each sex have ended', () => {
    // 400 of 500 each: 14 days and 14, S = .2; variance 16·400/(500·100)·400/399 = .1283, twice; t(798) 1.963·.5066 = .99
    const [alike] = run(decided(400, 500), decided(400, 500)).gaps;
    expect(alike).toMatchObject({ stat: 'rmst30', value: 0, margin: 2.5, verdict: 'equal', reason: null });
    expect(alike!.high).toBeCloseTo(0.9945, 3);
    // one fewer of the women, and the interval hardly moves
    const [not] = run(decided(399, 500), decided(400, 500)).gaps;
    expect(verdictOf(not)).toEqual(['unclear', 'not_computed', 'few_ended']);
    expect(not!.high!).toBeLessThan(1.1);
    const [mirrored] = run(decided(400, 500), decided(399, 500)).gaps;
    expect(verdictOf(mirrored)).toEqual(['unclear', 'not_computed', 'few_ended']);
  });

  test('a small difference that is certain is small where enough have ended, else of unknown size', () => {
    // 1,680 and 1,800 of 2,000: 13.2 and 12 days; se √(10.24·1680/(2000·320) + 4·1800/(2000·200)) = .212
    expect(verdictOf(run(decided(1680, 2000), decided(1800, 2000)).gaps[0])).toEqual(['equal', 'real_but_small', null]);
    // 900 and 1,000 of 2,000: 21 and 20 days; se √(121·900/(2000·1100) + 100·1000/(2000·1000)) = .315: .38 to 1.62 days
    const [gap] = run(decided(900, 2000), decided(1000, 2000)).gaps;
    expect(gap!.low).toBeCloseTo(0.381, 2);
    expect(verdictOf(gap)).toEqual(['women_higher', 'size_uncertain', null]);
  });

  test('nor is one sex told not to wait clearly longer', () => {
    // 60 and 70 of 200: 24 and 23 days; se √(196·60/(200·140) + 169·70/(200·130)) = .935: −.8 to 2.8
    const [gap] = run(decided(60, 200), decided(70, 200)).gaps;
    expect([Math.sign(gap!.low!), gap!.low! > -2.5, gap!.high! > 2.5]).toEqual([-1, true, true]);
    expect(verdictOf(gap)).toEqual(['unclear', 'not_computed', 'few_ended']);
  });

  test('too wide an interval is open, whoever has ended', () => {
    expect(verdictOf(run(decided(12, 30), decided(12, 30)).gaps[0])).toEqual(['unclear', 'open', null]);
  });

  test('by the whole per cent that a release shows, and not where it shows none', () => {
    // 20.4 % wait: shown as 20; 20.6 % as 21
    const release = { mode: 'protected' } as const;
    expect(run(decided(796, 1000), decided(800, 1000), release).gaps[0]!.verdict).toBe('equal');
    expect(run(decided(796, 1000), decided(800, 1000)).gaps[0]!.verdict).toBe('unclear');
    expect(run(decided(794, 1000), decided(800, 1000), release).gaps[0]!.verdict).toBe('unclear');
    const hidden = run(decided(900, 1000), decided(900, 1000), release, { horizons: [] });
    expect(verdictOf(hidden.gaps.find(({ stat }) => stat === 'rmst30'))).toEqual([
      'unclear',
      'not_computed',
      'few_ended',
    ]);
    expect(hidden.gaps.find(({ stat }) => stat === 'remaining:30')).toMatchObject({
      status: 'suppressed',
      value: null,
    });
  });

  test('the margin is a twelfth of the horizon', () => {
    const days = (months: number) => months * 30.4375;
    const aid = { ...waits, scale: 'months', horizons: [12, 24] } as const satisfies Figure;
    const side = (last: number): Duration[] => [
      [0, days(2), 1, 300],
      [0, days(last), 0, 60],
    ];
    const margins = (last: number) =>
      run(side(last), side(last), internal, {}, aid)
        .gaps.filter(({ stat }) => stat.startsWith('rmst'))
        .map(({ stat, margin }) => [stat, margin]);
    expect(margins(26)).toEqual([
      ['rmst12', 1],
      ['rmst24', 2],
    ]);
    expect(margins(4)).toEqual([['rmst3', 0.25]]);
    const long = { ...waits, horizons: [30, 90] } as const satisfies Figure;
    const open = (): Duration[] => [
      [0, 10, 1, 300],
      [0, 120, 0, 60],
    ];
    expect(run(open(), open(), internal, {}, long).gaps.map(({ stat, margin }) => [stat, margin])).toEqual([
      ['rmst30', 2.5],
      ['rmst90', 7.5],
      ['median', null],
      ['remaining:30', expect.closeTo(1 / 24, 12)], // a quarter of the sixth who wait
      ['remaining:90', expect.closeTo(1 / 24, 12)],
    ]);
  });
});

describe('those who remain at a horizon', () => {
  // Kaplan–Meier, withdrawn applications leaving: of 120 women 20 are withdrawn on day 5, 60 of the 100 left are decided on
  // day 10 and 40 wait on: .4, not 40/120. Men: 80 of 100 decided: .2.
  const women: Duration[] = [
    [0, 5, 2, 20],
    [0, 10, 1, 60],
    [0, 60, 0, 40],
  ];
  const men = decided(80, 100);

  test('are a share with a gap and a verdict of its own, out of the families', () => {
    const { results, gaps } = run(women, men);
    const own = results.filter(({ stat }) => stat === 'remaining:30');
    expect(own.map(({ sex, value }) => [sex, value])).toEqual([
      ['women', expect.closeTo(0.4, 9)],
      ['men', expect.closeTo(0.2, 9)],
    ]);
    // R: survfit(Surv(t, e) ~ 1, conf.type = "log-log"), 1 − (1 − .6)^exp(±z·se/(.4·|log .4|)) with se √(.6·.4/100)
    const half = (1.959963984540054 * Math.sqrt(0.24 / 100)) / (0.4 * Math.abs(Math.log(0.4)));
    expect(own[0]!.low).toBeCloseTo(0.4 ** Math.exp(half), 9);
    expect(own[0]!.high).toBeCloseTo(0.4 ** Math.exp(-half), 9);
    const gap = gaps.find(({ stat }) => stat === 'remaining:30')!;
    // 60 of 220 wait: .4·120 + .2·100 = 68 of 220; a quarter of .309 is more than 5 points
    expect(gap).toMatchObject({ estimand: 'difference', verdict: 'women_higher', family: null, q: null, margin: 0.05 });
    expect(gap.value).toBeCloseTo(0.2, 9);
    expect(gap.low!).toBeGreaterThan(0);
    const turned = run(men, women).gaps.find(({ stat }) => stat === 'remaining:30')!;
    expect(turned.high).toBeCloseTo(-gap.low!, 9);
    expect([turned.verdict, turned.grade]).toEqual(['men_higher', gap.grade]);
  });

  test('are described, not judged, in groups', () => {
    const { gaps } = run(women, men, internal, { by: 'unit', level: 'a' });
    expect(gaps.find(({ stat }) => stat === 'remaining:30')).toMatchObject({ verdict: null, family: null });
    expect(gaps.find(({ stat }) => stat === 'rmst30')).toMatchObject({ family: 'breakdown' });
  });

  test('are stored in whole per cent, limits outwards', () => {
    const { results, gaps } = run(women, men, { mode: 'protected' });
    const [own] = results.filter(({ stat }) => stat === 'remaining:30');
    expect(own).toMatchObject({ value: 0.4, low: 0.3, high: 0.5 });
    expect(gaps.find(({ stat }) => stat === 'remaining:30')!.value).toBe(0.2);
  });

  test('a hidden group has the rows of its restricted mean, and none of a share that no group is shown at', () => {
    const at = { stat: 'rmst', by: 'unit', horizons: [] };
    const shown = makeLine([spells(women), spells(men)], { ...at, level: 'a' });
    const hidden = { kind: 'hidden' } as const;
    const silent = makeLine([hidden, hidden], { ...at, level: 'b', shown: false });
    const { results } = compare(makeRelease([shown, silent]), [makeIndicator([waits], { margin: HORIZON })]);
    const names = (level: string) => [...new Set(results.filter((row) => row.level === level).map(({ stat }) => stat))];
    expect(names('b')).toEqual(['rmst30']);
    expect(names('a')).not.toContain('remaining:30');
  });
});
