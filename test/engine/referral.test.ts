import { describe, expect, it } from 'vitest';
import { cell, countDrawing, draw, findLine } from './draw.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };

describe('referral', () => {
  it('is yes if any row says yes, no if any says no, else not registered; 18–66 only', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   birth_year aid_month referred
        1         woman 1980       2025-01   no
        1         woman 1980       2025-02   yes
        2         woman 1980       2025-01   no
        3         woman 1980       2025-01   -
        4         woman 1950       2025-01   yes
        5         man   1980       2025-01   -
        5         man   1980       2025-02   no
        6         man   -          2025-01   yes
      `),
      YEAR,
    );
    expect(cell(counted, 'share', 'women', 'referral-share', 'share')).toMatchObject({
      units: 3,
      n: 2,
      yes: 1,
      people: 2,
      peopleYes: 1,
      peopleNo: 1,
    });
    expect(cell(counted, 'share', 'men', 'referral-share', 'share')).toMatchObject({ units: 1, n: 1, yes: 0 });
  });

  it('in force some day of the period counts, also when it began before; a later one does not', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_start  aid_end    referred measure_start measure_end
        1         woman 2024-01-01 2025-12-31 yes      2024-10-01    2025-02-15
        2         woman 2024-01-01 2025-12-31 yes      2025-08-01    -
        3         man   2024-01-01 2025-12-31 no       -             -
      `),
      YEAR,
    );
    const yes = (period: string) => cell(counted, 'share', 'women', 'referral-share', 'share', { period }).yes;
    expect(['all', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].map(yes)).toEqual([2, 1, 0, 1, 1]);
    expect(cell(counted, 'share', 'women', 'referral-share', 'share', { period: '2025-Q2' }).n).toBe(2);
  });

  it('absent from a complete file is a no; from any other file it is not registered', async () => {
    const picture = draw(`
      person_id sex   aid_month referral_date
      1         woman 2025-01   -
      1         -     -         2025-02-01
      2         man   2025-01   -
    `);
    const complete = await countDrawing(picture, { ...YEAR, complete: true });
    expect(cell(complete, 'share', 'men', 'referral-share', 'share')).toMatchObject({ n: 1, yes: 0 });
    const open = await countDrawing(picture, YEAR);
    expect(open.skipped).toContainEqual({
      indicator: 'referral-share',
      stat: null,
      reason: 'only_yes',
      fields: ['referral_date'],
    });
  });

  it('per days at risk: from the start or the period to the first referral, the end of aid or the end of the period', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_start  aid_end    referred referral_date
        1         woman 2024-01-01 2025-03-31 yes      2025-02-10
        2         woman 2025-02-01 2025-02-28 no       -
        3         man   2024-01-01 2025-12-31 yes      2024-03-01
        4         man   2025-12-30 -          no       -
      `),
      YEAR,
    );
    // 1: 1 January – 10 February = 41 days; 2: 28 days; 3: referred before; 4: 30 and 31 December = 2 days
    expect(cell(counted, 'rate', 'women', 'referral-share', 'rate')).toMatchObject({
      units: 2,
      n: 2,
      events: 1,
      days: 69,
      peopleEvents: 1,
    });
    expect(cell(counted, 'rate', 'men', 'referral-share', 'rate')).toMatchObject({ units: 1, events: 0, days: 2 });
    expect(cell(counted, 'rate', 'women', 'referral-share', 'rate', { period: '2025-Q1' })).toMatchObject({
      events: 1,
      days: 69,
    });
    expect(cell(counted, 'rate', 'women', 'referral-share', 'rate', { period: '2025-Q2' })).toMatchObject({
      units: 0,
      events: 0,
      days: 0,
    });
  });

  it('knows of a spell that began before the window what was up to thirty days before it', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_month referred referral_date measure_end
        1         woman 2024-12   -        2024-12-02    2024-12-20
        1         woman 2025-01   -        -             -
        1         woman 2025-07   no       -             -
        2         woman 2024-12   -        2024-12-01    2024-12-20
        2         woman 2025-01   -        -             -
        2         woman 2025-07   no       -             -
        3         woman 2025-01   no       -             -
      `),
      YEAR,
    );
    // 2 December is 30 days before 1 January: of the first spell of 1 it is known that she was referred, of that of 2 nothing
    // is; 1 has the 31 days of January and of July, 3 those of January
    expect(cell(counted, 'rate', 'women', 'referral-share', 'rate')).toMatchObject({ units: 3, n: 2, days: 93 });
  });

  it('days at risk and referrals stand in the band of the time since the spell began', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_start  aid_end    referred referral_date
        1         woman 2025-01-10 2025-06-30 yes      2025-02-10
        2         woman 2024-11-01 2025-01-31 no       -
        3         man   2023-01-01 2025-01-10 no       -
      `),
      YEAR,
    );
    const bands = (sex: 'women' | 'men') => cell(counted, 'rate', sex, 'referral-share', 'rate').bands;
    // 1: days 0–29 and 30–31 of the spell, referred on day 31. 2: 1 January is day 61 (30 + 31), the 30th day 90, the 31st day 91
    expect(bands('women')).toEqual([
      { events: 0, days: 30 },
      { events: 1, days: 2 + 30 },
      { events: 0, days: 1 },
      { events: 0, days: 0 },
      { events: 0, days: 0 },
      { events: 0, days: 0 },
    ]);
    expect(bands('men')).toEqual([
      ...new Array(4).fill({ events: 0, days: 0 }),
      { events: 0, days: 10 },
      { events: 0, days: 0 },
    ]);
  });

  it('without months or dates has a share and no rate', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   period  referred
        1         woman 2025010 yes
        2         man   2025010 no
      `),
      YEAR,
    );
    expect(findLine(counted, 'referral-share', 'rate')).toBeUndefined();
    expect(findLine(counted, 'referral-share', 'share')).toBeDefined();
    expect(counted.skipped).toContainEqual({
      indicator: 'referral-share',
      stat: 'rate',
      reason: 'no_field',
      fields: ['aid_month', 'referral_date'],
    });
  });

  it('sums over households what the clustered variance needs', async () => {
    const counted = await countDrawing(
      draw(`
        case_id person_id sex   birth_year aid_month referred
        1       1         woman 1980       2025-01   yes
        1       2         man   1980       2025-01   yes
        2       3         woman 1980       2025-01   no
        2       4         man   1980       2025-01   yes
        3       5         woman 1980       2025-01   yes
        4       6         man   1980       2025-01   no
        5       7         woman 1980       2025-01   yes
        5       8         woman 1980       2025-01   no
        6       9         man   1980       2025-01   -
      `),
      YEAR,
    );
    // women per household: 1 (1 yes), 1 (0), 1 (1), 2 (1); men: 1 (1), 1 (1), 1 (0)
    expect(findLine(counted, 'referral-share', 'share')?.clusters).toEqual({
      m: 5,
      shared: 3,
      womenShared: 1,
      menShared: 0,
      women: 4,
      men: 3,
      n1n1: 1 + 1 + 1 + 4,
      x1x1: 1 + 0 + 1 + 1,
      n1x1: 1 + 0 + 1 + 2,
      n0n0: 3,
      x0x0: 2,
      n0x0: 2,
      x1x0: 1,
      x1n0: 1,
      n1x0: 2,
      n1n0: 2,
    });
  });
});

