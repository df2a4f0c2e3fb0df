import { describe, expect, it } from 'vitest';
import { buildRiskTable } from '../../src/stats/risk-table.ts';
import { cell, countDrawing, draw, findLine } from './draw.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const durations = async (picture: string, options: Parameters<typeof countDrawing>[1] = YEAR) =>
  cell(await countDrawing(draw(picture), options), 'survival', 'women', 'aid-duration', 'rmst').durations;

describe('spells from start and end', () => {
  it('enter late at the first day of the window, and give the risk sets of survival::survfit', async () => {
    // R: start and end as below, A = 2025-01-01, B = 2025-12-31, the end is the last day with aid:
    // entry <- pmax(0, A - start); exit <- pmin(end, B) + 1 - start; event <- end <= B
    // summary(survfit(Surv(entry, exit, event) ~ 1)): time 1 37 58 59 61 151 334, n.risk 6 6 5 4 3 3 1, n.event 1 each
    const found = await durations(`
      person_id sex   aid_start  aid_end
      1         woman 2024-10-01 2025-02-28
      2         woman 2024-12-15 2025-01-20
      3         woman 2023-01-10 -
      4         woman 2025-02-01 2025-03-31
      5         woman 2025-02-01 2025-12-31
      6         woman 2025-03-15 2025-05-14
      7         woman 2025-06-01 -
      8         woman 2025-11-20 2026-02-01
      9         woman 2024-11-05 2025-01-01
      10        woman 2025-01-01 2025-01-01
      11        woman 2024-01-01 2024-12-31
      12        woman 2026-01-01 2026-02-01
      13        woman 2025-06-01 2025-05-01
    `);
    expect(found).toEqual([
      [0, 1, 1, 1],
      [0, 42, 0, 1],
      [0, 59, 1, 1],
      [0, 61, 1, 1],
      [0, 214, 0, 1],
      [0, 334, 1, 1],
      [17, 37, 1, 1],
      [57, 58, 1, 1],
      [92, 151, 1, 1],
      [722, 1087, 0, 1],
    ]);
    expect(buildRiskTable(found).map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
      [1, 6, 1],
      [37, 6, 1],
      [58, 5, 1],
      [59, 4, 1],
      [61, 3, 1],
      [151, 3, 1],
      [334, 1, 1],
    ]);
  });

  it('stand in pairs where one person has several', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_start  aid_end
        1         woman 2025-01-05 2025-01-24
        1         woman 2025-04-01 2025-04-10
        1         woman 2025-08-01 -
        2         man   2025-02-01 2025-02-10
        3         man   2025-02-01 2025-02-10
      `),
      YEAR,
    );
    const own = (entry: number, exit: number, cause: number) => ({ sex: 'women', spell: [entry, exit, cause, 1] });
    const [first, second, third] = [own(0, 20, 1), own(0, 10, 1), own(0, 153, 0)];
    expect(findLine(counted, 'aid-duration', 'rmst')?.pairs).toEqual([
      { a: second, b: first, count: 1 },
      { a: second, b: third, count: 1 },
      { a: first, b: third, count: 1 },
    ]);
  });

  it('are one where no whole calendar month lies between, whatever number of rows', async () => {
    const found = await durations(`
      person_id sex   aid_start  aid_end
      1         woman 2025-02-01 2025-03-02
      1         woman 2025-04-30 2025-05-31
      1         woman 2025-04-30 2025-05-31
      2         woman 2025-02-01 2025-02-28
      2         woman 2025-04-01 2025-04-30
      3         woman 2025-02-01 -
      3         woman 2025-02-01 2025-02-10
    `);
    // 1: 1 February – 31 May = 120 days; 2: March lies between: 28 and 30 days; 3: the end that is registered counts, 10
    expect(found).toEqual([
      [0, 10, 1, 1],
      [0, 28, 1, 1],
      [0, 30, 1, 1],
      [0, 120, 1, 1],
    ]);
  });

  it('in two groups are of one person, who is counted in one of them', async () => {
    // by hand: 1 and 2 have a spell in each unit, 3 one in Norr, 4 one in Syd: five persons would be counted of four
    const counted = await countDrawing(
      draw(`
        person_id sex   unit aid_start  aid_end
        1         woman Norr 2025-01-05 2025-01-24
        1         woman Syd  2025-04-01 2025-04-10
        2         woman Syd  2025-02-01 2025-02-10
        2         woman Norr 2025-06-01 2025-06-10
        3         woman Norr 2025-02-01 2025-02-10
        4         woman Syd  2025-02-01 2025-02-10
      `),
      { ...YEAR, by: ['unit'] },
    );
    const of = (at?: { by: string; level: string }) => cell(counted, 'survival', 'women', 'aid-duration', 'rmst', at);
    const groups = ['Norr', 'Syd'].map((level) => of({ by: 'unit', level }));
    expect(of().people).toBe(4);
    expect(groups.map(({ people }) => people)).toEqual([3, 1]);
    expect(groups.map(({ units }) => units)).toEqual([3, 3]);
  });

  it('end with the case where no end of aid is registered', async () => {
    const found = await durations(`
      person_id sex   aid_start  aid_end    closed_date
      1         woman 2025-02-01 -          2025-02-10
      2         woman 2025-02-01 2025-02-05 2025-02-10
    `);
    expect(found).toEqual([
      [0, 5, 1, 1],
      [0, 10, 1, 1],
    ]);
  });
});

describe('spells from months', () => {
  const months = `
    person_id sex   aid_month
    1         woman 2025-02
    1         woman 2025-03
    1         woman 2025-05
    2         woman 2025-11
    3         woman 2025-12
    4         woman 2025-01
    4         woman 2025-02
  `;

  it('last whole months of 30.4375 days, end only before a whole month without aid, and leave out an unknown start', async () => {
    const counted = await countDrawing(draw(months), YEAR);
    // 1: two months and one, both ended; 2: ended, December is whole; 3: open in its only month, of which nothing is known,
    // so it is at risk no day and not counted; 4: began before the window or in it, unknown
    expect(cell(counted, 'survival', 'women', 'aid-duration', 'rmst')).toMatchObject({ n: 3, people: 2 });
    expect(cell(counted, 'survival', 'women', 'aid-duration', 'rmst').durations).toEqual([
      [0, 30, 1, 2],
      [0, 60, 1, 1],
    ]);
    expect(counted.facts.spellsLeftOut).toEqual({ women: 1, men: 0, unknown: 0 });
    expect(counted.facts.spells).toEqual({ women: 4, men: 0, unknown: 0 });
    expect(counted.remarks).toContainEqual({ code: 'spells-left-out', fields: ['aid_start'], count: 1 });
  });

  it('of twelve months end on day 365, within a horizon of a year', async () => {
    const year = ['2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10'];
    const rows = [...year, '2025-11', '2025-12', '2026-01'].map((month) => `1 woman ${month}`).join('\n');
    const picture = `person_id sex aid_month\n${rows}`;
    // 12·30.4375 = 365.25; open in the last whole month: a month less, 335
    expect(await durations(picture, { from: '2025-01-01', to: '2026-12-31' })).toEqual([[0, 365, 1, 1]]);
    expect(await durations(picture, { from: '2025-01-01', to: '2026-01-31' })).toEqual([[0, 335, 0, 1]]);
  });

  it('do not end before a month that is cut short', async () => {
    const found = await durations(months, { from: '2025-01-01', to: '2025-12-30' });
    // 1: February–March and May. 2 and 3: December is not whole, and whether aid ended with November is not known
    expect(found).toEqual([
      [0, 30, 1, 1],
      [0, 60, 1, 1],
    ]);
  });

  it('that are open have outlived the month before the last whole one, and no more', async () => {
    const open = `
      person_id sex   aid_month aid_start
      1         woman 2025-09   2025-09-11
      1         woman 2025-10   2025-09-11
      1         woman 2025-11   2025-09-11
      1         woman 2025-12   2025-09-11
    `;
    // 11 September – 31 December = 112 days, less 30; with December cut short – 30 November = 81, less 30
    expect(await durations(open)).toEqual([[0, 82, 0, 1]]);
    expect(await durations(open, { from: '2025-01-01', to: '2025-12-15' })).toEqual([[0, 51, 0, 1]]);
  });

  it('know their start where it is registered: late entry, in days', async () => {
    const found = await durations(`
      person_id sex   aid_month aid_start
      1         woman 2025-01   2024-11-01
      1         woman 2025-02   2024-11-01
    `);
    // 1 November – 1 January = 61 days; – 28 February = 120 days
    expect(found).toEqual([[61, 120, 1, 1]]);
  });

  it('decide over dates on the same person', async () => {
    const found = await durations(`
      person_id sex   aid_month aid_start  aid_end
      1         woman 2025-03   2025-02-10 2025-12-31
      1         woman 2025-04   2025-02-10 2025-12-31
    `);
    expect(found).toEqual([[0, 60, 1, 1]]);
  });
});

describe('spells and households', () => {
  it('of couples stand outside; who is single is read off the household type, else off the adults of the case', async () => {
    const byType = await durations(`
      person_id sex   aid_start  aid_end    household_type
      1         woman 2025-02-01 2025-02-10 single_with_children
      2         woman 2025-02-01 2025-02-11 couple_no_children
      3         woman 2025-02-01 2025-02-12 -
    `);
    expect(byType).toEqual([[0, 10, 1, 1]]);
    const byCase = await durations(`
      case_id person_id role         sex   aid_start  aid_end
      1       1         applicant    woman 2025-02-01 2025-02-10
      2       2         applicant    woman 2025-02-01 2025-02-11
      2       3         co_applicant man   2025-02-01 2025-02-11
    `);
    expect(byCase).toEqual([[0, 10, 1, 1]]);
  });

  it('are all counted where nothing tells couples apart, and that is said', async () => {
    const counted = await countDrawing(draw('person_id sex aid_start aid_end\n 1 woman 2025-02-01 2025-02-10'), YEAR);
    expect(cell(counted, 'survival', 'women', 'aid-duration', 'rmst').n).toBe(1);
    expect(counted.remarks.map(({ code }) => code)).toContain('single-not-told');
  });

  it('of measures alone are said to be a list of measures, not all with assistance', async () => {
    const list = draw('person_id sex measure_start measure_end\n 1 woman 2025-02-01 2025-02-10');
    expect((await countDrawing(list, YEAR)).remarks.map(({ code }) => code)).toContain('measures-only');
    const aid = draw('person_id sex measure_start aid_month\n 1 woman 2025-02-01 2025-02');
    expect((await countDrawing(aid, YEAR)).remarks.map(({ code }) => code)).not.toContain('measures-only');
  });

  it('are divided by what was registered at the start, not by what became the commonest', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_month obstacle
        1         woman 2025-02   -
        1         woman 2025-03   social
        1         woman 2025-04   ill_health
        1         woman 2025-05   ill_health
      `),
      { ...YEAR, by: ['obstacle'] },
    );
    expect(findLine(counted, 'aid-duration', 'rmst', { by: 'obstacle', level: 'social' })?.cells.women).toMatchObject({
      n: 1,
    });
    expect(
      findLine(counted, 'recipients', 'count', { by: 'obstacle', level: 'ill_health' })?.cells.women,
    ).toMatchObject({ n: 1 });
  });
});

