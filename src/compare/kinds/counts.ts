import type { ResultRow } from '../../model/audit-document.ts';
import type { FigureOf } from '../../model/indicator.ts';
import { renameStat } from '../../model/named-figures.ts';
import { wilson } from '../../stats/wilson.ts';
import { readCell, readPair } from '../cells.ts';
import type { LineContext, LineFindings } from '../findings.ts';
import { makeResult, unknownRow } from '../rows.ts';
import { isOfCouple, type KindOfComparing } from './kind.ts';

/**
 * Numbers of people: the count stands as `count` and as `value`, without interval. The undivided line also has the
 * sexes' share of women and men together (`share:of-sex`), since both are shown.
 */
function readCounts(context: LineContext): LineFindings {
  const { line, indicator, figure } = context;
  const { women, men } = readPair(line, 'count');
  const row = (sex: ResultRow['sex'], cell: typeof women) =>
    makeResult(
      context,
      sex,
      line.stat,
      cell,
      { value: cell.n, low: null, high: null, reason: null },
      { count: cell.n },
    );
  if (isOfCouple(indicator, figure)) return { results: [row(null, women)], gaps: [] };
  const unknown = unknownRow(context, line.stat, () => row('unknown', readCell(line, 'unknown', 'count')!));
  const results = [row('women', women), row('men', men), ...unknown];
  if (line.by !== null) return { results, gaps: [] };
  const stat = renameStat(line.stat, 'share:of-sex');
  const both = women.n + men.n;
  for (const [sex, cell] of [
    ['women', women],
    ['men', men],
  ] as const) {
    results.push(
      makeResult(context, sex, stat, { ...cell, n: both, units: both }, wilson(cell.n, both), { count: cell.n }),
    );
  }
  return { results, gaps: [] };
}

export const counts: KindOfComparing<FigureOf<'count'>> = {
  read: readCounts,
  declares: ({ stat }) => ({ results: [stat], gaps: [] }),
  group: null,
  adjustment: null,
};
