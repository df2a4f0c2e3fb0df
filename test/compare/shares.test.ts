import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { ClusterSums } from '../../src/model/counted.ts';
import { exchange, makeIndicator, makeLine, makeRelease, nobody, share, shareFigure } from './releases.ts';

const question = makeIndicator([shareFigure]);
const gapOf = (women: Parameters<typeof share>, men: Parameters<typeof share>, more = {}, release = {}) =>
  compare(makeRelease([makeLine([share(...women), share(...men)], more)], release), [question]).gaps[0]!;

describe('a share', () => {
  // Newcombe 1998, Stat Med 17:873, table II (a), and 17:857 (Wilson) for the two shares.
  test('has Wilson limits for each sex and Miettinen–Nurminen for the gap', () => {
    const { results, gaps } = compare(makeRelease([makeLine([share(56, 70), share(48, 80, 85)])]), [question]);
    expect(results.slice(0, 2).map((row) => [row.sex, row.n, row.count, row.missing])).toEqual([
      ['women', 70, 56, 0],
      ['men', 80, 48, 5],
    ]);
    expect(results[0]!.low).toBeCloseTo(0.6918, 4); // prop.test(56, 70, correct = FALSE)
    expect(results[0]!.high).toBeCloseTo(0.876953, 6);
    expect(gaps[0]).toMatchObject({ estimand: 'difference', n_women: 70, n_men: 80, status: 'shown', reason: null });
    expect(gaps[0]!.value).toBeCloseTo(0.2, 12);
    expect(gaps[0]!.low).toBeCloseTo(0.0528, 4);
    expect(gaps[0]!.high).toBeCloseTo(0.3382, 4);
    expect(gaps[0]!.margin).toBe(0.05);
    expect(gaps[0]).toMatchObject({ verdict: 'women_higher', grade: 'at_least', family: 'headline' });
    expect(gaps[0]!.q).toBe(gaps[0]!.p);
  });

  test('2 % against 4.5 % of a thousand each is not called equal: the margin is capped at .81 points', () => {
    const gap = gapOf([20, 1000], [45, 1000]);
    expect(gap.margin).toBeCloseTo(0.008125, 12);
    expect(gap).toMatchObject({ verdict: 'men_higher' });
  });

  test('of a headline without an answer is told how many times as many would settle it', () => {
    // R 4.2.2, Miettinen–Nurminen by uniroot on the likelihood: ±.1350406; (2·.1350406/.05)² = 29.18
    expect(gapOf([40, 100], [40, 100])).toMatchObject({ verdict: 'unclear', grade: 'open', needed: 30 });
    // an answer, a group of a breakdown, few under --internal: none
    expect(gapOf([56, 70], [48, 80])).not.toHaveProperty('needed');
    expect(gapOf([40, 100], [40, 100], { by: 'unit', level: 'a' })).not.toHaveProperty('needed');
    expect(gapOf([4, 100], [4, 100], {}, { mode: 'internal' })).not.toHaveProperty('needed');
  });

  test('of nobody is not computable, and neither is the gap', () => {
    const { results, gaps } = compare(makeRelease([makeLine([share(0, 0), share(9, 30)])]), [question]);
    expect(results[0]).toMatchObject({ value: null, status: 'not_computable', reason: 'no_cases', n: 0 });
    expect(gaps[0]).toMatchObject({
      value: null,
      verdict: 'unclear',
      grade: 'not_computed',
      status: 'not_computable',
      reason: 'one_sex',
    });
  });

  test('those of unknown sex have a row of their own, undivided, and no gap', () => {
    const line = makeLine([share(56, 70), share(48, 80), share(6, 12)]);
    const { results, gaps } = compare(makeRelease([line, { ...line, by: 'unit', level: 'a' }]), [question]);
    expect(results.map((row) => [row.by, row.sex])).toEqual([
      [null, 'women'],
      [null, 'men'],
      [null, 'unknown'],
      ['unit', 'women'],
      ['unit', 'men'],
    ]);
    expect(gaps).toHaveLength(2);
    expect(compare(makeRelease([makeLine([share(56, 70), share(48, 80), nobody])]), [question]).results).toHaveLength(
      2,
    );
  });

  test('exchanging women and men turns sign, interval and verdict', () => {
    const clusters: ClusterSums = {
      ...{ m: 60, shared: 40, women: 50, men: 50, n1n1: 50, x1x1: 40, n1x1: 40, n0n0: 50, x0x0: 20, n0x0: 20 },
      ...{ x1x0: 12, x1n0: 30, n1x0: 16, n1n0: 40, womenShared: 0, menShared: 0 },
    };
    const line = makeLine([share(40, 50), share(20, 50, 70)], { clusters });
    const [one, other] = [line, exchange(line)].map((each) => compare(makeRelease([each]), [question]).gaps[0]!);
    expect(other!.value).toBeCloseTo(-one!.value!, 12);
    expect(other!.low).toBeCloseTo(-one!.high!, 9);
    expect(other!.p).toBeCloseTo(one!.p!, 12);
    expect([one!.verdict, other!.verdict]).toEqual(['women_higher', 'men_higher']);
    expect(other!.detectable).toBeCloseTo(one!.detectable!, 9);
    expect(other!.phi).toBe(one!.phi);
    expect(other!.cautions).toEqual(one!.cautions);
  });
});

