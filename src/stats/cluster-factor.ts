import type { Rate } from './rate.ts';
import type { TwoShares } from './share-difference.ts';

/**
 * Sums over clusters of products of the sexes' counts; n registered, x yes; 1 women, 0 men. `shared`: clusters of
 * several.
 */
export interface ClusterCounts {
  readonly m: number;
  readonly shared: number;
  readonly n1n1: number;
  readonly x1x1: number;
  readonly n1x1: number;
  readonly n0n0: number;
  readonly x0x0: number;
  readonly n0x0: number;
  readonly x1x0: number;
  readonly x1n0: number;
  readonly n1x0: number;
  readonly n1n0: number;
}

/** Fewer clusters with company than this: φ never under 1. Fewer clusters in a sex: no verdict. */
export const LEAST_CLUSTERS = 10;

/**
 * φ, by which the variance of a difference of shares grows (or, where partners answer differently from others, shrinks)
 * because people come in clusters: [m/(m − 1)·V_clustered]/[N/(N − 1)·V_independent], residuals taken about the share of
 * both sexes together, as the score does that φ stretches: about each sex's own share the sums come out too small where
 * persons with many observations lean one way and pull that share with them. Exactly 1 when everyone is a cluster. A
 * share of 0 or 1 in both sexes: the mean cluster size. Never under 1 with fewer than ten shared clusters. Null without
 * both sexes or with a single cluster.
 * Source: Rao & Scott 1992, Biometrics 48:577; Boos 1992, Am Stat 46:327, of score tests. R: residuals of `lm(y ~ 1)`
 * weighed by ±1/n and added within clusters.
 */
export function clusterFactor(counts: ClusterCounts, { x1, n1, x0, n0 }: TwoShares): number | null {
  const { m, shared } = counts;
  if (n1 === 0 || n0 === 0 || m < 2) return null;
  const n = n1 + n0;
  const p = (x1 + x0) / n;
  if (p === 0 || p === 1) return Math.max(1, n / m);
  // Σ(x − pn)² of a sex, over its clusters and over single observations
  const squares = (xx: number, nx: number, nn: number) => xx - 2 * p * nx + p * p * nn;
  const independent = squares(x1, x1, n1) / n1 / n1 + squares(x0, x0, n0) / n0 / n0;
  const women = squares(counts.x1x1, counts.n1x1, counts.n1n1) / n1 / n1;
  const men = squares(counts.x0x0, counts.n0x0, counts.n0n0) / n0 / n0;
  const both = (counts.x1x0 - p * (counts.x1n0 + counts.n1x0) + p * p * counts.n1n0) / n1 / n0;
  const clustered = women + men - 2 * both;
  const phi = Math.max(0, ((m / (m - 1)) * clustered) / ((n / (n - 1)) * independent));
  return shared < LEAST_CLUSTERS ? Math.max(1, phi) : phi;
}

/** Pairs of those who belong together: of two women, of two men, of one of each. */
export interface PairsOfKinds {
  readonly women: number;
  readonly men: number;
  readonly across: number;
}

/**
 * φ by sizes alone, whatever anybody answered: as if a woman's observations were all alike, a man's too, and a woman's
 * and a man's of one household each other's opposites: 1 + 2Σ over pairs of the product of their spreads, by V.
 * `share`: the women's part of the variance of the gap.
 */
export function alikeFactor(
  pairs: PairsOfKinds,
  { women, men }: { readonly women: number; readonly men: number },
  share: number,
): number {
  const sum = (number: number, part: number, of: number) => (number === 0 || of === 0 ? 0 : (number * part) / of);
  const across = sum(pairs.across, Math.sqrt(share * (1 - share)), Math.sqrt(women * men));
  return 1 + 2 * (sum(pairs.women, share, women) + sum(pairs.men, 1 - share, men) + across);
}

/** The women's part of the variance of a difference of shares; half where nobody differs. */
export function shareOfWomen({ x1, n1, x0, n0 }: TwoShares): number {
  const [one, other] = [(x1 * (n1 - x1)) / n1 ** 3, (x0 * (n0 - x0)) / n0 ** 3];
  return one + other > 0 ? one / (one + other) : 0.5;
}

/** Sums over the clusters of one sex: n registered, x yes. */
export interface OwnClusters {
  readonly clusters: number;
  readonly shared: number;
  readonly nn: number;
  readonly xx: number;
  readonly nx: number;
}

/**
 * φ of one sex's own share of x among n: [m/(m − 1)·Σ(x − pn)²]/[n/(n − 1)·p(1 − p)·n], never under 1. With fewer than
 * ten clusters of several, and where the share is 0 or 1, Σn²/Σn: as if those of a cluster were all alike.
 * Source: Rao & Scott 1992, Biometrics 48:577. R: the variance of `sandwich::vcovCL(lm(y ~ 1), cluster, type = "HC0")`.
 */
export function ownClusterFactor({ clusters, shared, nn, xx, nx }: OwnClusters, x: number, n: number): number {
  if (clusters < 2 || n < 2) return 1;
  const p = x / n;
  if (shared < LEAST_CLUSTERS || p === 0 || p === 1) return nn / n;
  const clustered = (clusters / (clusters - 1)) * (xx - 2 * p * nx + p * p * nn);
  return Math.max(1, clustered / ((n / (n - 1)) * p * (1 - p) * n));
}

/**
 * φ of the logarithm of a rate ratio: 1 + 2Σu·u′/(1/e1 + 1/e0), u = (e − rt)/Σe with the other sign for men, over
 * pairs of members of one cluster. `counts` as of a rate: n days, x events, own squares left out. Exactly 1 when
 * everyone is a cluster; never under 1 with fewer than ten shared clusters. Null without events in a sex.
 * Source: Lin & Wei 1989, JASA 84:1074, for a constant hazard. R: `glm(poisson)` with the scores of a cluster
 * multiplied.
 */
export function rateClusterFactor(counts: ClusterCounts, women: Rate, men: Rate): number | null {
  const [e1, e0] = [women.events, men.events];
  if (e1 === 0 || e0 === 0) return null;
  const [r1, r0] = [e1 / women.days, e0 / men.days];
  const own = (counts.x1x1 - 2 * r1 * counts.n1x1 + r1 * r1 * counts.n1n1) / e1 / e1;
  const other = (counts.x0x0 - 2 * r0 * counts.n0x0 + r0 * r0 * counts.n0n0) / e0 / e0;
  const both = (counts.x1x0 - r0 * counts.x1n0 - r1 * counts.n1x0 + r1 * r0 * counts.n1n0) / e1 / e0;
  const phi = Math.max(0, 1 + (own + other - 2 * both) / (1 / e1 + 1 / e0));
  return counts.shared < LEAST_CLUSTERS ? Math.max(1, phi) : phi;
}
