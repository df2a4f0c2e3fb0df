import { describe, expect, test } from 'vitest';
import type { ActionTest } from '../../src/model/action-test.ts';
import type { AuditDocument, GapRow, ResultRow } from '../../src/model/audit-document.ts';
import type { Protected } from '../../src/model/protected.ts';
import type { Action } from '../../src/model/staff-files.ts';
import { testActions } from '../../src/series/actions.ts';
import { exampleDocument } from '../report/example-document.ts';
import { gap, hidden, hiddenGap, pair } from '../report/example-rows.ts';

type Triple = readonly [value: number, low: number, high: number];
const ID = 'granted-share';
const place = (period: string, stat = 'share') => ({ indicator: ID, stat, period });

const quarters = [
  ['2024-Q3', '2024-07-01', '2024-09-30'],
  ['2024-Q4', '2024-10-01', '2024-12-31'],
  ['2025-Q1', '2025-01-01', '2025-03-31'],
  ['2025-Q2', '2025-04-01', '2025-06-30'],
  ['2025-Q3', '2025-07-01', '2025-09-30'],
] as const;

function documentOf(
  rows: { readonly results?: readonly ResultRow[]; readonly gaps?: readonly GapRow[] },
  unit: AuditDocument['indicators'][number]['unit'] = 'measure',
): Protected<AuditDocument> {
  const base = exampleDocument();
  return {
    ...base,
    as_of: '2025-09-30',
    periods: quarters.map(([id, from, to]) => ({ id, from, to, complete: true })),
    indicators: base.indicators.map((one) => (one.id === ID ? { ...one, unit } : one)),
    results: [...(rows.results ?? [])],
    gaps: [...(rows.gaps ?? [])],
  } as Protected<AuditDocument>; // made up: nobody stands behind any number
}

/** A gap per quarter, each with its two shares; the headline of the whole span names the figure. */
function gapsOf(series: Readonly<Record<string, Triple | null>>, more: Partial<GapRow> = {}) {
  const side = { value: 0.5, half: 0.05, n: 200 };
  return documentOf({
    results: Object.entries(series).flatMap(([period, triple]) =>
      triple ? pair(place(period), side, side) : hidden(place(period)),
    ),
    gaps: [
      gap(place('all'), { family: 'headline', value: 0.1, low: 0, high: 0.2, ...more }),
      ...Object.entries(series).map(([period, triple]) =>
        triple
          ? gap(place(period), { value: triple[0], low: triple[1], high: triple[2], ...more })
          : hiddenGap(place(period)),
      ),
    ],
  });
}

const action = (more: Partial<Action> = {}): Action => ({
  goal: 'g',
  measure: 'm',
  responsible: 'r',
  start: '2025-04-01',
  due: '2025-09-30',
  indicator: ID,
  target: { gap_at_most: 5 },
  ...more,
});
const one = (document: Protected<AuditDocument>, more: Partial<Action> = {}): ActionTest =>
  testActions(document, [action(more)])[0]!;

const BEFORE: Triple = [-0.2, -0.3, -0.1];
const both = (after: Triple, before = BEFORE) => gapsOf({ '2024-Q4': before, '2025-Q1': before, '2025-Q3': after });

