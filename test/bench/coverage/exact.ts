import { compareThreeOutcomes, compareTwoOutcomes } from '../../../src/stats/couples.ts';
import { estimateRate, RATE_DAYS } from '../../../src/stats/rate.ts';
import type { TwoShares } from '../../../src/stats/share-difference.ts';
import { confirmShares } from '../../../src/stats/unconditional-test.ts';
import { capMargin } from '../../../src/stats/verdict.ts';
import { wilson } from '../../../src/stats/wilson.ts';
import { binomialWeights, type Limits, logFactorials, type Measured, mayBeShown, type Study } from './measure.ts';

/** Shares of the grid; near 0 and 1 as well as in the middle. */
const SHARES = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995];

export type Pair = readonly [women: number, men: number];

/** Numbers of women and men: small, equal and unequal. */
export const PAIRS: readonly Pair[] = [
  [10, 10],
  [20, 20],
  [20, 100],
  [50, 50],
  [50, 200],
  [100, 100],
  [150, 150],
];

/** A share, its interval over every x. Also as 2p − 1 for couples with two outcomes. */
export function studyShare(sizes: readonly number[], couples: boolean): Study {
  const points: Measured[] = [];
  for (const n of sizes) {
    const limits = Array.from({ length: n + 1 }, (_, x): Limits | null =>
      mayBeShown(x, n - x) ? (couples ? compareTwoOutcomes(x, n - x) : wilson(x, n)) : null,
    );
    for (const p of SHARES) {
      const truth = couples ? 2 * p - 1 : p;
      const weights = binomialWeights(n, p);
      points.push(
        measure(`n ${n}, p ${p}`, (add) => {
          for (const [x, one] of limits.entries()) add(weights[x]!, one, truth);
        }),
      );
    }
  }
  const number = couples ? 'couples, two outcomes' : 'share';
  return { number, method: couples ? 'Wilson, 2p − 1' : 'Wilson', how: 'exact', points };
}

/** Difference of shares over every table of two binomials. */
export function studyTwoShares(pairs: readonly Pair[], shares = SHARES): Study {
  // the interval of a verdict, with the usual margin
  const compare = (table: TwoShares) => confirmShares(table, 1, capMargin(0.05, table));
  const points: Measured[] = [];
  for (const [n1, n0] of pairs) {
    const tables: { x1: number; x0: number; limits: Limits }[] = [];
    for (let x1 = 0; x1 <= n1; x1++) {
      for (let x0 = 0; x0 <= n0; x0++) {
        if (!mayBeShown(x1, n1 - x1, x0, n0 - x0)) continue;
        tables.push({ x1, x0, limits: compare({ x1, n1, x0, n0 }) });
      }
    }
    for (const p1 of shares) {
      for (const p0 of shares) {
        const [w1, w0] = [binomialWeights(n1, p1), binomialWeights(n0, p0)];
        points.push(
          measure(`n ${n1}/${n0}, p ${p1}/${p0}`, (add) => {
            for (const { x1, x0, limits } of tables) add(w1[x1]! * w0[x0]!, limits, p1 - p0);
          }),
        );
      }
    }
  }
  return { number: 'difference of shares', method: 'Miettinen–Nurminen, confirmed', how: 'exact', points };
}

/** Couples with three outcomes: Tango's interval over every trinomial table. */
export function studyThreeOutcomes(sizes: readonly number[]): Study {
  const points: Measured[] = [];
  const mixes = [
    [0.5, 0.5],
    [0.3, 0.3],
    [0.1, 0.1],
    [0.05, 0.05],
    [0.6, 0.3],
    [0.4, 0.1],
    [0.2, 0.05],
    [0.8, 0.15],
  ] as const;
  for (const n of sizes) {
    const logs = logFactorials(n);
    const tables: { w: number; m: number; limits: Limits }[] = [];
    for (let w = 0; w <= n; w++) {
      for (let m = 0; m + w <= n; m++) {
        if (mayBeShown(w, m, n - w - m)) tables.push({ w, m, limits: compareThreeOutcomes(w, m, n - w - m) });
      }
    }
    for (const [pw, pm] of mixes) {
      const rest = 1 - pw - pm;
      points.push(
        measure(`n ${n}, woman ${pw}, man ${pm}`, (add) => {
          for (const { w, m, limits } of tables) {
            const b = n - w - m;
            if (b > 0 && rest < 1e-9) continue;
            const log = logs[n]! - logs[w]! - logs[m]! - logs[b]! + w * Math.log(pw) + m * Math.log(pm);
            add(Math.exp(log + (b > 0 ? b * Math.log(rest) : 0)), limits, pw - pm);
          }
        }),
      );
    }
  }
  return { number: 'couples, three outcomes', method: 'Tango', how: 'exact', points };
}

/** Rate of one sex: every number of events that may be shown, Poisson. */
export function studyRate(means: readonly number[]): Study {
  const points = means.map((mean) =>
    measure(`${mean} events expected`, (add) => {
      const most = Math.ceil(mean + 10 * Math.sqrt(mean) + 10);
      const logs = logFactorials(most);
      for (let events = 0; events <= most; events++) {
        const weight = Math.exp(events * Math.log(mean) - mean - logs[events]!);
        add(weight, mayBeShown(events) ? estimateRate({ events, days: RATE_DAYS }) : null, mean);
      }
    }),
  );
  return { number: 'rate', method: 'score', how: 'exact', points };
}

type Add = (weight: number, limits: Limits | null, truth: number) => void;

function measure(point: string, run: (add: Add) => void): Measured {
  let [shown, above, below] = [0, 0, 0];
  run((weight, limits, truth) => {
    if (!limits || (limits.low === null && limits.high === null)) return;
    shown += weight;
    // A limit at 0 or 1 holds a truth that equals it but for rounding.
    if (limits.low !== null && truth < limits.low - 1e-12) above += weight;
    if (limits.high !== null && truth > limits.high + 1e-12) below += weight;
  });
  return { point, shown, above, below };
}
