import { selectFindings } from '../../../src/compare/selection.ts';
import type { GapRow } from '../../../src/model/audit-document.ts';
import { MOST_FIRST } from '../../../src/model/standing-first.ts';
import { roundDown } from '../../../src/report/writing/rounding-down.ts';
import { adjustByHolm } from '../../../src/stats/adjust-p.ts';
import type { Random } from './random.ts';
import { drawGaps, type Scenario } from './reports.ts';

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
    .slice(0, MOST_FIRST)
    .filter(({ low }) => low !== null)
    .map((row) => {
      const sign = signOf(gaps[at(row)]!);
      return { at: at(row), sign, size: nearer(sign, row) };
    });
  const written = ({ sign, size }: Size) =>
    roundDown(sign * size, { estimand: 'difference', verdict: sign > 0 ? 'women_higher' : 'men_higher' }, 'share');
  return {
    findings: differences.map((row) => ({ at: at(row), sign: signOf(gaps[at(row)]!) })),
    limits: sizes,
    sentences: sizes.flatMap((one) => {
      const size = written(one);
      return size === null ? [] : [{ ...one, size }];
    }),
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
