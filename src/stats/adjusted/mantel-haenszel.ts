import { chiSquareUpper } from '../distributions.ts';
import { gapVariance } from '../groups/gap-variance.ts';
import type { TwoShares } from '../two-shares.ts';
import { type Gap, noGap, readGap } from './adjusted-gap.ts';

/** Mantel and Haenszel's gap, and whether the strata agree: Q with k − 1 degrees of freedom, null with one stratum. */
export interface MantelHaenszel extends Gap {
  readonly q: { readonly statistic: number; readonly df: number; readonly p: number } | null;
}

/**
 * Mantel–Haenszel difference of shares over the strata with both sexes, ΣwRD/Σw with w = n1n0/N, and Sato's variance,
 * which holds both for many thin strata and for few large ones. Q = Σ(RD − mean)²/v asks whether the strata agree (mean
 * weighted by 1/v). `no_cases`, `one_sex`; `little_overlap` where no stratum holds both sexes; `no_spread` with value
 * where the variance is 0.
 * Source: Greenland & Robins 1985, Biometrics 41:55; Sato 1989, Biometrics 45:1323.
 */
export function poolByMantelHaenszel(strata: readonly TwoShares[]): MantelHaenszel {
  const [women, men] = [sumOf(strata, 'n1'), sumOf(strata, 'n0')];
  if (women === 0 || men === 0) return { ...noGap(women === men ? 'no_cases' : 'one_sex'), q: null };
  const both = strata.filter((one) => one.n1 > 0 && one.n0 > 0);
  if (both.length === 0) return { ...noGap('little_overlap'), q: null };
  let [weight, top, p, q] = [0, 0, 0, 0];
  for (const { x1, n1, x0, n0 } of both) {
    const n = n1 + n0;
    weight += (n1 * n0) / n;
    top += (x1 * n0 - x0 * n1) / n;
    p += (n1 * n1 * x0 - n0 * n0 * x1 + (n1 * n0 * (n0 - n1)) / 2) / n / n;
    q += (x1 * (n0 - x0) + x0 * (n1 - x1)) / (2 * n);
  }
  const value = top / weight;
  const variance = Math.max(0, (value * p + q) / weight ** 2);
  // The gap itself, put as a difference from 0.
  const gap = readGap({ mean1: value, mean0: 0, variance, df: null }, 'difference', 1);
  return { ...gap, q: both.length < 2 ? null : heterogeneity(both) };
}

function heterogeneity(strata: readonly TwoShares[]) {
  const gaps = strata.map((one) => ({ gap: one.x1 / one.n1 - one.x0 / one.n0, weight: 1 / gapVariance(one) }));
  const weight = gaps.reduce((sum, one) => sum + one.weight, 0);
  const mean = gaps.reduce((sum, one) => sum + one.weight * one.gap, 0) / weight;
  const statistic = gaps.reduce((sum, one) => sum + one.weight * (one.gap - mean) ** 2, 0);
  return { statistic, df: gaps.length - 1, p: chiSquareUpper(statistic, gaps.length - 1) };
}

function sumOf(strata: readonly TwoShares[], key: keyof TwoShares): number {
  return strata.reduce((sum, one) => sum + one[key], 0);
}

/**
 * The strata disagree: the standardised and the Mantel–Haenszel gap lie over a margin apart, or on different sides of 0
 * where at least one of their intervals leaves 0 out (two points near 0 may lie anywhere).
 */
export function strataDisagree(standardised: Gap, mantelHaenszel: Gap, margin: number): boolean {
  const [one, other] = [standardised.value, mantelHaenszel.value];
  if (one === null || other === null) return false;
  const sure = [standardised, mantelHaenszel].some(({ low, high }) => (low ?? 0) > 0 || (high ?? 0) < 0);
  return Math.abs(one - other) > margin || (sure && one * other < 0);
}
