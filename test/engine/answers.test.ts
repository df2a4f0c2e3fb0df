import { describe, expect, it } from 'vitest';
import { cell, countDrawing, draw, findLine } from './draw.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const THREE_YEARS = { from: '2023-01-01', to: '2025-12-31', per: 'none' } as const;

describe('a plan', () => {
  const PLANS = draw(`
    person_id sex   aid_month plan plan_date  plan_focus
    1         woman 2025-01   yes  2025-06-15 education
    1         woman 2025-02   -    -          -
    2         woman 2025-01   no   -          -
    2         woman 2025-05   yes  -          work
    3         woman 2025-01   -    2024-03-01 rehabilitation
    4         woman 2025-01   -    -          -
    5         woman 2025-01   no   -          -
    6         man   2025-03   yes  2025-02-01 work
    6         man   2025-04   yes  2025-04-20 education
    7         man   2025-04   yes  -          other
    7         man   2025-04   yes  -          education
  `);

  it('with a date is in force from that day, without one in the months of its rows', async () => {
    const counted = await countDrawing(PLANS, YEAR);
    const share = (period: string) => cell(counted, 'share', 'women', 'plan-share', 'share', { period });
    // of the year: 1, 2, 3 have one, 5 has none, of 4 nothing is known
    expect(share('all')).toMatchObject({ units: 5, n: 4, yes: 3 });
    // in the first quarter only 3: the plan of 1 is of June, that of 2 of May
    expect(share('2025-Q1')).toMatchObject({ units: 5, n: 4, yes: 1 });
  });

  it('is described by the latest focus; two of one month: the first of the closed list', async () => {
    const counted = await countDrawing(PLANS, YEAR);
    expect(cell(counted, 'category', 'women', 'plan-focus', 'category').counts).toEqual([
      { value: 'education', n: 1, people: 1 },
      { value: 'rehabilitation', n: 1, people: 1 },
      { value: 'work', n: 1, people: 1 },
    ]);
    // 6: the plan of April; 7: education stands before other
    expect(cell(counted, 'category', 'men', 'plan-focus', 'category').counts).toEqual([
      { value: 'education', n: 2, people: 2 },
    ]);
  });

  it('is missing from a file that is complete: then there is none', async () => {
    const picture = draw(`
      person_id sex   aid_month plan
      1         woman 2025-01   yes
      2         woman 2025-01   -
    `);
    const share = async (complete: boolean) => {
      const counted = await countDrawing(picture, { ...YEAR, complete });
      return findLine(counted, 'plan-share', 'share')?.cells.women;
    };
    expect(await share(true)).toMatchObject({ n: 2, yes: 1 });
    expect(await share(false)).toBeUndefined();
  });
});

describe('questions about violence', () => {
  it('lead from asked to told to supported, each among those before', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_month violence_asked violence_disclosed violence_support
        1         woman 2025-01   no             -                  -
        1         woman 2025-02   yes            no                 -
        1         woman 2025-03   yes            yes                offered
        1         woman 2025-04   -              -                  accepted
        2         woman 2025-01   yes            declined           -
        2         woman 2025-02   yes            no                 -
        3         woman 2025-01   yes            declined           -
        4         woman 2025-01   no             yes                referred
        5         woman 2025-01   -              -                  -
        6         woman 2025-01   yes            yes                none
        7         woman 2025-01   yes            yes                -
        8         woman 2025-01   yes            yes                offered
      `),
      YEAR,
    );
    const share = (indicator: string, stat: string) => cell(counted, 'share', 'women', indicator, stat);
    expect(share('violence-asked', 'share')).toMatchObject({ units: 8, n: 7, yes: 6 });
    // asked: 1 2 3 6 7 8; yes: 1 6 7 8; 2 said no in the end, 3 declined
    expect(share('violence-disclosed', 'share')).toMatchObject({ units: 6, n: 6, yes: 4 });
    expect(share('violence-disclosed', 'share:declined')).toMatchObject({ n: 6, yes: 1 });
    // of 1 6 7 8: accepted, none, not registered, offered
    expect(share('violence-support', 'share')).toMatchObject({ units: 4, n: 3, yes: 1 });
    expect(share('violence-support', 'share:offered')).toMatchObject({ n: 3, yes: 2 });
  });
});

describe('parents on leave', () => {
  it('are referred, have a plan, or either: no only where both are no', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_month parental_leave referred plan
        1         woman 2025-01   yes            yes      no
        2         woman 2025-01   yes            no       yes
        3         woman 2025-01   yes            no       no
        4         woman 2025-01   yes            no       -
        5         woman 2025-01   yes            -        yes
        6         woman 2025-01   no             yes      yes
      `),
      YEAR,
    );
    const share = (stat: string) => cell(counted, 'share', 'women', 'parental-leave-referral', stat);
    expect(share('share:referred')).toMatchObject({ units: 5, n: 4, yes: 1 });
    expect(share('share:plan')).toMatchObject({ units: 5, n: 4, yes: 2 });
    expect(share('share:either')).toMatchObject({ units: 5, n: 4, yes: 3 });
  });
});

