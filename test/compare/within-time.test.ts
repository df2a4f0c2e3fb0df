import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Protected } from '../../src/model/protected.ts';
import type { TimeStrata } from '../../src/model/strata.ts';
import { makeIndicator, makeLine, makeRelease, share } from './releases.ts';

type Counts = readonly [yes: number, of: number];
type Strata = readonly (readonly [women: Counts, men: Counts])[];

const ever = makeIndicator([{ kind: 'share', stat: 'share', of: 'true', where: 'true', ever: true }]);
const sums = ([yes, n]: Counts) => ({ n, sum: BigInt(yes), squares: BigInt(yes) });
const add = (strata: Strata, sex: 0 | 1) =>
  share(
    strata.reduce((sum, one) => sum + one[sex][0], 0),
    strata.reduce((sum, one) => sum + one[sex][1], 0),
  );

/** The gap of a share whose strata of time with aid are these; null: nothing tells when aid began. */
function gapOf(strata: Strata, told: Strata | null = strata, indicator = ever) {
  const table = told && {
    ...{ indicator: 'question', stat: 'share', period: 'all' },
    strata: told.map(([women, men], at) => ({ levels: [String(at)], women: sums(women), men: sums(men) })),
  };
  const byTime = table ? [table as TimeStrata as Protected<TimeStrata>] : [];
  const lines = [makeLine([add(strata, 0), add(strata, 1)])];
  return compare(makeRelease(lines, { byTime }), [indicator]).gaps[0]!;
}

// a short and a long time with aid: of the women 100 and 300, of the men 300 and 100
const SAME: Strata = [
  [
    [20, 100],
    [60, 300],
  ],
  [
    [150, 300],
    [50, 100],
  ],
];
const HIGHER: Strata = [
  [
    [40, 100],
    [60, 300],
  ],
  [
    [210, 300],
    [50, 100],
  ],
];

describe('a share of those to whom something happened', () => {
  test('has no direction that is not there among those who have had aid equally long', () => {
    // 170 and 110 of 400: 15 points; within both times the shares are the same
    const gap = gapOf(SAME);
    expect(gap.value).toBeCloseTo(0.15, 12);
    expect(gap.low).toBeGreaterThan(0);
    expect(gap).toMatchObject({ verdict: 'unclear', grade: 'not_computed', reason: 'unequal_time', cautions: [] });
  });

  test('keeps one that is', () => {
    // test/stats/reference/within-time.R: 0.2, 0.12325–0.27675
    expect(gapOf(HIGHER)).toMatchObject({ verdict: 'women_higher', reason: null, cautions: [] });
  });

  test('keeps none whose interval reaches nought within those times, by φ too', () => {
    const near: Strata = [
      [
        [28, 100],
        [60, 300],
      ],
      [
        [174, 300],
        [50, 100],
      ],
    ];
    // the same: 0.08, 0.00497–0.15503; with the variance times a φ of 1.2 the lower limit is −0.00219
    expect(gapOf(near)).toMatchObject({ verdict: 'women_higher' });
    const couples = makeRelease([makeLine([add(near, 0), add(near, 1)], { clusters: CLUSTERS })], {
      byTime: [
        {
          ...{ indicator: 'question', stat: 'share', period: 'all' },
          strata: near.map(([women, men], at) => ({ levels: [String(at)], women: sums(women), men: sums(men) })),
        } as TimeStrata as Protected<TimeStrata>,
      ],
    });
    const gap = compare(couples, [{ ...ever, cluster: 'household' }]).gaps[0]!;
    expect(gap.phi).toBeGreaterThan(1.2);
    expect(gap.low).toBeGreaterThan(0);
    expect(gap).toMatchObject({ verdict: 'unclear', reason: 'unequal_time' });
  });

  test('turns with the sexes', () => {
    const turned = SAME.map(([women, men]) => [men, women] as const);
    expect(gapOf(turned)).toMatchObject({ verdict: 'unclear', reason: 'unequal_time' });
    expect(gapOf(HIGHER.map(([women, men]) => [men, women] as const))).toMatchObject({ verdict: 'men_higher' });
  });

  test('has none where nobody has anybody to be compared with', () => {
    expect(gapOf(HIGHER, [])).toMatchObject({ verdict: 'unclear', reason: 'unequal_time' });
  });

  test('keeps it with a caution where nothing tells when aid began', () => {
    expect(gapOf(SAME, null)).toMatchObject({ verdict: 'women_higher', reason: null, cautions: ['time_in_aid'] });
  });

  test('is not asked where there is no direction, nor of other shares', () => {
    const alike: Strata = [
      [
        [200, 1000],
        [200, 1000],
      ],
    ];
    expect(gapOf(alike, null)).toMatchObject({ verdict: 'equal', cautions: [] });
    const once = makeIndicator([{ kind: 'share', stat: 'share', of: 'true', where: 'true' }]);
    expect(gapOf(SAME, SAME, once)).toMatchObject({ verdict: 'women_higher', reason: null, cautions: [] });
  });
});

/** Two hundred couples of a woman and a man, in most of whom one of the two and not the other has a yes. */
const CLUSTERS = {
  ...{ m: 600, shared: 200, women: 400, men: 400, womenShared: 0, menShared: 0 },
  ...{ n1n1: 400, x1x1: 202, n1x1: 202, n0n0: 400, x0x0: 110, n0x0: 110 },
  ...{ x1x0: 10, x1n0: 100, n1x0: 60, n1n0: 200 },
};
