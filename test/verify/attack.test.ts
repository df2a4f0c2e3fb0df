import { describe, expect, it } from 'vitest';
import { attackReleases } from '../../src/verify/attack-release.ts';
import { type HandRow, releaseOf } from './published-by-hand.ts';

/** Bounds of what can be worked out, as `figure quantity level low–high`; all are worked out by hand beside each release. */
async function broken(...releases: Parameters<typeof attackReleases>[0]) {
  const { broken: found } = await attackReleases(releases);
  return found
    .map(({ unknown: { figure, quantity, place }, low, high }) =>
      [figure, quantity, place.level ?? place.days.slice(0, 7), `${low}–${high}`].join(' '),
    )
    .toSorted();
}

const plan = (level: string | null, is: HandRow['is'], by = 'unit'): HandRow => ({
  ...{ indicator: 'plan-share', by: level === null ? null : by, level, is },
});

describe('groups of one table', () => {
  it('gives a single hidden group away: the whole less the others', async () => {
    // 40 − 30 = 10 people, 20 − 17 = 3 yes, 20 − 13 = 7 no: only the 3 are too few
    const naive = releaseOf([plan(null, [40, 20]), plan('A', [30, 17]), plan('B', 'x')]);
    expect(await broken(naive)).toEqual(['plan-share/share yes B 3–3']);
  });

  it('finds two hidden groups with too little between them', async () => {
    // 2 yes together: each 0, 1 or 2, of 10 people together. Required: 4 numbers
    const naive = releaseOf([plan(null, [40, 20]), plan('A', [30, 18]), plan('B', 'x'), plan('C', 'x')]);
    expect(await broken(naive)).toEqual(['plan-share/share yes B 0–2', 'plan-share/share yes C 0–2']);
  });

  it('lets merged groups pass that have more than the threshold on each side', async () => {
    // Others: 14 people, 6 yes, 8 no; each yes 0–6, each no 0–8
    const rows = [plan(null, [40, 20]), plan('A', [26, 14]), plan('B', 'x'), plan('C', 'x'), plan('*others', [14, 6])];
    const { broken: found, tried, narrowest, witnesses } = await attackReleases([releaseOf(rows)]);
    expect(found).toEqual([]);
    expect(tried).toBe(6);
    expect(narrowest).toMatchObject({ low: 0, high: 6, unknown: { quantity: 'yes' } });
    // both tables add up to what is shown
    for (const table of ['first', 'second'] as const) {
      const yes = witnesses?.counts.filter(({ unknown }) => unknown.quantity === 'yes') ?? [];
      expect(yes.reduce((sum, one) => sum + one[table], 0)).toBe(6);
      for (const { left, right, number, is } of witnesses?.sums ?? []) {
        const side = (terms: readonly number[]) => terms.reduce((sum, i) => sum + witnesses!.counts[i]![table], 0);
        if (is === 'equal') expect(side(left)).toBe(side(right) + number);
        if (is === 'at_most') expect(side(left)).toBeLessThanOrEqual(side(right) + number);
      }
    }
    const ends = witnesses?.counts.find(({ unknown }) => unknown === narrowest?.unknown);
    expect([ends?.first, ends?.second]).toEqual([0, 6]);
  });

  it('does not take the groups that a curve is read at for all groups', async () => {
    // B is hidden for the pace, and so few are left of it that nothing is read off its curve: 40 − 26 is not nobody
    const pace = (level: string | null, is: HandRow['is'], stat: string): HandRow => ({
      ...{ indicator: 'time-to-referral', stat, by: level === null ? null : 'unit', level, is },
    });
    const rows = [
      ...[pace(null, [40, 20], 'hazard'), pace('A', [26, 12], 'hazard'), pace('B', 'x', 'hazard')],
      ...[pace(null, [40, null], 'rmst12'), pace('A', [26, null], 'rmst12')],
    ];
    const { impossible } = await attackReleases([releaseOf(rows)]);
    expect(impossible).toEqual([]);
  });

  it('counts those apart that are nought because a shown whole is', async () => {
    // nobody said yes, so nobody in B or C did: 14 people, 14 no
    const rows = [plan(null, [40, 0]), plan('A', [26, 0]), plan('B', 'x'), plan('C', 'x'), plan('*others', [14, 0])];
    const { broken: found, zero } = await attackReleases([releaseOf(rows)]);
    expect(found).toEqual([]);
    expect(zero).toBe(2);
  });

  it('does not call a count narrow in a group that is known to be small', async () => {
    // 3 people in B are known from the sizes, where the threshold is 3: every number 0–3 is left
    const sizes = (level: string | null, n: number): HandRow => ({
      ...{ indicator: 'recipients', stat: 'count', by: level === null ? null : 'unit', level, is: [n, n] },
    });
    const asked = (level: string | null, is: HandRow['is']): HandRow => ({
      ...plan(level, is),
      indicator: 'honour-asked',
    });
    const rows = [
      ...[sizes(null, 40), sizes('A', 25), sizes('B', 3), sizes('C', 12)],
      ...[asked(null, [40, 20]), asked('A', [25, 12]), asked('B', 'x'), asked('C', 'x'), asked('*others', [15, 8])],
    ];
    const { broken: found } = await attackReleases([releaseOf(rows, { threshold: 5 })]);
    // B: yes and no 0–3, four numbers of three people; that three are asked follows from the sizes and is no secret
    expect(found).toEqual([]);
  });

  it('knows that a group without a name is merged only where its line is hidden', async () => {
    // blanks hidden: B and the blanks share 10 people and 3 yes; 0–3 is four numbers
    const rows = [plan(null, [40, 20]), plan('A', [30, 17]), plan('B', 'x'), plan('*missing', 'x')];
    expect(await broken(releaseOf(rows))).toEqual([]);
  });
});

