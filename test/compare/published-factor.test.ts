import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { ClusterSums } from '../../src/model/counted.ts';
import { makeIndicator, makeLine, makeRelease, share, shareFigure } from './releases.ts';

const question = makeIndicator([shareFigure]);

/** Couples of a woman and a man by their answers; everybody else is alone. */
interface Couples {
  readonly both: number;
  readonly onlyShe: number;
  readonly onlyHe: number;
  readonly neither: number;
}

function sumsOf({ both, onlyShe, onlyHe, neither }: Couples, n: number, x1: number, x0: number): ClusterSums {
  const couples = both + onlyShe + onlyHe + neither;
  return {
    ...{ m: 2 * n - couples, shared: couples, women: n, men: n, womenShared: 0, menShared: 0 },
    ...{ n1n1: n, x1x1: x1, n1x1: x1, n0n0: n, x0x0: x0, n0x0: x0 },
    ...{ x1x0: both, x1n0: both + onlyShe, n1x0: both + onlyHe, n1n0: couples },
  };
}

function listCouples(couples: number): readonly Couples[] {
  const found: Couples[] = [];
  for (let both = 0; both <= couples; both++)
    for (let onlyShe = 0; both + onlyShe <= couples; onlyShe++)
      for (let onlyHe = 0; both + onlyShe + onlyHe <= couples; onlyHe++)
        found.push({ both, onlyShe, onlyHe, neither: couples - both - onlyShe - onlyHe });
  return found;
}

/** All that a protected release says of the gap and of each sex, as text. */
function release(one: Couples, n: number, mode: 'protected' | 'internal' = 'protected'): string {
  const [x1, x0] = [Math.round(0.4 * n), Math.round(0.5 * n)];
  const line = makeLine([share(x1, n), share(x0, n)], { clusters: sumsOf(one, n, x1, x0) });
  const { results, gaps } = compare(makeRelease([line], { mode }), [question]);
  return JSON.stringify([results, gaps]);
}

/** How many numbers of couples who differ each release leaves. */
function differing(n: number, couples: number, mode: 'protected' | 'internal' = 'protected'): readonly number[] {
  const seen = new Map<string, Set<number>>();
  for (const one of listCouples(couples)) {
    const text = release(one, n, mode);
    seen.set(text, (seen.get(text) ?? new Set()).add(one.onlyShe + one.onlyHe));
  }
  return [...seen.values()].map((values) => values.size);
}

describe('what hangs together, in a protected release', () => {
  test('a partner of the only couple cannot tell how the other answered', () => {
    expect(differing(20, 1)).toEqual([2]);
    expect(differing(20, 1, 'internal')).toContain(1); // where it could be told
  });

  test('one couple and nine look alike: neither φ nor the number of households tells how many there are', () => {
    const said = (couples: number) => release({ both: couples, onlyShe: 0, onlyHe: 0, neither: 0 }, 40);
    const all = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(said);
    expect(new Set(all).size).toBe(1);
    expect(all[0]).toContain('"clusters":null');
    expect(said(0)).not.toBe(all[0]);
    expect(said(10)).toContain('"clusters":70');
  });

  test('with nine couples nothing depends on how they answered', () => {
    expect(differing(25, 9)).toEqual([10]);
  });

  test('φ is never rounded down, in steps of two thresholds by the number of people', () => {
    const phiOf = (x1x0: number, n: number) => {
      const sums = { ...sumsOf({ both: x1x0, onlyShe: 12 - x1x0, onlyHe: 0, neither: 0 }, n, n / 2, n / 2) };
      const line = makeLine([share(n / 2, n), share(n / 2, n)], { clusters: sums });
      const phi = (mode: 'protected' | 'internal') => compare(makeRelease([line], { mode }), [question]).gaps[0]!.phi!;
      return [phi('protected'), phi('internal')] as const;
    };
    // 2·5 over 100, 400 and 2,000 people, the next of .01, .02, .03, .05, .07, .1
    for (const [n, step] of [
      [50, 0.1],
      [200, 0.03],
      [1000, 0.01],
    ] as const) {
      const [guarded, exact] = phiOf(9, n);
      expect(guarded).toBeGreaterThanOrEqual(exact - 1e-9);
      expect(guarded - exact).toBeLessThan(step);
      expect(Math.abs(guarded / step - Math.round(guarded / step))).toBeLessThan(1e-9);
    }
  });
});
