import { readMoments, type Sums } from '../moments.ts';
import { addOuter, dot, invert, multiply, zeros } from './cholesky.ts';
import type { Clusters } from './cluster-pairs.ts';
import { addClusterScores, clusterCorrection } from './cluster-scores.ts';
import type { Design } from './design.ts';
import type { Stratum } from './stratum.ts';

/** Coefficients with their robust covariance; `df` = observations − parameters, or clusters − 1 where fewer. */
export interface LinearFit {
  readonly coefficients: readonly number[];
  readonly covariance: number[][];
  readonly df: number;
}

/**
 * Least squares on grouped sums, with the covariance that does not ask for equal spread (HC1: times N/(N − p)); with
 * clusters their scores summed, times m/(m − 1)·N/(N − p). `strata` is the list in which the clusters' places count,
 * `compared` those of them that are fitted. Null where columns repeat each other or nobody is left over.
 * Source: White 1980, Econometrica 48:817; MacKinnon & White 1985. R: `lm(y ~ …)` with `sandwich::vcovHC(type = "HC1")`.
 */
export function fitLinear(
  strata: readonly Stratum[],
  compared: readonly Stratum[],
  design: Design,
  clusters: Clusters | null,
): LinearFit | null {
  const rows = compared.flatMap(({ women, men }, k) => [
    { x: design.rows[k]!.women, sums: women },
    { x: design.rows[k]!.men, sums: men },
  ]);
  const n = rows.reduce((sum, row) => sum + row.sums.n, 0);
  if (n <= design.parameters) return null;
  const cross = zeros(design.parameters);
  const answer = new Array<number>(design.parameters).fill(0);
  for (const { x, sums } of rows) {
    addOuter(cross, sums.n, x, x);
    const total = Number(sums.sum);
    x.forEach((value, j) => {
      answer[j]! += value * total;
    });
  }
  const inverse = invert(cross);
  if (!inverse) return null;
  const coefficients = multiply(inverse, answer);
  const meat = zeros(design.parameters);
  for (const { x, sums } of rows) addOuter(meat, squaredDeparture(sums, dot(x, coefficients)), x, x);
  if (clusters) {
    const place = new Map(compared.map((one, k) => [strata.indexOf(one), k]));
    addClusterScores(meat, clusters, ({ stratum, sex }) => {
      const k = place.get(stratum);
      if (k === undefined) return null;
      const x = design.rows[k]![sex];
      return { x, fitted: dot(x, coefficients) };
    });
  }
  const free = n - design.parameters;
  const factor = (n / free) * (clusters ? clusterCorrection(clusters) : 1);
  const left = inverse.map((row) => multiply(meat, row));
  const covariance = left.map((row) => multiply(inverse, row).map((value) => value * factor));
  return { coefficients, covariance, df: clusters ? Math.max(1, Math.min(free, clusters.m - 1)) : free };
}

/** Σ(y − ŷ)² from the exact moments, so that large amounts lose no digits. */
function squaredDeparture(sums: Sums, fitted: number): number {
  const moments = readMoments(sums);
  if (!moments) return 0;
  return (moments.variance ?? 0) * (moments.n - 1) + moments.n * (moments.mean - fitted) ** 2;
}
