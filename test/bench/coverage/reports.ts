import { correctFamilies } from '../../../src/compare/families.ts';
import type { GapRow } from '../../../src/model/audit-document.ts';
import { confirmShares } from '../../../src/stats/unconditional-test.ts';
import { capMargin, judge } from '../../../src/stats/verdict.ts';
import { binomial, normal, type Random } from './random.ts';

/** A kind of report: shares asked of the same women and men, each with its true difference (fractions). */
export interface Scenario {
  readonly name: string;
  /** Women and men asked in each question. */
  readonly numbers: (random: Random) => readonly [women: number, men: number];
  readonly share: number;
  /** True difference, women − men, of each question. */
  readonly truth: readonly number[];
  /** Correlation of the answers of one person, on the latent normal; 0 where left out. */
  readonly correlation?: number;
}

const QUESTIONS = 40;
const fill = (gap: number, from = 0, to = QUESTIONS) =>
  Array.from({ length: QUESTIONS }, (_, i) => (i >= from && i < to ? gap : 0));
const each =
  (n: number, m = n) =>
  (): readonly [number, number] => [n, m];

export const SCENARIOS: readonly Scenario[] = [
  { name: 'no difference, 120 of each', numbers: each(120), share: 0.4, truth: fill(0) },
  { name: 'no difference, answers correlated .5', numbers: each(120), share: 0.4, truth: fill(0), correlation: 0.5 },
  { name: 'no difference, 50 women, 2,000 men', numbers: each(50, 2000), share: 0.15, truth: fill(0) },
  { name: '8 of 15 points, 120 of each', numbers: each(120), share: 0.25, truth: fill(0.15, 0, 8) },
  {
    name: '8 of 15 points, answers correlated .5',
    ...{ numbers: each(120), share: 0.25, truth: fill(0.15, 0, 8), correlation: 0.5 },
  },
  {
    name: 'all 4 points, 250–500 of each',
    ...{ share: 0.4, truth: fill(0.04) },
    numbers: (random) => each(250 + Math.floor(251 * random()))(),
  },
  { name: 'all at the margin, 600 of each', numbers: each(600), share: 0.4, truth: fill(0.05) },
  { name: 'all at the margin, 2,000 of each', numbers: each(2000), share: 0.4, truth: fill(0.05) },
  {
    name: 'half alike, half at the margin, 2,000 of each',
    ...{ numbers: each(2000), share: 0.4, truth: fill(0.05, 0, 20) },
  },
  {
    name: 'from 0 to 19.5 points, 300 of each',
    ...{ numbers: each(300), share: 0.4, truth: Array.from({ length: QUESTIONS }, (_, i) => i / 200) },
  },
];

/** The headline gaps of a report of this kind, judged and corrected as an audit does; question 3 is `q3`. */
export function drawGaps(random: Random, { numbers, share, truth, correlation = 0 }: Scenario): readonly GapRow[] {
  const [n1, n0] = numbers(random);
  const women = draw(
    random,
    n1,
    truth.map((gap) => share + gap),
    correlation,
  );
  const men = draw(
    random,
    n0,
    truth.map(() => share),
    correlation,
  );
  const drafts = truth.map((_, index) => {
    const table = { x1: women[index]!, n1, x0: men[index]!, n0 };
    const margin = capMargin(0.05, table);
    const { value, low, high, p } = confirmShares(table, 1, margin);
    const row: GapRow = {
      ...{ indicator: `q${index}`, stat: 'share', period: 'all', by: null, level: null },
      ...{ estimand: 'difference', adjusted: null, value, low, high, p, q: null, family: 'headline' },
      ...judge({ value: value!, low: low!, high: high!, margin }), // both sexes are asked
      ...{ margin, detectable: null, n_women: n1, n_men: n0, clusters: null, phi: null, cautions: [] },
      ...{ status: 'shown', reason: null },
    };
    return { row, storage: 'exact' as const };
  });
  return correctFamilies(drafts, []).map(({ row }) => row);
}

/** Numbers of yes; with correlation every person has a share of her own in all answers. */
function draw(random: Random, n: number, shares: readonly number[], correlation: number): readonly number[] {
  if (correlation === 0) return shares.map((share) => binomial(random, n, share));
  const cuts = shares.map(quantile);
  const yes = shares.map(() => 0);
  const [common, own] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  for (let person = 0; person < n; person++) {
    const shared = common * normal(random);
    for (const [index, cut] of cuts.entries()) if (shared + own * normal(random) < cut) yes[index]!++;
  }
  return yes;
}

/** The normal quantile of a share, by bisection of a long sum (twelve decimals are not needed here). */
function quantile(share: number): number {
  let [low, high] = [-8, 8];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (below(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/15 + …). */
function below(x: number): number {
  let [term, sum] = [x, x];
  for (let k = 3; k < 200; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