describe('when a verdict is withheld', () => {
  test('over half not registered in a sex: the interval stands, the verdict does not', () => {
    const gap = gapOf([56, 70, 150], [48, 80]);
    expect(gap).toMatchObject({ verdict: 'unclear', grade: 'not_computed', reason: 'not_registered', status: 'shown' });
    expect(gap.low).toBeCloseTo(0.0528, 4);
  });

  // 80 % of the women and 60 % of the men say yes. 175 of 875 women missing: 64 % if all of them said no. Men missing 200
  // of 1,000: 68 % if all of them said yes. So it falls in the worst case; in the plausible it is 77.3 against 63 %.
  test('20 % not registered, or the sexes more than 10 points apart: fragile, unless it holds in the worst case', () => {
    const much = gapOf([560, 700, 875], [480, 800, 1000]);
    expect(much).toMatchObject({ cautions: ['fragile'], fragile_by: ['much_missing'], bounds: { holds: 'plausible' } });
    expect(gapOf([560, 700, 800], [480, 800, 1000]).fragile_by).toEqual(['much_missing']);
    // an eighth of the women: 70 % if all of them said no, and of the men all are registered
    const certain = gapOf([560, 700, 800], [480, 800]);
    expect(certain).toMatchObject({ cautions: [], bounds: { holds: 'worst' } });
    expect(certain.fragile_by).toBeUndefined();
    expect(gapOf([560, 700, 750], [480, 800]).cautions).toEqual([]);
  });

  // R (test/stats/reference/missing.R): 90/300 and 60/280 differ by .014 to .156; with 30 and 50 missing −.019 to .185.
  test('a direction that falls in the plausible case is fragile, however few are missing', () => {
    const gap = gapOf([90, 300, 330], [60, 280, 330]);
    expect(gap).toMatchObject({ verdict: 'women_higher', cautions: ['fragile'], bounds: { holds: 'neither' } });
    expect(gap.fragile_by).toEqual(['missing']);
    expect(gap.bounds!.plausible.low).toBeCloseTo(-0.01945, 5);
    expect(gap.bounds!.worst.high).toBeCloseTo(0.24789, 5);
    expect(gapOf([90, 300], [60, 280]).cautions).toEqual([]);
  });

  test('two that are alike are so in the plausible case, or fragile; of none that is unclear is it asked', () => {
    const alike = gapOf([5000, 10_000, 10_600], [5000, 10_000, 10_600]);
    expect(alike).toMatchObject({ verdict: 'equal', bounds: { holds: 'plausible' } });
    expect(gapOf([5000, 10_000, 12_000], [5000, 10_000, 12_000]).bounds?.holds).toBe('neither');
    const unclear = gapOf([50, 100, 110], [48, 100, 110]);
    expect(unclear).toMatchObject({ verdict: 'unclear', bounds: { holds: null }, cautions: [] });
  });

  test('a verdict that one person fewer would change is fragile', () => {
    // R (mn() of test/stats/reference/shares.R): 30/50 − 20/50 has the lower limit .0030, 29/49 − 20/50 has −.0061.
    expect(gapOf([30, 50], [20, 50])).toMatchObject({ cautions: ['fragile'], fragile_by: ['one_case'] });
    expect(gapOf([45, 50], [10, 50]).cautions).toEqual([]);
  });

  test('working material: a count of 1–4 has an interval and no verdict; a protected release never gets there', () => {
    const internal = gapOf([3, 70], [48, 80], {}, { mode: 'internal' });
    expect(internal).toMatchObject({ verdict: 'unclear', reason: 'few', status: 'shown' });
    expect(internal.high).toBeLessThan(0);
    expect(gapOf([5, 70], [48, 80], {}, { mode: 'internal' }).verdict).toBe('men_higher');
  });

  test('fewer than ten clusters in a sex: no verdict', () => {
    const clusters: ClusterSums = {
      ...{ m: 60, shared: 40, women: 9, men: 50, n1n1: 60, x1x1: 50, n1x1: 50, n0n0: 50, x0x0: 20, n0x0: 20 },
      ...{ x1x0: 0, x1n0: 0, n1x0: 0, n1n0: 0, womenShared: 9, menShared: 0 },
    };
    expect(gapOf([40, 50], [20, 50], { clusters })).toMatchObject({ verdict: 'unclear', reason: 'few', clusters: 60 });
  });
});

