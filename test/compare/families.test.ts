import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Figure, Indicator } from '../../src/model/indicator.ts';
import type { ProtectedLine } from '../../src/model/release.ts';
import { chiSquareUpper } from '../../src/stats/distributions.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { count, hidden, hideLine, makeIndicator, makeLine, makeRelease, share, shareFigure } from './releases.ts';

const question = makeIndicator([shareFigure]);

describe('families', () => {
  const three: readonly Indicator[] = ['a', 'b', 'c'].map((id) => makeIndicator([shareFigure], { id }));
  const lines = [
    makeLine([share(56, 70), share(48, 80)], { indicator: 'a' }), // p = .008258, R: test/stats/reference/shares.R
    makeLine([share(7, 20), share(40, 100)], { indicator: 'b' }), // p = .677091
    makeLine([share(110, 300), share(150, 410)], { indicator: 'c' }), // p = .982291
  ];

  test('headlines are corrected by Benjamini–Hochberg, and their verdicts stay their own', () => {
    const gaps = compare(makeRelease(lines), three).gaps;
    // R: p.adjust(c(.008258287929380756, .6770910900491194, .9822914895091374), "BH")
    expect(gaps[0]!.q).toBeCloseTo(0.02477486, 7);
    expect(gaps[1]!.q).toBeCloseTo(0.9822914895, 9);
    expect(gaps[2]!.q).toBeCloseTo(0.9822914895, 9);
    const alone = compare(makeRelease(lines.slice(0, 1)), three.slice(0, 1)).gaps[0]!;
    expect(gaps[0]!.verdict).toBe(alone.verdict);
  });

  test('a hidden headline stands outside the family', () => {
    const [a, b, c] = lines as [ProtectedLine, ProtectedLine, ProtectedLine];
    const gaps = compare(makeRelease([a, hideLine(b), c]), three).gaps;
    expect(gaps[0]!.q).toBeCloseTo(2 * 0.008258287929380756, 7);
    expect(gaps[1]).toMatchObject({ p: null, q: null, status: 'suppressed' });
  });

  test('a direction in a breakdown needs q ≤ .05, equality does not', () => {
    const level = (name: string, women: [number, number], men: [number, number]) =>
      makeLine([share(...women), share(...men)], { by: 'unit', level: name });
    const sure = level('a', [90, 100], [40, 100]);
    const doubtful = level('b', [60, 100], [45, 100]); // p ≈ .034 alone
    const rest = ['c', 'd', 'e', 'f'].map((name) => level(name, [500, 1000], [500, 1000]));
    const gaps = compare(makeRelease([sure, doubtful, ...rest]), [question]).gaps;
    expect(gaps.map((gap) => gap.family)).toEqual(Array(6).fill('breakdown'));
    expect(gaps[0]!.verdict).toBe('women_higher');
    expect(gaps[1]).toMatchObject({
      verdict: 'unclear',
      grade: 'not_computed',
      reason: 'many_comparisons',
      status: 'shown',
    });
    expect(gaps[1]!.p).toBeLessThan(0.05);
    expect(gaps[1]!.q).toBeCloseTo((gaps[1]!.p! * 6) / 2, 12);
    expect(gaps[2]).toMatchObject({ verdict: 'equal', grade: 'no_difference_of_size', reason: null });
  });

  test('single periods have a verdict and no q', () => {
    const gaps = compare(
      makeRelease(
        [makeLine([share(56, 70), share(48, 80)], { period: '2025-Q1' }), lines[0]!].map((line) => ({
          ...line,
          indicator: 'question',
        })),
      ),
      [question],
    ).gaps;
    expect(gaps.map((gap) => [gap.period, gap.family, gap.verdict])).toEqual([
      ['all', 'headline', 'women_higher'],
      ['2025-Q1', null, 'women_higher'],
    ]);
    expect(gaps[1]!.q).toBeNull();
  });
});