describe('the change', () => {
  // By hand: 0.15 ∓ √((−0.05 + 0.13)² + (−0.1 + 0.2)²) and its mirror = 0.15 ∓ √(0.08² + 0.1²). Zou & Donner 2008.
  test('is after − before, with limits from the limits of both', () => {
    const { change, before, after } = one(both([-0.05, -0.13, 0.03]));
    expect(before?.figure).toEqual({ value: -0.2, low: -0.3, high: -0.1 });
    expect(after?.period).toBe('2025-Q3');
    expect(change?.value).toBeCloseTo(0.15, 12);
    expect(change?.low).toBeCloseTo(0.0219375, 7);
    expect(change?.high).toBeCloseTo(0.2780625, 7);
  });
  // By hand in logarithms: exp(ln 1.8 ∓ √(ln(0.9/0.75)² + ln(0.625/0.5)²)), upper with ln(1.08/0.9) and ln(0.5/0.4).
  test('of a ratio is a ratio', () => {
    const document = gapsOf({ '2025-Q1': [0.5, 0.4, 0.625], '2025-Q3': [0.9, 0.75, 1.08] }, { estimand: 'ratio' });
    const { change, outcome, ratio } = one(document, { target: { gap_at_most: 12 } });
    expect(ratio).toBe(true);
    expect(change?.value).toBeCloseTo(1.8, 12);
    expect(change?.low).toBeCloseTo(1.3493596, 6);
    expect(change?.high).toBeCloseTo(2.401139, 6);
    // 0.9 is within 1/1.12 = 0.893.
    expect(outcome).toBe('reached');
    // ln(1/0.9) = 0.1054 lies between ln 1.11 = 0.1044 and ln 1.112 = 0.1062.
    expect(one(document, { target: { gap_at_most: 11.2 } }).outcome).toBe('reached');
    expect(one(document, { target: { gap_at_most: 11 } }).outcome).toBe('on_the_way');
  });
  test('of an amount uses the ratio, though a difference in kronor stands beside it', () => {
    const document = gapsOf({ '2025-Q1': [1.2, 1.1, 1.3], '2025-Q3': [1.1, 1, 1.2] }, { estimand: 'ratio' });
    const kronor = document.gaps.map((row) => ({ ...row, estimand: 'difference' as const, value: 900, high: 990 }));
    const both_ = { ...document, gaps: [document.gaps[0]!, ...kronor, ...document.gaps.slice(1)] } as typeof document;
    expect(one(both_).before?.figure).toEqual({ value: 1.2, low: 1.1, high: 1.3 });
  });
  test('needs limits of a ratio above 0: half as much as nothing is not a number', () => {
    const document = gapsOf({ '2025-Q1': [0.5, 0, 1.2], '2025-Q3': [0.9, 0.75, 1.08] }, { estimand: 'ratio' });
    expect(one(document)).toMatchObject({ outcome: 'cannot_tell', before: null, change: null });
  });
  test('of a share of women comes from the results', () => {
    const side = (value: number, half: number) => ({ value, half, n: 200 });
    const document = documentOf({
      results: [
        ...pair(place('2025-Q1'), side(0.3, 0.06), side(0.5, 0.06)),
        ...pair(place('2025-Q3'), side(0.45, 0.08), side(0.5, 0.06)),
      ],
    });
    const tested = one(document, { target: { women_at_least: 40 } });
    // 0.15 ∓ √(0.08² + 0.06²) = 0.15 ∓ 0.1
    expect(tested.change?.low).toBeCloseTo(0.05, 12);
    expect(tested.change?.high).toBeCloseTo(0.25, 12);
    expect(tested.outcome).toBe('reached');
    expect(one(document, { target: { women_at_least: 50 } }).outcome).toBe('on_the_way');
    expect(one(document, { target: { women_at_most: 20 } }).outcome).toBe('worse');
    // The men stand still: 0 ∓ √(0.06² + 0.06²) = ∓ 0.085, and 10 points were needed, or 5.
    expect(one(document, { target: { men_at_least: 60 } }).outcome).toBe('no_change');
    expect(one(document, { target: { men_at_least: 55 } }).outcome).toBe('cannot_tell');
  });
  test('without a gap row is made from the limits of the two shares', () => {
    const side = (value: number) => ({ value, half: 0.03, n: 900 });
    const document = documentOf({
      results: [...pair(place('2025-Q1'), side(0.3), side(0.5)), ...pair(place('2025-Q3'), side(0.5), side(0.5))],
    });
    // Each gap ∓ √(0.03² + 0.03²) = ∓ 0.0424264.
    expect(one(document).before?.figure.low).toBeCloseTo(-0.2424264, 6);
    expect(one(document).outcome).toBe('reached');
  });
});

