import { chiSquareUpper, t95, tTwoSided } from '../distributions.ts';
import { findRoot } from '../find-root.ts';
import { type GroupBlank, type GroupGap, usable } from './group-gap.ts';

/** Fewest groups for an average with its interval. */
export const LEAST_TO_AVERAGE = 3;

/** Average gap over groups and how much the groups differ. */
export interface RandomEffects {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  readonly se: number | null;
  /** REML variance between groups, in the squared unit of the gap. */
  readonly tau2: number | null;
  /** Share (0–1) of the spread seen that is between groups. */
  readonly i2: number | null;
  readonly q: { readonly statistic: number; readonly df: number; readonly p: number } | null;
  /** Where the gap of one more group like these is expected (t with k − 2 df); null under five groups. */
  readonly prediction: { readonly low: number; readonly high: number } | null;
  readonly reason: GroupBlank | null;
}

/**
 * Random-effects average: τ² by REML, Hartung and Knapp's standard error with t on k − 1, never under the ordinary one
 * at that τ². Q with fixed weights, I² = τ²/(τ² + s²). `no_cases`; `few` under three groups; `no_spread` where a
 * variance is 0.
 * Source: Viechtbauer 2005, J Educ Behav Stat 30:261; Hartung & Knapp 2001, Stat Med 20:3875; the floor: Röver et al.
 * 2015, BMC Med Res Methodol 15:99; I²: Higgins & Thompson 2002. R: `metafor::rma(y, v, test = "adhoc")`.
 */
export function averageGaps(groups: readonly GroupGap[]): RandomEffects {
  const k = groups.length;
  if (k < LEAST_TO_AVERAGE) return nothing(k === 0 ? 'no_cases' : 'few');
  if (!usable(groups)) return nothing('no_spread');
  const tau2 = estimateTau2(groups);
  const { mean, precision, scatter } = weigh(groups, tau2);
  const se = Math.sqrt(Math.max(1, scatter / (k - 1)) / precision);
  const half = t95(k - 1) * se;
  const fixed = weigh(groups, 0);
  const typical = ((k - 1) * fixed.precision) / (fixed.precision ** 2 - fixed.squares);
  const spread = k < 5 ? null : t95(k - 2) * Math.sqrt(tau2 + se * se);
  return {
    value: mean,
    low: mean - half,
    high: mean + half,
    p: tTwoSided(mean / se, k - 1),
    se,
    tau2,
    i2: tau2 / (tau2 + typical),
    q: { statistic: fixed.scatter, df: k - 1, p: chiSquareUpper(fixed.scatter, k - 1) },
    prediction: spread === null ? null : { low: mean - spread, high: mean + spread },
    reason: null,
  };
}

function nothing(reason: GroupBlank): RandomEffects {
  const none = { value: null, low: null, high: null, p: null, se: null, tau2: null, i2: null, q: null };
  return { ...none, prediction: null, reason };
}

/** Mean with weights 1/(v + τ²), their sum and sum of squares, and Σw(y − mean)². */
function weigh(groups: readonly GroupGap[], tau2: number) {
  let [precision, squares, sum] = [0, 0, 0];
  for (const { gap, variance } of groups) {
    const w = 1 / (variance + tau2);
    precision += w;
    squares += w * w;
    sum += w * gap;
  }
  const mean = sum / precision;
  let [scatter, scatterSquared] = [0, 0];
  for (const { gap, variance } of groups) {
    const w = 1 / (variance + tau2);
    scatter += w * (gap - mean) ** 2;
    scatterSquared += (w * (gap - mean)) ** 2;
  }
  return { mean, precision, squares, scatter, scatterSquared };
}

/** Greatest restricted likelihood: every zero of its slope on a grid of τ, and 0 itself, compared by likelihood. */
function estimateTau2(groups: readonly GroupGap[]): number {
  const slope = (tau: number) => {
    const { precision, squares, scatterSquared } = weigh(groups, tau * tau);
    return scatterSquared - precision + squares / precision;
  };
  const range = Math.max(...groups.map((group) => group.gap)) - Math.min(...groups.map((group) => group.gap));
  const grid = Array.from({ length: 201 }, (_, i) => range * (i / 200) ** 2);
  let [best, highest] = [0, restrictedLogLikelihood(groups, 0)];
  for (let i = 1; i < grid.length; i++) {
    const [low, high] = [grid[i - 1]!, grid[i]!];
    if (!(slope(low) > 0 && slope(high) <= 0)) continue;
    const tau2 = findRoot(slope, low, high) ** 2;
    const likelihood = restrictedLogLikelihood(groups, tau2);
    if (likelihood > highest) [best, highest] = [tau2, likelihood];
  }
  return best;
}

function restrictedLogLikelihood(groups: readonly GroupGap[], tau2: number): number {
  const { precision, scatter } = weigh(groups, tau2);
  const logs = groups.reduce((sum, one) => sum + Math.log(one.variance + tau2), 0);
  return -(logs + Math.log(precision) + scatter) / 2;
}
