import { describe, expect, test } from 'vitest';
import { selectFindings } from '../../src/compare/selection.ts';
import type { AuditDocument, GapRow } from '../../src/model/audit-document.ts';
import type { Protected } from '../../src/model/protected.ts';
import {
  findDifferences,
  findLargest,
  findLikeness,
  findNext,
  findUnanswered,
  nearness,
  whyNone,
} from '../../src/report/findings.ts';
import { splitRows } from '../../src/report/page/figures.tsx';
import { findSeries, indexRows, pairRows, sortParts } from '../../src/report/rows.ts';
import { pageWords } from '../../src/report/words/page.ts';
import { makeExampleDocument } from './example-document.ts';
import { pair, shareSide } from './example-rows.ts';
import { figureOf, sampleGap } from './sample-gap.ts';

const base = makeExampleDocument();
/** A document with these headline gaps alone; what comes first chosen as an audit does, or by no one (an old audit). */
function documentOf(gaps: readonly (Partial<GapRow> & { id: string })[], chosen = true) {
  const indicators = gaps.map(({ id }) => ({ ...base.indicators[1]!, id }));
  const rows = gaps.map(({ id, ...more }) => sampleGap({ family: 'headline', ...more, indicator: id }));
  const { selected: _, ...rest } = base;
  const old = { ...rest, indicators, gaps: rows, results: [], curves: [] };
  const document: AuditDocument = chosen ? { ...old, selected: [...selectFindings(rows)] } : old;
  const read = document as Protected<AuditDocument>; // made up: no person stands behind any number
  return { document: read, indicators: indexRows(read) };
}
const ids = (findings: readonly { rows: { described: { id: string } } }[]) =>
  findings.map((one) => one.rows.described.id);
const sure = { verdict: 'women_higher', p: 1e-9, q: 1e-8, value: 0.3, low: 0.2, high: 0.4, margin: 0.05 } as const;

describe('the first page', () => {
  test('holds three differences at most; the others that are certain are named', () => {
    const read = documentOf(['a', 'b', 'c', 'd'].map((id) => ({ id, ...sure })));
    expect(ids(findLargest(read))).toEqual(['a', 'b', 'c']);
    expect(ids(findDifferences(read))).toEqual(['a', 'b', 'c', 'd']);
    expect(findNext(read)).toEqual([]);
  });

  test('tells a size by the limit nearer nought, whichever sex is higher', () => {
    const read = documentOf([{ id: 'men', ...sure, verdict: 'men_higher', value: -0.3, low: -0.4, high: -0.2 }]);
    expect(findLargest(read)[0]!.limit).toBeCloseTo(-0.2, 10); // one of one: nothing is chosen, .05·1/1
  });

  test('what may be chance has no card, and is named to look at next, by p', () => {
    const doubtful = { ...sure, p: 0.04, q: 0.2 };
    const read = documentOf([
      { id: 'small', ...doubtful },
      { id: 'large', ...doubtful, p: 0.01 },
      { id: 'fragile', ...doubtful, cautions: ['fragile'] },
      { id: 'unclear', ...doubtful, verdict: 'unclear', p: 0.3 },
      { id: 'equal', ...doubtful, verdict: 'equal', p: 0.001 },
    ]);
    expect(findDifferences(read)).toEqual([]);
    expect(whyNone(read)).toBe(pageWords.noDifference);
    expect(findNext(read).map(({ described }) => described.id)).toEqual(['large', 'small', 'unclear']);
  });

  test('says where differences are certain but not to be brought out', () => {
    const read = documentOf([{ id: 'fragile', ...sure, cautions: ['fragile'] }]);
    expect(findDifferences(read)).toEqual([]);
    expect(whyNone(read)).toBe(pageWords.notLifted);
    expect(whyNone(documentOf([{ id: 'hidden', ...sure, status: 'suppressed', p: null }]))).toBe(
      pageWords.nothingAssessed,
    );
  });

  test('an audit that has not chosen gives its certain differences without sizes, and no likeness', () => {
    const read = documentOf(
      [
        { id: 'a', ...sure, low: 0.06 },
        { id: 'b', ...sure },
        { id: 'chance', ...sure, q: 0.051 },
        { id: 'equal', ...sure, verdict: 'equal', value: 0, low: -0.01, high: 0.01 },
      ],
      false,
    );
    expect(findLargest(read).map(({ rows, limit }) => [rows.described.id, limit])).toEqual([
      ['b', null],
      ['a', null],
    ]);
    expect(findLikeness(read)).toBeUndefined();
  });

  // log 1.5625 / log 1.25 = 2; log .64 / log 1.25 = −2
  test('measures ratios in logarithms, alike in both directions', () => {
    const ratio = { estimand: 'ratio', margin: 1.25 } as const;
    expect(nearness(sampleGap({ ...ratio, low: 1.5625, high: 3 }))).toBeCloseTo(2, 10);
    expect(nearness(sampleGap({ ...ratio, low: 0.3, high: 0.64 }))).toBeCloseTo(2, 10);
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
    const { indicators } = documentOf([{ id: 'aid-months', period: '2025', verdict: 'equal' }]);
    expect(indicators[0]?.headline?.period).toBe('2025');
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