describe('how the export was chosen', () => {
  const closed = (n: number, open = '') =>
    `person_id sex aid_start aid_end\n${Array.from({ length: n }, (_, at) => `${at + 1} woman 2025-02-01 2025-02-10`).join('\n')}\n${open}`;

  it('of closed cases only gives no duration: stated, or seen from twenty spells without an open one', async () => {
    const reason = { indicator: 'aid-duration', stat: null, reason: 'only_closed', fields: [] };
    expect((await countDrawing(draw(closed(20)), YEAR)).skipped).toContainEqual(reason);
    expect((await countDrawing(draw(closed(19)), YEAR)).skipped).not.toContainEqual(reason);
    expect((await countDrawing(draw(closed(20, '99 woman 2025-02-01 -')), YEAR)).skipped).not.toContainEqual(reason);
    expect(
      (await countDrawing(draw(closed(2, '99 woman 2025-02-01 -')), { ...YEAR, selectedBy: 'end' })).skipped,
    ).toContainEqual(reason);
  });

  it('by decision or application gives no duration', async () => {
    const counted = await countDrawing(draw(closed(2)), { ...YEAR, selectedBy: 'decision' });
    expect(counted.skipped).toContainEqual({
      indicator: 'aid-duration',
      stat: null,
      reason: 'selected_by_decision',
      fields: [],
    });
  });

  it.each([
    ['plan-in-time', '2025-05-31'],
    ['plan-in-time', '2025-12-31'],
    ['return-share', '2026-06-30'],
    ['return-share', '2027-12-31'],
  ])('says as much of %s to %s, in short windows and in long ones', async (indicator, to) => {
    const picture = `person_id sex aid_start aid_end plan plan_date\n1 woman 2025-02-01 2025-02-10 no -\n2 man 2025-02-01 - yes 2025-02-05`;
    const reasonOf = async (selectedBy: 'aid' | 'decision' | 'end') => {
      const { skipped } = await countDrawing(draw(picture), { from: '2025-01-01', to, selectedBy });
      return skipped.find((one) => one.indicator === indicator)?.reason;
    };
    expect([await reasonOf('aid'), await reasonOf('decision'), await reasonOf('end')]).toEqual([
      ...[undefined, 'selected_by_decision', 'only_closed'],
    ]);
  });
});
