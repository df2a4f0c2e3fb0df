import { capMargin } from '../../../src/stats/margin-cap.ts';
import { compareShares } from '../../../src/stats/share-difference.ts';
import { judge } from '../../../src/stats/verdict.ts';
import type { Pair } from './exact.ts';
import { binomialWeights, mayBeShown } from './measure.ts';

/** How often a verdict is false at one point. */
export interface FalseVerdict {
  readonly point: string;
  readonly rate: number;
}

interface Ruling {
  readonly x1: number;
  readonly x0: number;
  readonly verdict: string;
}

/** Verdicts of every table that may be shown; of large ones those within five standard errors of `shares`. */
function rule([n1, n0]: Pair, margin: number, shares: Pair | null): readonly Ruling[] {
  const made: Ruling[] = [];
  const [from1, to1] = rangeOf(n1, shares?.[0] ?? null);
  const [from0, to0] = rangeOf(n0, shares?.[1] ?? null);
  for (let x1 = from1; x1 <= to1; x1++) {
    for (let x0 = from0; x0 <= to0; x0++) {
      if (!mayBeShown(x1, n1 - x1, x0, n0 - x0)) continue;
      const gap = compareShares({ x1, n1, x0, n0 });
      const { verdict } = judge({
        value: gap.value!, // both sexes are there
        low: gap.low!,
        high: gap.high!,
        margin: capMargin(margin, { x1, n1, x0, n0 }),
      });
      made.push({ x1, x0, verdict });
    }
  }
  return made;
}

function rangeOf(n: number, p: number | null): Pair {
  if (p === null) return [0, n];
  const reach = 5 * Math.sqrt(n * p * (1 - p)) + 3;
  return [Math.max(0, Math.floor(n * p - reach)), Math.min(n, Math.ceil(n * p + reach))];
}

function rateOf(rulings: readonly Ruling[], verdict: string, [n1, n0]: Pair, p1: number, p0: number): number {
  const [w1, w0] = [binomialWeights(n1, p1), binomialWeights(n0, p0)];
  return rulings.reduce((sum, one) => (one.verdict === verdict ? sum + w1[one.x1]! * w0[one.x0]! : sum), 0);
}

/** P(a direction is claimed | no difference), each direction for itself. */
export function studyFalseDirection(pairs: readonly Pair[], shares: readonly number[]): readonly FalseVerdict[] {
  return pairs.flatMap((pair) => {
    const rulings = rule(pair, 0.05, null);
    return shares.flatMap((p) =>
      (['women_higher', 'men_higher'] as const).map((verdict) => ({
        point: `n ${pair[0]}/${pair[1]}, p ${p}, ${verdict}`,
        rate: rateOf(rulings, verdict, pair, p, p),
      })),
    );
  });
}

/** P(`equal` | a difference as large as the margin, cap included), the place where it is likeliest to be false. */
export function studyFalseEqual(pairs: readonly Pair[], shares: readonly number[]): readonly FalseVerdict[] {
  return pairs.flatMap((pair) =>
    shares.map((p0) => {
      const p1 = shareAtMargin(pair, p0);
      return {
        point: `n ${pair[0]}/${pair[1]}, p ${p1.toFixed(4)}/${p0}`,
        rate: rateOf(rule(pair, 0.05, [p1, p0]), 'equal', pair, p1, p0),
      };
    }),
  );
}

/** p1 with p1 − p0 = min(.05, ¼·min(p̄, 1 − p̄)), by repeated substitution. */
function shareAtMargin([n1, n0]: Pair, p0: number): number {
  let gap = 0.05;
  for (let i = 0; i < 200; i++) {
    const all = (n1 * (p0 + gap) + n0 * p0) / (n1 + n0);
    gap = Math.min(0.05, Math.min(all, 1 - all) / 4);
  }
  return p0 + gap;
}
