import { LEAST_CLUSTERS } from '../cluster-factor.ts';
import { type Candidate, noGap, readGap } from './adjusted-gap.ts';
import { addClusterScores, type Clusters, clusterCorrection } from './cluster-pairs.ts';
import {
  addOuter,
  buildDesign,
  type Design,
  dot,
  invert,
  keepSharedLevels,
  multiply,
  quadratic,
  zeros,
} from './normal-equations.ts';
import { overlapOf } from './standardise.ts';
import { type Stratum, totalOf } from './stratum.ts';

/** Of the rarer answer there must be this many for each parameter (docs/methods.md, "Adjusting"). */
export const LEAST_PER_PARAMETER = 10;

/**
 * Logistic g-formula for a difference of shares: a model with main effects and sex (and sex × covariate where the data
 * carry it) is fitted to everybody whose every level holds both sexes, and standardised over them, covariates fixed.
 * Variance by the delta method; with clusters the sandwich of the scores summed by cluster, times m/(m − 1).
 * `few` with under ten of the rarer answer per parameter; `separation` where the fit has no answer (a share at 0 or 1,
 * no rest in 25 steps, columns that repeat each other); `little_overlap` where no level holds both sexes.
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

/**
 * The g-formula with a given set of terms, without its interval: what Shapley's shares need. Null where it cannot be
 * fitted.
 */
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
  compared.forEach((stratum, k) => {
    const weight = (stratum.women.n + stratum.men.n) / whole;
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
    const place = new Map(compared.map((stratum, k) => [strata.indexOf(stratum), k]));
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

/** People with the same row of the model: how many, and how many yes. */
interface BinomialRow {
  readonly x: readonly number[];
  readonly n: number;
  readonly yes: number;
}

/** Why a model has no answer: a share that wants to be 0 or 1, no rest in 25 steps, columns that repeat each other. */
type FitTrouble = 'separated' | 'no_convergence' | 'singular';

type LogisticFit =
  | { readonly trouble: FitTrouble }
  | { readonly trouble: null; readonly coefficients: readonly number[]; readonly inverse: number[][] };

const MOST_STEPS = 25;
const EDGE = 1e-8;

/**
 * Logistic regression on grouped counts by Newton's method with halved steps; `inverse` is that of the information at
 * the greatest likelihood. Source: McCullagh & Nelder, 2nd ed., §4.4. R: `glm(cbind(yes, no) ~ …, binomial)`.
 */
export function fitLogistic(rows: readonly BinomialRow[]): LogisticFit {
  const people = rows.filter((row) => row.n > 0);
  const size = people[0]?.x.length ?? 0;
  if (size === 0) return { trouble: 'singular' };
  let beta: readonly number[] = new Array<number>(size).fill(0);
  let likelihood = logLikelihood(people, beta);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { score, information } = differentiate(people, beta);
    const inverse = invert(information);
    if (!inverse) return { trouble: step === 0 ? 'singular' : 'separated' };
    const change = multiply(inverse, score);
    // The Newton decrement is the squared length of the step in standard errors.
    if (dot(change, score) < 1e-16) return { trouble: null, coefficients: beta, inverse };
    let factor = 1;
    let next = move(beta, change, factor);
    let reached = logLikelihood(people, next);
    while (!(reached >= likelihood - 1e-9 * Math.abs(likelihood)) && factor > 1e-4) {
      factor /= 2;
      next = move(beta, change, factor);
      reached = logLikelihood(people, next);
    }
    beta = next;
    likelihood = reached;
    if (people.some((row) => isAtEdge(logistic(dot(row.x, beta))))) return { trouble: 'separated' };
  }
  return { trouble: 'no_convergence' };
}

function logistic(eta: number): number {
  return eta >= 0 ? 1 / (1 + Math.exp(-eta)) : Math.exp(eta) / (1 + Math.exp(eta));
}

function isAtEdge(share: number): boolean {
  return share < EDGE || share > 1 - EDGE;
}

function move(beta: readonly number[], change: readonly number[], factor: number): number[] {
  return beta.map((b, j) => b + factor * change[j]!);
}

function differentiate(rows: readonly BinomialRow[], beta: readonly number[]) {
  const score = beta.map(() => 0);
  const information = zeros(beta.length);
  for (const { x, n, yes } of rows) {
    const p = logistic(dot(x, beta));
    for (let j = 0; j < x.length; j++) score[j]! += x[j]! * (yes - n * p);
    addOuter(information, n * p * (1 - p), x, x);
  }
  return { score, information };
}

function logLikelihood(rows: readonly BinomialRow[], beta: readonly number[]): number {
  let sum = 0;
  for (const { x, n, yes } of rows) {
    const eta = dot(x, beta);
    // log(1 + e^η) without overflow.
    sum += yes * eta - n * (Math.max(eta, 0) + Math.log1p(Math.exp(-Math.abs(eta))));
  }
  return sum;
}
