import { LEAST_CLUSTERS } from '../cluster-factor.ts';
import { type Candidate, noGap, readGap } from './adjusted-gap.ts';
import { type Clusters, crossExcess, type Place } from './cluster-pairs.ts';
import { isCompared, overlapOf } from './standardise.ts';
import type { Stratum } from './stratum.ts';

/** Events and days at risk of both sexes in one stratum. */
export function ratesOf({ women, men }: Pick<Stratum, 'women' | 'men'>) {
  return { e1: Number(women.sum), t1: Number(women.days ?? 0n), e0: Number(men.sum), t0: Number(men.days ?? 0n) };
}

/**
 * Mantel–Haenszel rate ratio, women ÷ men, over the strata with two of each sex: θ = Σ(e1t0/T)/Σ(e0t1/T), variance of log θ
 * Σ(e·t1t0/T²)/[Σ(e1t0/T)·Σ(e0t1/T)], which holds both for many thin strata and for few large ones; normal limits on the log
 * scale. With clusters twice the products of the excess (e − λt)·t′/T of members of one household are added, λ0 = e/(θt1 + t0)
 * and λ1 = θλ0, never below the independent variance while fewer than ten clusters have company. `little_overlap` where no
 * stratum can be compared; `few` without events in a sex.
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
  const influence = ({ stratum, sex }: Place) => {
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
