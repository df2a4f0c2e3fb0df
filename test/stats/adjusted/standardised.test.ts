import { describe, expect, test } from 'vitest';
import { adjustMean, adjustShare } from '../../../src/stats/adjusted/adjust.ts';
import type { Gap } from '../../../src/stats/adjusted/adjusted-gap.ts';
import { standardiseByLeastSquares } from '../../../src/stats/adjusted/g-linear.ts';
import { fitLogistic, standardiseByLogit } from '../../../src/stats/adjusted/g-logistic.ts';
import { decomposeAdjusted } from '../../../src/stats/adjusted/kitagawa.ts';
import { poolByMantelHaenszel, strataDisagree } from '../../../src/stats/adjusted/mantel-haenszel.ts';
import { buildDesign, keepSharedLevels } from '../../../src/stats/adjusted/normal-equations.ts';
import { standardise } from '../../../src/stats/adjusted/standardise.ts';
import { readShareStrata, regroup, type ShareStratum } from '../../../src/stats/adjusted/stratum.ts';
import { compareShares } from '../../../src/stats/share-difference.ts';
import { expectNear } from '../reference.ts';
import { clustersOf, type Limits, reference as r, sharesOf, sumsOf } from './reference.ts';

function expectGap(gap: Gap, limits: Limits, tolerance = 1e-6) {
  expect(gap.reason).toBeNull();
  expectNear(gap.value, limits.value, tolerance * Math.max(1, Math.abs(limits.value)));
  expectNear(gap.low, limits.low, tolerance * Math.max(1, Math.abs(limits.low)));
  expectNear(gap.high, limits.high, tolerance * Math.max(1, Math.abs(limits.high)));
  expectNear(gap.se, limits.se, tolerance * Math.max(1, limits.se));
}

/** R gives ratios as logarithms. */
function expectRatio(gap: Gap, { value, low, high, se }: Limits) {
  expectGap(gap, { value: Math.exp(value), low: Math.exp(low), high: Math.exp(high), se });
}

const shares = sharesOf(r.strata);
const kronor = sumsOf(r.kronor);
const yesPairs = clustersOf(r.pairs);
const kronorPairs = clustersOf(r.kronorPairs);

describe('direct standardisation', () => {
  test('agrees with weights and var() over single persons', () => {
    expectGap(adjustShare(shares, ['age', 'home']), r.standard[0]);
    expectGap(adjustMean(kronor, ['age', 'home'], 'difference'), r.means[0]);
    expectRatio(adjustMean(kronor, ['age', 'home'], 'ratio'), r.meansRatio[0]);
  });

  test('agrees with influence sums per household, couples and singles mixed', () => {
    expectGap(adjustShare(shares, ['age', 'home'], yesPairs), r.standardClustered[0]);
    expectGap(adjustMean(kronor, ['age', 'home'], 'difference', kronorPairs), r.meansClustered[0]);
    expect(r.standardClustered[0].se).not.toBeCloseTo(r.standard[0].se, 4);
  });

  test('with households of one person is the unclustered number exactly', () => {
    const alone = { m: 500, shared: 0, pairs: [] };
    expect(adjustShare(shares, ['age', 'home'], alone)).toEqual(adjustShare(shares, ['age', 'home']));
  });

  test('of a single stratum is the crude difference with n − 1', () => {
    const gap = adjustShare([{ levels: ['all'], x1: 12, n1: 30, x0: 10, n0: 40 }], ['age']);
    // Hand: .4 − .25; .4·.6/29 + .25·.75/39.
    expectNear(gap.value, 0.15);
    expectNear(gap.se, Math.sqrt(0.24 / 29 + 0.1875 / 39));
  });

  test('turns sign, limits and overlap when the sexes change places', () => {
    const turned = shares.map((s) => ({ levels: s.levels, x1: s.x0, n1: s.n0, x0: s.x1, n0: s.n1 }));
    const [one, other] = [adjustShare(shares, ['age', 'home']), adjustShare(turned, ['age', 'home'])];
    expectNear(other.value, -one.value!);
    expectNear(other.low, -one.high!);
    expectNear(other.p, one.p);
  });

  test('does not depend on the order of the lines, to the last bit', () => {
    expect(adjustShare(shares.toReversed(), ['age', 'home'])).toEqual(adjustShare(shares, ['age', 'home']));
  });
});