describe('the activity requirement', () => {
  it('is counted among those assigned, the furthest consequence, and the exempted beside', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   birth_year aid_month activity_assigned sanction exempt_reason
        1         woman 1990       2025-01   yes               none     -
        1         woman 1990       2025-02   yes               reduced  -
        2         woman 1990       2025-01   yes               none     -
        3         woman 1990       2025-01   no                -        barn
        4         woman 1990       2025-01   no                -        -
        5         woman 1990       2025-01   yes               -        -
        6         woman 1950       2025-01   yes               denied   -
      `),
      YEAR,
    );
    expect(cell(counted, 'share', 'women', 'sanction-share', 'share')).toMatchObject({ units: 3, n: 2, yes: 1 });
    expect(cell(counted, 'share', 'women', 'sanction-share', 'share:exempt')).toMatchObject({ n: 4, yes: 1 });
  });
});

describe('very long-term aid', () => {
  const months = (from: string, count: number, except: readonly number[] = []) =>
    Array.from({ length: count }, (_, at) => at)
      .filter((at) => !except.includes(at))
      .map((at) => {
        const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1 + at;
        return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      });
  const very = async (list: readonly string[]) => {
    const rows = list.map((month) => `1 woman ${month}`);
    const counted = await countDrawing(draw(`person_id sex aid_month\n${rows.join('\n')}`), THREE_YEARS);
    const { units, yes } = cell(counted, 'share', 'women', 'very-long-term-share', 'share', { period: '2025' });
    return units === 0 ? null : yes === 1;
  };

  it.each([
    ['27 months without a break', months('2023-10', 27), true],
    ['26 months', months('2023-11', 26), false],
    ['27 months that ended in the spring', months('2023-01', 27), true],
    ['breaks of two months', months('2023-01', 36, [5, 6, 20, 21, 30]), true],
    ['a break of three months', months('2023-01', 36, [5, 6, 7]), false],
    ['no month in the last year', months('2023-01', 24), null],
    ['months before the first are no break', months('2023-08', 29), true],
  ])('%s', async (_, list, expected) => {
    expect(await very(list)).toBe(expected);
  });

  it('is told by start and end where there are no months', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_start  aid_end
        1         woman 2020-01-01 -
        2         woman 2023-10-15 2025-12-31
        3         woman 2023-11-01 2025-12-31
        4         woman 2023-01-01 2024-06-30
        4         woman 2024-10-01 2025-12-31
      `),
      THREE_YEARS,
    );
    // 4 has 33 months with a break of three
    expect(cell(counted, 'share', 'women', 'very-long-term-share', 'share', { period: '2025' })).toMatchObject({
      units: 4,
      n: 4,
      yes: 2,
    });
  });
});
