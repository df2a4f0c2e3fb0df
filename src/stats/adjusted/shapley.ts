import { readMoments } from '../mean.ts';
import type { AdjustMethod } from './adjusted-gap.ts';
import { pointByLeastSquares } from './g-linear.ts';
import { pointByLogit } from './g-logistic.ts';
import { regroup, type Stratum, totalOf } from './stratum.ts';

/** More covariates than this are not shared out: 2⁴ = 16 collapsed tables. */
const MOST_COVARIATES = 4;

/**
 * How much of the composition part goes with each covariate, in their order, by Shapley's value: v(S) = crude gap of
 * those compared − gap standardised over S alone, averaged over every order of entering. Independent of order and
 * reference category; the shares add up to the composition. `compared`, `method`, `interactions` as `adjustShare` or
 * `adjustMean` gave them (differences only). Null with more than four covariates, or where a smaller model cannot be
 * fitted.
 * Source: Shorrocks 2013, J Econ Inequal 11:99.
 */
export function shareComposition(
  compared: readonly Stratum[],
  covariates: number,
  method: AdjustMethod,
  interactions = false,
): readonly number[] | null {
  const { women, men } = totalOf(compared);
  const [one, other] = [readMoments(women), readMoments(men)];
  if (covariates > MOST_COVARIATES || !one || !other) return null;
  const crude = one.mean - other.mean;
  const worth: number[] = [];
  for (let set = 0; set < 1 << covariates; set++) {
    const { strata } = regroup(compared, (levels) => levels.filter((_, j) => (set >> j) & 1));
    const gap = set === 0 ? crude : gapOver(strata, method, interactions);
    if (gap === null) return null;
    worth.push(crude - gap);
  }
  return Array.from({ length: covariates }, (_, j) => shapleyValue(worth, covariates, j));
}

/**
 * Σ over the sets without j of |S|!(J − |S| − 1)!/J!·(v(S ∪ j) − v(S)); `worth[set]` with bit j set for covariate j.
 */
export function shapleyValue(worth: readonly number[], players: number, j: number): number {
  let sum = 0;
  worth.forEach((value, set) => {
    if ((set >> j) & 1) return;
    const size = Array.from({ length: players }, (_, i) => (set >> i) & 1).reduce((a, b) => a + b, 0);
    const weight = (factorial(size) * factorial(players - size - 1)) / factorial(players);
    sum += weight * (worth[set | (1 << j)]! - value);
  });
  return sum;
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

function gapOver(strata: readonly Stratum[], method: AdjustMethod, interactions: boolean): number | null {
  if (method === 'g_formula') return pointByLogit(strata, interactions);
  if (method === 'linear') return pointByLeastSquares(strata);
  let [gap, whole] = [0, 0];
  for (const { women, men } of strata) {
    const [one, other] = [readMoments(women), readMoments(men)];
    if (!one || !other) return null;
    gap += (one.n + other.n) * (one.mean - other.mean);
    whole += one.n + other.n;
  }
  return gap / whole;
}
