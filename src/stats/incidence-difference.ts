import { incidenceLimits, type PointOfCurve, readPoint } from './aalen-johansen.ts';
import { normalTwoSided, Z95 } from './distributions.ts';
import { nothing, valueOnly } from './estimate.ts';
import { findRoot } from './find-root.ts';
import type { Spell } from './risk-table.ts';
import { stretch } from './stretch.ts';
import type { TwoShares } from './two-shares.ts';
import type { MeanComparison } from './two-t-tests.ts';
import { tailOfScore } from './unconditional-test.ts';

/**
 * Difference of F(t), women − men, by MOVER from the two log-log intervals; p is found by asking at which level the
 * interval just reaches 0, so test and interval agree; stretched to 0 where the exact unconditional test of as many yes
 * and no as the variance is worth does not confirm a difference. φ (`spellClusterFactor`) is in both variances. `se` (jackknife) is for the smallest detectable difference.
 * `no_cases`, `one_sex`; `few` where nobody is at risk at `time` and nothing has happened.
 * Source: Zou & Donner 2008, Stat Med 27:1693. Wald intervals miss 20 % at small F.
 */
export function compareIncidence(
  women: readonly Spell[],
  men: readonly Spell[],
  cause: number,
  time: number,
  phi = 1,
): MeanComparison {
  if (women.length === 0 || men.length === 0) {
    return { ...nothing(women.length === men.length ? 'no_cases' : 'one_sex'), se: null };
  }
  const [w, m] = [readPoint(women, cause, time, phi), readPoint(men, cause, time, phi)];
  if (!w || !m) return { ...nothing('few'), se: null };
  const se = Math.sqrt(w.variance + m.variance);
  const { value, low, high } = subtractPoints(w, m);
  if (low === high) return { ...valueOnly(value, 'no_spread'), se: null };
  const reach = (z: number) => (value > 0 ? limitsOf(w, m, z).low : -limitsOf(w, m, z).high);
  const p = value === 0 ? 1 : normalTwoSided(findRoot(reach, 1e-9, 38));
  const found: MeanComparison = { value, low, high, p, reason: null, se: se > 0 ? se : null };
  return stretch(found, 0, () => tailOfScore(tableOf(w, countSpells(women) / phi, m, countSpells(men) / phi), 0));
}

/**
 * The two shares as if of persons followed to the end: as many as have the variance that was found, F(1 − F)/variance, at
 * most all; the share of ends among them rounded to a whole number.
 */
function tableOf(women: PointOfCurve, n1: number, men: PointOfCurve, n0: number): TwoShares {
  const [w, m] = [effectiveNumber(women, n1), effectiveNumber(men, n0)];
  return { x1: Math.round(women.value * w), n1: w, x0: Math.round(men.value * m), n0: m };
}

function effectiveNumber({ value, variance }: PointOfCurve, all: number): number {
  const most = Math.max(2, Math.round(all));
  return variance > 0 ? Math.min(most, Math.max(2, Math.round((value * (1 - value)) / variance))) : most;
}

function countSpells(spells: readonly Spell[]): number {
  return spells.reduce((sum, [, , , count]) => sum + count, 0);
}

/** Difference of two points of curves, women − men, with its 95 % limits. */
export function subtractPoints(women: PointOfCurve, men: PointOfCurve) {
  return { value: women.value - men.value, ...limitsOf(women, men, Z95) };
}

function limitsOf(women: PointOfCurve, men: PointOfCurve, z: number) {
  const [w, m] = [incidenceLimits(women, z), incidenceLimits(men, z)];
  const value = women.value - men.value;
  return {
    low: value - Math.hypot(women.value - w.low, m.high - men.value),
    high: value + Math.hypot(w.high - women.value, men.value - m.low),
  };
}