describe('clusters', () => {
  test('partners who answer alike make the interval narrower, and φ is stored in steps', () => {
    // 40 couples: both yes 20, she only 4, he only 4, neither 12. p = .6 each; C·n² = 20·.16 − 8·.24 + 12·.36 = 5.6;
    // φ = (40/39)(.48/40 − 2·5.6/1600)/((80/79)(.48/40)) = .42.
    const clusters: ClusterSums = {
      ...{ m: 40, shared: 40, women: 40, men: 40, n1n1: 40, x1x1: 24, n1x1: 24, n0n0: 40, x0x0: 24, n0x0: 24 },
      ...{ x1x0: 20, x1n0: 24, n1x0: 24, n1n0: 40, womenShared: 0, menShared: 0 },
    };
    const clustered = gapOf([24, 40], [24, 40], { clusters });
    const plain = gapOf([24, 40], [24, 40]);
    // of 80 people, up to the next .15
    expect(clustered.phi).toBe(0.45);
    expect(clustered.clusters).toBe(40);
    expect(clustered.cautions).toContain('clustered');
    expect(clustered.high!).toBeLessThan(plain.high!);
    expect(plain).toMatchObject({ phi: null, clusters: null });
  });
});

describe('couples', () => {
  const couples = makeIndicator([shareFigure], { unit: 'couple', margin: { kind: 'points', value: 0.2 } });

  test('two outcomes: the gap is 2p − 1 with Wilson limits and the margin is not capped', () => {
    // R: prop.test(263, 664, .5, correct = FALSE), limits 2L − 1 and 2U − 1.
    const line = makeLine([share(263, 664), share(401, 664), nobody]);
    const { results, gaps } = compare(makeRelease([line]), [couples]);
    expect(results.map((row) => row.sex)).toEqual(['women', 'men']);
    expect(gaps[0]!.low).toBeCloseTo(-0.28083174, 7);
    expect(gaps[0]!.high).toBeCloseTo(-0.132439994, 7);
    expect(gaps[0]).toMatchObject({ margin: 0.2, verdict: 'men_higher', grade: 'probably' });
  });

  test('three outcomes: Tango, and both has a row of its own', () => {
    // R (test/stats/reference/shares.R): 20 woman, 12 man, 68 both.
    const line = makeLine([share(20, 100), share(12, 100), share(68, 100)]);
    const { results, gaps } = compare(makeRelease([line]), [couples]);
    expect(results.map((row) => [row.sex, row.value])).toEqual([
      ['women', 0.2],
      ['men', 0.12],
      ['unknown', 0.68],
    ]);
    expect(gaps[0]!.low).toBeCloseTo(-0.0319678544, 8);
    expect(gaps[0]!.high).toBeCloseTo(0.1917808521, 8);
    expect(gaps[0]).toMatchObject({ verdict: 'equal', grade: 'no_difference_of_size' });
  });

  test('a figure about the couple as one has one row without sex and no gap', () => {
    const described = makeIndicator([shareFigure], { unit: 'couple', kind: 'description', margin: null });
    const { results, gaps } = compare(makeRelease([makeLine([share(18, 35), share(18, 35), nobody])]), [described]);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ sex: null, n: 35, count: 18 });
    expect(gaps).toEqual([]);
  });
});

describe('rows that nothing joins to persons', () => {
  test('leave decisions their verdict with a caution, and do not touch persons', () => {
    const lines = [makeLine([share(60, 100), share(30, 100)])];
    const cautions = (cluster: 'person' | 'household') =>
      compare(makeRelease(lines, { unkeyed: true }), [makeIndicator([shareFigure], { cluster })]).gaps[0]!.cautions;
    expect(cautions('person')).toContain('no_person_id');
    expect(cautions('household')).not.toContain('no_person_id');
  });
});