describe('distributions', () => {
  it('adds up the categories that a closed field has beside those shown', async () => {
    const focus = (value: string, is: HandRow['is']): HandRow => ({
      ...{ indicator: 'plan-focus', stat: `category:${value}`, is },
    });
    // work, education, rehabilitation, other: two are merged, and have 3 together: 0–3
    const rows = [focus('work', [30, 15]), focus('education', [30, 12]), focus('*others', [30, 3])];
    const { narrowest, broken: found } = await attackReleases([releaseOf(rows)]);
    expect(narrowest).toBe(null); // audits without descriptions of figures do not say the field
    expect(found).toEqual([]);
    const figures = ['work', 'education', '*others'].map((value) => ({
      ...{ indicator: 'plan-focus', stat: `category:${value}`, kind: 'category' as const, scale: 'share' as const },
      ...{ horizon: null, category: { field: 'plan_focus', value }, side: null },
    }));
    expect(await broken({ ...releaseOf(rows), figures })).toEqual([]);
    const two = releaseOf(rows.map((row) => (row.stat?.endsWith('others') ? { ...row, is: [30, 2] } : row)));
    // 2 together: 0, 1, 2
    expect(await broken({ ...two, figures })).toEqual([
      'plan-focus/category:other yes 2025-01 0–2',
      'plan-focus/category:rehabilitation yes 2025-01 0–2',
    ]);
  });
});

describe('the same people under two names', () => {
  it('finds refusals between decisions and granted amounts', async () => {
    const rows: HandRow[] = [
      { indicator: 'granted-share', is: [100, 90] },
      { indicator: 'granted-share', stat: 'share:denied', is: 'x' },
      { indicator: 'granted-amount', stat: 'mean', is: [98, null], value: 9000 },
    ];
    // 98 amounts were granted of 100 decisions, so at most 2 were refused, and 8, 9 or 10 granted in part
    expect(await broken(releaseOf(rows))).toEqual(['granted-share/share:denied yes 2025-01 0–2']);
    const wide = releaseOf(rows.map((row) => (row.stat === 'mean' ? { ...row, is: [94, null] } : row)));
    expect(await broken(wide)).toEqual([]); // 0–6
  });

  it('finds those with long-term aid in a mean of months', async () => {
    const months: HandRow = { indicator: 'aid-months', stat: 'mean', is: [10, null], value: 1.9 };
    // 19 months of ten people, each at least one: nine more, so one person has ten and the others one, or nobody has ten
    expect(await broken(releaseOf([months]))).toEqual(['long-term-share/share yes 2025-01 0–1']);
    expect(await broken(releaseOf([{ ...months, value: 6 }]))).toEqual([]); // 60 months: 0–5
    expect(await broken(releaseOf([months, { indicator: 'long-term-share', is: [10, 1] }]))).toEqual([]); // shown: no secret
  });

  it('finds the events of a share in whole per cent of few people', async () => {
    // 3 % of 29: between 0 and 29 × 0.035 = 1.015, and somebody: 1
    const curve: HandRow = { indicator: 'time-to-referral', stat: 'share:90', is: [29, null], value: 0.03 };
    expect(await broken(releaseOf([curve]))).toEqual(['time-to-referral/within:90 yes 2025-01 1–1']);
    // 14 % of 29: at most 29 × 0.145 = 4.2, and somebody: 1–4
    expect(await broken(releaseOf([{ ...curve, value: 0.14 }]))).toEqual([]);
  });

  it('asks no more numbers of what is told of violence than there are people who may have told', async () => {
    // seven people, the field filled in for six, answers hidden: any of 0–6 were asked, and any of 0–6 told
    const rows: readonly HandRow[] = [
      { indicator: 'recipients', stat: 'count', is: [7, null] },
      { indicator: 'data-gaps', stat: 'share:violence_asked', is: [7, 6] },
      { indicator: 'violence-asked', is: 'x' },
      { indicator: 'violence-disclosed', is: 'x' },
      { indicator: 'violence-disclosed', stat: 'share:declined', is: 'x' },
    ];
    expect(await broken(releaseOf(rows))).toEqual([]);
  });

  it('asks ten numbers less one of what is told of violence', async () => {
    const rows: HandRow[] = [
      { indicator: 'violence-asked', is: [60, 12] },
      { indicator: 'violence-disclosed', is: 'x' },
      { indicator: 'violence-disclosed', stat: 'share:declined', is: [12, 4] },
    ];
    // 12 asked, 4 would not say: 0–8 have told, nine numbers; with 5 declining 0–7, eight
    expect(await broken(releaseOf(rows))).toEqual([]);
    const five = rows.map((row) => (row.stat ? { ...row, is: [12, 5] as const } : row));
    expect(await broken(releaseOf(five))).toContain('violence-disclosed/share yes 2025-01 0–7');
  });
});

