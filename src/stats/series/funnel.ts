import { poolByMantelHaenszel } from '../adjusted/mantel-haenszel.ts';
import { Z95 } from '../distributions.ts';
import { sumOf, type TwoShares } from '../share-difference.ts';

/** 99.9 % point: two-sided 99.8 %, the limit for a sentence. */
const Z998 = 3.090232306167813;
/** Fewer units than this: no limits. */
const LEAST_UNITS = 5;

/** A unit's gap compared with the others': `drawn` 95 % limits, `told` 99.8 % limits. Null without both sexes. */
interface FunnelPoint {
  readonly gap: number | null;
  readonly drawn: { readonly low: number; readonly high: number } | null;
  readonly told: { readonly low: number; readonly high: number } | null;
  /** Outside the 99.8 % limits: the only case that may be put in words. */
  readonly outside: boolean;
}

export interface Funnel {
  readonly centre: number | null;
  /** Over-dispersion, at least 1. */
  readonly phi: number | null;
  readonly points: readonly FunnelPoint[];
  readonly reason: 'no_cases' | 'one_sex' | 'few' | 'no_spread' | null;
}

/**
 * Funnel of the units' gaps. Centre: the gap within units (Mantel–Haenszel), since units with different shares of women
 * added together are Simpson by construction; σ from the shares of all with the unit's numbers; limits ± z√φ·σ, φ the
 * mean of squared z winsorised at 10 % in each tail, at least 1. `few` under five units with both sexes; `no_cases`,
 * `one_sex`,
 * `no_spread` where all shares are 0 or 1.
 * Source: Spiegelhalter 2005, Stat Med 24:1185.
 */
export function drawFunnel(units: readonly TwoShares[]): Funnel {
  const full = units.filter((unit) => unit.n1 > 0 && unit.n0 > 0);
  const pooled = poolByMantelHaenszel(full.length > 0 ? full : units);
  const bare = (reason: NonNullable<Funnel['reason']>): Funnel => ({
    centre: null,
    phi: null,
    points: units.map((unit) => ({ gap: gapOf(unit), drawn: null, told: null, outside: false })),
    reason,
  });
  if (pooled.reason === 'no_cases' || pooled.reason === 'one_sex') return bare(pooled.reason);
  if (full.length < LEAST_UNITS) return bare('few');
  const p1 = sumOf(full, 'x1') / sumOf(full, 'n1');
  const p0 = sumOf(full, 'x0') / sumOf(full, 'n0');
  const centre = pooled.value;
  if (centre === null || !(p1 * (1 - p1) + p0 * (1 - p0) > 0)) return bare('no_spread');
  const sigmaOf = ({ n1, n0 }: TwoShares) => Math.sqrt((p1 * (1 - p1)) / n1 + (p0 * (1 - p0)) / n0);
  const z = full.map((unit) => (gapOf(unit)! - centre) / sigmaOf(unit));
  const phi = Math.max(1, winsorise(z).reduce((sum, value) => sum + value * value, 0) / z.length);
  const points = units.map((one): FunnelPoint => {
    const gap = gapOf(one);
    if (gap === null) return { gap, drawn: null, told: null, outside: false };
    const sd = Math.sqrt(phi) * sigmaOf(one);
    const limits = (by: number) => ({ low: Math.max(-1, centre - by * sd), high: Math.min(1, centre + by * sd) });
    return { gap, drawn: limits(Z95), told: limits(Z998), outside: Math.abs(gap - centre) > Z998 * sd };
  });
  return { centre, phi, points, reason: null };
}

/** The lowest tenth set to the tenth percentile and the highest to the ninetieth (linear between order statistics). */
function winsorise(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const quantile = (q: number) => {
    const at = q * (sorted.length - 1);
    const below = Math.floor(at);
    return sorted[below]! + (at - below) * ((sorted[below + 1] ?? sorted[below]!) - sorted[below]!);
  };
  const [low, high] = [quantile(0.1), quantile(0.9)];
  return values.map((value) => Math.min(high, Math.max(low, value)));
}

function gapOf({ x1, n1, x0, n0 }: TwoShares): number | null {
  return n1 > 0 && n0 > 0 ? x1 / n1 - x0 / n0 : null;
}
