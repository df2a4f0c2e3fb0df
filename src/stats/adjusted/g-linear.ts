import { readMoments, type Sums } from '../mean.ts';
import { type Candidate, noGap, readGap, type Scale } from './adjusted-gap.ts';
import { addClusterScores, type Clusters, clusterCorrection } from './cluster-pairs.ts';
import { LEAST_PER_PARAMETER } from './g-logistic.ts';
import {
  addOuter,
  buildDesign,
  type Design,
  dot,
  invert,
  keepSharedLevels,
  multiply,
  quadratic,
  SEX_COLUMN,
  zeros,
} from './normal-equations.ts';
import { overlapOf } from './standardise.ts';
import { type Stratum, totalOf } from './stratum.ts';

/**
 * The g-formula for means: least squares with main effects and sex on everybody whose every level holds both sexes,
 * standardised over them. The difference is the coefficient of sex; the ratio compares the two standardised means on
 * the log scale. Covariance robust to unequal spread. `few` with under ten of the rarer sex per parameter; `separation`
 * where columns repeat each other; `little_overlap` where no level holds both sexes.
 * Source: as `standardiseByLogit` and `fitLinear`.
 */
export function standardiseByLeastSquares(
  strata: readonly Stratum[],
  scale: Scale,
  clusters: Clusters | null,
): Candidate {
  const compared = keepSharedLevels(strata);
  const frame = {
    method: 'linear',
    overlap: overlapOf(compared, strata),
    compared,
    interactions: false,
  } as const;
  if (compared.length === 0) return { gap: noGap('little_overlap'), ...frame };
  const design = buildDesign(compared, false);
  const { women, men } = totalOf(compared);
  if (Math.min(women.n, men.n) < LEAST_PER_PARAMETER * design.parameters) return { gap: noGap('few'), ...frame };
  const fit = fitLinear(strata, compared, design, clusters);
  if (!fit) return { gap: noGap('separation'), ...frame };
  const whole = women.n + men.n;
  // The composition of everybody, with sex last set to woman and then to man.
  const row = new Array<number>(design.parameters).fill(0);
  compared.forEach((stratum, k) => {
    const weight = (stratum.women.n + stratum.men.n) / whole;
    design.rows[k]!.men.forEach((value, j) => {
      row[j]! += weight * value;
    });
  });
  const mean0 = row.reduce((sum, value, j) => sum + value * fit.coefficients[j]!, 0);
  const mean1 = mean0 + fit.coefficients[SEX_COLUMN]!;
  const gradient = row.map((value, j) => {
    const asWoman = j === SEX_COLUMN ? 1 : value;
    return scale === 'difference' ? asWoman - value : asWoman / mean1 - value / mean0;
  });
  return {
    gap: readGap({ mean1, mean0, variance: quadratic(fit.covariance, gradient), df: fit.df }, scale),
    ...frame,
  };
}

/** The coefficient of sex alone: what Shapley's shares need. Null where it cannot be fitted. */
export function pointByLeastSquares(compared: readonly Stratum[]): number | null {
  return fitLinear(compared, compared, buildDesign(compared, false), null)?.coefficients[SEX_COLUMN] ?? null;
}

/** Coefficients with their robust covariance; `df` = observations − parameters, or clusters − 1 where fewer. */
interface LinearFit {
  readonly coefficients: readonly number[];
  readonly covariance: number[][];
  readonly df: number;
}

/**
 * Least squares on grouped sums, with the covariance that does not ask for equal spread (HC1: times N/(N − p)); with
 * clusters their scores summed, times m/(m − 1)·N/(N − p). `strata` is the list in which the clusters' places count,
 * `compared` those of them that are fitted. Null where columns repeat each other or nobody is left over.
 * Source: White 1980, Econometrica 48:817; MacKinnon & White 1985. R: `lm(y ~ …)` with `sandwich::vcovHC(type =
 * "HC1")`.
 */
function fitLinear(
  strata: readonly Stratum[],
  compared: readonly Stratum[],
  design: Design,
  clusters: Clusters | null,
): LinearFit | null {
  const rows = compared.flatMap(({ women, men }, k) => [
    { x: design.rows[k]!.women, sums: women },
    { x: design.rows[k]!.men, sums: men },
  ]);
  const n = rows.reduce((sum, row) => sum + row.sums.n, 0);
  if (n <= design.parameters) return null;
  const cross = zeros(design.parameters);
  const answer = new Array<number>(design.parameters).fill(0);
  for (const { x, sums } of rows) {
    addOuter(cross, sums.n, x, x);
    const total = Number(sums.sum);
    x.forEach((value, j) => {
      answer[j]! += value * total;
    });
  }
  const inverse = invert(cross);
  if (!inverse) return null;
  const coefficients = multiply(inverse, answer);
  const meat = zeros(design.parameters);
  for (const { x, sums } of rows) addOuter(meat, squaredDeparture(sums, dot(x, coefficients)), x, x);
  if (clusters) {
    const place = new Map(compared.map((stratum, k) => [strata.indexOf(stratum), k]));
    addClusterScores(meat, clusters, ({ stratum, sex }) => {
      const k = place.get(stratum);
      if (k === undefined) return null;
      const x = design.rows[k]![sex];
      return { x, fitted: dot(x, coefficients) };
    });
  }
  const free = n - design.parameters;
  const factor = (n / free) * (clusters ? clusterCorrection(clusters) : 1);
  const left = inverse.map((row) => multiply(meat, row));
  const covariance = left.map((row) => multiply(inverse, row).map((value) => value * factor));
  return { coefficients, covariance, df: clusters ? Math.max(1, Math.min(free, clusters.m - 1)) : free };
}

/** Σ(y − ŷ)² from the exact moments, so that large amounts lose no digits. */
function squaredDeparture(sums: Sums, fitted: number): number {
  const moments = readMoments(sums);
  if (!moments) return 0;
  return (moments.variance ?? 0) * (moments.n - 1) + moments.n * (moments.mean - fitted) ** 2;
}