describe('logistic g-formula', () => {
  const strata = readShareStrata(shares);

  test('has the coefficients of glm()', () => {
    const design = buildDesign(regroup(strata, (levels) => levels.slice(1)).strata, false);
    const rows = regroup(strata, (levels) => levels.slice(1)).strata.flatMap(({ women, men }, k) => [
      { x: design.rows[k]!.women, n: women.n, yes: Number(women.sum) },
      { x: design.rows[k]!.men, n: men.n, yes: Number(men.sum) },
    ]);
    const fit = fitLogistic(rows);
    // Intercept, woman and "with children", with "alone" as reference; ours takes the commonest as reference.
    if (fit.trouble !== null) throw new Error(fit.trouble);
    const [intercept, woman, home, , seWoman] = r.logitCoefficients[0] as [number, number, number, number, number];
    expectNear(fit.coefficients[1]!, woman);
    expectNear(Math.abs(fit.coefficients[2]!), Math.abs(home));
    expectNear(Math.sqrt(fit.inverse[1]![1]!), seWoman);
    expectNear(fit.coefficients[0]!, fit.coefficients[2]! < 0 ? intercept + home : intercept);
  });

  test('agrees with predict() and a numerical gradient, sex × covariate included', () => {
    const candidate = standardiseByLogit(strata, null);
    expect(candidate.interactions).toBe(true);
    expectGap(candidate.gap, r.logitInteractions[0]);
    expectGap(standardiseByLogit(strata, yesPairs).gap, r.logitClustered[0]);
  });

  test('leaves out the interactions when the rarer answer does not carry them', () => {
    // 5 parameters need 50 of the rarer answer, 8 need 80: the sample cut to a quarter has 55.
    const part = shares.map((s) => ({
      levels: s.levels,
      x1: Math.round(s.x1 / 4),
      n1: Math.round(s.n1 / 4),
      x0: Math.round(s.x0 / 4),
      n0: Math.round(s.n0 / 4),
    }));
    const candidate = standardiseByLogit(readShareStrata(part), null);
    expect(candidate.interactions).toBe(false);
    expect(candidate.gap.reason).toBeNull();
  });
});

describe('least squares', () => {
  test('agrees with lm() and HC1, also by household and as a ratio', () => {
    expectGap(standardiseByLeastSquares(kronor, 'difference', null).gap, r.linear[0]);
    expectGap(standardiseByLeastSquares(kronor, 'difference', kronorPairs).gap, r.linearClustered[0]);
    expectRatio(standardiseByLeastSquares(kronor, 'ratio', null).gap, r.linearRatio[0]);
  });
});

