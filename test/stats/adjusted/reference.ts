import type { Clusters } from '../../../src/stats/adjusted/cluster-pairs.ts';
import type { SpellStratum } from '../../../src/stats/adjusted/spell-stratum.ts';
import type { ShareStratum, Stratum } from '../../../src/stats/adjusted/stratum.ts';
import { readReference } from '../reference.ts';

export interface Line {
  readonly key: string;
  readonly n1: number;
  readonly sum1: number;
  readonly squares1: number;
  readonly n0: number;
  readonly sum0: number;
  readonly squares0: number;
}
export interface PairLine {
  readonly sa: number;
  readonly ga: number;
  readonly sb: number;
  readonly gb: number;
  readonly pairs: number;
  readonly sumA: number;
  readonly sumB: number;
  readonly products: number;
}
export interface Limits {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly se: number;
}
interface SpellLine {
  readonly s: string;
  readonly woman: number;
  readonly entry: number;
  readonly exit: number;
  readonly cause: number;
}
type Case =
  | 'standard'
  | 'standardClustered'
  | 'means'
  | 'meansRatio'
  | 'meansClustered'
  | 'logit'
  | 'logitInteractions'
  | 'logitClustered'
  | 'linear'
  | 'linearClustered'
  | 'linearRatio'
  | 'mantelHaenszel'
  | 'incidence'
  | 'restrictedMean';

/** Written by reference/adjusted.R. */
export const reference = readReference<
  Record<Case, [Limits]> & {
    strata: Line[];
    strata3: Line[];
    kronor: Line[];
    pairs: PairLine[];
    kronorPairs: PairLine[];
    clusters: [{ m: number; shared: number }];
    standard: [Limits & { women: number; men: number }];
    mantelHaenszel: [Limits & { q: number; qp: number }];
    satoSimulated: [{ mean: number; variance: number; sato: number }];
    logitCoefficients: [number[]];
    shapley: [{ crude: number; adjusted: number; age: number; home: number; origin: number }];
    spells: SpellLine[];
    plain: SpellLine[];
    cox: [Limits, Limits];
    logRank: { statistic: number; p: number }[];
  }
>('../adjusted/reference/adjusted');

export function sharesOf(lines: readonly Line[]): readonly ShareStratum[] {
  return lines.map((l) => ({ levels: l.key.split('|'), x1: l.sum1, n1: l.n1, x0: l.sum0, n0: l.n0 }));
}

export function sumsOf(lines: readonly Line[]): readonly Stratum[] {
  return lines.map((l) => ({
    levels: l.key.split('|'),
    women: { n: l.n1, sum: BigInt(l.sum1), squares: BigInt(l.squares1) },
    men: { n: l.n0, sum: BigInt(l.sum0), squares: BigInt(l.squares0) },
  }));
}

export function clustersOf(lines: readonly PairLine[]): Clusters {
  const sex = (woman: number) => (woman === 1 ? 'women' : 'men');
  return {
    ...reference.clusters[0],
    pairs: lines.map((l) => ({
      a: { stratum: l.sa, sex: sex(l.ga) },
      b: { stratum: l.sb, sex: sex(l.gb) },
      pairs: l.pairs,
      sumA: BigInt(l.sumA),
      sumB: BigInt(l.sumB),
      products: BigInt(l.products),
    })),
  };
}

export function spellStrata(lines: readonly SpellLine[]): readonly SpellStratum[] {
  const of = (s: string, woman: number) =>
    lines.filter((l) => l.s === s && l.woman === woman).map((l) => [l.entry, l.exit, l.cause, 1] as const);
  return ['a', 'b', 'c'].map((s) => ({ levels: [s], women: of(s, 1), men: of(s, 0) }));
}
