import { binomialCdf } from './distributions.ts';
import type { Comparison } from './estimate.ts';
import { findRoot } from './find-root.ts';
import { compareShares, scoreDifference, type TwoShares } from './share-difference.ts';
import { confirm } from './stretch.ts';

/** Risk that the men's true share lies outside the range that is searched; added to what is found there. */
const OUTSIDE = 1e-4;
/** Shares tried within that range. */
const STEPS = 60;
/** Standard deviations of a binomial beyond which nothing is counted. */
const REACH = 8;

/**
 * One-sided probability of a score at least as far from `delta` as that of the table, on the same side, when the true
 * difference is `delta`: all tables of these numbers of women and men are added up, at the share of men (within its
 * 99.99 % interval) that makes it largest. Counts under `least` but 0 are never shown and add nothing. `phi` divides
 * the table's own score only. Never too small, whatever the true share.
 * Source: Suissa & Shuster 1985, JRSS A 148:317; the range: Berger & Boos 1994, JASA 89:1012.
 */
export function tailOfScore(
  table: TwoShares,
  delta: number,
  { phi = 1, least = 1 }: { readonly phi?: number; readonly least?: number } = {},
): number {
  const score = scoreDifference(table, delta, phi);
  if (score < 0) {
    // exchanging the sexes turns the lower tail into the upper
    return tailAbove({ x1: table.x0, n1: table.n0, x0: table.x1, n0: table.n1 }, -delta, -score, least);
  }
  return tailAbove(table, delta, score, least);
}

function tailAbove(table: TwoShares, delta: number, score: number, least: number): number {
  const { n1, n0 } = table;
  const women = likelyRange(table.x1, n1);
  const men = likelyRange(table.x0, n0);
  const low = Math.max(men.low, women.low - delta, 0, -delta);
  const high = Math.min(men.high, women.high - delta, 1, 1 - delta);
  if (low > high) return OUTSIDE;
  const from = Math.max(0, Math.floor(n0 * low - reachOf(n0, low)));
  const to = Math.min(n0, Math.ceil(n0 * high + reachOf(n0, high)));
  const bounds = leastWomen(table, delta, score, from, to);
  let most = 0;
  for (let step = 0; step <= STEPS; step++) {
    const p = low + ((high - low) * step) / STEPS;
    const m = weigh(n0, p, least);
    const w = weigh(n1, p + delta, least);
    const above = sumFromAbove(w.weights);
    let tail = 0;
    m.weights.forEach((weight, index) => {
      const bound = bounds[m.from + index - from] ?? n1 + 1;
      tail += weight * (above[Math.max(0, bound - w.from)] ?? 0);
    });
    most = Math.max(most, tail);
  }
  return Math.min(1, most + OUTSIDE);
}

/**
 * For each number of men with yes, `from` … `to`, the least number of women whose score reaches `score`; n1 + 1 if
 * none.
 */
function leastWomen({ n1, n0 }: TwoShares, delta: number, score: number, from: number, to: number): readonly number[] {
  const bounds: number[] = [];
  const reaches = (x1: number, x0: number) => scoreDifference({ x1, n1, x0, n0 }, delta) >= score - 1e-9;
  let x1 = Math.max(0, Math.floor(n1 * (from / n0 + delta)));
  while (x1 > 0 && reaches(x1 - 1, from)) x1--;
  for (let x0 = from; x0 <= to; x0++) {
    while (x1 <= n1 && !reaches(x1, x0)) x1++;
    bounds.push(x1);
  }
  return bounds;
}

/** Exact (Clopper–Pearson) limits that leave half of `OUTSIDE` outside, a quarter on each side. */
function likelyRange(x: number, n: number) {
  const side = OUTSIDE / 4;
  return {
    low: x === 0 ? 0 : findRoot((p) => 1 - binomialCdf(x - 1, n, p) - side, 0, x / n),
    high: x === n ? 1 : findRoot((p) => side - binomialCdf(x, n, p), x / n, 1),
  };
}

function reachOf(n: number, p: number): number {
  return REACH * Math.sqrt(n * p * (1 - p)) + REACH;
}

/** P(X = from), P(X = from + 1), … of a binomial, by the ratio of neighbours outward from the middle. */
function weigh(n: number, p: number, least: number): { readonly from: number; readonly weights: readonly number[] } {
  const share = Math.min(1, Math.max(0, p));
  const from = Math.max(0, Math.floor(n * share - reachOf(n, share)));
  const to = Math.min(n, Math.ceil(n * share + reachOf(n, share)));
  const middle = Math.min(to, Math.max(from, Math.round(n * share)));
  const weights = new Array<number>(to - from + 1).fill(0);
  weights[middle - from] = 1;
  for (let x = middle; x < to; x++) {
    weights[x + 1 - from] = share === 1 ? 0 : (weights[x - from]! * (n - x) * share) / (x + 1) / (1 - share);
  }
  for (let x = middle; x > from; x--) {
    weights[x - 1 - from] = share === 0 ? 0 : (weights[x - from]! * x * (1 - share)) / (n - x + 1) / share;
  }
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const hidden = (x: number) => (x > 0 && x < least) || (n - x > 0 && n - x < least);
  return { from, weights: weights.map((weight, index) => (hidden(from + index) ? 0 : weight / whole)) };
}

function sumFromAbove(weights: readonly number[]): readonly number[] {
  const sums = [...weights, 0];
  for (let index = weights.length - 1; index >= 0; index--) sums[index]! += sums[index + 1]!;
  return sums;
}

/**
 * Scores beyond this are confirmed in every table that may be shown (enumerated: 2.7 at most). Up to 4 p is asked for too:
 * of 50 women and 2,000 men the score's own p is down to a sixth of the exact one there.
 */
const BEYOND_DOUBT = 4;
/** Counts of 1–4 never carry a verdict, so that they need not be reckoned with. */
const LEAST = 5;

/**
 * A difference of shares for a verdict: Miettinen and Nurminen's interval, stretched to 0 where the exact unconditional
 * test does not confirm that there is a difference, and to the margin where it does not confirm that the difference is
 * smaller. So a direction is false in at most 2.5 % each way, and so is `equal`, whatever the numbers of women and men.
 * Valid where every count is 0 or at least 5; `margin` in fractions.
 */
export function confirmShares(table: TwoShares, phi: number, margin: number): Comparison {
  return confirm(compareShares(table, phi), margin, (bound) =>
    Math.abs(scoreDifference(table, bound, phi)) > BEYOND_DOUBT ? 0 : tailOfScore(table, bound, { phi, least: LEAST }),
  );
}
