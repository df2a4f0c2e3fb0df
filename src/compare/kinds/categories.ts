import type { CategoryCell } from '../../model/counted.ts';
import type { FigureOf } from '../../model/indicator.ts';
import { categoryStat } from '../../model/named-figures.ts';
import type { Reason } from '../../model/verdict.ts';
import { testDistribution } from '../../stats/chi-square.ts';
import {
  alikeFactor,
  clusterFactor,
  LEAST_CLUSTERS,
  ownClusterFactor,
  shareOfWomen,
} from '../../stats/cluster-factor.ts';
import { compareShares, type TwoShares } from '../../stats/share-difference.ts';
import { confirmShares } from '../../stats/unconditional-test.ts';
import { capMargin, judgeDistribution } from '../../stats/verdict.ts';
import { wilson } from '../../stats/wilson.ts';
import { readCell, readPair } from '../cells.ts';
import type { DraftGap, LineContext, LineFindings } from '../findings.ts';
import { judgeRegistration, marginOf, tooFewToJudge } from '../judging.ts';
import { publishedFactor, publishedOwnFactor } from '../published-factor.ts';
import { makeGap, makeResult, unknownRow } from '../rows.ts';
import { declareOne, isOfCouple, type KindOfComparing } from './kind.ts';

/**
 * Distributions: a share per category (`category:work`), the overall χ² first (a gap row of the figure's own name with
 * p only), then a difference per category, one family with Benjamini–Hochberg. As a headline it is judged, and so is each
 * category; elsewhere both are described. Where a person has several units, each
 * share and difference has its φ, and χ² is divided by their average (docs/methods.md, "Clusters").
 */
function readCategories(context: LineContext): LineFindings {
  const { line, indicator, figure } = context;
  const { women, men } = readPair(line, 'category');
  const values = [...new Set([...women.counts, ...men.counts].map((one) => one.value))];
  const stat = (value: string) => categoryStat(figure, value);
  const row = (sex: 'women' | 'men' | 'unknown' | null, cell: CategoryCell, value: string) => {
    const count = countOf(cell, value);
    const phi =
      sex === 'women' || sex === 'men'
        ? publishedOwnFactor(context, ownFactor(context, cell, value), cell.people)
        : null;
    return makeResult(context, sex, stat(value), cell, wilson(count, cell.n, phi ?? 1), { count, phi });
  };
  if (isOfCouple(indicator, figure)) return { results: values.map((value) => row(null, women, value)), gaps: [] };
  const results = values.flatMap((value) => [
    ...[row('women', women, value), row('men', men, value)],
    ...unknownRow(context, stat(value), () => row('unknown', readCell(line, 'unknown', 'category')!, value)),
  ]);
  if (figure.beside) return { results, gaps: [] };
  const described = !context.headline;
  const withheld = described ? null : (judgeRegistration(women, men).withheld ?? tooFew(women, men));
  const sides = { estimand: 'difference' as const, women, men, described, withheld };
  const tables = values.map((value) => {
    const table = { x1: countOf(women, value), n1: women.n, x0: countOf(men, value), n0: men.n };
    return { value, table, phi: gapFactor(context, table, value) };
  });
  const overall = testDistribution(
    tables.map(({ table }) => ({ women: table.x1, men: table.x0 })),
    averageFactor(tables),
  );
  const perCategory = tables.map(({ value, table, phi }): DraftGap => {
    const margin = capMargin(marginOf(indicator, 'points'), table);
    const comparison = described ? compareShares(table, phi ?? 1) : confirmShares(table, phi ?? 1, margin);
    const clustered = (women.shared ?? 0) + (men.shared ?? 0) > 0 && phi !== null;
    const cautions = clustered ? (['clustered'] as const) : [];
    const few = described || withheld !== null ? withheld : tooFewToJudge(context, table);
    const own = { stat: stat(value), comparison, margin, phi, cautions: [...cautions], withheld: few };
    const gap = makeGap(context, { ...sides, ...own });
    return { ...gap, row: { ...gap.row, family: 'categories' } };
  });
  const test = makeGap(context, {
    ...sides,
    stat: line.stat,
    comparison: { value: null, low: null, high: null, p: overall.p, reason: overall.reason },
    margin: null,
    headline: true,
  });
  if (described || withheld !== null || overall.p === null) return { results, gaps: [test, ...perCategory] };
  const judged = judgeDistribution(
    overall.p,
    perCategory.map(({ row: { verdict } }) => verdict),
  );
  return { results, gaps: [{ ...test, row: { ...test.row, ...judged } }, ...perCategory] };
}

