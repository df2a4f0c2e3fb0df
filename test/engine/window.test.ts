import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/engine/database.ts';
import { judgeRecords } from '../../src/engine/records/judge-records.ts';
import { type GivenWindow, settleWindow } from '../../src/engine/window.ts';
import { draw, load } from './draw.ts';

async function settle(picture: string, given: GivenWindow = {}) {
  const database = await openDatabase({ threads: 1 });
  try {
    const read = await load(database, draw(picture));
    const window = await settleWindow(database, read, given);
    return { ...window, remarks: [...window.remarks, ...(await judgeRecords(database, read, window))] };
  } finally {
    database.close();
  }
}

describe('the window of an export', () => {
  it('begins with the month of the earliest end, decision or month of aid, never with a start that reaches back', async () => {
    const window = await settle(`
      sex   aid_start  aid_end    application_date
      woman 2019-05-01 2025-02-14 2019-04-20
      man   2025-03-02 2025-11-30 2025-02-20
    `);
    expect(window).toEqual({
      from: '2025-02-01',
      to: '2025-11-30',
      asOf: '2025-11-30',
      selectedBy: 'aid',
      inferred: true,
      remarks: [],
      notices: [],
    });
  });

  it('is not moved by a single date far outside all others, which is told with its line', async () => {
    const rows = Array.from({ length: 99 }, (_, at) => `woman 2025-0${1 + (at % 9)}-01 2025-0${1 + (at % 9)}-28`);
    const window = await settle(`sex aid_start aid_end\n${rows.join('\n')}\nman 2025-03-01 2052-03-31`);
    expect([window.from, window.to]).toEqual(['2025-01-01', '2025-09-30']);
    // the heading stands on line 1
    expect(window.remarks).toEqual([{ code: 'date-far-outside', fields: ['aid_end'], count: 1, lines: [101] }]);
  });

  it('ends where aid is registered, and not at a planned end', async () => {
    const window = await settle(`
      sex   aid_start  aid_end    decision_date
      woman 2025-01-01 2026-06-30 2025-01-10
      man   2025-02-01 -          2025-03-31
    `);
    expect([window.from, window.to]).toEqual(['2025-01-01', '2025-03-31']);
    expect(window.remarks).toEqual([{ code: 'ends-after-span', fields: ['aid_end'], count: 1, lines: [2] }]);
  });

  it('ends with the last day of the latest month; a planned end is no month of a monthly export', async () => {
    const window = await settle(`
      sex   aid_month aid_end
      woman 2024-02   2030-12-31
      man   2024-01   -
    `);
    expect([window.from, window.to]).toEqual(['2024-01-01', '2024-02-29']);
  });

  it('reaches as far as the months with aid: the decision about December is made in January too', async () => {
    const window = await settle(`
      sex   aid_month decision_date referral_date
      woman 2025-11   2025-11-20    2026-03-01
      man   2025-12   2026-01-08    -
    `);
    expect([window.from, window.to]).toEqual(['2025-11-01', '2025-12-31']);
    const planned = await settle(`
      sex   aid_start  aid_end    measure_start
      woman 2025-02-01 2025-03-31 2025-09-01
    `);
    expect([planned.from, planned.to]).toEqual(['2025-03-01', '2025-03-31']);
  });

  it('takes what is given, and says what was not', async () => {
    const picture = `
      sex   decision_date
      woman 2025-03-10
    `;
    expect(await settle(picture, { from: '2025-01-01' })).toMatchObject({
      from: '2025-01-01',
      to: '2025-03-31',
      inferred: false,
    });
    expect(await settle(picture, { to: '2025-12-31', selectedBy: 'decision' })).toMatchObject({
      from: '2025-03-01',
      to: '2025-12-31',
      inferred: true,
      selectedBy: 'decision',
    });
  });

  it('reads quarters and years of a period column', async () => {
    // 2025-Q3: year × 1000 + first month × 10 + 1
    expect(await settle('sex period\n woman 2025071')).toMatchObject({ from: '2025-07-01', to: '2025-09-30' });
    expect(await settle('sex period\n woman 2025010')).toMatchObject({ from: '2025-01-01', to: '2025-12-31' });
  });

  it('refuses with advice where nothing tells when, and where the ends have changed places', async () => {
    await expect(settle('sex\n woman')).rejects.toMatchObject({ code: 'no-dates', exit: 2 });
    await expect(settle('sex\n woman', { from: '2025-01-01', to: '2025-12-31' })).resolves.toMatchObject({
      to: '2025-12-31',
    });
    await expect(settle('sex\n woman', { from: '2025-12-31', to: '2025-01-01' })).rejects.toMatchObject({
      code: 'empty-window',
    });
  });

  it('takes a hundred years and not a day of the next month more', async () => {
    await expect(settle('sex\n woman', { from: '1926-01-31', to: '2025-12-01' })).resolves.toMatchObject({});
    await expect(settle('sex\n woman', { from: '1926-01-31', to: '2026-01-01' })).rejects.toMatchObject({
      code: 'long-window',
      exit: 2,
    });
  });

  it('does not hold decisions without a date whose rows lie outside it in all else', async () => {
    const span = { from: '2025-01-01', to: '2025-12-31' };
    const rows = (early: number) =>
      Array.from({ length: 40 }, (_, at) => `woman granted ${at < early ? 2024 : 2025}-03-01`).join('\n');
    const head = 'sex decision application_date\n';
    // one in twenty of forty is two
    await expect(settle(head + rows(3), span)).rejects.toMatchObject({ code: 'decisions-without-date', exit: 2 });
    await expect(settle(head + rows(2), span)).resolves.toMatchObject(span);
    const ended =
      'sex decision aid_start aid_end\nwoman granted 2024-01-01 2024-06-30\nman denied 2025-01-01 2025-06-30';
    await expect(settle(ended, span)).rejects.toMatchObject({ code: 'decisions-without-date' });
    const dated = 'sex decision application_date decision_date\nwoman granted 2024-03-01 2025-01-10';
    await expect(settle(dated, span)).resolves.toMatchObject(span);
  });

  it('tells that decisions without a date count in the whole span, where other dates on their rows lie outside it', async () => {
    const span = { from: '2025-01-01', to: '2025-12-31' };
    const undated = async (text: string) => {
      const { remarks } = await settle(text, span);
      return remarks.filter(({ code }) => code === 'decisions-undated').map(({ fields }) => fields);
    };
    const few = Array.from({ length: 40 }, (_, at) => `woman granted ${at < 2 ? 2024 : 2025}-03-01`).join('\n');
    expect(await undated(`sex decision application_date\n${few}`)).toEqual([['application_date']]);
    for (const field of ['plan_date', 'referral_date', 'measure_start', 'first_visit_date']) {
      expect(await undated(`sex decision ${field}\nwoman granted 2024-03-01\nman denied 2026-01-10`)).toEqual([
        [field],
      ]);
      expect(await undated(`sex decision ${field}\nwoman granted 2025-01-01\nman denied 2025-12-31`)).toEqual([]);
      const dated = `sex decision decision_date ${field}\nwoman granted 2025-03-01 2024-03-01`;
      expect(await undated(dated)).toEqual([]);
    }
    expect(await undated('sex plan_date\nwoman 2024-03-01')).toEqual([]);
  });
});
