import { describe, expect, test } from 'vitest';
import { adjustRate } from '../../../src/stats/adjusted/adjust.ts';
import type { Gap } from '../../../src/stats/adjusted/adjusted-gap.ts';
import { type Clusters, clusterCorrection } from '../../../src/stats/adjusted/cluster-pairs.ts';
import { standardiseByLogLinear } from '../../../src/stats/adjusted/g-log-linear.ts';
import { poolRates } from '../../../src/stats/adjusted/mantel-haenszel.ts';
import type { Stratum } from '../../../src/stats/adjusted/stratum.ts';
import { rateClusterFactor } from '../../../src/stats/cluster-factor.ts';
import { compareRates } from '../../../src/stats/rate-ratio.ts';
import { expectNear, readReference } from '../reference.ts';
import type { Limits } from './reference.ts';

interface RateLine {
  readonly key: string;
  readonly n1: number;
  readonly e1: number;
  readonly t1: number;
  readonly n0: number;
  readonly e0: number;
  readonly t0: number;
}
type Case = 'doctorsPooled' | 'doctorsModel' | 'pooled' | 'pooledClustered' | 'model' | 'modelClustered';
/** Written by reference/rates.R. */
const r = readReference<
  Record<Case, [Limits]> & {
    doctors: RateLine[];
    strata: RateLine[];
    pairs: Record<'sa' | 'ga' | 'sb' | 'gb' | 'ee' | 'et' | 'te' | 'tt', number>[];
    clusters: [{ m: number; shared: number }];
    crude: [Limits & Record<'phi' | 'e1' | 't1' | 'e0' | 't0', number>];
    couples: Record<'e1' | 't1' | 'e0' | 't0', number>[];
  }
>('../adjusted/reference/rates');

const sums = (n: number, events: number, days: number) => ({
  n,
  sum: BigInt(events),
  squares: BigInt(events),
  days: BigInt(days),
});
const strataOf = (lines: readonly RateLine[]): readonly Stratum[] =>
  lines.map((l) => ({ levels: l.key.split('|'), women: sums(l.n1, l.e1, l.t1), men: sums(l.n0, l.e0, l.t0) }));
const doctors = strataOf(r.doctors);
const people = strataOf(r.strata);
const sex = (woman: number) => (woman === 1 ? 'women' : 'men');
const clusters: Clusters = {
  ...r.clusters[0],
  pairs: r.pairs.map(({ sa, ga, sb, gb, ee, et, te, tt }) => ({
    a: { stratum: sa, sex: sex(ga) },
    b: { stratum: sb, sex: sex(gb) },
    pairs: 1,
    sumA: 0n,
    sumB: 0n,
    products: BigInt(ee),
    atRisk: { eventsDays: BigInt(et), daysEvents: BigInt(te), days: BigInt(tt) },
  })),
};
const stratum = (level: string, women: readonly [number, number, number], men: readonly [number, number, number]) => ({
  levels: [level],
  women: sums(...women),
  men: sums(...men),
});

function expectLogGap(gap: Gap, limits: Limits) {
  expect(gap.reason).toBeNull();
  expectNear(Math.log(gap.value!), limits.value);
  expectNear(Math.log(gap.low!), limits.low);
  expectNear(Math.log(gap.high!), limits.high);
  expectNear(gap.se, limits.se);
}

describe('Mantel and Haenszel’s ratio of rates', () => {
  test('of British doctors is the printed one: 1.424682 (1.154703 to 1.757784)', () => {
    const { gap } = poolRates(doctors, null);
    expect([gap.value, gap.low, gap.high].map((one) => one!.toFixed(6))).toEqual(['1.424682', '1.154703', '1.757784']);
    expectLogGap(gap, r.doctorsPooled[0]);
  });

  test('agrees with R on single persons, alone and in couples', () => {
    expectLogGap(poolRates(people, null).gap, r.pooled[0]);
    expectLogGap(poolRates(people, clusters).gap, r.pooledClustered[0]);
  });

  test('of one stratum is the crude ratio, with the variance 1/e1 + 1/e0 where the rates are alike', () => {
    const one = poolRates([stratum('a', [40, 20, 4000], [60, 30, 6000])], null).gap;
    const crude = compareRates([{ women: { events: 20, days: 4000 }, men: { events: 30, days: 6000 } }]);
    expectNear(one.value, crude.value);
    const se = Math.sqrt(1 / 20 + 1 / 30);
    expectNear(one.low, crude.value! * Math.exp(-1.959963984540054 * se));
    expectNear(one.high, crude.value! * Math.exp(1.959963984540054 * se));
  });

  test('is no surer for couples who share their events by turns, with fewer than ten of them', () => {
    // By hand: 20 events of each sex in 1,000 days: 10/10 and 10/10/10 = .1. Of couples a woman's and a man's events
    // multiplied are 4; with a half and minus a half of the days that is −1, and 2·−1/10² = −.02 less: .08.
    const pair = {
      a: { stratum: 0, sex: 'women' },
      b: { stratum: 0, sex: 'men' },
      pairs: 1,
      sumA: 0n,
      sumB: 0n,
    } as const;
    const atRisk = { eventsDays: 0n, daysEvents: 0n, days: 0n };
    const se = (shared: number) =>
      poolRates([stratum('a', [40, 20, 1000], [60, 20, 1000])], {
        m: 90,
        shared,
        pairs: [{ ...pair, products: 4n, atRisk }],
      }).gap.se;
    expectNear(se(9), Math.sqrt(0.1));
    expectNear(se(10), Math.sqrt(0.08));
  });

  test('turns upside down when the sexes change places', () => {
    const turned = people.map((s) => ({ levels: s.levels, women: s.men, men: s.women }));
    const [gap, other] = [poolRates(people, null).gap, poolRates(turned, null).gap];
    expectNear(gap.value! * other.value!, 1);
    expectNear(gap.low! * other.high!, 1);
  });
});

