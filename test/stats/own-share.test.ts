import { describe, expect, test } from 'vitest';
import { ownClusterFactor } from '../../src/stats/cluster-factor.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { expectNear, readReference } from './reference.ts';

/** Written by reference/pairs.R: residuals of lm added within persons, prop.test of a φ-th of the observations. */
const r = readReference<{
  persons: { n: number; yes: number }[];
  own: [Record<'phi' | 'low' | 'high', number>];
}>('own-share');

type Person = (typeof r.persons)[number];
const sum = (all: readonly Person[], pick: (one: Person) => number) => all.reduce((so, one) => so + pick(one), 0);
const sumsOf = (all: readonly Person[]) => ({
  clusters: all.length,
  shared: all.filter(({ n }) => n > 1).length,
  nn: sum(all, ({ n }) => n * n),
  xx: sum(all, ({ yes }) => yes * yes),
  nx: sum(all, ({ n, yes }) => n * yes),
});
const factorOf = (all: readonly Person[]) =>
  ownClusterFactor(
    sumsOf(all),
    sum(all, ({ yes }) => yes),
    sum(all, ({ n }) => n),
  );

describe('the share of one sex where observations come several to a person', () => {
  const [n, yes] = [sum(r.persons, (one) => one.n), sum(r.persons, (one) => one.yes)];

  test('has the variance of residuals added within persons, and Wilson’s limits of a φ-th as many', () => {
    const phi = factorOf(r.persons);
    expectNear(phi, r.own[0].phi);
    const { value, low, high } = wilson(yes, n, phi);
    expectNear(value, yes / n);
    expectNear(low, r.own[0].low);
    expectNear(high, r.own[0].high);
  });

  test('is the plain one where everybody has one', () => {
    const ones = Array.from({ length: 40 }, (_, at) => ({ n: 1, yes: at % 3 === 0 ? 1 : 0 }));
    // 14 of 40 by clusters of one: (40/39)·Σ(x − p)²/((40/39)·p(1 − p)·40) = 1
    expectNear(factorOf(ones), 1);
  });

  test('takes those of a person as all alike where few have several, or all answer alike', () => {
    const nine = [...Array(9).fill({ n: 3, yes: 2 }), ...Array(9).fill({ n: 1, yes: 0 })];
    expect(factorOf(nine)).toBe((9 * 9 + 9 * 1) / 36);
    expect(factorOf(Array(12).fill({ n: 5, yes: 5 }))).toBe(5);
    // 12 of 12 persons: the lower limit is that of n = 12, 12/(12 + z²) (Wilson 1927)
    expectNear(wilson(60, 60, 5).low, 12 / (12 + 1.959964 ** 2));
  });

  test('is never surer than of independent observations', () => {
    const opposite = Array.from({ length: 20 }, () => ({ n: 2, yes: 1 }));
    expect(factorOf(opposite)).toBe(1);
    expect(ownClusterFactor({ clusters: 1, shared: 1, nn: 16, xx: 4, nx: 8 }, 2, 4)).toBe(1);
  });
});
