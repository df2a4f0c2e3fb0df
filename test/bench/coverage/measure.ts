/** One grid point: how often a number is shown, and shown with an interval that lies above or below the truth. */
export interface Measured {
  readonly point: string;
  readonly shown: number;
  /** P(shown and the interval lies above the truth): a gap claimed for women that is not there. */
  readonly above: number;
  /** P(shown and the interval lies below the truth). */
  readonly below: number;
}

/** One method over its grid. */
export interface Study {
  readonly number: string;
  readonly method: string;
  readonly how: 'exact' | 'simulated';
  readonly points: readonly Measured[];
}

export interface Limits {
  readonly low: number | null;
  readonly high: number | null;
}

/** Bars: P(shown and misses) at every point, on each side, and as the mean over the grid. */
export const BARS = { miss: 0.08, side: 0.065, mean: 0.055 };

export interface Summary {
  readonly worst: Measured;
  readonly miss: number;
  readonly side: number;
  readonly mean: number;
  readonly kept: boolean;
}

export function summarise(study: Study): Summary {
  const missOf = (one: Measured) => one.above + one.below;
  const worst = study.points.reduce((most, one) => (missOf(one) > missOf(most) ? one : most));
  const side = Math.max(...study.points.map((one) => Math.max(one.above, one.below)));
  const mean = study.points.reduce((sum, one) => sum + missOf(one), 0) / study.points.length;
  const miss = missOf(worst);
  return { worst, miss, side, mean, kept: miss <= BARS.miss && side <= BARS.side && mean <= BARS.mean };
}

/** Repeats a draw: `null` limits are not shown. Each repetition may carry a truth of its own. */
export function repeat(point: string, times: number, draw: () => Limits & { readonly truth: number }): Measured {
  let [shown, above, below] = [0, 0, 0];
  for (let i = 0; i < times; i++) {
    const { low, high, truth } = draw();
    if (low === null && high === null) continue;
    shown++;
    if (low !== null && truth < low) above++;
    if (high !== null && truth > high) below++;
  }
  return { point, shown: shown / times, above: above / times, below: below / times };
}

/** P(X = x) for x = 0 … n, by logarithms of factorials. */
export function binomialWeights(n: number, p: number): readonly number[] {
  const logs = logFactorials(n);
  return Array.from({ length: n + 1 }, (_, x) => {
    if (p === 0 || p === 1) return x === n * p ? 1 : 0;
    return Math.exp(logs[n]! - logs[x]! - logs[n - x]! + x * Math.log(p) + (n - x) * Math.log1p(-p));
  });
}

export function logFactorials(n: number): readonly number[] {
  const logs = [0];
  for (let i = 1; i <= n; i++) logs.push(logs[i - 1]! + Math.log(i));
  return logs;
}

/** The protected release: counts of 1–4 are hidden. */
export function mayBeShown(...counts: readonly number[]): boolean {
  return counts.every((count) => count === 0 || count >= 5);
}