describe('Mantel and Haenszel', () => {
  const three = [
    { n1: 40, x1: 20, n0: 35, x0: 10 },
    { n1: 25, x1: 9, n0: 50, x0: 15 },
    { n1: 60, x1: 12, n0: 22, x0: 3 },
  ];
  test('agrees with R, Q with the residual of a weighted lm()', () => {
    const found = poolByMantelHaenszel(three);
    expectGap(found, r.mantelHaenszel[0]);
    expectNear(found.q!.statistic, r.mantelHaenszel[0].q);
    expectNear(found.q!.p, r.mantelHaenszel[0].qp);
  });

  test('has a variance that matches 40,000 repeated samples in thin strata', () => {
    const { variance, sato } = r.satoSimulated[0];
    expect(Math.abs(sato / variance - 1)).toBeLessThan(0.05);
  });

  test('of one stratum is the crude difference, without Q', () => {
    const found = poolByMantelHaenszel([{ x1: 12, n1: 30, x0: 10, n0: 40 }]);
    expectNear(found.value, 0.15);
    expect(found.q).toBeNull();
  });

  test('stands beside a share within one covariate only', () => {
    expect(adjustShare(shares, ['age', 'home']).mantelHaenszel).toBeNull();
    const one = regroup(readShareStrata(shares), (levels) => levels.slice(0, 1)).strata;
    const ages = one.map((s) => ({
      levels: s.levels,
      x1: Number(s.women.sum),
      n1: s.women.n,
      x0: Number(s.men.sum),
      n0: s.men.n,
    }));
    expectNear(adjustShare(ages, ['age']).mantelHaenszel!.value, poolByMantelHaenszel(ages).value);
  });

  test('disagrees on a change of sign or beyond the margin', () => {
    const gap = (value: number, half: number) => ({
      ...{ value, low: value - half, high: value + half, p: 0.5, se: half / 2, reason: null },
    });
    expect(strataDisagree(gap(0.08, 0.2), gap(0.02, 0.2), 0.05)).toBe(true);
    expect(strataDisagree(gap(0.04, 0.01), gap(0.02, 0.01), 0.05)).toBe(false);
    expect(strataDisagree(gap(0.02, 0.01), gap(-0.02, 0.05), 0.05)).toBe(true);
    // on different sides, but neither away from 0
    expect(strataDisagree(gap(0.01, 0.05), gap(-0.01, 0.05), 0.05)).toBe(false);
    expect(strataDisagree({ ...gap(0, 1), value: null }, gap(0.5, 0.1), 0.05)).toBe(false);
  });
});