/** Too few persons who have several units, as for shares. */
function tooFew(women: CategoryCell, men: CategoryCell): Reason | null {
  const clustered = (women.shared ?? 0) + (men.shared ?? 0) > 0;
  return clustered && Math.min(women.people, men.people) < LEAST_CLUSTERS ? 'few' : null;
}

const countOf = (cell: CategoryCell, value: string) => cell.counts.find((one) => one.value === value)?.n ?? 0;

/** Sums over the persons behind one category of a sex; null where each has a single unit, or they are not known. */
function sumsOf({ indicator }: LineContext, cell: CategoryCell, value: string) {
  const { shared, people, counts } = cell;
  const all = counts.filter(({ n }) => n > 0).map(({ byPerson }) => byPerson);
  if (indicator.cluster !== 'person' || shared === undefined || all.includes(undefined)) return null;
  // a person's total is the sum over the categories
  const nn = all.reduce((sum, one) => sum + (one?.nx ?? 0), 0);
  const own = counts.find((one) => one.value === value)?.byPerson ?? { xx: 0, nx: 0 };
  return { clusters: people, shared, nn, ...own };
}

function ownFactor(context: LineContext, cell: CategoryCell, value: string): number | null {
  const sums = sumsOf(context, cell, value);
  return sums && ownClusterFactor(sums, countOf(cell, value), cell.n);
}

/** A person has one sex, so that no cluster holds both. */
function gapFactor(context: LineContext, table: TwoShares, value: string): number | null {
  const { women, men } = readPair(context.line, 'category');
  const [w, m] = [sumsOf(context, women, value), sumsOf(context, men, value)];
  if (!w || !m) return null;
  const phi = clusterFactor(
    {
      ...{ m: w.clusters + m.clusters, shared: w.shared + m.shared },
      ...{ n1n1: w.nn, x1x1: w.xx, n1x1: w.nx, n0n0: m.nn, x0x0: m.xx, n0x0: m.nx },
      ...{ x1x0: 0, x1n0: 0, n1x0: 0, n1n0: 0 },
    },
    table,
  );
  const pairs = { women: (w.nn - table.n1) / 2, men: (m.nn - table.n0) / 2, across: 0 };
  const alike = alikeFactor(pairs, { women: table.n1, men: table.n0 }, shareOfWomen(table));
  return publishedFactor(context, phi, { people: w.clusters + m.clusters, several: w.shared + m.shared, alike });
}

/** Rao and Scott's first-order correction: the mean of φ over the categories, each weighed by 1 − p; never under 1. */
function averageFactor(tables: readonly { readonly table: TwoShares; readonly phi: number | null }[]): number {
  let [weight, sum] = [0, 0];
  for (const { table, phi } of tables) {
    if (phi === null) return 1;
    const rest = 1 - (table.x1 + table.x0) / (table.n1 + table.n0);
    weight += rest;
    sum += rest * phi;
  }
  return weight > 0 ? Math.max(1, sum / weight) : 1;
}

export const categories: KindOfComparing<FigureOf<'category'>> = {
  read: readCategories,
  declares: ({ stat }) => declareOne(stat, 'difference'),
  group: null,
  adjustment: null,
};
