import { describe, expect, it } from 'vitest';
import type { NumberStrata, SpellStrata } from '../../src/model/strata.ts';
import { countDrawing, draw } from './draw.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31', by: [] };

const people = draw(`
  case_id person_id role         sex   birth_year household_type     born_abroad obstacle     aid_month referred
  1       1         applicant    woman 2003       couple_no_children yes         unemployment 2025-01   yes
  1       2         co_applicant man   1985       couple_no_children no          unemployment 2025-01   no
  2       3         applicant    woman 1995       couple_no_children no          social       2025-01   no
  2       4         co_applicant man   1988       couple_no_children no          -            2025-01   yes
  3       5         applicant    woman 1986       single_no_children no          social       2025-01   yes
  4       6         applicant    man   1960       single_no_children -           social       2025-01   no
  5       7         applicant    woman 1950       single_no_children no          social       2025-01   yes
  6       8         applicant    woman 1986       single_no_children no          social       2025-01   -
`);

async function strataOf(indicator: string, drawing = people) {
  const { release } = await countDrawing(drawing, YEAR);
  return release.strata?.find((one) => one.indicator === indicator && one.stat !== 'rate');
}

const one = (yes: number, n: number) => ({ n, sum: BigInt(yes), squares: BigInt(yes) });
const nobody = one(0, 0);

describe('joint strata', () => {
  // Counted by hand. Ages in 2025: 22, 40, 30, 37, 39, 65; the seventh is 75, outside working age; the eighth not registered.
  it('hold everybody registered once, by sex, ages in three bands, what is not registered as a level', async () => {
    const found = (await strataOf('referral-share')) as NumberStrata;
    expect(found.covariates.map(({ field }) => field)).toEqual([
      'age_group',
      'household_type',
      'born_abroad',
      'obstacle',
    ]);
    expect(found.covariates.map(({ kind }) => kind[0])).toEqual(['c', 'c', 'c', 'a']);
    const rows = found.strata.map(({ levels, women, men }) => [levels.join(' '), women, men]);
    expect(rows.toSorted()).toEqual(
      [
        ['18-24 couple_no_children yes unemployment', one(1, 1), nobody],
        ['25-44 couple_no_children no unemployment', nobody, one(0, 1)],
        ['25-44 couple_no_children no social', one(0, 1), nobody],
        ['25-44 couple_no_children no *missing', nobody, one(1, 1)],
        ['25-44 single_no_children no social', one(1, 1), nobody],
        ['45-66 single_no_children *missing social', nobody, one(0, 1)],
      ].toSorted(),
    );
    const sizes = Object.fromEntries(found.sizes[0]!.map(({ level, women, men }) => [level, [women, men]]));
    expect(sizes).toEqual({ '18-24': [1, 0], '25-44': [2, 2], '45-66': [0, 1] });
  });

  it('hold the pairs of a household, each once', async () => {
    const { clusters, strata } = (await strataOf('referral-share')) as NumberStrata;
    expect(clusters).toMatchObject({ m: 4, shared: 2 });
    const pairs = clusters!.pairs.map(({ a, b, ...sums }) => ({
      ...sums,
      of: [a, b].map(({ stratum, sex }) => `${sex} ${strata[stratum]!.levels[3]}`),
    }));
    expect(pairs.toSorted((x, y) => Number(y.sumA - x.sumA))).toEqual([
      { of: ['women unemployment', 'men unemployment'], pairs: 1, sumA: 1n, sumB: 0n, products: 0n },
      { of: ['women social', 'men *missing'], pairs: 1, sumA: 0n, sumB: 1n, products: 0n },
    ]);
  });

  it('are there only for covariates that the export has', async () => {
    const bare = draw(`
      person_id sex   aid_month referred
      1         woman 2025-01   yes
      2         man   2025-01   no
    `);
    expect(await strataOf('referral-share', bare)).toBeUndefined();
  });
});

