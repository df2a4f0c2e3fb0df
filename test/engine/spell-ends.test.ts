import { describe, expect, it } from 'vitest';
import { readPoint } from '../../src/stats/aalen-johansen.ts';
import { cell, countDrawing, draw, findLine } from './draw.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };

describe('a plan in time', () => {
  it('is made within three calendar months from the start, also before it; new spells with that time left', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_start  aid_end    plan plan_date
        1         woman 2025-01-31 -          yes  2025-04-30
        2         woman 2025-01-31 -          yes  2025-05-01
        3         woman 2025-02-10 2025-03-01 no   -
        4         woman 2025-02-10 -          -    -
        5         woman 2025-02-10 -          yes  2024-06-01
        7         woman 2025-10-02 -          yes  2025-10-05
        8         woman 2024-12-31 -          yes  2025-01-05
        9         woman 2025-09-30 -          no   -
      `),
      YEAR,
    );
    // yes: 1 5; no: 2 3 9; not registered: 4; 7 too late to follow, 8 not new
    expect(cell(counted, 'share', 'women', 'plan-in-time', 'share')).toMatchObject({ units: 6, n: 5, yes: 2 });
  });

  it('is not told where more than one plan in twenty has no date: who has none would stay as a no', async () => {
    const rows = (dated: number) =>
      [
        ...Array.from({ length: dated }, (_, at) => `${at + 1} woman 2025-01-31 yes 2025-02-10`),
        '98 woman 2025-01-31 yes -',
        '99 woman 2025-01-31 no -',
      ].join('\n');
    const count = async (dated: number) =>
      countDrawing(
        draw(
          `person_id sex aid_start aid_end plan plan_date\n${rows(dated).replaceAll('2025-01-31 ', '2025-01-31 - ')}`,
        ),
        YEAR,
      );
    // one of 19 with a plan, and one of 20
    expect((await count(18)).skipped).toContainEqual({
      ...{ indicator: 'plan-in-time', stat: null, reason: 'undated', fields: ['plan_date'] },
    });
    expect(cell(await count(19), 'share', 'women', 'plan-in-time', 'share')).toMatchObject({
      units: 21,
      n: 20,
      yes: 19,
    });
  });

  it('is dated by the first month with a yes where there is no date', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex aid_month plan
        1         man 2025-02   no
        1         man 2025-03   no
        1         man 2025-04   no
        1         man 2025-05   yes
        2         man 2025-02   no
        2         man 2025-06   yes
        3         man 2025-02   no
        3         man 2025-03   no
        3         man 2025-04   no
        3         man 2025-05   no
        3         man 2025-06   yes
      `),
      YEAR,
    );
    // 1 in May, three months from 1 February; 2 has two spells, the plan stands in the second; 3 in June is late
    expect(cell(counted, 'share', 'men', 'plan-in-time', 'share')).toMatchObject({ units: 4, n: 4, yes: 2 });
  });
});

