import { addOuter } from './cholesky.ts';
import { type Clusters, crossDeparture, type Place } from './cluster-pairs.ts';

/** Row of the model and fitted value at a place; null outside the persons compared. */
export type ReadPlace = (place: Place) => { readonly x: readonly number[]; readonly fitted: number } | null;

/**
 * Adds to `meat` (Σ of every person's own x·xᵀ(y − ŷ)²) the products of two members of a cluster, so that it becomes the sum
 * over clusters of their scores' outer products. In place.
 * Source: Liang & Zeger 1986, Biometrika 73:13. R: the meat of `sandwich::vcovCL(type = "HC0")`.
 */
export function addClusterScores(meat: number[][], clusters: Clusters, read: ReadPlace): void {
  for (const pair of clusters.pairs) {
    const [a, b] = [read(pair.a), read(pair.b)];
    if (!a || !b) continue;
    const product = crossDeparture(pair, a.fitted, b.fitted);
    addOuter(meat, product, a.x, b.x);
    addOuter(meat, product, b.x, a.x);
  }
}

/** m/(m − 1), clusters in place of persons. */
export function clusterCorrection({ m }: Clusters): number {
  return m > 1 ? m / (m - 1) : 1;
}