describe('strata of a rate', () => {
  // By hand: she is referred on the eleventh day with aid, her partner never in 334 days, the third on the fifth day.
  const referred = draw(`
    case_id person_id role         sex   birth_year household_type     aid_start  aid_end    referred measure_start
    1       1         applicant    woman 1990       couple_no_children 2025-02-01 2025-12-31 yes      2025-02-11
    1       2         co_applicant man   1990       couple_no_children 2025-02-01 2025-12-31 no       -
    2       3         applicant    man   1960       single_no_children 2025-03-01 2025-03-31 yes      2025-03-05
  `);

  it('hold persons at risk, events and days, and the pairs of a household', async () => {
    const { release } = await countDrawing(referred, YEAR);
    const found = release.strata?.find((one) => one.stat === 'rate') as NumberStrata;
    const at = (events: number, days: number) => ({ ...one(events, 1), days: BigInt(days) });
    const none = { ...nobody, days: 0n };
    expect(found.strata.toSorted((a, b) => (a.levels.join() < b.levels.join() ? -1 : 1))).toEqual([
      { levels: ['25-44', 'couple_no_children'], women: at(1, 11), men: at(0, 334) },
      { levels: ['45-66', 'single_no_children'], women: none, men: at(1, 5) },
    ]);
    expect(found.clusters).toMatchObject({ m: 2, shared: 1 });
    expect(found.clusters!.pairs).toHaveLength(1);
    expect(found.clusters!.pairs[0]).toMatchObject({
      a: { sex: 'women' },
      b: { sex: 'men' },
      ...{ pairs: 1, sumA: 1n, sumB: 0n, products: 0n },
      atRisk: { eventsDays: 334n, daysEvents: 0n, days: 3674n },
    });
  });

  it('stand beside sums over households, without what is one person’s own', async () => {
    const { release } = await countDrawing(referred, YEAR);
    const line = release.lines.find(({ stat, by, period }) => stat === 'rate' && by === null && period === 'all');
    const own = { n1n1: 0, x1x1: 0, n1x1: 0, n0n0: 0, x0x0: 0, n0x0: 0 };
    expect(line?.clusters).toEqual({
      ...{ m: 2, shared: 1, women: 1, men: 2, womenShared: 0, menShared: 0, ...own },
      ...{ x1x0: 0, x1n0: 334, n1x0: 0, n1n0: 3674 },
    });
  });
});

describe('strata of decisions', () => {
  // One woman with 3 yes of 4, one man with 1 yes of 2, all in one stratum: 6 pairs of hers, of which C(3,2) = 3 both yes.
  const decisions = draw(`
    case_id person_id role      sex   household_type     decision decision_date
    1       1         applicant woman single_no_children granted  2025-01-10
    1       1         applicant woman single_no_children granted  2025-02-10
    1       1         applicant woman single_no_children granted  2025-03-10
    1       1         applicant woman single_no_children denied   2025-04-10
    2       2         applicant man   single_no_children granted  2025-01-10
    2       2         applicant man   single_no_children denied   2025-02-10
  `);

  it('count decisions, their people apart, and the pairs of one person', async () => {
    const found = (await strataOf('granted-share', decisions)) as NumberStrata;
    expect(found.strata).toEqual([{ levels: ['single_no_children'], women: one(3, 4), men: one(1, 2) }]);
    expect(found.sizes).toEqual([[{ level: 'single_no_children', women: 1, men: 1 }]]);
    expect(found.clusters).toMatchObject({ m: 2, shared: 2 });
    const [hers, his] = found.clusters!.pairs;
    expect([hers!.pairs, hers!.sumA + hers!.sumB, hers!.products]).toEqual([6, 9n, 3n]);
    expect([his!.pairs, his!.sumA + his!.sumB, his!.products]).toEqual([1, 1n, 0n]);
  });
});