describe('the crude ratio of rates with partners', () => {
  const [crude] = r.crude;
  const sum = (a: 'e1' | 't1', b: 'e0' | 't0') => r.couples.reduce((total, one) => total + one[a] * one[b], 0);
  const none = { n1n1: 0, x1x1: 0, n1x1: 0, n0n0: 0, x0x0: 0, n0x0: 0 };
  const crossed = { x1x0: sum('e1', 'e0'), x1n0: sum('e1', 't0'), n1x0: sum('t1', 'e0'), n1n0: sum('t1', 't0') };
  const counts = { ...r.clusters[0], ...none, ...crossed };
  const [women, men] = [
    { events: crude.e1, days: crude.t1 },
    { events: crude.e0, days: crude.t0 },
  ];

  test('agrees with R: each person’s excess over the rate, multiplied within couples', () => {
    const phi = rateClusterFactor(counts, women, men)!;
    expectNear(phi, crude.phi);
    const gap = compareRates([{ women, men }], phi);
    expectNear(Math.log(gap.low!), crude.low);
    expectNear(Math.log(gap.high!), crude.high);
  });

  test('is the plain one when everyone is alone, and never narrower with under ten couples', () => {
    const alone = { m: 470, shared: 0, ...none, x1x0: 0, x1n0: 0, n1x0: 0, n1n0: 0 };
    expect(rateClusterFactor(alone, women, men)).toBe(1);
    expect(rateClusterFactor({ ...counts, shared: 9, x1x0: 1000 }, women, men)).toBe(1);
    expect(rateClusterFactor({ ...counts, x1x0: 40 }, women, men)).toBeLessThan(1);
    expect(rateClusterFactor(counts, { events: 0, days: 900 }, men)).toBeNull();
  });
});

test('clusters in place of persons: m/(m − 1), and nothing for one', () => {
  expect([1, 2, 11].map((m) => clusterCorrection({ m, shared: 0, pairs: [] }))).toEqual([1, 2, 1.1]);
});

describe('the log-linear model', () => {
  test('agrees with glm(poisson), alone and with scores added within couples', () => {
    expectLogGap(standardiseByLogLinear(doctors, null).gap, r.doctorsModel[0]);
    expectLogGap(standardiseByLogLinear(people, null).gap, r.model[0]);
    expectLogGap(standardiseByLogLinear(people, clusters).gap, r.modelClustered[0]);
  });

  test('gives a reason where a level has no events, and where there are too few for its columns', () => {
    const empty = stratum('c', [20, 0, 900], [20, 0, 900]);
    const full = [stratum('a', [50, 30, 3000], [50, 20, 3000]), stratum('b', [50, 30, 3000], [50, 20, 3000])];
    expect(standardiseByLogLinear([...full, empty], null).gap).toMatchObject({ value: null, reason: 'separation' });
    const rare = stratum('a', [50, 8, 3000], [50, 9, 3000]);
    expect(standardiseByLogLinear([rare], null).gap).toMatchObject({ value: null, reason: 'few' });
    const apart = [stratum('a', [50, 20, 3000], [0, 0, 0]), stratum('b', [0, 0, 0], [50, 20, 3000])];
    expect(standardiseByLogLinear(apart, null).gap).toMatchObject({ value: null, reason: 'little_overlap' });
  });
});

describe('the rule for rates', () => {
  test('takes the pooled ratio where strata hold nine tenths of both sexes, else the model, else fewer covariates', () => {
    expect(adjustRate(people, ['age', 'home'])).toMatchObject({
      method: 'mantel_haenszel',
      covariates: ['age', 'home'],
    });
    // By hand: in "both" her rate is 10 in 1,000 days and his 5; women and men elsewhere have nobody.
    const strata = [
      stratum('both', [100, 40, 4000], [100, 20, 4000]),
      stratum('hers', [20, 20, 500], [0, 0, 0]),
      stratum('his', [0, 0, 0], [25, 1, 900]),
    ];
    const found = adjustRate(strata, ['unit']);
    expect(found).toMatchObject({ method: 'g_formula', overlap: { women: 100 / 120, men: 0.8 } });
    expectNear(found.value, 2);
    expect(found.compared.map(({ levels }) => levels[0])).toEqual(['both']);
  });

  test('has a reason and no number where there is nothing to compare', () => {
    const none = (strata: readonly Stratum[]) => adjustRate(strata, ['unit']);
    expect(none([])).toMatchObject({ value: null, reason: 'no_cases' });
    expect(none([stratum('a', [20, 5, 900], [0, 0, 0])])).toMatchObject({ value: null, reason: 'one_sex' });
    expect(none([stratum('a', [20, 5, 900], [20, 0, 900])])).toMatchObject({ value: null, reason: 'few' });
    expect(none([stratum('a', [20, 0, 900], [20, 0, 900])])).toMatchObject({ value: null, reason: 'few' });
  });
});