describe('distributions', () => {
  const figure: Figure = { kind: 'category', stat: 'category', of: 'true', value: 'obstacle' };
  const described = makeIndicator([figure], { kind: 'description', margin: null });
  const cell = (counts: readonly number[]) => ({
    ...{ kind: 'category' as const, people: 999 },
    ...{ units: counts.reduce((a, b) => a + b), n: counts.reduce((a, b) => a + b) },
    counts: counts.map((n, i) => ({ value: ['work', 'health', '*others'][i]!, n, people: n })),
  });
  const line = makeLine([cell([40, 25, 60]), cell([55, 80, 31])], { stat: 'category' });

  test('the overall test comes first, then a gap per category with q by Benjamini–Hochberg', () => {
    const { results, gaps } = compare(makeRelease([line]), [described]);
    expect(gaps.map((gap) => [gap.stat, gap.family])).toEqual([
      ['category', 'headline'],
      ['category:work', 'categories'],
      ['category:health', 'categories'],
      ['category:*others', 'categories'],
    ]);
    // R: chisq.test(rbind(c(40, 25, 60), c(55, 80, 31)), correct = FALSE)$p.value
    expect(gaps[0]!.p! / 2.113471969e-8).toBeCloseTo(1, 8);
    expect(gaps[0]).toMatchObject({
      value: null,
      status: 'shown',
      verdict: 'differ',
      grade: 'distribution',
      reason: null,
    });
    // 32 and 33 %, 20 and 48 %, 48 and 19 %
    expect(gaps.slice(1).map((gap) => gap.verdict)).toEqual(['unclear', 'men_higher', 'women_higher']);
    expect(results.map((row) => [row.stat, row.sex, row.count])[1]).toEqual(['category:work', 'men', 55]);
    const ps = gaps.slice(1).map((gap) => gap.p!);
    expect(gaps[1]!.q).toBeCloseTo(Math.max(...ps), 12); // the largest p of a family keeps its value
  });

  test('a category has no direction before the whole does', () => {
    // R: chisq.test of the table p = .1656865124; of one category against the rest, p.adjust(…, 'BH'): .031263229
    const six = (counts: readonly number[]) => ({
      ...cell([0, 0, 0]),
      ...{ n: 1000, units: 1000 },
      counts: counts.map((n, index) => ({ value: `kind ${index}`, n, people: n })),
    });
    const women = six([204, 160, 160, 159, 159, 158]);
    const { gaps } = compare(
      makeRelease([makeLine([women, six([156, 168, 168, 170, 169, 169])], { stat: 'category' })]),
      [described],
    );
    expect(gaps[0]).toMatchObject({ verdict: 'unclear', grade: 'open' });
    expect(gaps[0]!.p).toBeCloseTo(0.1656865124, 9);
    expect(gaps[1]).toMatchObject({ verdict: 'unclear', reason: 'many_comparisons' });
    expect(gaps[1]!.low).toBeGreaterThan(0);
    expect(gaps[1]!.q).toBeLessThan(0.05);
  });

  test('a distribution is alike where each of its categories is, also where the whole is certain to differ', () => {
    const two = (counts: readonly number[]) => cell(counts);
    const judge = (women: readonly number[], men: readonly number[]) =>
      compare(makeRelease([makeLine([two(women), two(men)], { stat: 'category' })]), [described]).gaps[0];
    // R: chisq.test(rbind(c(5000, 5000), c(5040, 4960)), correct = FALSE): p = .5716; of 8000, 8000, 8200, 7800: .0253
    expect(judge([5000, 5000], [5040, 4960])).toMatchObject({ verdict: 'equal', grade: 'no_difference_of_size' });
    expect(judge([8000, 8000], [8200, 7800])).toMatchObject({ verdict: 'equal', grade: 'real_but_small' });
  });

  test('it is described in single periods, and withheld where most is not registered', () => {
    const other = makeLine([cell([40, 25, 60]), cell([55, 80, 31])], { stat: 'category', period: '2025-Q1' });
    const { gaps } = compare(makeRelease([line, other]), [described]);
    const single = gaps.filter((gap) => gap.period === '2025-Q1');
    expect(single.map((gap) => gap.verdict)).toEqual([null, null, null, null]);
    const few = (counts: readonly number[]) => ({ ...cell(counts), units: 400 });
    const missing = makeLine([few([40, 25, 60]), few([55, 80, 31])], { stat: 'category' });
    expect(compare(makeRelease([missing]), [described]).gaps[0]).toMatchObject({
      ...{ verdict: 'unclear', grade: 'not_computed', reason: 'not_registered' },
    });
  });

  test('of persons who have two alike each is that of half as many: differences, their test, and χ²', () => {
    const clustered = makeIndicator([figure], {
      kind: 'description',
      margin: null,
      unit: 'measure',
      cluster: 'person',
    });
    const twice = (counts: readonly number[]) => ({
      ...cell(counts.map((n) => 2 * n)),
      ...{ people: counts.reduce((a, b) => a + b), shared: counts.reduce((a, b) => a + b) },
      counts: cell(counts).counts.map((one) => ({ ...one, n: 2 * one.n, byPerson: { xx: 4 * one.n, nx: 4 * one.n } })),
    });
    const [women, men] = [
      [40, 25, 60],
      [55, 80, 31],
    ] as const;
    const joined = makeLine([twice(women), twice(men)], { stat: 'category' });
    const internal = { mode: 'internal' } as const;
    const found = compare(makeRelease([joined], internal), [clustered]);
    const plain = compare(makeRelease([line], internal), [described]);
    for (const at of [1, 2, 3]) {
      expect(found.gaps[at]!.low).toBeCloseTo(plain.gaps[at]!.low!, 12);
      expect(found.gaps[at]!.high).toBeCloseTo(plain.gaps[at]!.high!, 12);
      expect(found.gaps[at]!.p).toBeCloseTo(plain.gaps[at]!.p!, 12);
      expect(found.gaps[at]!.cautions).toEqual(['clustered']);
    }
    // 291 persons, 582 units: φ = 2·(291/290)/(582/581) of each category; χ² of the persons is −2·log p with 2 df
    const phi = (2 * 291 * 581) / (290 * 582);
    expect(found.gaps[1]!.phi).toBeCloseTo(phi, 12);
    expect(found.gaps[0]!.p).toBeCloseTo(chiSquareUpper((2 * -2 * Math.log(2.113471969e-8)) / phi, 2), 12);
    // women's own: 125 persons, 250 units
    const own = (2 * 125 * 249) / (124 * 250);
    expect(found.results[0]).toMatchObject({ count: 80, n: 250 });
    expect(found.results[0]!.phi).toBeCloseTo(own, 12);
    expect(found.results[0]!.high).toBeCloseTo(wilson(80 / own, 250 / own).high!, 12);
  });

  test('a hidden distribution is one silent row a sex', () => {
    const { results, gaps } = compare(makeRelease([hideLine(line)]), [described]);
    expect(results.map((row) => [row.stat, row.sex, row.status])).toEqual([
      ['category', 'women', 'suppressed'],
      ['category', 'men', 'suppressed'],
    ]);
    expect(gaps).toHaveLength(1);
  });
});

