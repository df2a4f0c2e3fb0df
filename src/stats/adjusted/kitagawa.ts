import { readMoments } from '../mean.ts';
import type { AdjustedGap } from './adjust.ts';
import type { AdjustMethod } from './adjusted-gap.ts';
import { pointByLeastSquares } from './g-linear.ts';
import { pointByLogit } from './g-logistic.ts';
import { regroup, type Stratum, totalOf } from './stratum.ts';

/** `pooled`: the weights of the adjusted gap; `symmetric`: half of each sex's own (Kitagawa 1955). */
type Weights = 'pooled' | 'symmetric';

/** The crude gap in four parts that add up to it: fractions for shares, else the unit of the sums. */
export interface Parts {
  readonly crude: number;
  /** What remains within strata: with pooled weights the adjusted gap itself. Never divided further. */
  readonly rest: number;
  /** Goes with the sexes' different composition among those compared. */
  readonly composition: number;
  /** Goes with the women, and with the men, in strata without the other sex. */
  readonly womenOutside: number;
  readonly menOutside: number;
}

/**
 * Kitagawa's decomposition over the strata compared, with the rest of the standardised gap. `strata` hold everybody;
 * `compared` those of them with both sexes. With pooled weights rest = Σ(N_k/N)(m1k − m0k) and composition =
 * Σ(w1k − w0k)[(1 − π)m1k + πm0k], π women's share of those compared. All parts change sign when the sexes change
 * places. Null without both sexes or without a stratum to compare.
 * Source: Kitagawa 1955, JASA 50:1168; the persons outside: Ñopo 2008, Rev Econ Stat 90:290.
 */
export function decompose(
  strata: readonly Stratum[],
  compared: readonly Stratum[],
  weights: Weights = 'pooled',
): Parts | null {
  const frame = frameOf(strata, compared);
  if (!frame) return null;
  const { n1, n0, crude, womenOutside, menOutside } = frame;
  const share = weights === 'pooled' ? n1 / (n1 + n0) : 0.5;
  let [rest, composition] = [0, 0];
  for (const stratum of compared) {
    const [one, other] = [readMoments(stratum.women), readMoments(stratum.men)];
    if (!one || !other) return null;
    const [w1, w0] = [one.n / n1, other.n / n0];
    const weight = weights === 'pooled' ? (one.n + other.n) / (n1 + n0) : (w1 + w0) / 2;
    rest += weight * (one.mean - other.mean);
    composition += (w1 - w0) * ((1 - share) * one.mean + share * other.mean);
  }
  return { crude, rest, composition, womenOutside, menOutside };
}

/**
 * The same where a model made the adjusted gap: the rest is that gap, the composition what is left of the crude gap of
 * those compared.
 */
export function decomposeAround(rest: number, strata: readonly Stratum[], compared: readonly Stratum[]): Parts | null {
  const frame = frameOf(strata, compared);
  if (!frame) return null;
  const { crude, crudeInside, womenOutside, menOutside } = frame;
  return { crude, rest, composition: crudeInside - rest, womenOutside, menOutside };
}

function frameOf(strata: readonly Stratum[], compared: readonly Stratum[]) {
  const [all, inside] = [totalOf(strata), totalOf(compared)];
  const women = readMoments(all.women)?.mean;
  const men = readMoments(all.men)?.mean;
  const womenInside = readMoments(inside.women)?.mean;
  const menInside = readMoments(inside.men)?.mean;
  if (women === undefined || men === undefined || womenInside === undefined || menInside === undefined) return null;
  return {
    n1: inside.women.n,
    n0: inside.men.n,
    crude: women - men,
    crudeInside: womenInside - menInside,
    womenOutside: women - womenInside,
    menOutside: menInside - men,
  };
}

/** The parts of a crude gap, the composition shared out over the covariates in their order. */
export interface AdjustedParts extends Parts {
  /** Adds up to `composition`; null with more than four covariates or where a smaller model cannot be fitted. */
  readonly byCovariate: readonly number[] | null;
}

/**
 * The crude gap divided so that its rest is the adjusted gap, whatever method made it; always as a difference, in the
 * unit of the sums (fractions for shares), also where the gap itself is a ratio. `strata` hold everybody. Null without
 * an adjusted number.
 */
export function decomposeAdjusted(strata: readonly Stratum[], adjusted: AdjustedGap): AdjustedParts | null {
  const { method, compared, covariates, interactions, value } = adjusted;
  if (method === null || method === 'mantel_haenszel' || value === null) return null;
  const parts = partsOf();
  return parts && { ...parts, byCovariate: shareComposition(compared, covariates.length, method, interactions) };

  function partsOf(): Parts | null {
    if (method === 'standardised') return decompose(strata, compared);
    const rest = method === 'g_formula' ? pointByLogit(compared, interactions) : pointByLeastSquares(compared);
    return rest === null ? null : decomposeAround(rest, strata, compared);
  }
}

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