describe('the five outcomes, in the order of the decision table', () => {
  test('reached: within the target, and surely nearer', () => {
    expect(one(both([-0.05, -0.13, 0.03])).outcome).toBe('reached');
  });
  test('on the way: surely nearer, not there', () => {
    expect(one(both([-0.08, -0.12, -0.04])).outcome).toBe('on_the_way');
  });
  test('worse: surely further away', () => {
    expect(one(both([-0.4, -0.45, -0.35])).outcome).toBe('worse');
  });
  test('no change shown: it may stand still, and what was needed did not happen', () => {
    // Needed 0.15; the change is 0.02 with limits 0.02 ∓ √(0.05² + 0.1²): at most 0.132.
    const tested = one(both([-0.18, -0.23, -0.13]));
    expect(tested).toMatchObject({ outcome: 'no_change', reason: null });
  });
  test('cannot tell: it may stand still, and it may have changed as much as was needed', () => {
    expect(one(both([-0.12, -0.25, 0.01]))).toMatchObject({ outcome: 'cannot_tell', reason: 'too_wide' });
  });
  test('cannot tell: within the target, but perhaps by chance', () => {
    const wide: Triple = [-0.2, -0.45, 0.05];
    expect(one(both([-0.04, -0.25, 0.17], wide))).toMatchObject({ outcome: 'cannot_tell', reason: 'may_be_chance' });
  });
  test('reached: the whole interval lies within the target, whatever may be said of the change', () => {
    // Change 0.05 ∓ √(0.03² + 0.14²): it may be 0.
    expect(one(both([-0.01, -0.04, 0.02], [-0.06, -0.2, 0.08])).outcome).toBe('reached');
  });
  test('a target that was met before and is met after is reached', () => {
    expect(one(both([0.02, -0.1, 0.14], [0.03, -0.09, 0.15])).outcome).toBe('reached');
  });
  test('a gap that turns round and is as large is worse, or not to be told', () => {
    expect(one(both([0.3, 0.2, 0.4]))).toMatchObject({ outcome: 'worse', remarks: ['turned'] });
    expect(one(both([0.22, -0.1, 0.5])).outcome).toBe('cannot_tell');
    expect(one(both([0.09, 0.02, 0.16]))).toMatchObject({ outcome: 'on_the_way', remarks: ['turned'] });
  });
  test('women and men exchanged give the same outcome', () => {
    const turned = ([value, low, high]: Triple): Triple => [-value, -high, -low];
    const afters: Triple[] = [
      [-0.05, -0.13, 0.03],
      [-0.08, -0.12, -0.04],
      [-0.4, -0.45, -0.35],
      [-0.18, -0.23, -0.13],
      [-0.12, -0.25, 0.01],
      [0.3, 0.2, 0.4],
      [0.09, 0.02, 0.16],
    ];
    for (const after of afters) expect(one(both(turned(after), turned(BEFORE))).outcome).toBe(one(both(after)).outcome);
  });
});