describe('the rule that chooses', () => {
  const level = (name: string, x1: number, n1: number, x0: number, n0: number): ShareStratum => ({
    levels: [name],
    x1,
    n1,
    x0,
    n0,
  });

  test('says how large the overlap is, and hides under 70 %', () => {
    const part = (women: number) => [level('a', 60, 100, 40, 100), level('b', 10, women, 0, 0)];
    const found = adjustShare(part(25), ['unit']);
    // 100 of 125 women, all men; the others "b" has no man to be compared with.
    expect(found.overlap).toEqual({ women: 0.8, men: 1 });
    expectNear(found.value, 0.2);
    expect(adjustShare(part(60), ['unit'])).toMatchObject({ value: null, reason: 'little_overlap', dropped: ['unit'] });
  });

  test('shows one covariate directly from 70 % where there are too few answers for a model', () => {
    // 9 yes in all: a model would need 20. 100 of 125 women have somebody to be compared with.
    const found = adjustShare([level('a', 6, 100, 3, 100), level('b', 0, 25, 0, 0)], ['unit']);
    expect(found).toMatchObject({ method: 'standardised', overlap: { women: 0.8, men: 1 }, reason: null });
    expectNear(found.value, 0.03);
  });

  test('merges levels with under ten of a sex before it looks for somebody to compare with', () => {
    // 12 women and 1 man in the odd units, 1 woman and 12 men in the even ones: no unit alone holds two of each.
    const strata = ['young', 'old'].flatMap((age) =>
      Array.from({ length: 10 }, (_, i) => ({
        levels: [age, `unit ${i}`],
        x1: i % 2 ? 6 : 0,
        n1: i % 2 ? 12 : 1,
        x0: i % 2 ? 0 : 4,
        n0: i % 2 ? 1 : 12,
      })),
    );
    const found = adjustShare(strata, ['age', 'unit']);
    expect(found.covariates).toEqual(['age', 'unit']);
    expect(found.compared.map((one) => one.levels)).toEqual([
      ['old', '*others'],
      ['young', '*others'],
    ]);
    expectNear(found.value, 6 / 13 - 4 / 13);
  });

  test('leaves women who have no man at their level outside, and does not put them among others', () => {
    // By hand. "both": 30 of 60 women, 30 of 100 men. "women": 9 of 10; "men": 1 of 12. The 60 and 100 alone compare:
    // 50 % − 30 % = 20 points. Joined, "women" and "men" would make a stratum of 22 with a gap of 82 points, and
    // (160·0.2 + 22·0.81667)/182 = 27.5 points.
    const strata = [level('both', 30, 60, 30, 100), level('women', 9, 10, 0, 0), level('men', 0, 0, 1, 12)];
    const found = adjustShare(strata, ['unit']);
    expectNear(found.value, 0.2);
    expectNear(found.overlap!.women, 60 / 70);
    expectNear(found.overlap!.men, 100 / 112);
    const parts = decomposeAdjusted(readShareStrata(strata), found)!;
    // crude 39/70 − 31/112; women outside 39/70 − 30/60; men outside 30/100 − 31/112
    expectNear(parts.crude, 39 / 70 - 31 / 112);
    expectNear(parts.womenOutside, 39 / 70 - 0.5);
    expectNear(parts.menOutside, 0.3 - 31 / 112);
    expectNear(parts.composition, 0);
    // with nobody at all to compare with there is no number
    expect(adjustShare(strata.slice(1), ['unit'])).toMatchObject({ value: null, reason: 'little_overlap' });
  });

  test('fits the model where joint strata are thin, else gives up the last covariate and says which', () => {
    const lines: ShareStratum[] = [];
    // Three covariates of eight levels; women sit where the sum of levels is even, men where it is odd.
    for (let a = 0; a < 8; a++)
      for (let b = 0; b < 8; b++)
        for (let c = 0; c < 8; c++) {
          const women = (a + b + c) % 2 === 0;
          lines.push({
            levels: [`a${a}`, `b${b}`, `c${c}`],
            x1: women ? (a + 2 * b + c) % 3 : 0,
            n1: women ? 3 : 0,
            x0: women ? 0 : (a + b + 2 * c) % 3,
            n0: women ? 0 : 3,
          });
        }
    const thin = adjustShare(lines, ['a', 'b', 'c']);
    expect(thin).toMatchObject({ method: 'g_formula', covariates: ['a', 'b', 'c'], reason: null });
    // A fifteenth of the yes: under ten per parameter for three and for two covariates… then strata of `a` alone.
    const rare = lines.map((l, i) => ({ ...l, x1: i % 15 === 0 ? l.x1 : 0, x0: i % 15 === 1 ? l.x0 : 0 }));
    expect(adjustShare(rare, ['a', 'b', 'c'])).toMatchObject({
      method: 'standardised',
      covariates: ['a', 'b'],
      dropped: ['c'],
    });
  });

  test('never gives NaN or throws, whatever is missing', () => {
    const cases: [readonly ShareStratum[], string | null][] = [
      [[], 'no_cases'],
      [[level('a', 0, 0, 0, 0)], 'no_cases'],
      [[level('a', 3, 20, 0, 0)], 'one_sex'],
      [[level('a', 3, 20, 0, 0), level('b', 0, 0, 4, 20)], null],
      [[level('a', 0, 20, 0, 20), level('b', 0, 20, 0, 20)], 'no_spread'],
      [[level('a', 20, 20, 20, 20)], 'no_spread'],
      [[level('a', 1, 2, 1, 2)], 'few'],
    ];
    for (const [strata, reason] of cases) {
      const found = adjustShare(strata, ['x']);
      if (reason) expect(found.reason).toBe(reason);
      for (const value of [found.value, found.low, found.high, found.p, found.se])
        expect(value === null || Number.isFinite(value)).toBe(true);
      expect(found.low === null || found.low < found.high!).toBe(true);
    }
    expect(adjustMean([], ['x'], 'ratio').reason).toBe('no_cases');
  });
});

