import { describe, expect, it } from 'vitest';
import { createRandom, createXoshiro } from '../../src/sample/random.ts';

describe('the source of randomness', () => {
  it('gives the numbers of the authors’ own xoshiro128** from the state 1, 2, 3, 4', () => {
    // prng.di.unimi.it/xoshiro128starstar.c, state {1, 2, 3, 4}; the first: rotl(2 × 5, 7) × 9 = 11520.
    const draw = createXoshiro(1, 2, 3, 4);
    const drawn = Array.from({ length: 8 }, draw);
    expect(drawn).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849]);
  });

  it('repeats itself for a seed, and only for that seed', () => {
    const first = (seed: number) => Array.from({ length: 20 }, createRandom(seed).next);
    expect(first(7)).toEqual(first(7));
    const starts = [0, 1, 2, -1, 7, 2 ** 31].map((seed) => first(seed)[0]);
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('reaches both ends of a range, and nothing outside it', () => {
    const random = createRandom(3);
    const drawn = new Set(Array.from({ length: 500 }, () => random.integer(-2, 2)));
    expect([...drawn].toSorted((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
  });

  it('draws keys by their weights, never one of weight 0', () => {
    const random = createRandom(4);
    const counts = { a: 0, b: 0, c: 0 };
    for (let k = 0; k < 40_000; k += 1) counts[random.pick({ a: 3, b: 0, c: 1 })] += 1;
    // Standard error of a share of 3/4 in 40,000: 0.0022; four of them.
    expect(Math.abs(counts.a / 40_000 - 0.75)).toBeLessThan(0.0087);
    expect(counts.b).toBe(0);
  });
});