describe('the periods', () => {
  const flat: Triple = [-0.2, -0.3, -0.1];
  test('the baseline lies before the period that led to the measure', () => {
    const tested = one(gapsOf({ '2024-Q4': flat, '2025-Q1': flat, '2025-Q3': flat }));
    expect(tested.before?.period).toBe('2024-Q4');
    expect(tested.remarks).toEqual([]);
  });
  test('without an earlier one it is that period itself, and the reader is told of regression to the mean', () => {
    const tested = one(gapsOf({ '2025-Q1': flat, '2025-Q3': flat }));
    expect(tested.before?.period).toBe('2025-Q1');
    expect(tested.remarks).toEqual(['regression']);
  });
  test('the period that led to the measure can be named', () => {
    const series = { '2024-Q3': flat, '2024-Q4': flat, '2025-Q1': flat, '2025-Q3': flat };
    expect(one(gapsOf(series)).before?.period).toBe('2024-Q4');
    expect(one(gapsOf(series), { chosen_from: '2024-Q4' }).before?.period).toBe('2024-Q3');
    expect(one(gapsOf(series), { chosen_from: '2024-Q3' }).remarks).toEqual(['regression']);
  });
  test('the period in which it began is on neither side', () => {
    const series = { '2025-Q1': flat, '2025-Q2': flat, '2025-Q3': flat };
    const tested = one(gapsOf(series), { start: '2025-04-02' });
    expect([tested.before?.period, tested.after?.period]).toEqual(['2025-Q1', '2025-Q3']);
    expect(one(gapsOf({ '2025-Q1': flat, '2025-Q2': flat }), { start: '2025-04-02' }).reason).toBe('no_after');
  });
  test('a hidden period is passed by, as if it were not there', () => {
    const tested = one(gapsOf({ '2024-Q4': flat, '2025-Q1': null, '2025-Q2': flat, '2025-Q3': null }));
    expect([tested.before?.period, tested.after?.period]).toEqual(['2024-Q4', '2025-Q2']);
    expect(tested.remarks).toEqual(['regression']);
  });
  test('nothing of a hidden row is looked at but that it is hidden', () => {
    const document = gapsOf({ '2024-Q4': flat, '2025-Q1': null, '2025-Q3': flat });
    const leak = <T extends { readonly status: string }>(row: T): T =>
      row.status === 'suppressed' ? { ...row, value: 0.9, low: 0.8, high: 0.95 } : row;
    const leaking = { ...document, results: document.results.map(leak), gaps: document.gaps.map(leak) };
    expect(one(leaking as typeof document)).toEqual(one(document)); // made up, as above
  });
  test('a period that is not whole is not used', () => {
    const document = gapsOf({ '2025-Q1': flat, '2025-Q2': flat, '2025-Q3': flat });
    const cut = {
      ...document,
      periods: document.periods.map((period) => ({ ...period, complete: period.id !== '2025-Q3' })),
    } as typeof document;
    expect(one(cut).after?.period).toBe('2025-Q2');
  });
  test('years are compared with years where both sides have one', () => {
    const document = gapsOf({ '2025-Q1': flat, '2025-Q3': flat, '2023': flat, '2025': flat });
    const years = ['2023', '2025'].map((id) => ({ id, from: `${id}-01-01`, to: `${id}-12-31`, complete: true }));
    const longer = { ...document, as_of: '2025-12-31', periods: [...document.periods, ...years] } as typeof document;
    const tested = one(longer, { start: '2024-06-01' });
    expect([tested.before?.period, tested.after?.period]).toEqual(['2023', '2025']);
  });
});

describe('what cannot be told says why', () => {
  const flat: Triple = [-0.2, -0.3, -0.1];
  test('an indicator that is not computed, or not in the document', () => {
    expect(one(gapsOf({}), { indicator: 'processing-time' }).reason).toBe('not_computed');
    expect(one(gapsOf({}), { indicator: 'nothing' }).reason).toBe('not_computed');
  });
  test('a figure without single periods, or hidden in all of them', () => {
    expect(one(gapsOf({})).reason).toBe('no_periods');
    expect(one(gapsOf({ '2025-Q1': null, '2025-Q3': null })).outcome).toBe('cannot_tell');
  });
  test('a side without a period, and a measure that lies ahead', () => {
    expect(one(gapsOf({ '2025-Q3': flat })).reason).toBe('no_before');
    expect(one(gapsOf({ '2025-Q1': flat })).reason).toBe('no_after');
    expect(one(gapsOf({ '2025-Q1': flat }), { start: '2026-01-01', due: '2026-12-31' }).reason).toBe('not_begun');
  });
});

describe('what to keep in mind', () => {
  test('people may stand in both periods', () => {
    const { results, gaps } = both([-0.05, -0.13, 0.03]);
    expect(one(documentOf({ results, gaps }, 'person')).remarks).toContain('cautious');
    expect(one(documentOf({ results, gaps }, 'measure')).remarks).not.toContain('cautious');
  });
  test('the measure is still under way', () => {
    expect(one(both([-0.05, -0.13, 0.03]), { due: '2025-10-01' }).remarks).toContain('before-due');
  });
});
