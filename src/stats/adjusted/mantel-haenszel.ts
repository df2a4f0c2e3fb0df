import { LEAST_CLUSTERS } from '../cluster-factor.ts';
import { chiSquareUpper } from '../distributions.ts';
import { gapVariance } from '../groups/group-gap.ts';
import { sumOf, type TwoShares } from '../share-difference.ts';
import { type Candidate, type Gap, noGap, readGap } from './adjusted-gap.ts';
import { type Clusters, crossExcess, type StratumSex } from './cluster-pairs.ts';
import { isCompared, overlapOf } from './standardise.ts';
import type { Stratum } from './stratum.ts';

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
  const both = strata.filter((stratum) => stratum.n1 > 0 && stratum.n0 > 0);
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
  const gaps = strata.map((stratum) => ({
    gap: stratum.x1 / stratum.n1 - stratum.x0 / stratum.n0,
    weight: 1 / gapVariance(stratum),
  }));
  const weight = gaps.reduce((sum, one) => sum + one.weight, 0);
  const mean = gaps.reduce((sum, one) => sum + one.weight * one.gap, 0) / weight;
  const statistic = gaps.reduce((sum, one) => sum + one.weight * (one.gap - mean) ** 2, 0);
  return { statistic, df: gaps.length - 1, p: chiSquareUpper(statistic, gaps.length - 1) };
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

/** Events and days at risk of both sexes in one stratum. */
export function ratesOf({ women, men }: Pick<Stratum, 'women' | 'men'>) {
  return { e1: Number(women.sum), t1: Number(women.days ?? 0n), e0: Number(men.sum), t0: Number(men.days ?? 0n) };
}

/**
 * Mantel–Haenszel rate ratio, women ÷ men, over the strata with two of each sex: θ = Σ(e1t0/T)/Σ(e0t1/T), variance of
 * log θ Σ(e·t1t0/T²)/[Σ(e1t0/T)·Σ(e0t1/T)], which holds both for many thin strata and for few large ones; normal limits
 * on the log scale. With clusters twice the products of the excess (e − λt)·t′/T of members of one household are added,
 * λ0 = e/(θt1 + t0) and λ1 = θλ0, never below the independent variance while fewer than ten clusters have company.
 * `little_overlap` where no stratum can be compared; `few` without events in a sex.
 * Source: Greenland & Robins 1985, Biometrics 41:55; Rothman, Greenland & Lash, Modern Epidemiology, 3rd ed., ch. 15.
 */
export function poolRates(strata: readonly Stratum[], clusters: Clusters | null): Candidate {
  const compared = strata.filter(isCompared);
  const frame = {
    method: 'mantel_haenszel',
    overlap: overlapOf(compared, strata),
    compared,
    interactions: false,
  } as const;
  if (compared.length === 0) return { ...frame, gap: noGap('little_overlap') };
  let [women, men, spread] = [0, 0, 0];
  for (const { e1, t1, e0, t0 } of compared.map(ratesOf)) {
    const time = t1 + t0;
    women += (e1 * t0) / time;
    men += (e0 * t1) / time;
    spread += ((e1 + e0) * t1 * t0) / time / time;
  }
  if (!(women > 0) || !(men > 0)) return { ...frame, gap: noGap('few') };
  let variance = spread / women / men;
  if (clusters) {
    const clustered = Math.max(0, variance + (2 * crossTerm(strata, clusters, women / men)) / women / women);
    variance = clusters.shared < LEAST_CLUSTERS ? Math.max(variance, clustered) : clustered;
  }
  return { ...frame, gap: readGap({ mean1: women, mean0: men, variance, df: null }, 'ratio') };
}

/** Σ over pairs of one cluster of u·u′, with Σu = Σ(e1t0 − θe0t1)/T, the equation that θ solves. */
function crossTerm(strata: readonly Stratum[], clusters: Clusters, ratio: number): number {
  const influence = ({ stratum, sex }: StratumSex) => {
    const one = strata[stratum]!;
    if (!isCompared(one)) return null;
    const { e1, t1, e0, t0 } = ratesOf(one);
    const rate = (e1 + e0) / (ratio * t1 + t0);
    return sex === 'women'
      ? { rate: ratio * rate, factor: t0 / (t1 + t0) }
      : { rate, factor: (-ratio * t1) / (t1 + t0) };
  };
  let sum = 0;
  for (const pair of clusters.pairs) {
    const [a, b] = [influence(pair.a), influence(pair.b)];
    if (a && b) sum += a.factor * b.factor * crossExcess(pair, a.rate, b.rate);
  }
  return sum;
}
