import { addOuter } from './normal-equations.ts';

/** Whose, and in which stratum (the place in the list of strata). */
export interface StratumSex {
  readonly stratum: number;
  readonly sex: 'women' | 'men';
}

/**
 * Pairs of members of one and the same cluster, each pair once, added up by the two places: how many pairs, Σ of the
 * first's numbers, of the second's, and of their product (a yes is 1). A household with three members has three pairs.
 * With the sums of the strata this is all that a cluster-robust variance needs, Σc(Σu)² = Σu² + 2Σpairs u·u′, and it
 * adds over files.
 */
export interface PairSums {
  readonly a: StratumSex;
  readonly b: StratumSex;
  readonly pairs: number;
  readonly sumA: bigint;
  readonly sumB: bigint;
  readonly products: bigint;
  /**
   * Of a rate: Σ of the first's events times the second's days, the other way round, and of the products of their days.
   */
  readonly atRisk?: { readonly eventsDays: bigint; readonly daysEvents: bigint; readonly days: bigint };
}

/** How the people of a figure come in clusters. `m` clusters, of which `shared` hold more than one person. */
export interface Clusters {
  readonly m: number;
  readonly shared: number;
  readonly pairs: readonly PairSums[];
}

/** The same pairs after the strata have been merged: `home[i]` is the new place of stratum i. */
export function movePairs(clusters: Clusters, home: readonly number[]): Clusters {
  const move = (place: StratumSex): StratumSex => ({ ...place, stratum: home[place.stratum]! });
  return { ...clusters, pairs: clusters.pairs.map((pair) => ({ ...pair, a: move(pair.a), b: move(pair.b) })) };
}

/** Σ over pairs of (y − a)(y′ − b): the product of their departures from the means of their places. */
export function crossDeparture({ pairs, sumA, sumB, products }: PairSums, meanA: number, meanB: number): number {
  return Number(products) - meanA * Number(sumB) - meanB * Number(sumA) + pairs * meanA * meanB;
}

/**
 * Σ over pairs of (e − at)(e′ − bt′): the product of their departures from the events expected of their days at risk.
 */
export function crossExcess({ products, atRisk }: PairSums, rateA: number, rateB: number): number {
  if (!atRisk) return 0;
  const { eventsDays, daysEvents, days } = atRisk;
  return Number(products) - rateB * Number(eventsDays) - rateA * Number(daysEvents) + rateA * rateB * Number(days);
}

/** Row of the model and fitted value at a place; null outside the persons compared. */
type ReadFitted = (place: StratumSex) => { readonly x: readonly number[]; readonly fitted: number } | null;

/**
 * Adds to `meat` (Σ of every person's own x·xᵀ(y − ŷ)²) the products of two members of a cluster, so that it becomes
 * the sum over clusters of their scores' outer products. In place.
 * Source: Liang & Zeger 1986, Biometrika 73:13. R: the meat of `sandwich::vcovCL(type = "HC0")`.
 */
export function addClusterScores(meat: number[][], clusters: Clusters, read: ReadFitted): void {
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
