import type { TwoShares } from './share-difference.ts';

/** An interval to judge, with the smallest gap that matters; for a ratio everything as logarithms. */
interface Judged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly margin: number;
  /**
   * False: too few have come to the end of what is measured for a gap of the margin to be ruled out, however narrow
   * the interval. True where left out.
   */
  readonly reachesEnd?: boolean | undefined;
}

/**
 * The verdict table: first row that fits, strict as written, unrounded numbers. Row numbers: docs/methods.md,
 * "Verdict". Promises: a direction is false in at most 2.5 % each way, and so is `equal` where the gap is the margin or
 * more.
 */
export function judge({ value, low, high, margin, reachesEnd = true }: Judged) {
  if (reachesEnd && -margin < low && high < margin)
    return say('equal', low <= 0 && high >= 0 ? 'no_difference_of_size' : 'real_but_small'); // 2, 3
  if (low > 0) return say('women_higher', gradeOf(low, value, margin)); // 4–6
  if (high < 0) return say('men_higher', gradeOf(-high, -value, margin)); // 7–9
  if (low <= -margin && high >= margin) return say('unclear', 'open'); // 12
  if (!reachesEnd) return say('unclear', 'not_computed');
  return say('unclear', -margin < low ? 'not_men_higher' : 'not_women_higher'); // 10, 11
}

/**
 * The same on the log scale for a ratio; a lower limit of 0 and a missing upper limit are open ends. `margin`: a
 * factor, 1.25.
 */
export function judgeRatio(ratio: {
  readonly value: number;
  readonly low: number;
  readonly high: number | null;
  readonly margin: number;
}) {
  return judge({
    value: Math.log(ratio.value),
    low: ratio.low > 0 ? Math.log(ratio.low) : Number.NEGATIVE_INFINITY,
    high: ratio.high === null ? Number.POSITIVE_INFINITY : Math.log(ratio.high),
    margin: Math.log(ratio.margin),
  });
}

function gradeOf(nearer: number, value: number, margin: number) {
  if (nearer >= margin) return 'at_least';
  return value >= margin ? 'probably' : 'size_uncertain';
}

/**
 * The verdict of a distribution: alike where every category is, each by its own interval, so that the claim that all are
 * is false no more often than one of them; different where the overall test says so at 5 %.
 * Source of the first: Berger 1982, Technometrics 24:295 (intersection–union).
 */
export function judgeDistribution(p: number, categories: readonly (string | null)[]) {
  const differs = p <= 0.05;
  if (categories.length > 0 && categories.every((verdict) => verdict === 'equal'))
    return say('equal', differs ? 'real_but_small' : 'no_difference_of_size');
  return differs ? say('differ', 'distribution') : say('unclear', 'open');
}

function say<V extends 'women_higher' | 'men_higher' | 'differ' | 'equal' | 'unclear', G extends string>(
  verdict: V,
  grade: G,
) {
  return { verdict, grade } as const;
}

/**
 * The margin of a share, capped at a quarter of the rarer answer: min(d, ¼·min(p̄, 1 − p̄)) with p̄ both sexes
 * together. A fixed 5 points would call 2 % and 4.5 % equal. Fractions. Without anyone: the margin itself.
 * Source: docs/methods.md, "Margin"; false `equal` stays under 2.5 % though p̄ is estimated.
 */
export function capMargin(margin: number, { x1, n1, x0, n0 }: TwoShares): number {
  const n = n1 + n0;
  if (n === 0) return margin;
  const p = (x1 + x0) / n;
  return Math.min(margin, Math.min(p, 1 - p) / 4);
}
