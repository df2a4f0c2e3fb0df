import { correctFamilies } from '../../../src/compare/families.ts';
import { selectFindings } from '../../../src/compare/selection.ts';
import type { GapRow } from '../../../src/model/audit-document.ts';
import { adjustByHolm } from '../../../src/stats/adjust-p.ts';
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

/** Something a page tells: how many a report, and how many are false. */
interface Errors {
  readonly perReport: number;
  /** Mean over reports of the share that is false, nought where none is told: what is promised. */
  readonly rate: number;
  /** False of all that are told in all reports. */
  readonly ofAll: number;
}

/**
 * How a first page errs. Findings: certain differences, false without a true difference that way. Limits: the nearer one
 * of each card, false beyond the truth. Sentences: “at least …”. Likeness: false where the true difference is the margin.
 */
export interface PageErrors {
  readonly scenario: string;
  readonly rule: 'before' | 'now';
  readonly findings: Errors;
  readonly limits: Errors;
  readonly sentences: Errors;
  readonly likeness: Errors;
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
  { name: 'no difference, 30 women, 600 men', numbers: each(30, 600), share: 0.2, truth: fill(0) },
  { name: '8 of 15 points, 120 of each', numbers: each(120), share: 0.3, truth: fill(0.15, 0, 8) },
  {
    name: '8 of 15 points, answers correlated .5',
    ...{ numbers: each(120), share: 0.4, truth: fill(0.15, 0, 8), correlation: 0.5 },
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

/** Draws so many reports and tells how the page errs by the rule before limits were corrected, and by that of now. */
export function studyFirstPage(random: Random, scenario: Scenario, times: number): readonly PageErrors[] {
  const tallies = { before: newTally(), now: newTally() };
  for (let report = 0; report < times; report++) {
    const gaps = drawGaps(random, scenario);
    count(tallies.before, tellBefore(gaps), scenario.truth);
    count(tallies.now, tellNow(gaps), scenario.truth);
  }
  return (['before', 'now'] as const).map((rule) => {
    const of = (kind: (typeof KINDS)[number]): Errors => {
      const { told, wrong, share } = tallies[rule][kind];
      return { perReport: told / times, rate: share / times, ofAll: told === 0 ? 0 : wrong / told };
    };
    const [findings, limits, sentences, likeness] = KINDS.map(of) as [Errors, Errors, Errors, Errors]; // four kinds
    return { scenario: scenario.name, rule, findings, limits, sentences, likeness };
  });
}

function drawGaps(random: Random, { numbers, share, truth, correlation = 0 }: Scenario): readonly GapRow[] {
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

/** What a page tells; `at`: position of the question, `sign`: 1 where women are said to be higher, −1 for men. */
interface Told {
  readonly findings: readonly { readonly at: number; readonly sign: number }[];
  /** The nearer limits of its cards. */
  readonly limits: readonly Size[];
  /** The sentences “at least …”. */
  readonly sentences: readonly Size[];
  readonly likeness: { readonly at: number; readonly margin: number } | null;
}
interface Size {
  readonly at: number;
  readonly sign: number;
  readonly size: number;
}

const at = ({ indicator }: Pick<GapRow, 'indicator'>) => Number(indicator.slice(1));
const signOf = ({ verdict }: GapRow) => (verdict === 'women_higher' ? 1 : -1);
const nearer = (sign: number, { low, high }: Pick<GapRow, 'low' | 'high'>) => (sign > 0 ? low! : -high!);

function tellNow(gaps: readonly GapRow[]): Told {
  const selected = selectFindings(gaps);
  const differences = selected.filter((row) => row.as === 'difference');
  const likeness = selected.find((row) => row.as === 'likeness');
  const sizes = differences
    .filter(({ low }) => low !== null)
    .map((row) => {
      const sign = signOf(gaps[at(row)]!);
      return { at: at(row), sign, size: nearer(sign, row) };
    });
  return {
    findings: differences.map((row) => ({ at: at(row), sign: signOf(gaps[at(row)]!) })),
    limits: sizes,
    sentences: sizes,
    likeness: likeness ? { at: at(likeness), margin: gaps[at(likeness)]!.margin! } : null,
  };
}

/**
 * The rule before: three differences certain by Holm before those that are not, by the nearer 95 % limit; “at least the
 * margin” of a certain one whose limit is beyond it; the likeness with the tightest interval.
 */
function tellBefore(gaps: readonly GapRow[]): Told {
  const directed = gaps.filter(({ verdict }) => verdict === 'women_higher' || verdict === 'men_higher');
  const holm = adjustByHolm(gaps.map((gap) => gap.p!));
  const certain = (gap: GapRow) => holm[at(gap)]! <= 0.05;
  const nearness = (gap: GapRow) => nearer(signOf(gap), gap) / gap.margin!;
  const cards = directed
    .toSorted((a, b) => Number(certain(b)) - Number(certain(a)) || nearness(b) - nearness(a))
    .slice(0, 3);
  const size = (gap: GapRow, told: number): Size => ({ at: at(gap), sign: signOf(gap), size: told });
  const width = ({ low, high, margin }: GapRow) => Math.max(Math.abs(low!), Math.abs(high!)) / margin!;
  const [likeness] = gaps.filter(({ verdict }) => verdict === 'equal').toSorted((a, b) => width(a) - width(b));
  return {
    findings: directed.filter(certain).map((gap) => ({ at: at(gap), sign: signOf(gap) })),
    limits: cards.map((gap) => size(gap, nearer(signOf(gap), gap))),
    sentences: cards.filter((gap) => certain(gap) && gap.grade === 'at_least').map((gap) => size(gap, gap.margin!)),
    likeness: likeness ? { at: at(likeness), margin: likeness.margin! } : null,
  };
}

const KINDS = ['findings', 'limits', 'sentences', 'likeness'] as const;
type Tally = Record<(typeof KINDS)[number], { told: number; wrong: number; share: number }>;

function newTally(): Tally {
  const none = () => ({ told: 0, wrong: 0, share: 0 });
  return { findings: none(), limits: none(), sentences: none(), likeness: none() };
}

function count(tally: Tally, told: Told, truth: readonly number[]): void {
  const tooLarge = (one: Size) => one.size > one.sign * truth[one.at]!;
  const wrong: Record<(typeof KINDS)[number], readonly boolean[]> = {
    findings: told.findings.map((one) => one.sign * truth[one.at]! <= 0),
    limits: told.limits.map(tooLarge),
    sentences: told.sentences.map(tooLarge),
    likeness: told.likeness ? [Math.abs(truth[told.likeness.at]!) >= told.likeness.margin] : [],
  };
  for (const kind of KINDS) {
    const all = wrong[kind].length;
    const bad = wrong[kind].filter(Boolean).length;
    tally[kind].told += all;
    tally[kind].wrong += bad;
    tally[kind].share += all === 0 ? 0 : bad / all;
  }
}