describe('descriptions', () => {
  test('the registered share of a field has interval and p but no verdict', () => {
    const gapsIndicator = makeIndicator([shareFigure], { id: 'question', unit: 'field', kind: 'description' });
    const line = makeLine([share(56, 70), share(48, 80)], { by: 'field', level: 'plan' });
    const gap = compare(makeRelease([line]), [gapsIndicator]).gaps[0]!;
    expect(gap).toMatchObject({
      verdict: null,
      grade: null,
      family: null,
      q: null,
      reason: 'description',
      status: 'shown',
    });
    expect(gap.low).toBeCloseTo(0.0528, 4);
    expect(gap.margin).toBe(0.05);
  });

  test('counts stand as they are, with the share of the sexes beside them', () => {
    const recipients = makeIndicator([{ kind: 'count', stat: 'count', of: 'true' }], {
      kind: 'description',
      margin: null,
    });
    const line = makeLine([count(263), count(401), hidden], { stat: 'count' });
    const { results, gaps } = compare(makeRelease([line]), [recipients]);
    expect(results.map((row) => [row.stat, row.sex, row.n, row.count, row.value])).toEqual([
      ['count', 'women', 263, 263, 263],
      ['count', 'men', 401, 401, 401],
      ['count', 'unknown', null, null, null],
      ['share:of-sex', 'women', 664, 263, 263 / 664],
      ['share:of-sex', 'men', 664, 401, 401 / 664],
    ]);
    expect(gaps).toEqual([]);
    // R: prop.test(263, 664, correct = FALSE)
    expect(results[3]!.low).toBeCloseTo(0.359584, 6);
  });
});
