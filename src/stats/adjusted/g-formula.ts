import { LEAST_CLUSTERS } from '../cluster-factor.ts';
import { type Candidate, noGap, readGap } from './adjusted-gap.ts';
import { addOuter, dot, multiply, quadratic, zeros } from './cholesky.ts';
import type { Clusters } from './cluster-pairs.ts';
import { addClusterScores, clusterCorrection } from './cluster-scores.ts';
import { buildDesign, type Design, keepSharedLevels } from './design.ts';
import { type BinomialRow, fitLogistic, logistic } from './fit-logistic.ts';
import { overlapOf } from './standardise.ts';
import { type Stratum, totalOf } from './stratum.ts';

/** Of the rarer answer there must be this many for each parameter (docs/methods.md, "Adjusting"). */
export const LEAST_PER_PARAMETER = 10;

/**
 * Logistic g-formula for a difference of shares: a model with main effects and sex (and sex × covariate where the data
 * carry it) is fitted to everybody whose every level holds both sexes, and standardised over them, covariates fixed.
 * Variance by the delta method; with clusters the sandwich of the scores summed by cluster, times m/(m − 1).
 * `few` with under ten of the rarer answer per parameter; `separation` where the fit has no answer (a share at 0 or 1, no
 * rest in 25 steps, columns that repeat each other); `little_overlap` where no level holds both sexes.
 * Source: Lane & Nelder 1982, Biometrics 38:613; Muller & MacLehose 2014, Int J Epidemiol 43:962.
 */
export function standardiseByLogit(strata: readonly Stratum[], clusters: Clusters | null): Candidate {
  const compared = keepSharedLevels(strata);
  const frame = { method: 'g_formula', overlap: overlapOf(compared, strata), compared } as const;
  const none = (reason: 'few' | 'separation' | 'little_overlap'): Candidate => ({
    ...frame,
    gap: noGap(reason),
    interactions: false,
  });
  if (compared.length === 0) return none('little_overlap');
  const { women, men } = totalOf(compared);
  const yes = Number(women.sum + men.sum);
  const rarer = Math.min(yes, women.n + men.n - yes);
  for (const interactions of [true, false]) {
    const design = buildDesign(compared, interactions);
    if (rarer < LEAST_PER_PARAMETER * design.parameters) continue;
    const gap = gapOfDesign(strata, compared, design, clusters);
    if (gap) return { ...frame, gap, interactions };
    if (!interactions) return none('separation');
  }
  return none('few');
}

/** The g-formula with a given set of terms, without its interval: what Shapley's shares need. Null where it cannot be fitted. */
export function pointByLogit(compared: readonly Stratum[], interactions: boolean): number | null {
  const design = buildDesign(compared, interactions);
  const fit = fitLogistic(binomialRows(compared, design));
  if (fit.trouble !== null) return null;
  const { mean1, mean0 } = predict(compared, design, fit.coefficients);
  return mean1 - mean0;
}

function binomialRows(compared: readonly Stratum[], design: Design): BinomialRow[] {
  return compared.flatMap(({ women, men }, k) => [
    { x: design.rows[k]!.women, n: women.n, yes: Number(women.sum) },
    { x: design.rows[k]!.men, n: men.n, yes: Number(men.sum) },
  ]);
}

function predict(compared: readonly Stratum[], design: Design, beta: readonly number[]) {
  const whole = compared.reduce((sum, one) => sum + one.women.n + one.men.n, 0);
  let [mean1, mean0] = [0, 0];
  const gradient = beta.map(() => 0);
  compared.forEach((one, k) => {
    const weight = (one.women.n + one.men.n) / whole;
    const row = design.rows[k]!;
    const [p1, p0] = [logistic(dot(row.women, beta)), logistic(dot(row.men, beta))];
    mean1 += weight * p1;
    mean0 += weight * p0;
    for (let j = 0; j < gradient.length; j++) {
      gradient[j]! += weight * (p1 * (1 - p1) * row.women[j]! - p0 * (1 - p0) * row.men[j]!);
    }
  });
  return { mean1, mean0, gradient };
}

function gapOfDesign(
  strata: readonly Stratum[],
  compared: readonly Stratum[],
  design: Design,
  clusters: Clusters | null,
) {
  const rows = binomialRows(compared, design);
  const fit = fitLogistic(rows);
  if (fit.trouble !== null) return null;
  const { mean1, mean0, gradient } = predict(compared, design, fit.coefficients);
  let variance = quadratic(fit.inverse, gradient);
  if (clusters) {
    const place = new Map(compared.map((one, k) => [strata.indexOf(one), k]));
    const meat = zeros(design.parameters);
    for (const { x, n, yes } of rows) {
      const p = logistic(dot(x, fit.coefficients));
      addOuter(meat, yes * (1 - p) ** 2 + (n - yes) * p * p, x, x);
    }
    addClusterScores(meat, clusters, ({ stratum, sex }) => {
      const k = place.get(stratum);
      if (k === undefined) return null;
      const x = design.rows[k]![sex];
      return { x, fitted: logistic(dot(x, fit.coefficients)) };
    });
    const clustered = quadratic(meat, multiply(fit.inverse, gradient)) * clusterCorrection(clusters);
    variance = clusters.shared < LEAST_CLUSTERS ? Math.max(variance, clustered) : clustered;
  }
  return readGap({ mean1, mean0, variance, df: null }, 'difference', 1);
}
