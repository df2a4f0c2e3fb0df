import { describe, expect, test } from 'vitest';
import { selectFindings } from '../../src/compare/selection.ts';
import type { GapRow } from '../../src/model/audit-document.ts';
import { normalTwoSided, normalTwoSidedPoint, Z95 } from '../../src/stats/distributions.ts';
import { sampleGap } from '../report/sample-gap.ts';

/** A headline gap of a normal estimate: value and standard error in margins of .05, or of log 1.25. */
function gapOf(indicator: string, value: number, se: number, more: Partial<GapRow> = {}): GapRow {
  const ratio = more.estimand !== undefined && more.estimand !== 'difference';
  const unit = ratio ? Math.log(1.25) : 0.05;
  const back = (x: number) => (ratio ? Math.exp(x * unit) : x * unit);
  const p = normalTwoSided(value / se);
  const [low, high] = [value - Z95 * se, value + Z95 * se];
  const verdict = low > -1 && high < 1 ? 'equal' : low > 0 ? 'women_higher' : high < 0 ? 'men_higher' : 'unclear';
  return sampleGap({
    ...{ indicator, family: 'headline', p, q: p, verdict, grade: 'probably', margin: ratio ? 1.25 : 0.05 },
    ...{ value: back(value), low: back(low), high: back(high), status: 'shown', cautions: [] },
    ...more,
  });
}
/** So many questions in which nothing is found. */
const rest = (count: number) => Array.from({ length: count }, (_, i) => gapOf(`rest${i}`, 0, 1, { q: 1 }));
const of = (gaps: readonly GapRow[], as: 'difference' | 'likeness') =>
  selectFindings(gaps).filter((row) => row.as === as);
const names = (rows: readonly { indicator: string }[]) => rows.map(({ indicator }) => indicator);

describe('differences', () => {
  test('are told by limits at 1 − .05·R/m, R those with a limit', () => {
    const found = of([gapOf('a', 4, 0.5), gapOf('b', -4, 0.6), ...rest(38)], 'difference');
    const error = (0.05 * 2) / 40;
    const z = normalTwoSidedPoint(error);
    expect(names(found)).toEqual(['a', 'b']);
    expect(found[0]).toMatchObject({ confidence: 1 - error, low: expect.closeTo(0.05 * (4 - z * 0.5), 9) });
    expect(found[1]!.high).toBeCloseTo(-0.05 * (4 - z * 0.6), 9);
  });

  // nearer limits at .05·3/3 = 95 %: couples 2 − 1.96·.2 = 1.6, ratio 1.4 − .39 = 1.0, share 3 − 1.96·1.3 = .45 margins
  test('are ranked in margins by the nearer limit: shares, couples and ratios on one scale', () => {
    const couples = gapOf('couples', 2, 0.2);
    const four = (x: number | null) => 4 * x!;
    const gaps = [
      gapOf('share', 3, 1.3),
      gapOf('ratio', -1.4, 0.2, { estimand: 'rate_ratio' }),
      { ...couples, margin: 0.2, value: four(couples.value), low: four(couples.low), high: four(couples.high) },
    ];
    expect(names(of(gaps, 'difference'))).toEqual(['couples', 'ratio', 'share']);
  });

  test('that are as near nought are ranked by their size, then as they stand', () => {
    const clamped = { low: 0, p: 1e-9 }; // as stored: a lower limit of nought
    const gaps = [gapOf('a', 2, 0.3, clamped), gapOf('b', 3, 0.3, clamped), gapOf('c', 2, 0.3, clamped)];
    const found = of(gaps, 'difference');
    expect(names(found)).toEqual(['b', 'a', 'c']);
    expect(found.map(({ low, confidence }) => [low, confidence])).toEqual(Array(3).fill([null, null]));
  });

  test('beyond the third have the limits of the only one of all', () => {
    const large = [1, 2, 3, 4].map((i) => gapOf(`g${i}`, 5 + i, 0.5));
    const found = of([...large, gapOf('near', 2, 0.6), ...rest(10)], 'difference'); // 2 / .6 = 3.33, z of .05/15 is 2.94
    expect(names(found)).toEqual(['g4', 'g3', 'g2', 'g1', 'near']);
    const errors = [3, 3, 3, 1, 1].map((selected) => (0.05 * selected) / 15);
    errors.forEach((error, at) => {
      expect(found[at]!.confidence).toBeCloseTo(1 - error, 12);
    });
    expect(found[3]!.low).toBeCloseTo(0.05 * (6 - normalTwoSidedPoint(0.05 / 15) * 0.5), 9);
    // p = 5·10⁻⁴ is certain among fifteen, and reaches nought at .05/90
    expect(of([...large, gapOf('near', 2, 0.6), ...rest(85)], 'difference')[4]).toMatchObject({
      ...{ indicator: 'near', confidence: null, low: null, high: null },
    });
  });

  test('have the p of Holm over all that is asked', () => {
    const found = of([gapOf('a', 4, 0.5, { p: 0.001 }), gapOf('b', 4, 0.6, { p: 0.002 }), ...rest(8)], 'difference');
    expect(found.map(({ p_holm }) => p_holm)).toEqual([expect.closeTo(0.01, 12), expect.closeTo(0.018, 12)]); // 10·.001, 9·.002
  });

  test('certain among all may be too few by themselves: what is left out makes none surer', () => {
    // p = .01 among 20: needs .05·4/20; the nine that are certain but small count among the asked and not as found
    const small = Array.from({ length: 9 }, (_, i) => gapOf(`small${i}`, 0.5, 0.1));
    const alone = gapOf('alone', 2.576, 1, { q: 0.02 });
    expect(of([alone, ...small, ...rest(10)], 'difference')).toEqual([]);
    expect(names(of([alone, ...rest(3)], 'difference'))).toEqual(['alone']);
  });

  test('fragile, hidden and doubtful ones have no place', () => {
    const gaps = [
      gapOf('fragile', 4, 0.5, { cautions: ['fragile'] }),
      gapOf('missing', 4, 0.5, { cautions: ['not_registered'] }),
      gapOf('doubtful', 4, 0.5, { q: 0.051 }),
      gapOf('hidden', 4, 0.5, { status: 'suppressed', p: null }),
      gapOf('divided', 4, 0.5, { family: 'breakdown' }),
    ];
    expect(selectFindings(gaps)).toEqual([]);
  });
});

describe('likenesses', () => {
  test('lie within the margin at 1 − .05·R/m, tightest first', () => {
    const found = of([gapOf('wide', 0, 0.3), gapOf('tight', 0, 0.2), ...rest(8)], 'likeness');
    const error = (0.05 * 2) / 10;
    expect(names(found)).toEqual(['tight', 'wide']);
    expect(found[0]!.high).toBeCloseTo(0.05 * 0.2 * normalTwoSidedPoint(error), 9);
  });

  test('equal by itself, at 95 %, is not enough among many', () => {
    // .5·1.96 = .98 margins alone; z of .05/40 is 3.23
    expect(names(of([gapOf('alone', 0, 0.5)], 'likeness'))).toEqual(['alone']);
    expect(of([gapOf('alone', 0, 0.5), ...rest(39)], 'likeness')).toEqual([]);
  });

  test('certain but small needs to be certain among all', () => {
    const small = { grade: 'real_but_small' } as const;
    expect(names(of([gapOf('small', 0.5, 0.1, small)], 'likeness'))).toEqual(['small']);
    expect(of([gapOf('small', 0.5, 0.1, { ...small, q: 0.06 })], 'likeness')).toEqual([]);
  });
});
