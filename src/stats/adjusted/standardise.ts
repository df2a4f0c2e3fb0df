import { LEAST_CLUSTERS } from '../cluster-factor.ts';
import { type Moments, readMoments } from '../mean.ts';
import { type Candidate, noGap, type Overlap, readGap, type Scale } from './adjusted-gap.ts';
import { type Clusters, crossDeparture, type StratumSex } from './cluster-pairs.ts';
import { type Stratum, totalOf } from './stratum.ts';

/** A stratum is compared when it holds this many of each sex: the variance needs two. */
const LEAST_IN_STRATUM = 2;

interface Weighed {
  readonly weight: number;
  readonly women: Moments & { readonly variance: number };
  readonly men: Moments & { readonly variance: number };
}

/** `scale` of the gap, the `bound` its limits keep within on either side (1 for shares), and how people cluster. */
export interface StandardiseOptions {
  readonly scale: Scale;
  readonly bound?: number;
  readonly clusters: Clusters | null;
}

export function isCompared({ women, men }: Stratum): boolean {
  return women.n >= LEAST_IN_STRATUM && men.n >= LEAST_IN_STRATUM;
}

/** Share of each sex within `kept` of `all`; 0 where there is nobody. */
export function overlapOf(kept: readonly Stratum[], all: readonly Stratum[]): Overlap {
  const [inside, everyone] = [totalOf(kept), totalOf(all)];
  return { women: ratio(inside.women.n, everyone.women.n), men: ratio(inside.men.n, everyone.men.n) };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/**
 * Direct standardisation: the gap if women and men both had the composition of all those compared, Σw(m1 − m0) with
 * w = N_k/N held fixed over the strata with at least two of each sex. Variance Σw²(s1²/n1 + s0²/n0) with n − 1 in s²:
 * for a share p(1 − p)/(n − 1), without which thin strata miss 20–25 %. For a ratio the delta method on the log.
 * Student's t with Satterthwaite's degrees of freedom, for shares too: the normal misses up to 7.6 % where few persons
 * carry the variance. With clusters: the influence sums of each cluster squared, never under the independent variance
 * while fewer than ten clusters have company, and no more degrees of freedom than clusters − 1.
 * `little_overlap` where no stratum can be compared; otherwise as `readGap`.
 * Source: Keiding & Clayton 2014, Stat Sci 29:529; error rates: test/bench/coverage/README.md.
 */
export function standardise(strata: readonly Stratum[], options: StandardiseOptions): Candidate {
  const compared = strata.filter(isCompared);
  const frame = { method: 'standardised', overlap: overlapOf(compared, strata), compared, interactions: true } as const;
  if (compared.length === 0) return { gap: noGap('little_overlap'), ...frame };
  const whole = compared.reduce((sum, one) => sum + one.women.n + one.men.n, 0);
  const weighed = strata.map((stratum) => (isCompared(stratum) ? weigh(stratum, whole) : null));
  const [mean1, mean0] = (['women', 'men'] as const).map((sex) =>
    weighed.reduce((sum, one) => sum + (one ? one.weight * one[sex].mean : 0), 0),
  ) as [number, number]; // two sexes in, two means out
  const parts = variancePartsOf(weighed, mean1, mean0, options.scale);
  let variance = parts.reduce((sum, part) => sum + part.variance, 0);
  let df = variance > 0 ? variance ** 2 / parts.reduce((sum, part) => sum + part.variance ** 2 / part.df, 0) : 1;
  if (options.clusters && variance > 0) {
    const clustered = Math.max(0, variance + 2 * crossTerm(weighed, options.clusters, mean1, mean0, options.scale));
    variance = options.clusters.shared < LEAST_CLUSTERS ? Math.max(variance, clustered) : clustered;
    df = Math.min(df, Math.max(1, options.clusters.m - 1));
  }
  return { gap: readGap({ mean1, mean0, variance, df }, options.scale, options.bound), ...frame };
}

function weigh({ women, men }: Stratum, whole: number): Weighed {
  // Compared strata have two of each sex, so that both moments and both variances exist.
  return {
    weight: (women.n + men.n) / whole,
    women: readMoments(women) as Weighed['women'],
    men: readMoments(men) as Weighed['men'],
  };
}

/** What one person's departure from the mean of the stratum adds to the gap on its scale, times n. */
function pull(stratum: Weighed, sex: StratumSex['sex'], mean1: number, mean0: number, scale: Scale): number {
  const unit = scale === 'difference' ? 1 : 1 / (sex === 'women' ? mean1 : mean0);
  return (sex === 'women' ? 1 : -1) * stratum.weight * unit;
}

function variancePartsOf(weighed: readonly (Weighed | null)[], mean1: number, mean0: number, scale: Scale) {
  return weighed.flatMap((stratum) =>
    stratum === null
      ? []
      : (['women', 'men'] as const).map((sex) => ({
          variance: (pull(stratum, sex, mean1, mean0, scale) ** 2 * stratum[sex].variance) / stratum[sex].n,
          df: stratum[sex].n - 1,
        })),
  );
}

/** Σ over pairs of one cluster of u·u′, with u = w(y − m)/n·√(n/(n − 1)): without clusters the n − 1 formula itself. */
function crossTerm(
  weighed: readonly (Weighed | null)[],
  clusters: Clusters,
  mean1: number,
  mean0: number,
  scale: Scale,
) {
  const influence = ({ stratum, sex }: StratumSex) => {
    const one = weighed[stratum];
    if (!one) return null;
    const { n, mean } = one[sex];
    return { mean, factor: (pull(one, sex, mean1, mean0, scale) / n) * Math.sqrt(n / (n - 1)) };
  };
  let sum = 0;
  for (const pair of clusters.pairs) {
    const [a, b] = [influence(pair.a), influence(pair.b)];
    if (a && b) sum += a.factor * b.factor * crossDeparture(pair, a.mean, b.mean);
  }
  return sum;
}
