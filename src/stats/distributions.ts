import binomialLower from '@stdlib/stats-base-dists-binomial-cdf';
import normalLower from '@stdlib/stats-base-dists-normal-cdf';
import normalInverse from '@stdlib/stats-base-dists-normal-quantile';
import tLower from '@stdlib/stats-base-dists-t-cdf';
import tInverse from '@stdlib/stats-base-dists-t-quantile';
import { findRoot } from './find-root.ts';

/** What a two-sided 95 % interval may miss on each side. */
export const TAIL = 0.025;
/** The 97.5 % point of the normal distribution: every interval of this program is a two-sided 95 % interval. */
export const Z95 = normalInverse(1 - TAIL, 0, 1);
/** The 80 % point, for the smallest detectable difference. */
export const Z80 = normalInverse(0.8, 0, 1);

/** Φ(z). */
export function normalCdf(z: number): number {
  return normalLower(z, 0, 1);
}

/** P(|Z| ≥ |z|), from the lower tail so that a p of 1e-30 keeps its digits. */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * normalLower(-Math.abs(z), 0, 1));
}

/** Beyond this the inverse of the package loses its digits, and from 1e-16 its value. */
const DEEP = 1e-10;
/** P(|Z| ≥ 37) is 1e-299. */
const FARTHEST = 37;

/** The z with P(|Z| ≥ z) = p, at most 37; deep in the tail by search on the logarithm. */
export function normalTwoSidedPoint(p: number): number {
  if (p > DEEP) return Math.max(0, -normalInverse(p / 2, 0, 1));
  if (p <= normalTwoSided(FARTHEST)) return FARTHEST;
  return findRoot((z) => Math.log(p) - Math.log(normalTwoSided(z)), 6, FARTHEST);
}

/** P(|T| ≥ |t|) with `df` degrees of freedom, from the lower tail. */
export function tTwoSided(t: number, df: number): number {
  return Math.min(1, 2 * tLower(-Math.abs(t), df));
}

/** The 97.5 % point of Student's t with `df` degrees of freedom. */
export function t95(df: number): number {
  return tInverse(0.975, df);
}

/** P(X ≤ k) for X binomial(n, p). */
export function binomialCdf(k: number, n: number, p: number): number {
  return k < 0 ? 0 : binomialLower(k, n, p);
}

/**
 * P(χ² ≥ x) with a whole number of degrees of freedom, as the finite sum of positive terms
 * Q(x; k) = Q(x; k − 2) + (x/2)^(k/2 − 1) e^(−x/2) / Γ(k/2): 1 − cdf would lose every digit of a small p.
 * Source: Abramowitz & Stegun 26.4.4–5.
 */
export function chiSquareUpper(x: number, df: number): number {
  if (x <= 0) return 1;
  const odd = df % 2 === 1;
  let sum = odd ? 2 * normalLower(-Math.sqrt(x), 0, 1) : Math.exp(-x / 2);
  let term = odd ? Math.sqrt((2 * x) / Math.PI) * Math.exp(-x / 2) : Math.exp(-x / 2) * (x / 2);
  for (let k = odd ? 3 : 4; k <= df; k += 2) {
    sum += term;
    term *= x / k;
  }
  return Math.min(1, sum);
}
