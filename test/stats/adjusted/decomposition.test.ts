import { describe, expect, test } from 'vitest';
import { adjustMean, adjustShare } from '../../../src/stats/adjusted/adjust.ts';
import { readSignChange } from '../../../src/stats/adjusted/adjusted-gap.ts';
import {
  decompose,
  decomposeAdjusted,
  decomposeAround,
  type Parts,
  shapleyValue,
  shareComposition,
} from '../../../src/stats/adjusted/kitagawa.ts';
import { readShareStrata, type ShareStratum } from '../../../src/stats/adjusted/stratum.ts';
import { expectNear } from '../reference.ts';
import { reference as r, sharesOf, sumsOf } from './reference.ts';

const sumOf = (parts: Parts) => parts.rest + parts.composition + parts.womenOutside + parts.menOutside;

/** Two levels compared, one with women only and one with men only. */
const lines: readonly ShareStratum[] = [
  { levels: ['a'], x1: 30, n1: 60, x0: 16, n0: 40 },
  { levels: ['b'], x1: 24, n1: 120, x0: 16, n0: 160 },
  { levels: ['c'], x1: 9, n1: 10, x0: 0, n0: 0 },
  { levels: ['d'], x1: 0, n1: 0, x0: 2, n0: 20 },
];
const strata = readShareStrata(lines);
const compared = strata.slice(0, 2);

describe('Kitagawa', () => {
  // Hand. Compared: women 180, men 200, N 380, π = 180/380. a: .5 and .4; b: .2 and .1.
  // rest = (100/380)·.1 + (280/380)·.1 = .1; w1 = (1/3, 2/3), w0 = (.2, .8);
  // composition = (1/3 − .2)[(200/380)·.5 + (180/380)·.4 − (200/380)·.2 − (180/380)·.1] = .13333·.3 = .04.
  test('gives the parts of a hand calculation, with those who have nobody to be compared with', () => {
    const parts = decompose(strata, compared)!;
    expectNear(parts.rest, 0.1);
    expectNear(parts.composition, 0.04);
    expectNear(parts.womenOutside, 63 / 190 - 54 / 180);
    expectNear(parts.menOutside, 32 / 200 - 34 / 220);
    expectNear(parts.crude, 63 / 190 - 34 / 220);
    expectNear(sumOf(parts), parts.crude, 1e-14);
  });

  test('adds up with symmetric weights too: half of each own weight', () => {
    const uneven = readShareStrata([
      { levels: ['a'], x1: 30, n1: 60, x0: 8, n0: 40 },
      { levels: ['b'], x1: 24, n1: 120, x0: 16, n0: 160 },
    ]);
    const parts = decompose(uneven, uneven, 'symmetric')!;
    // rest = ½(1/3 + .2)·.3 + ½(2/3 + .8)·.1; composition = (1/3 − .2)·½(.5 + .2) + (2/3 − .8)·½(.2 + .1).
    expectNear(parts.rest, (1 / 3 + 0.2) * 0.15 + (2 / 3 + 0.8) * 0.05);
    expectNear(parts.composition, (1 / 3 - 0.2) * 0.35 + (2 / 3 - 0.8) * 0.15);
    expectNear(sumOf(parts), 0.3 - 0.12);
  });

  test('has the adjusted gap as its rest, whatever the method', () => {
    const adjusted = adjustShare(lines, ['unit']);
    expectNear(decompose(strata, adjusted.compared)!.rest, adjusted.value, 1e-14);
    const around = decomposeAround(0.07, strata, compared)!;
    expect(around.rest).toBe(0.07);
    expectNear(sumOf(around), around.crude, 1e-14);
  });

  test('turns every sign when the sexes change places', () => {
    const turned = strata.map((s) => ({ levels: s.levels, women: s.men, men: s.women }));
    const [one, other] = [decompose(strata, compared)!, decompose(turned, turned.slice(0, 2))!];
    expectNear(other.rest, -one.rest);
    expectNear(other.composition, -one.composition);
    expectNear(other.womenOutside, -one.menOutside);
  });

  test('has nothing to say without both sexes', () => {
    expect(decompose([], [])).toBeNull();
    expect(decompose(strata.slice(2, 3), [])).toBeNull();
    expect(decomposeAround(0, strata, [])).toBeNull();
  });
});