describe('a plan in time in a window under six months', () => {
  const HALF = { from: '2025-01-01', to: '2025-05-31' };

  it('is followed as far as the window goes, also after the end of aid', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_start  aid_end    plan plan_date
        1         woman 2025-01-31 -          yes  2025-04-30
        2         woman 2025-01-31 -          yes  2025-05-01
        3         woman 2025-02-10 2025-03-01 no   -
        4         woman 2025-02-10 -          -    -
        5         woman 2025-02-10 -          yes  2024-06-01
        7         woman 2025-05-02 -          yes  2025-05-05
        8         woman 2025-04-10 -          yes  2025-06-05
        9         woman 2024-12-31 -          yes  2025-01-05
        10        woman 2025-04-30 -          no   -
      `),
      HALF,
    );
    // plan: 1 after 89 days, 5 before the start, 7 after 3; none yet on 31 May: 2 whose plan came a day late, after 120, 3 who
    // has left, after 110, 8 whose plan comes later, after 51; 10 after 31; not registered: 4; 9 is not new
    expect(findLine(counted, 'plan-in-time', 'share')).toBeUndefined();
    expect(cell(counted, 'survival', 'women', 'plan-in-time', 'incidence')).toMatchObject({
      ...{ units: 8, n: 7, events: 3 },
      durations: [
        [0, 0.5, 1, 1],
        [0, 3, 1, 1],
        [0, 31, 0, 1],
        [0, 51, 0, 1],
        [0, 89, 1, 1],
        [0, 110, 0, 1],
        [0, 120, 0, 1],
      ],
    });
  });

  it('is the plain share where everybody can be followed', async () => {
    const picture = `
      person_id sex   aid_start  aid_end    plan plan_date
      1         woman 2025-01-02 -          yes  2025-01-20
      2         woman 2025-01-05 2025-01-31 no   -
      3         woman 2025-01-31 -          yes  2025-04-30
      4         woman 2025-02-01 2025-03-31 yes  2025-04-10
      5         woman 2025-02-03 -          yes  2025-05-04
      6         woman 2025-02-05 -          no   -`;
    const short = await countDrawing(draw(picture), HALF);
    const long = await countDrawing(draw(picture), { from: '2024-12-01', to: '2025-05-31' });
    // 1, 3, and 4 after the end of aid; 5 is a day late
    const share = cell(long, 'share', 'women', 'plan-in-time', 'share');
    expect(share).toMatchObject({ n: 6, yes: 3 });
    const { durations } = cell(short, 'survival', 'women', 'plan-in-time', 'incidence');
    expect(readPoint(durations, 1, 3 * 30.4375)?.value).toBeCloseTo(share.yes / share.n, 12);
  });
});

describe('how a spell ends', () => {
  const causes = async (picture: string) =>
    cell(await countDrawing(draw(picture), YEAR), 'survival', 'women', 'exit-to-work', 'incidence').durations.map(
      ([, exit, cause, many]) => [exit, cause, many],
    );

  it('work or studies, another reason, no reason, or not at all', async () => {
    const found = await causes(`
      person_id sex   household_type     aid_start  aid_end    exit_reason
      1         woman single_no_children 2025-01-01 2025-01-31 work
      2         woman single_no_children 2025-01-01 2025-02-10 studies
      3         woman single_no_children 2025-01-01 2025-02-28 moved
      4         woman single_no_children 2025-01-01 2025-03-31 -
      5         woman single_no_children 2025-01-01 -          -
      6         woman single_no_children 2025-01-01 2026-01-31 work
      7         woman couple_no_children 2025-01-01 2025-01-31 work
    `);
    // 5 and 6 go on at the end of the year; 7 is a couple
    expect(found).toEqual([
      [31, 1, 1],
      [41, 1, 1],
      [59, 2, 1],
      [90, 3, 1],
      [365, 0, 2],
    ]);
  });

  it('by the latest reason on its own rows or soon after, never the next spell’s', async () => {
    const found = await causes(`
      person_id sex   household_type     aid_month closed_date exit_reason
      1         woman single_no_children 2025-02   -           other
      1         woman single_no_children 2025-03   -           work
      2         woman single_no_children 2025-02   -           -
      2         woman single_no_children -         2025-06-10  studies
      3         woman single_no_children 2025-02   -           -
      3         woman single_no_children 2025-04   -           work
      4         woman single_no_children 2025-02   -           -
      4         woman single_no_children -         2025-07-10  studies
    `);
    // 30.4375 days a month: one month is 30 days, two are 60. 1: 60, to work; 2: four months after February, to studies;
    // 3: February without a reason, April to work; 4: five months after, too late, without a reason
    expect(found).toEqual([
      [30, 1, 2],
      [30, 3, 2],
      [60, 1, 1],
    ]);
  });
});

describe('which of the two is asked', () => {
  it.each([
    ['2025-01-01', '2025-06-30', 'share'],
    ['2025-01-15', '2025-07-14', 'share'],
    ['2025-01-15', '2025-06-20', 'incidence'],
    ['2025-01-01', '2025-06-15', 'incidence'],
    ['2025-03-31', '2025-08-01', 'incidence'],
  ])('is decided by whole months, not by the months touched: %s to %s', async (from, to, stat) => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_start  aid_end plan plan_date
        1         woman 2025-04-20 -       yes  2025-05-01
        2         man   2025-04-20 -       no   -
      `),
      { from, to },
    );
    const found = ['share', 'incidence'].filter((one) => findLine(counted, 'plan-in-time', one));
    expect(found).toEqual([stat]);
  });
});