describe('few households with company', () => {
  // Nine couples in which exactly one says yes, among persons who live alone: fewer than ten shared households.
  const strata = readShareStrata([{ levels: ['all'], x1: 60, n1: 120, x0: 60, n0: 120 }]);
  const couples = (count: number, products: number) => ({
    m: 240 - count,
    shared: count,
    pairs: [
      {
        a: { stratum: 0, sex: 'women' as const },
        b: { stratum: 0, sex: 'men' as const },
        pairs: count,
        sumA: BigInt(Math.ceil(count / 2)),
        sumB: BigInt(Math.ceil(count / 2)),
        products: BigInt(products),
      },
    ],
  });
  const direct = (clusters: ReturnType<typeof couples> | null) =>
    standardise(strata, { scale: 'difference', clusters }).gap.se!;
  const model = (clusters: ReturnType<typeof couples> | null) => standardiseByLogit(strata, clusters).gap.se!;

  test('never make an interval narrower; ten do', () => {
    // Partners who say the same make the difference steadier.
    expectNear(direct(couples(8, 4)), direct(null), 1e-12);
    expectNear(model(couples(8, 4)), model(null), 1e-12);
    expect(direct(couples(60, 30))).toBeLessThan(0.9 * direct(null));
    expect(model(couples(60, 30))).toBeLessThan(0.9 * model(null));
  });

  test('may make it wider', () => {
    expect(direct(couples(8, 0))).toBeGreaterThan(1.01 * direct(null));
    expect(model(couples(8, 0))).toBeGreaterThan(1.01 * model(null));
  });
});

describe('a model without an answer', () => {
  const rows = (yes1: number, yes0: number) => [
    { x: [1, 1, 0], n: 50, yes: yes1 },
    { x: [1, 0, 0], n: 50, yes: yes0 },
    { x: [1, 1, 1], n: 50, yes: 20 },
    { x: [1, 0, 1], n: 50, yes: 20 },
  ];
  test('a level in which all say yes is separation', () => {
    expect(fitLogistic(rows(50, 50)).trouble).toBe('separated');
  });
  test('columns that repeat each other are singular', () => {
    const twice = rows(20, 25).map((row) => ({ ...row, x: [...row.x, row.x[2]!] }));
    expect(fitLogistic(twice).trouble).toBe('singular');
  });
  test('is the reason given, and no number', () => {
    const strata = readShareStrata([
      { levels: ['a', 'p'], x1: 100, n1: 100, x0: 100, n0: 100 },
      { levels: ['b', 'q'], x1: 40, n1: 100, x0: 50, n0: 100 },
      { levels: ['c', 'r'], x1: 40, n1: 100, x0: 50, n0: 100 },
    ]);
    expect(standardiseByLogit(strata, null).gap).toMatchObject({ value: null, reason: 'separation' });
    const sums = strata.map((one) => ({ ...one }));
    expect(standardiseByLeastSquares(sums, 'difference', null).gap).toMatchObject({ reason: 'separation' });
  });
  test('levels with one sex are left out until none is left', () => {
    // Without "a" (women only) "q" holds women only, and without "q" "b" holds men only.
    const strata = readShareStrata([
      { levels: ['a', 'q'], x1: 0, n1: 9, x0: 0, n0: 0 },
      { levels: ['a', 'q'], x1: 3, n1: 9, x0: 0, n0: 0 },
      { levels: ['b', 'p'], x1: 0, n1: 0, x0: 4, n0: 9 },
      { levels: ['b', 'q'], x1: 5, n1: 9, x0: 0, n0: 0 },
      { levels: ['c', 'p'], x1: 3, n1: 9, x0: 4, n0: 9 },
    ]);
    expect(keepSharedLevels(strata).map((one) => one.levels)).toEqual([['c', 'p']]);
  });
  test('nobody at all is no crash', () => {
    expect(fitLogistic([]).trouble).toBe('singular');
    expect(standardise([], { scale: 'difference', clusters: null }).gap.reason).toBe('little_overlap');
  });
});

test('crude and adjusted agree on a single level up to the method of the variance', () => {
  const one = { x1: 120, n1: 300, x0: 100, n0: 400 };
  const adjusted = adjustShare([{ levels: ['all'], ...one }], ['age']);
  expectNear(adjusted.value, compareShares(one).value);
});