describe('an adjusted gap taken apart', () => {
  test('adds up to the crude gap, part by part and covariate by covariate', () => {
    const all = sharesOf(r.strata3);
    const adjusted = adjustShare(all, ['age', 'home', 'origin']);
    const parts = decomposeAdjusted(readShareStrata(all), adjusted)!;
    expectNear(parts.rest, r.shapley[0].adjusted);
    expectNear(parts.crude, r.shapley[0].crude);
    expectNear(sumOf(parts), parts.crude, 1e-12);
    expectNear(
      parts.byCovariate!.reduce((sum, one) => sum + one, 0),
      parts.composition,
      1e-12,
    );
  });

  test('does so where a model made the gap', () => {
    // Women sit where a + b + c is even, men where it is odd: no joint stratum holds both.
    const thin: ShareStratum[] = [];
    for (let a = 0; a < 6; a++)
      for (let b = 0; b < 6; b++)
        for (let c = 0; c < 6; c++) {
          const women = (a + b + c) % 2 === 0;
          const [n, x] = [6, (a + 2 * b + c) % 5];
          thin.push({
            levels: [`${a}`, `${b}`, `${c}`],
            x1: women ? x : 0,
            n1: women ? n : 0,
            x0: women ? 0 : x,
            n0: women ? 0 : n,
          });
        }
    const adjusted = adjustShare(thin, ['a', 'b', 'c']);
    expect(adjusted.method).toBe('g_formula');
    const parts = decomposeAdjusted(readShareStrata(thin), adjusted)!;
    expectNear(parts.rest, adjusted.value, 1e-12);
    expectNear(sumOf(parts), parts.crude, 1e-12);
    expectNear(
      parts.byCovariate!.reduce((sum, one) => sum + one, 0),
      parts.composition,
      1e-10,
    );
  });

  test('is a difference of kronor also where the gap is a ratio', () => {
    const adjusted = adjustMean(sumsOf(r.kronor), ['age', 'home'], 'ratio');
    const parts = decomposeAdjusted(sumsOf(r.kronor), adjusted)!;
    expectNear(parts.rest / r.means[0].value, 1);
  });

  test('is nothing without an adjusted number', () => {
    expect(decomposeAdjusted([], adjustShare([], ['a']))).toBeNull();
  });
});

describe('Shapley', () => {
  test('agrees with the average over all orders in R, and adds up to the composition', () => {
    const adjusted = adjustShare(sharesOf(r.strata3), ['age', 'home', 'origin']);
    const shares = shareComposition(adjusted.compared, 3, 'standardised')!;
    const { age, home, origin, crude, adjusted: gap } = r.shapley[0];
    expectNear(shares[0]!, age);
    expectNear(shares[1]!, home);
    expectNear(shares[2]!, origin);
    expectNear(
      shares.reduce((sum, one) => sum + one, 0),
      crude - gap,
      1e-12,
    );
  });

  // The glove game: one left glove (0), two right gloves (1, 2), a pair is worth 1: 2/3, 1/6, 1/6.
  test('gives the published shares of the glove game', () => {
    const worth = [0, 0, 0, 1, 0, 1, 0, 1];
    expectNear(shapleyValue(worth, 3, 0), 2 / 3);
    expectNear(shapleyValue(worth, 3, 1), 1 / 6);
    expectNear(shapleyValue(worth, 3, 2), 1 / 6);
  });

  test('follows the model where a model made the gap', () => {
    const adjusted = adjustShare(sharesOf(r.strata3), ['age', 'home', 'origin']);
    for (const method of ['g_formula', 'linear'] as const) {
      const shares = shareComposition(adjusted.compared, 3, method)!;
      expect(shares.every(Number.isFinite)).toBe(true);
    }
  });

  test('is not made for five covariates or for one sex', () => {
    expect(shareComposition(strata, 5, 'standardised')).toBeNull();
    expect(shareComposition([], 1, 'standardised')).toBeNull();
  });
});

describe('a change of sign', () => {
  const at = (low: number, high: number) => ({ low, high });
  test('turns only when both intervals lie on their own side', () => {
    expect(readSignChange(at(0.01, 0.1), at(0.01, 0.1), at(-0.1, -0.01))).toBe('turns');
    expect(readSignChange(at(-0.01, 0.1), at(0.01, 0.1), at(-0.1, -0.01))).toBeNull();
    expect(readSignChange(at(1.1, 1.4), at(1.1, 1.4), at(0.6, 0.9), 1)).toBe('turns');
  });
  test('vanishes only when the gap of those compared was still certain', () => {
    expect(readSignChange(at(0.01, 0.1), at(0.01, 0.1), at(-0.04, 0.05))).toBe('vanishes');
    expect(readSignChange(at(0.01, 0.1), at(-0.01, 0.1), at(-0.04, 0.05))).toBeNull();
    expect(readSignChange(at(0.01, 0.1), at(-0.1, -0.01), at(-0.04, 0.05))).toBeNull();
  });
  test('says nothing where two points near 0 change places, or a limit is missing', () => {
    expect(readSignChange(at(-0.02, 0.04), at(-0.02, 0.04), at(-0.05, 0.01))).toBeNull();
    expect(readSignChange({ low: null, high: null }, at(0.1, 0.2), at(-0.2, -0.1))).toBeNull();
    expect(readSignChange(at(0.01, 0.1), at(0.01, 0.1), at(0.02, 0.08))).toBeNull();
  });
});