describe('strata of spells', () => {
  it('hold the durations of the curve, by what was known at the start', async () => {
    const spells = draw(`
      person_id sex   birth_year aid_start  aid_end    obstacle
      1         woman 1990       2025-02-01 2025-03-02 social
      2         woman 1990       2025-02-01 2025-03-02 social
      3         man   1960       2025-12-01 -          unemployment
    `);
    const found = (await strataOf('aid-duration', spells)) as SpellStrata;
    expect(found.covariates.map(({ field }) => field)).toEqual(['age_group', 'obstacle']);
    // 1 February to 2 March, both days with aid: 30 days; 1–31 December, open: 31 days.
    expect(found.strata).toEqual([
      { levels: ['25-44', 'social'], women: [[0, 30, 1, 2]], men: [] },
      { levels: ['45-66', 'unemployment'], women: [], men: [[0, 31, 0, 1]] },
    ]);
  });
});

describe('time with aid', () => {
  const byTime = async (picture: string) => (await countDrawing(draw(picture), YEAR)).release.byTime ?? [];
  const codesOf = (found: Awaited<ReturnType<typeof byTime>>, stat = 'share') =>
    Object.fromEntries(
      found
        .filter((one) => one.indicator === 'plan-share' && one.stat === stat)
        .flatMap(({ strata }) => strata.map(({ levels, women, men }) => [levels[0], [women.n, men.n, women.sum]])),
    );

  // Bands of days since the spell began: 0 from day 0, 1 from 30, 2 from 60, 3 from 91, 4 from 136, 5 from 182, 6 from
  // 243, 7 from 304, 8 from 365, 9 from 456 … 13 from 1095; 17 not known. Times four, and of those begun before the
  // year: 1 where under half of it, 2 half or more, 3 all of it has aid.
  it('is the band of the longest spell on its last day of the period, and how much of it holds aid', async () => {
    const found = await byTime(`
      person_id sex   aid_month aid_start  aid_end    plan
      1         woman -         2025-03-01 2025-04-10 yes
      2         woman -         2024-11-01 2025-03-31 no
      3         man   -         2023-01-01 2025-12-31 no
      4         man   -         2025-01-05 2025-01-20 yes
      4         man   -         2025-06-01 2025-12-31 yes
      5         man   -         2024-12-01 2026-03-01 no
    `);
    expect(codesOf(found)).toEqual({
      4: [1, 0, 1n], // 40 days: band 1
      17: [1, 0, 0n], // 150 days: band 4; 90 of 365 days
      55: [0, 1, 0n], // 1095 days: band 13; all of the year
      20: [0, 1, 0n], // 213 days: band 5
      35: [0, 1, 0n], // 395 days: band 8; all of the year
    });
  });

  it('is a band of its own where the start is before all that the export tells, and where there is no spell', async () => {
    const months = (person: number, sex: string, first: number, last: number) =>
      Array.from(
        { length: last - first + 1 },
        (_, at) => `${person} ${sex} 2025-${String(first + at).padStart(2, '0')} ${person === 1 ? 'yes' : 'no'}`,
      ).join('\n');
    const found = await byTime(
      `person_id sex aid_month plan\n${months(1, 'woman', 1, 8)}\n${months(2, 'man', 1, 3)}\n${months(3, 'man', 5, 6)}`,
    );
    // 243 and 90 of 365 days; 60 days after 1 May
    expect(codesOf(found)).toEqual({ 70: [1, 0, 1n], 69: [0, 1, 0n], 8: [0, 1, 0n] });
  });

  it('is not asked where nothing tells when aid began, nor of figures that do not grow with time', async () => {
    expect(await byTime('person_id sex period plan\n1 woman 2025010 yes\n2 man 2025010 no')).toEqual([]);
    const all = await byTime('person_id sex aid_month plan\n1 woman 2025-01 yes\n2 man 2025-02 no');
    expect(all.map(({ indicator }) => indicator)).toEqual(['plan-share']);
  });
});
