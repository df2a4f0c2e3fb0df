import type { CategoryCell } from '../model/counted.ts';
import { testDistribution } from '../stats/chi-square.ts';
import { capMargin } from '../stats/margin-cap.ts';
import { compareShares } from '../stats/share-difference.ts';
import { wilson } from '../stats/wilson.ts';
import { readCell, readPair } from './cells.ts';
import type { DraftGap, LineFindings, Place } from './findings.ts';
import { marginOf } from './margins.ts';
import { makeGap, makeResult } from './rows.ts';
import { isOfCouple } from './stat-names.ts';
import { unknownRow } from './unknown-row.ts';

/**
 * Distributions: a share per category (`category:work`), the overall χ² first (a gap row of the figure's own name with
 * p only), then a difference per category, one family with Benjamini–Hochberg.
 */
export function readCategories(place: Place): LineFindings {
  const { line, indicator, figure } = place;
  const { women, men } = readPair(line, 'category');
  const values = [...new Set([...women.counts, ...men.counts].map((one) => one.value))];
  const stat = (value: string) => `${line.stat}:${value}`;
  const count = (cell: CategoryCell, value: string) => cell.counts.find((one) => one.value === value)?.n ?? 0;
  const row = (sex: 'women' | 'men' | 'unknown' | null, cell: CategoryCell, value: string) =>
    makeResult(place, sex, stat(value), cell, wilson(count(cell, value), cell.n), { count: count(cell, value) });
  if (isOfCouple(indicator, figure)) return { results: values.map((value) => row(null, women, value)), gaps: [] };
  const results = values.flatMap((value) => [
    ...[row('women', women, value), row('men', men, value)],
    ...unknownRow(place, stat(value), () => row('unknown', readCell(line, 'unknown', 'category')!, value)),
  ]);
  if (figure.beside) return { results, gaps: [] };
  const overall = testDistribution(values.map((value) => ({ women: count(women, value), men: count(men, value) })));
  const sides = { estimand: 'difference' as const, women, men, described: true };
  const test = makeGap(place, {
    ...sides,
    stat: line.stat,
    comparison: { value: null, low: null, high: null, p: overall.p, reason: overall.reason },
    margin: null,
  });
  const perCategory = values.map((value): DraftGap => {
    const table = { x1: count(women, value), n1: women.n, x0: count(men, value), n0: men.n };
    const margin = capMargin(marginOf(indicator, 'points'), table);
    const gap = makeGap(place, { ...sides, stat: stat(value), comparison: compareShares(table), margin });
    return { ...gap, row: { ...gap.row, family: 'categories' } };
  });
  return { results, gaps: [test, ...perCategory] };
}