describe('coming back in a window under two years', () => {
  it('is followed from the first end as far as the window goes, to the day of a new spell', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_start  aid_end    exit_reason
        1         woman 2024-01-01 2024-03-15 work
        1         woman 2025-03-15 -          -
        2         woman 2024-01-01 2024-03-15 work
        2         woman 2025-03-16 -          -
        3         woman 2024-01-01 2024-03-15 moved
        4         woman 2024-01-01 2025-01-31 -
        4         woman 2025-04-01 2025-05-31 -
        5         woman 2024-01-01 2025-05-31 -
        6         woman 2023-01-01 2023-12-31 -
        7         woman 2024-01-01 2025-06-30 -
      `),
      { from: '2024-01-01', to: '2025-06-30' },
    );
    // back: 1 to the day, after 365 days; 4 after 60; not yet: 2, a day late, 472 days before the end; 5 for 30 days, 7 the
    // last day; outside: 3 moved, 6 before the window
    expect(cell(counted, 'survival', 'women', 'return-share', 'incidence')).toMatchObject({
      ...{ units: 5, n: 5, events: 2 },
      durations: [
        [0, 0.5, 0, 1],
        [0, 30, 0, 1],
        [0, 60, 1, 1],
        [0, 365, 1, 1],
        [0, 472, 0, 1],
      ],
    });
    expect(findLine(counted, 'return-share', 'share')).toBeUndefined();
  });

  it('takes more than a year', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_start  aid_end
        1         woman 2024-01-01 2024-03-15
        2         woman 2024-01-01 -
      `),
      { from: '2024-01-01', to: '2024-12-31' },
    );
    expect(counted.skipped).toContainEqual({ indicator: 'return-share', stat: null, reason: 'too_short', fields: [] });
  });
});

describe('coming back', () => {
  it('within twelve calendar months of the first end that leaves so much time', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_start  aid_end    exit_reason
        1         woman 2024-01-01 2024-03-15 work
        1         woman 2025-03-15 2025-04-30 -
        2         woman 2024-01-01 2024-03-15 work
        2         woman 2025-03-16 -          -
        3         woman 2024-01-01 2024-03-15 moved
        3         woman 2024-06-01 -          -
        4         woman 2024-01-01 2024-12-31 -
        5         woman 2024-01-01 2025-01-01 -
        5         woman 2025-04-01 -          -
        6         woman 2023-01-01 2023-12-31 -
        6         woman 2024-05-01 -          -
        7         woman 2024-01-01 2024-02-29 -
        7         woman 2024-06-01 2024-08-31 -
        7         woman 2025-11-01 -          -
      `),
      { from: '2024-01-01', to: '2025-12-31' },
    );
    // back: 1 to the day, 7 by her first end; not back: 2 a day late, 4; outside: 3 moved, 5 too late, 6 before A
    expect(cell(counted, 'share', 'women', 'return-share', 'share')).toMatchObject({ units: 4, n: 4, yes: 2 });
  });
});

describe('partners', () => {
  it('share a household, so that a plan for both is not two answers', async () => {
    const counted = await countDrawing(
      draw(`
        case_id person_id role         sex   aid_start  plan plan_date
        1       1         applicant    woman 2025-02-01 yes  2025-02-10
        1       2         co_applicant man   2025-02-01 yes  2025-02-10
        2       3         applicant    woman 2025-02-01 no   -
        3       4         applicant    man   2025-02-01 yes  2025-02-20
      `),
      YEAR,
    );
    const { clusters, cells } = findLine(counted, 'plan-in-time', 'share')!;
    // the couple is one of three households: Σx1x0 = 1·1, Σn1n0 = 1·1, and each sex's own squares
    expect(clusters).toEqual({
      ...{ m: 3, shared: 1, women: 2, men: 2, n1n1: 2, x1x1: 1, n1x1: 1, n0n0: 2, x0x0: 2, n0x0: 2 },
      ...{ x1x0: 1, x1n0: 1, n1x0: 1, n1n0: 1, womenShared: 0, menShared: 0 },
    });
    expect([cells.women.people, cells.men.people]).toEqual([2, 2]);
  });
});
