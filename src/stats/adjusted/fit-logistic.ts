import { addOuter, dot, invert, multiply, zeros } from './cholesky.ts';

/** People with the same row of the model: how many, and how many yes. */
export interface BinomialRow {
  readonly x: readonly number[];
  readonly n: number;
  readonly yes: number;
}

/** Why a model has no answer: a share that wants to be 0 or 1, no rest in 25 steps, columns that repeat each other. */
type FitTrouble = 'separated' | 'no_convergence' | 'singular';

export type LogisticFit =
  | { readonly trouble: FitTrouble }
  | { readonly trouble: null; readonly coefficients: readonly number[]; readonly inverse: number[][] };

const MOST_STEPS = 25;
const EDGE = 1e-8;

/**
 * Logistic regression on grouped counts by Newton's method with halved steps; `inverse` is that of the information at the
 * greatest likelihood. Source: McCullagh & Nelder, 2nd ed., §4.4. R: `glm(cbind(yes, no) ~ …, binomial)`.
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

export function logistic(eta: number): number {
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
