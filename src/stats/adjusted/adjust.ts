import { type AdjustMethod, type Candidate, type Gap, noGap, type Overlap, type Scale } from './adjusted-gap.ts';
import { type Clusters, movePairs } from './cluster-pairs.ts';
import { standardiseByLeastSquares } from './g-linear.ts';
import { standardiseByLogLinear } from './g-log-linear.ts';
import { standardiseByLogit } from './g-logistic.ts';
import { type MantelHaenszel, poolByMantelHaenszel, poolRates } from './mantel-haenszel.ts';
import { isCompared, overlapOf, standardise } from './standardise.ts';
import { mergeSmallLevels, readShareStrata, regroup, type ShareStratum, type Stratum, totalOf } from './stratum.ts';

/**
 * With at least the first overlap of both sexes, strata are standardised directly; with at least the second, a number
 * is shown together with its overlap.
 */
export const FULL_OVERLAP = 0.9;
export const LEAST_OVERLAP = 0.7;
/** Fewer of either sex among those compared: no number. */
const LEAST_COMPARED = 10;

/** An adjusted gap and all that must be said with it. */
export interface AdjustedGap extends Gap {
  readonly method: AdjustMethod | null;
  /** Covariates compared within, and those dropped because the data are too thin, each in the order given. */
  readonly covariates: readonly string[];
  readonly dropped: readonly string[];
  /** Share of each sex that the comparison holds; 0.9 and above needs no words. */
  readonly overlap: Overlap | null;
  /** The persons compared, by merged stratum: for `decomposeAdjusted`, and for their own crude gap (`totalOf`). */
  readonly compared: readonly Stratum[];
  readonly interactions: boolean;
  /** Computed as well for a share adjusted for one covariate; else null. */
  readonly mantelHaenszel: MantelHaenszel | null;
}

/**
 * Adjusted gap of a share. The rule: joint strata of the covariates, small levels merged; standardised directly where
 * the strata with two of each sex hold at least 90 % of both; else the logistic g-formula where it can be fitted and
 * holds at least 70 %; else the last covariate is given up and the rule begins again; with one covariate left the
 * direct number is shown from 70 %. `strata` hold everybody registered, `covariates` name their levels in order.
 * `no_cases`, `one_sex`; `few` under ten of a sex compared; `little_overlap`; `separation`, where that alone was in the
 * way.
 * Source: docs/methods.md, "Adjusting"; the estimators' own docstrings.
 */
export function adjustShare(
  strata: readonly ShareStratum[],
  covariates: readonly string[],
  clusters: Clusters | null = null,
): AdjustedGap {
  const options = { scale: 'difference', bound: 1 } as const;
  const found = choose(readShareStrata(strata), covariates, clusters, {
    direct: (merged, moved) => standardise(merged, { ...options, clusters: moved }),
    model: standardiseByLogit,
  });
  if (found.covariates.length !== 1 || found.value === null) return found;
  return { ...found, mantelHaenszel: poolByMantelHaenszel(found.compared.map(countsOf)) };
}

/**
 * The same for means: months and days as `difference`, amounts as `ratio`; least squares in place of the logistic
 * model.
 */
export function adjustMean(
  strata: readonly Stratum[],
  covariates: readonly string[],
  scale: Scale,
  clusters: Clusters | null = null,
): AdjustedGap {
  return choose(strata, covariates, clusters, {
    direct: (merged, moved) => standardise(merged, { scale, clusters: moved }),
    model: (merged, moved) => standardiseByLeastSquares(merged, scale, moved),
  });
}

/**
 * The same for a rate, with Mantel and Haenszel's ratio instead of direct standardisation and the log-linear model
 * instead of the logistic one. `strata` hold persons at risk, their events and days.
 */
export function adjustRate(
  strata: readonly Stratum[],
  covariates: readonly string[],
  clusters: Clusters | null = null,
): AdjustedGap {
  return choose(strata, covariates, clusters, { direct: poolRates, model: standardiseByLogLinear });
}

/** Yes and registered of a stratum of ones and zeros, or of their `totalOf`. */
export function countsOf({ women, men }: Pick<Stratum, 'women' | 'men'>) {
  return { x1: Number(women.sum), n1: women.n, x0: Number(men.sum), n0: men.n };
}

type Estimator = (strata: readonly Stratum[], clusters: Clusters | null) => Candidate;

function choose(
  strata: readonly Stratum[],
  covariates: readonly string[],
  clusters: Clusters | null,
  estimators: { readonly direct: Estimator; readonly model: Estimator },
): AdjustedGap {
  const { women, men } = totalOf(strata);
  if (women.n === 0 || men.n === 0) return refuse(noGap(women.n === men.n ? 'no_cases' : 'one_sex'), covariates, null);
  let last: Candidate | null = null;
  for (let kept = covariates.length; kept >= Math.min(1, covariates.length); kept--) {
    const first = regroup(strata, (levels) => levels.slice(0, kept));
    const second = mergeSmallLevels(first.strata);
    const merged = second.strata;
    const moved = clusters && movePairs(movePairs(clusters, first.home), second.home);
    const direct = lowest(overlapOf(merged.filter(isCompared), merged));
    if (direct >= FULL_OVERLAP) return accept(estimators.direct(merged, moved), covariates, kept);
    const model = estimators.model(merged, moved);
    if (model.gap.value !== null && lowest(model.overlap) >= LEAST_OVERLAP) return accept(model, covariates, kept);
    if (kept <= 1 && direct >= LEAST_OVERLAP) return accept(estimators.direct(merged, moved), covariates, kept);
    last = model;
  }
  const reason = last && lowest(last.overlap) >= LEAST_OVERLAP ? last.gap.reason : 'little_overlap';
  return refuse(noGap(reason ?? 'little_overlap'), covariates, last?.overlap ?? null);
}

function lowest({ women, men }: Overlap): number {
  return Math.min(women, men);
}

function refuse(gap: Gap, covariates: readonly string[], overlap: Overlap | null): AdjustedGap {
  return {
    ...gap,
    method: null,
    covariates: [],
    dropped: covariates,
    overlap,
    compared: [],
    interactions: false,
    mantelHaenszel: null,
  };
}

function accept(candidate: Candidate, covariates: readonly string[], kept: number): AdjustedGap {
  const { women, men } = totalOf(candidate.compared);
  if (Math.min(women.n, men.n) < LEAST_COMPARED) return refuse(noGap('few'), covariates, candidate.overlap);
  const { gap, method, overlap, compared, interactions } = candidate;
  return {
    ...gap,
    method,
    covariates: covariates.slice(0, kept),
    dropped: covariates.slice(kept),
    overlap,
    compared,
    interactions,
    mantelHaenszel: null,
  };
}
