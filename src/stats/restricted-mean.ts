import { Z95 } from './distributions.ts';
import { type Comparison, clamp, type Estimate, nothing, valueOnly } from './estimate.ts';
import { type Drop, followSurvival } from './kaplan-meier.ts';
import { buildPairedTable, buildRiskTable, type Spell, sumUntil } from './risk-table.ts';
import type { Influence } from './spell-clusters.ts';
import { compareByT } from './two-t-tests.ts';

/** Restricted mean in days; the variance is null where fewer than two ends lie before the horizon. */
export interface RestrictedMean {
  readonly value: number;
  readonly variance: number | null;
  readonly events: number;
}

/**
 * Mean time up to `horizon` in days: the area under S from 0, S being 1 until the spells begin to end; Greenwood's
 * variance ΣA²d/(n(n − d)) with A the area from the step to the horizon, times m/(m − 1), m the ends up to the horizon,
 * and φ (`spellClusterFactor`). Null without spells.
 * Source: Irwin 1949; Royston & Parmar 2013, BMC Med Res Methodol 13:152; the factor: Klein & Moeschberger §4.5.
 * R: `print(survfit(…), rmean = τ)`.
 */
export function restrictMean(spells: readonly Spell[], horizon: number, phi = 1): RestrictedMean | null {
  if (spells.length === 0) return null;
  const steps = followSurvival(buildRiskTable(spells)).filter((step) => step.time <= horizon);
  const events = steps.reduce((sum, step) => sum + step.events, 0);
  const areas = areasAfter(steps, horizon);
  let variance = 0;
  for (let j = steps.length - 1; j >= 0; j--) {
    const { atRisk, events: d } = steps[j]!;
    if (d < atRisk) variance += (areas[j]! * areas[j]! * d) / atRisk / (atRisk - d);
  }
  const value = (areas[0] ?? 0) + (steps[0]?.time ?? horizon);
  return {
    value,
    variance: events < 2 || variance === 0 ? null : (phi * variance * events) / (events - 1),
    events,
  };
}

/**
 * Restricted mean of one sex with its normal interval, held between `start` and the horizon; days. Value only: `few`.
 */
export function estimateRestrictedMean(spells: readonly Spell[], horizon: number, start = 0, phi = 1): Estimate {
  const mean = restrictMean(spells, horizon, phi);
  if (!mean) return nothing('no_cases');
  if (mean.variance === null) return valueOnly(mean.value, 'few');
  const half = Z95 * Math.sqrt(mean.variance);
  return {
    value: mean.value,
    low: clamp(mean.value - half, start, horizon),
    high: clamp(mean.value + half, start, horizon),
    reason: null,
  };
}

/**
 * Difference of restricted means, women − men, days. Standard error: the larger of that of the two curves and that
 * which the sexes would have had with the curve of both together (few ends make a mean long and its own spread small);
 * Student's t with Satterthwaite's degrees of freedom, ends − 1 of each sex. `se` is that of the two curves, for the
 * smallest detectable difference. φ times every variance. `no_cases`, `one_sex`; value only with `few` where a sex has
 * fewer than two ends before the horizon.
 * Source: error rates against the normal interval: docs/methods.md, "Durations".
 */
export function compareRestrictedMeans(
  women: readonly Spell[],
  men: readonly Spell[],
  horizon: number,
  phi = 1,
): Comparison & { readonly se: number | null } {
  const [one, other] = [restrictMean(women, horizon, phi), restrictMean(men, horizon, phi)];
  return subtractRestrictedMeans(one, other, () => phi * commonVariance(women, men, horizon));
}

/**
 * What each spell adds to the restricted mean: −ΣA(δ − d/n)/(n − d) over the ends up to the horizon while it is at
 * risk, δ whether it is the one that ends; the variance is Greenwood's own, without m/(m − 1).
 * Source: Ying & Wei 1994, J Multivar Anal 50:17. R: `residuals(survfit(…), times = τ, type = "rmst")`.
 */
export function readRestrictedInfluence(spells: readonly Spell[], horizon: number): Influence {
  const steps = followSurvival(buildRiskTable(spells)).filter((step) => step.time <= horizon);
  const areas = areasAfter(steps, horizon);
  const jumps = new Map<number, number>();
  const drift: number[] = [];
  let [sum, variance] = [0, 0];
  for (const [j, { time, atRisk, events }] of steps.entries()) {
    const each = events < atRisk ? areas[j]! / (atRisk - events) : 0;
    jumps.set(time, each);
    sum += (each * events) / atRisk;
    drift.push(sum);
    variance += (each * each * events * (atRisk - events)) / atRisk;
  }
  const times = steps.map(({ time }) => time);
  const driftAt = sumUntil(times, drift);
  const of = ([entry, exit, why]: Spell) =>
    exit > entry ? driftAt(exit) - driftAt(entry) - (why === 0 ? 0 : (jumps.get(exit) ?? 0)) : 0;
  return { variance, of };
}

/** As `compareRestrictedMeans`, of means already made; `common`: variance with the curve of both sexes together. */
export function subtractRestrictedMeans(
  women: RestrictedMean | null,
  men: RestrictedMean | null,
  common: () => number,
): Comparison & { readonly se: number | null } {
  if (!women || !men) return { ...nothing(women || men ? 'one_sex' : 'no_cases'), se: null };
  const value = women.value - men.value;
  if (women.variance === null || men.variance === null) return { ...valueOnly(value, 'few'), se: null };
  const own = women.variance + men.variance;
  const t = compareByT(
    value,
    { variance: women.variance, df: women.events - 1 },
    { variance: men.variance, df: men.events - 1 },
    Math.max(own, common()),
  );
  // both variances are above 0
  return { value, low: t!.low, high: t!.high, p: t!.p, reason: null, se: Math.sqrt(own) };
}

/** Variance of the difference were the hazards those of both sexes together: ΣA²·d/(n − d)·(1/n1 + 1/n0). */
function commonVariance(women: readonly Spell[], men: readonly Spell[], horizon: number): number {
  const sets = buildPairedTable(women, men).filter(({ time }) => time <= horizon);
  const steps = followSurvival(
    sets.map(({ time, d1, n1, d0, n0 }) => ({ time, atRisk: n1 + n0, events: d1 + d0, ends: d1 + d0 })),
  );
  const areas = areasAfter(steps, horizon);
  let variance = 0;
  for (let j = steps.length - 1; j >= 0; j--) {
    const { atRisk, events } = steps[j]!;
    const { n1, n0 } = sets[j]!;
    if (events === atRisk) continue;
    const each = (areas[j]! * areas[j]! * events) / (atRisk - events);
    variance += (n1 > 0 ? each / n1 : 0) + (n0 > 0 ? each / n0 : 0);
  }
  return variance;
}

/** Area under the curve from each step to the horizon. */
function areasAfter(steps: readonly Drop[], horizon: number): readonly number[] {
  const areas: number[] = [];
  let area = 0;
  for (let j = steps.length - 1; j >= 0; j--) {
    area += steps[j]!.value * ((steps[j + 1]?.time ?? horizon) - steps[j]!.time);
    areas[j] = area;
  }
  return areas;
}
