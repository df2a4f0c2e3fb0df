import { describe, expect, test } from 'vitest';
import type { GapRow } from '../../src/model/audit-document.ts';
import { findLikeness, findUnanswered, nearness, rankDifferences } from '../../src/report/findings.ts';
import { splitRows } from '../../src/report/page/figures.tsx';
import { findSeries, indexRows, pairRows, sortParts } from '../../src/report/rows.ts';
import { makeExampleDocument } from './example-document.ts';
import { pair, shareSide } from './example-rows.ts';
import { figureOf, sampleGap } from './sample-gap.ts';

const base = makeExampleDocument();
/** A document with these headline gaps alone. */
function documentOf(gaps: readonly (Partial<GapRow> & { id: string })[]) {
  const indicators = gaps.map(({ id }) => ({ ...base.indicators[1]!, id }));
  const rows = gaps.map(({ id, ...more }) => sampleGap({ family: 'headline', ...more, indicator: id }));
  return indexRows({ ...base, indicators, gaps: rows, results: [], curves: [] });
}
const ids = (findings: readonly { rows: { described: { id: string } } }[]) =>
  findings.map((one) => one.rows.described.id);

describe('the first page', () => {
  // min(|L|, |U|)/d by hand: a .06/.05 = 1.2, b .10/.10 = 1.0, c .02/.01 = 2
  test('ranks by how far the nearer limit is from nought, in margins, not by the point', () => {
    const rows = documentOf([
      { id: 'a', verdict: 'women_higher', q: 0.01, value: 0.3, low: 0.06, high: 0.5, margin: 0.05 },
      { id: 'b', verdict: 'men_higher', q: 0.01, value: -0.4, low: -0.6, high: -0.1, margin: 0.1 },
      { id: 'c', verdict: 'women_higher', q: 0.01, value: 0.03, low: 0.02, high: 0.04, margin: 0.01 },
    ]);
    expect(ids(rankDifferences(rows))).toEqual(['c', 'a', 'b']);
  });

  // log 1.5625 / log 1.25 = 2; log .64 / log 1.25 = −2
  test('measures ratios in logarithms, alike in both directions', () => {
    const ratio = { estimand: 'ratio', margin: 1.25 } as const;
    expect(nearness(sampleGap({ ...ratio, low: 1.5625, high: 3 }))).toBeCloseTo(2, 10);
    expect(nearness(sampleGap({ ...ratio, low: 0.3, high: 0.64 }))).toBeCloseTo(2, 10);
  });

  test('calls certain only what holds when all questions are asked at once, and puts it first', () => {
    const rows = documentOf([
      { id: 'a', verdict: 'women_higher', q: 0.051, value: 0.3, low: 0.2, high: 0.5 },
      { id: 'b', verdict: 'women_higher', q: 0.05, value: 0.1, low: 0.01, high: 0.2 },
      { id: 'c', verdict: 'women_higher', q: null, value: 0.1, low: 0.02, high: 0.2 },
    ]);
    expect(rankDifferences(rows).map((one) => one.certain)).toEqual([true, false, false]);
    expect(ids(rankDifferences(rows))).toEqual(['b', 'a', 'c']);
  });

  test('holds three differences at most, none fragile, none hidden', () => {
    const sure = { verdict: 'women_higher', q: 0.01, value: 0.3, low: 0.2, high: 0.5 } as const;
    const rows = documentOf([
      { id: 'fragile', ...sure, cautions: ['fragile'] },
      { id: 'hidden', ...sure, status: 'suppressed' },
      ...['a', 'b', 'c', 'd'].map((id) => ({ id, ...sure })),
    ]);
    expect(ids(rankDifferences(rows))).toEqual(['a', 'b', 'c']);
  });

  test('takes the likeness with the tightest interval', () => {
    const equal = { verdict: 'equal', value: 0 } as const;
    const rows = documentOf([
      { id: 'wide', ...equal, low: -0.04, high: 0.04 },
      { id: 'tight', ...equal, low: -0.01, high: 0.02 },
    ]);
    expect(findLikeness(rows)?.rows.described.id).toBe('tight');
  });

  test('lists what has no answer: unclear, hidden or not computed, but no description', () => {
    const found = findUnanswered(indexRows(base)).map((rows) => rows.described.id);
    expect(found).toEqual([
      'time-to-referral',
      'long-term-share',
      'processing-time',
      'violence-support',
      'exit-to-work',
      'return-share',
      'split-payment',
    ]);
  });
});

describe('rows', () => {
  test('a headline counted by calendar year is found', () => {
    const rows = documentOf([{ id: 'aid-months', period: '2025', verdict: 'equal' }]);
    expect(rows[0]?.headline?.period).toBe('2025');
  });

  test('a series holds one kind of period only', () => {
    const at = { indicator: 'x', stat: 'share' };
    const results = ['2025', '2025-Q1', '2025-Q2', 'all'].flatMap((period) =>
      pair({ ...at, period }, shareSide(5, 10), shareSide(5, 10)),
    );
    const derived = { decompositions: [], pooled: [], changes: [], funnels: [], balances: [] };
    const none = { gaps: [], curves: [], ...derived, headline: undefined };
    const figure = (stat: string) => figureOf({ indicator: 'x', stat });
    const rows = { described: base.indicators[1]!, figure, results, ...none };
    expect(findSeries(pairRows(rows), 'share').map((one) => one.period)).toEqual(['2025-Q1', '2025-Q2']);
  });
});

describe('rows of a picture', () => {
  test('are divided into parts of about equal length, none too long', () => {
    expect(splitRows([1, 2, 3, 4, 5], 5)).toEqual([[1, 2, 3, 4, 5]]);
    expect(splitRows([1, 2, 3, 4, 5, 6, 7], 6)).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7],
    ]);
    expect(splitRows([], 5)).toEqual([[]]);
  });
});

describe('parts of a distribution', () => {
  const part = (stat: string, value: number | null) => ({
    figure: figureOf({ indicator: 'obstacle', stat: `category:${stat}` }),
    unit: 'person' as const,
    ...{ stat: `category:${stat}`, period: 'all', by: null, level: null },
    ...{ third: undefined, unknown: undefined, whole: undefined, gap: undefined },
    women: { ...base.results[0]!, value, status: value === null ? ('suppressed' as const) : ('shown' as const) },
    men: { ...base.results[0]!, value, status: value === null ? ('suppressed' as const) : ('shown' as const) },
  });
  test('stand by size, what is put together after them and what is hidden last', () => {
    const parts = [part('hidden', null), part('*others', 0.4), part('small', 0.1), part('large', 0.5)];
    expect(sortParts(parts).map(({ stat }) => stat.slice(9))).toEqual(['large', 'small', '*others', 'hidden']);
  });
});
