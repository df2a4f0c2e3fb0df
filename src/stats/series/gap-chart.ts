import type { TwoShares } from '../share-difference.ts';

/** Baseline periods with both sexes that limits ask for, and how long a run on one side is a signal. */
const LEAST_BASELINE = 8;
const RUN = 8;
/** Mean moving range of two, in standard deviations. */
const MOVING_RANGE = 1.128;

/** One period: the gap (women − men), its limits, and what is unusual about it. Null without both sexes. */
interface ChartPoint {
  readonly gap: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Outside the limits, and after the baseline. */
  readonly outside: boolean;
  /** Ends a run of eight on one side of the centre, at least this one after the baseline. */
  readonly run: boolean;
}

/** Why there are no limits. A subset of the codes in audit.json. */
export type ChartBlank = 'too_short' | 'no_spread';

/** A control chart of the gap. */
export interface GapChart {
  readonly centre: number | null;
  /** The factor on the limits: Laney's σ_z, at least 1. */
  readonly sigma: number | null;
  readonly points: readonly ChartPoint[];
  readonly reason: ChartBlank | null;
}

/**
 * P-chart of the gap of shares for flows (decisions, new spells), never for stocks, where consecutive periods hold the
 * same people. Shares pooled over the first `baseline` periods; σ_t = √(p1(1 − p1)/n1t + p0(1 − p0)/n0t); limits centre
 * ± 3· max(1, σ_z)·σ_t with Laney's σ_z = mean|z_t − z_(t−1)|/1.128 over the baseline; without the floor 16 % of series
 * of eight false-alarm. Limits are fixed once. The two rules together raise a false alarm in 6–7 % of series of eight
 * periods.
 * `too_short` with under eight baseline periods that hold both sexes; `no_spread` where the pooled shares are 0 or 1.
 * Source: Laney 2002, Qual Eng 14:531; rules 1 and 4 of Western Electric.
 */
export function chartGap(periods: readonly TwoShares[], baseline: number): GapChart {
  const gaps = periods.map(({ x1, n1, x0, n0 }) => (n1 > 0 && n0 > 0 ? x1 / n1 - x0 / n0 : null));
  const first = periods.slice(0, baseline).filter((period) => period.n1 > 0 && period.n0 > 0);
  const bare = (reason: ChartBlank): GapChart => ({
    centre: null,
    sigma: null,
    points: gaps.map((gap) => ({ gap, low: null, high: null, outside: false, run: false })),
    reason,
  });
  if (first.length < LEAST_BASELINE) return bare('too_short');
  const [p1, p0] = [shareOf(first, 'x1', 'n1'), shareOf(first, 'x0', 'n0')];
  const spread = p1 * (1 - p1) + p0 * (1 - p0);
  if (!(spread > 0)) return bare('no_spread');
  const centre = p1 - p0;
  const sigmaOf = ({ n1, n0 }: TwoShares) => Math.sqrt((p1 * (1 - p1)) / n1 + (p0 * (1 - p0)) / n0);
  const z = first.map((period) => (period.x1 / period.n1 - period.x0 / period.n0 - centre) / sigmaOf(period));
  const moves = z.slice(1).map((value, i) => Math.abs(value - z[i]!));
  const sigma = Math.max(1, moves.reduce((sum, move) => sum + move, 0) / moves.length / MOVING_RANGE);
  let [side, length] = [0, 0];
  const points = periods.map((period, t): ChartPoint => {
    const gap = gaps[t]!;
    if (gap === null) return { gap, low: null, high: null, outside: false, run: false };
    const here = Math.sign(gap - centre);
    length = here === side && here !== 0 ? length + 1 : Math.abs(here);
    side = here;
    const half = 3 * sigma * sigmaOf(period);
    const watched = t >= baseline;
    return {
      gap,
      low: Math.max(-1, centre - half),
      high: Math.min(1, centre + half),
      outside: watched && Math.abs(gap - centre) > half,
      run: watched && length >= RUN,
    };
  });
  return { centre, sigma, points, reason: null };
}

function shareOf(periods: readonly TwoShares[], yes: keyof TwoShares, all: keyof TwoShares): number {
  const sum = (key: keyof TwoShares) => periods.reduce((total, one) => total + one[key], 0);
  return sum(yes) / sum(all);
}