describe('periods', () => {
  const quarters = [
    ['all', '2025-01-01', '2025-12-31'],
    ['2025-Q1', '2025-01-01', '2025-03-31'],
    ['2025-Q2', '2025-04-01', '2025-06-30'],
    ['2025-Q3', '2025-07-01', '2025-09-30'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
  ] as const;
  const granted = (period: string, is: HandRow['is']): HandRow => ({ indicator: 'granted-share', period, is });

  it('takes three quarters of decisions from the year', async () => {
    // 80 − 60 = 20 decisions, 70 − 52 = 18 granted, 10 − 8 = 2 not
    const rows = [granted('all', [80, 70]), granted('2025-Q1', [20, 18]), granted('2025-Q2', [20, 17])];
    const year = releaseOf([...rows, granted('2025-Q3', [20, 17]), granted('2025-Q4', 'x')], { periods: quarters });
    expect(await broken(year)).toContain('granted-share/share no 2025-10 2–2');
  });

  it('bounds persons by the year and its other quarters', async () => {
    // 10 with a plan in the year, at most 7 in Q1–Q3 together: at least 3 in Q4, and at most 10
    const person = (period: string, is: HandRow['is']): HandRow => ({ indicator: 'plan-share', period, is });
    const rows = [person('all', [50, 10]), person('2025-Q1', [50, 0]), person('2025-Q2', [50, 0])];
    const year = releaseOf([...rows, person('2025-Q3', [50, 7]), person('2025-Q4', 'x')], { periods: quarters });
    const { broken: found, tried } = await attackReleases([year]);
    expect(tried).toBe(3);
    expect(found).toEqual([]);
  });

  it('subtracts one release from the next: what nobody published follows', async () => {
    const first = releaseOf([granted('all', [60, 52])], { periods: [['all', '2025-01-01', '2025-06-30']] });
    const second = releaseOf([granted('all', [90, 80])], { periods: [['all', '2025-01-01', '2025-09-30']] });
    expect(await broken(first)).toEqual([]);
    // July–September: 30 decisions, 28 granted, 2 not
    expect(await broken(first, second)).toEqual(['granted-share/share no 2025-07 2–2']);
  });

  it('sees the same line with two numbers', async () => {
    const once = releaseOf([granted('all', [60, 52])]);
    const again = releaseOf([granted('all', [61, 53])]);
    expect((await attackReleases([once, again])).twice).toHaveLength(1);
    expect((await attackReleases([once, once])).twice).toEqual([]);
  });
});

it('says where a release contradicts itself', async () => {
  const rows = [plan(null, [40, 20]), plan('A', [30, 21]), plan('B', 'x')];
  expect((await attackReleases([releaseOf(rows)])).impossible).toHaveLength(1);
});

it('leaves out what a municipality’s numbers contradict, and goes on with the rest', async () => {
  const rows: HandRow[] = [
    { indicator: 'recipients', stat: 'count', is: [50, 50] },
    { indicator: 'honour-asked', is: [40, 20] }, // 50 are asked, ten of them nowhere
    ...[plan(null, [40, 20]), plan('A', [30, 17]), plan('B', 'x')],
  ];
  const { leftOut, broken: found } = await attackReleases([releaseOf(rows)]);
  expect(leftOut).toBe(1);
  expect(found).toHaveLength(1);
});
