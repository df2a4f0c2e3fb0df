import { confirmThreeOutcomes, confirmTwoOutcomes } from '../../../src/stats/couples.ts';
import { compareRates } from '../../../src/stats/rate-ratio.ts';
import { confirmShares } from '../../../src/stats/unconditional-test.ts';
import { capMargin, judge, judgeRatio } from '../../../src/stats/verdict.ts';
import type { Pair } from './exact.ts';
import { binomialWeights, logFactorials, mayBeShown } from './measure.ts';

/** How often a verdict is false at one point. */
export interface FalseVerdict {
  readonly point: string;
  readonly rate: number;
  /** Draws behind it, where it is simulated. */
  readonly draws?: number;
}

/** One kind of claim over its grid. */
export interface Claim {
  readonly claim: string;
  readonly how: 'exact' | 'simulated';
  readonly points: readonly FalseVerdict[];
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
      const used = capMargin(margin, { x1, n1, x0, n0 });
      // asked for `equal` only: too far apart for that
      if (shares !== null && Math.abs(x1 / n1 - x0 / n0) >= used) continue;
      const gap = confirmShares({ x1, n1, x0, n0 }, 1, used);
      // both sexes are there
      const { verdict } = judge({ value: gap.value!, low: gap.low!, high: gap.high!, margin: used });
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

/** The margin of what is asked of couples. */
const COUPLES = 0.2;

/** Couples with two outcomes: every number of women's. */
export function studyTwoOutcomeVerdicts(sizes: readonly number[]): readonly Claim[] {
  const rate = (n: number, p: number, verdict: string) => {
    const weights = binomialWeights(n, p);
    return weights.reduce((sum, weight, x) => {
      if (!mayBeShown(x, n - x)) return sum;
      const { value, low, high } = confirmTwoOutcomes(x, n - x, COUPLES);
      const said = judge({ value: value!, low: low!, high: high!, margin: COUPLES }).verdict; // there are couples
      return said === verdict ? sum + weight : sum;
    }, 0);
  };
  const point = (n: number) => `n ${n}`;
  return [
    {
      claim: 'a direction, couples with two outcomes',
      how: 'exact',
      points: sizes.map((n) => ({ point: point(n), rate: rate(n, 0.5, 'women_higher') })),
    },
    {
      claim: '`equal`, couples with two outcomes a margin apart',
      how: 'exact',
      points: sizes.map((n) => ({ point: point(n), rate: rate(n, (1 + COUPLES) / 2, 'equal') })),
    },
  ];
}

/** Couples with three outcomes: every table of `n`, women's and men's share alike, or a margin apart. */
export function studyThreeOutcomeVerdicts(sizes: readonly number[]): readonly Claim[] {
  const direction: FalseVerdict[] = [];
  const equal: FalseVerdict[] = [];
  for (const n of sizes) {
    const logs = logFactorials(n);
    const tables: { w: number; m: number; verdict: string }[] = [];
    for (let w = 0; w <= n; w++) {
      for (let m = 0; m + w <= n; m++) {
        if (!mayBeShown(w, m, n - w - m)) continue;
        const { value, low, high } = confirmThreeOutcomes(w, m, n - w - m, COUPLES);
        tables.push({ w, m, verdict: judge({ value: value!, low: low!, high: high!, margin: COUPLES }).verdict });
      }
    }
    const rate = (pw: number, pm: number, verdict: string) =>
      tables.reduce((sum, one) => {
        const [both, rest] = [n - one.w - one.m, 1 - pw - pm];
        if (one.verdict !== verdict || (both > 0 && rest < 1e-9)) return sum;
        const ways = logs[n]! - logs[one.w]! - logs[one.m]! - logs[both]!;
        const log = ways + one.w * Math.log(pw) + one.m * Math.log(pm);
        return sum + Math.exp(log + (both > 0 ? both * Math.log(rest) : 0));
      }, 0);
    for (let i = 1; i <= 25; i++) {
      const p = i / 50;
      direction.push({ point: `n ${n}, each ${p}`, rate: rate(p, p, 'women_higher') });
      if (2 * p + COUPLES <= 1) equal.push({ point: `n ${n}, man ${p}`, rate: rate(p + COUPLES, p, 'equal') });
    }
  }
  return [
    { claim: 'a direction, couples with three outcomes', how: 'exact', points: direction },
    { claim: '`equal`, couples with three outcomes a margin apart', how: 'exact', points: equal },
  ];
}

/** Rates: two Poisson numbers of events added up, a verdict from ten of each; a quarter more is the margin. */
export function studyRateVerdicts(): readonly Claim[] {
  const least = 10;
  const margin = 1.25;
  const rates = (mean1: number, mean0: number) => {
    const logs = logFactorials(Math.ceil(mean0 + mean1 + 12 * Math.sqrt(mean0 + mean1) + 20));
    const weight = (mean: number, e: number) => Math.exp(e * Math.log(mean) - mean - logs[e]!);
    const range = (mean: number): Pair => [
      Math.max(least, Math.floor(mean - 6 * Math.sqrt(mean))),
      Math.ceil(mean + 6 * Math.sqrt(mean) + 5),
    ];
    const found = { women_higher: 0, men_higher: 0, equal: 0, unclear: 0 };
    const [[from1, to1], [from0, to0]] = [range(mean1), range(mean0)];
    return (days1: number, days0: number) => {
      for (let e1 = from1; e1 <= to1; e1++) {
        for (let e0 = from0; e0 <= to0; e0++) {
          const { value, low, high } = compareRates([
            { women: { events: e1, days: days1 }, men: { events: e0, days: days0 } },
          ]);
          const said = judgeRatio({ value: value!, low: low!, high, margin }).verdict; // events in both
          found[said] += weight(mean1, e1) * weight(mean0, e0);
        }
      }
      return found;
    };
  };
  const pairs: readonly Pair[] = [
    [12, 12],
    [12, 60],
    [15, 150],
    [60, 60],
    [40, 160],
  ];
  const large: readonly Pair[] = [
    [250, 250],
    [180, 500],
  ];
  return [
    {
      claim: 'a direction, rates',
      how: 'exact',
      points: pairs.flatMap(([e1, e0]) => {
        const found = rates(e1, e0)(e1, e0);
        const point = `${e1} and ${e0} events expected`;
        return (['women_higher', 'men_higher'] as const).map((said) => ({
          point: `${point}, ${said}`,
          rate: found[said],
        }));
      }),
    },
    {
      claim: '`equal`, rates a margin apart',
      how: 'exact',
      points: large.map(([e1, e0]) => ({
        point: `${e1} and ${e0} events expected`,
        rate: rates(e1, e0)(e1 / margin, e0).equal,
      })),
    },
  ];
}