describe('time to referral', () => {
  it('follows new spells to the first referral, the end of aid or the last day', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   birth_year aid_start  aid_end    referred referral_date
        1         woman 1980       2025-02-01 2025-06-30 yes      2025-03-03
        2         woman 1980       2025-02-01 2025-02-10 no       -
        3         man   1980       2025-12-01 -          no       -
        4         man   1980       2024-05-01 2025-06-30 yes      2025-03-03
        5         man   1980       2025-05-10 -          yes      2025-05-01
        6         man   1980       2025-05-10 -          yes      2024-05-01
        7         man   1980       2025-05-10 -          -        -
      `),
      YEAR,
    );
    // 1: 30 days; 2: ends after 10 days (both days with aid); 3: open, 31 days; 4: not new; 5: referred nine days before
    // the start, half a day; 6: an earlier referral belongs to an earlier spell, open 236 days; 7: not registered
    expect(cell(counted, 'survival', 'women', 'time-to-referral', 'hazard').durations).toEqual([
      [0, 10, 2, 1],
      [0, 30, 1, 1],
    ]);
    expect(cell(counted, 'survival', 'men', 'time-to-referral', 'hazard')).toMatchObject({
      durations: [
        [0, 0.5, 1, 1],
        [0, 31, 0, 1],
        [0, 236, 0, 1],
      ],
      units: 4,
      n: 3,
      people: 3,
      events: 1,
      peopleEvents: 1,
    });
  });

  it('belongs to the spell that begins up to thirty days after it, and no later one', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   birth_year aid_start  aid_end referred referral_date
        1         woman 1980       2025-05-10 -       yes      2025-04-10
        2         woman 1980       2025-05-10 -       yes      2025-04-09
        3         woman 1980       2025-05-10 -       no       -
      `),
      YEAR,
    );
    // April has 30 days: 1 is referred 30 days before the start, half a day; 2 is 31, and open for 236 days as 3 is
    expect(cell(counted, 'survival', 'women', 'time-to-referral', 'hazard').durations).toEqual([
      [0, 0.5, 1, 1],
      [0, 236, 0, 2],
    ]);
  });

  it('from months: a yes in the first month of the window may be older and is nobody’s new referral', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   birth_year aid_month referred
        1         woman 1980       2025-01   yes
        1         woman 1980       2025-02   yes
        2         woman 1980       2025-02   no
        2         woman 1980       2025-03   yes
        3         man   1980       2025-02   no
      `),
      YEAR,
    );
    expect(cell(counted, 'rate', 'women', 'referral-share', 'rate')).toMatchObject({ units: 1, events: 1, days: 29 }); // 28 + 1 March
    expect(cell(counted, 'survival', 'women', 'time-to-referral', 'hazard').durations).toEqual([[0, 28, 1, 1]]);
    expect(cell(counted, 'survival', 'men', 'time-to-referral', 'hazard').durations).toEqual([[0, 30, 2, 1]]);
  });

  it('knows which spells are of one household', async () => {
    const counted = await countDrawing(
      draw(`
        case_id person_id role         sex   birth_year household_type     aid_start  aid_end    referred referral_date
        1       1         applicant    woman 1980       couple_no_children 2025-02-01 2025-06-30 yes      2025-03-03
        1       2         co_applicant man   1980       couple_no_children 2025-02-01 2025-03-12 no       -
        2       3         applicant    man   1980       single_no_children 2025-12-01 -          no       -
      `),
      { ...YEAR, by: ['household_type'] },
    );
    const her = { sex: 'women', spell: [0, 30, 1, 1] };
    const his = { sex: 'men', spell: [0, 40, 2, 1] };
    expect(findLine(counted, 'time-to-referral', 'hazard')?.pairs).toEqual([{ a: her, b: his, count: 1 }]);
    const by = { by: 'household_type', level: 'couple_no_children' };
    expect(findLine(counted, 'time-to-referral', 'hazard', by)?.pairs).toHaveLength(1);
    expect(findLine(counted, 'time-to-referral', 'hazard', { ...by, level: 'single_no_children' })?.pairs).toEqual([]);
  });
});
