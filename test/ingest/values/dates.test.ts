import { describe, expect, it } from 'vitest';
import { columnReader } from '../../../src/ingest/values/column-reader.ts';
import { DATE_READINGS } from '../../../src/ingest/values/date-values.ts';
import { type DateOrder, readWrittenDate } from '../../../src/ingest/values/read-date.ts';
import { writeDay } from '../../../src/model/calendar.ts';
import { getField } from '../../../src/model/fields.ts';
import { read } from '../reader/read-text.ts';

/** The date of a text, as it is written in the calendar; null for none. */
function iso(text: string, order?: DateOrder): string | null {
  const found = readWrittenDate(text, order);
  if (found === null || found === 'no-end') return null;
  return [found.year, found.month, found.day ?? 'X'].map((part) => String(part).padStart(2, '0')).join('-');
}

describe('one date', () => {
  it.each([
    ['10-JAN-25', '2025-01-10'],
    ['10-jan-2025', '2025-01-10'],
    ['10/jan/2025', '2025-01-10'],
    ['10JAN2025', '2025-01-10'],
    ['10JAN2025:00:00:00', '2025-01-10'],
    ['10 januari 2025', '2025-01-10'],
    ['den 3 maj 2025', '2025-05-03'],
    ['fredag 10 januari 2025', '2025-01-10'],
    ['fre 10 okt 2025', '2025-10-10'],
    ['2025-jan-10', '2025-01-10'],
    ['January 10, 2025', '2025-01-10'],
    ['10-JAN-25 12.00.00.000000 AM', '2025-01-10'],
    ['2025-01-10 11:59:00 PM', '2025-01-10'],
    ['2025-01-10 08.15 fm', '2025-01-10'],
    ['2025-01-10 kl. 08:15', '2025-01-10'],
    // ISO 8601: week 12 of 2025 begins on Monday 17 March; 2021 begins in week 53 of 2020
    ['2025-W12-3', '2025-03-19'],
    ['2020-W53-5', '2021-01-01'],
    ['2025-W53-1', null],
    ['2025-W12', null],
    ['10-xyz-25', null],
    ['31-feb-2025', null],
    ['0000-00-00', null],
    ['1900-01-01', null],
    ['25-01-10', null],
  ])('%s is %s', (text, date) => {
    expect(iso(text)).toBe(date);
  });

  it.each([
    ['250110', '2025-01-10'],
    ['25-01-10', '2025-01-10'],
    ['25.1.5', '2025-01-05'],
    ['25/01/10 08:15', '2025-01-10'],
    ['98-12-31', '1998-12-31'],
    ['25-JAN-10', '2025-01-10'],
    ['2025-01-10', '2025-01-10'],
    ['251310', null],
  ])('%s with the year first is %s', (text, date) => {
    expect(iso(text, 'ymd')).toBe(date);
  });

  // Sweden is one hour ahead of UTC in winter, two from the last Sunday of March (30th in 2025) to that of October (26th)
  it.each([
    ['2025-01-09T23:00:00Z', '2025-01-10'],
    ['2025-01-09 22:59:59+00', '2025-01-09'],
    ['2025-07-09 22:00:00+00:00', '2025-07-10'],
    ['2025-03-29T23:00:00Z', '2025-03-30'],
    ['2025-03-30T22:00:00Z', '2025-03-31'],
    ['2025-10-26T22:59:59Z', '2025-10-26'],
    ['2025-10-25T22:00:00Z', '2025-10-26'],
    ['2025-01-10T00:00:00+01:00', '2025-01-10'],
    ['2025-01-10T00:30:00+02', '2025-01-09'],
    ['20250109T230000Z', '2025-01-10'],
    ['2025-12-31T23:30:00Z', '2026-01-01'],
    ['2025-01-10 00:00:00 UTC', '2025-01-10'],
    ['2025-01-09 23:00:00 CET', '2025-01-09'],
    // how a system writes the end of a day, wherever it stands
    ['2025-03-31T23:59:59.999Z', '2025-03-31'],
  ])('%s was %s in Sweden', (text, date) => {
    expect(iso(text)).toBe(date);
  });

  it('the computer’s beginning of time is no date, but a year of birth', () => {
    expect(columnReader(getField('decision_date')).convert('1970-01-01')[0]).not.toBe(0);
    expect(columnReader(getField('birth_year')).convert('1970-01-01')[0]).toBe(1970);
    expect(columnReader(getField('birth_year')).convert('4/13/1970')[0]).toBe(1970);
  });
});

const FIRST = ['10-01', '11-02', '12-03', '13-04'];
const column = (dates: readonly string[], heading = 'beslutsdatum') =>
  `person_id;kön;${heading}\n${dates.map((date, at) => `P${at};${at % 2 ? 'man' : 'kvinna'};${date}`).join('\n')}\n`;
const days = async (dates: readonly string[], order?: DateOrder) => {
  const mapping = order && { version: 1 as const, columns: { decision_date: { date_order: order } } };
  const { rows, result } = await read({ 'a.csv': column(dates) }, mapping ? { mapping } : {});
  const written = rows.map(({ decision_date: day }) => (typeof day === 'number' ? writeDay(day) : null));
  return { written, remarks: result.remarks.map(({ code }) => code), bad: result.ledger.badValues };
};
const refused = (dates: readonly string[], order?: DateOrder) => days(dates, order).catch((error) => error);

describe('a column of dates', () => {
  it('whose order one date proves is read in it, the dates above the proof too, and told', async () => {
    const { written, remarks } = await days(['1/10/2025', '2/11/2025', '4/13/2025']);
    expect(written).toEqual(['2025-01-10', '2025-02-11', '2025-04-13']);
    expect(remarks).toContain('date-order-settled');
    expect(remarks).not.toContain('decimal-settled');
    expect((await days(['1/10/2025', '13/4/2025'])).written).toEqual(['2025-10-01', '2025-04-13']);
  });

  it('of six digits is read with the year first; those that are months alone stay months', async () => {
    expect((await days(['250110', '251231'])).written).toEqual(['2025-01-10', '2025-12-31']);
    // 2013-05 and 2012-01: as days they would be the 5th of a 13th month
    expect((await days(['201305', '201201'])).written).toEqual(['2013-05-01', '2012-01-01']);
  });

  it('whose years stand in three values, and days all over the month, has the year first', async () => {
    const all = Array.from(
      { length: 28 },
      (_, at) => `${24 + (at % 2)}-0${1 + (at % 9)}-${String(at + 1).padStart(2, '0')}`,
    );
    expect((await days(all)).written.slice(0, 3)).toEqual(['2024-01-01', '2025-02-02', '2024-03-03']);
    // the 1st of a month in 21 years is as likely as the 1st to the 21st of months in 2001: asked about
    const firsts = Array.from({ length: 20 }, (_, at) => `01-04-${String(at + 1).padStart(2, '0')}`);
    expect(await refused(firsts)).toMatchObject({ code: 'ambiguous-dates' });
  });

  it('that fits several orders is refused with the readings that are left and a gap to fill in', async () => {
    const error = await refused(['1/10/2025', '2/11/2025']);
    expect(error).toMatchObject({ exit: 2, code: 'ambiguous-dates' });
    expect(error.what.sv).toBe(
      'Datumen i kolumnen "beslutsdatum" i a.csv kan läsas på flera sätt: dmy (dag, månad, år) eller mdy (månad, dag, år) (2 olika datum, först på rad 2, 3).',
    );
    expect(error.advice.sv).toBe(
      'Skriv ordningen i mappningen, i stället för ___: columns: { decision_date: { from: "beslutsdatum", date_order: ___ } }',
    );
    const short = await refused(FIRST.map((one) => `25-${one.slice(3)}-${one.slice(0, 2)}`));
    expect(short.what.sv).toContain('dmy (dag, månad, år) eller ymd (år med två siffror, månad, dag)');
  });

  it('in two orders is refused with lines of both', async () => {
    const error = await refused(['4/13/2025', '13/4/2025', '1/1/2025']);
    expect(error).toMatchObject({ code: 'mixed-dates' });
    expect(error.what.sv).toContain('rad 2 kan inte ha dagen först, rad 3 kan inte ha månaden först');
  });

  it('with one slip among many dates that tell themselves keeps them, and the slip is a bad value', async () => {
    const many = Array.from({ length: 28 }, (_, at) => `2025-01-${String(at + 1).padStart(2, '0')}`);
    const { written, bad } = await days(['3/4/2025', ...many]);
    expect(written[0]).toBeNull();
    expect(bad).toEqual([{ field: 'decision_date', rows: { women: 1, men: 0, unknown: 0 } }]);
  });

  it('is read in the order that the mapping states', async () => {
    expect((await days(['1/10/2025', '2/11/2025'], 'mdy')).written).toEqual(['2025-01-10', '2025-02-11']);
    expect((await days(['25-01-10', '250211'], 'ymd')).written).toEqual(['2025-01-10', '2025-02-11']);
  });

  it('whose stated order does not fit is refused with lines, and the order that fits', async () => {
    const error = await refused(['1/10/2025', '4/13/2025'], 'dmy');
    expect(error).toMatchObject({ exit: 2, code: 'wrong-date-order' });
    expect(error.what.sv).toContain('date_order: dmy');
    expect(error.what.sv).toContain('1 rad, först på rad 3');
    expect(error.advice.sv).toBe(
      'Alla datum passar: columns: { decision_date: { from: "beslutsdatum", date_order: mdy } }',
    );
    expect((await refused(['1/10/2025', '4/13/2025', '13/4/2025'], 'dmy')).advice.sv).not.toContain('mdy');
  });

  it.each([
    [['2025-W12', '2025-W13']],
    [['v. 12 2025', 'vecka 13 2025']],
    [['2025v12', '2025 v 13']],
    // beyond the twelfth no month can be meant
    [['202511', '202513', '202547']],
    [['2025-40', '2025-41']],
  ])('%j is weeks', async (dates) => {
    const error = await refused(dates);
    expect(error).toMatchObject({ exit: 2, code: 'weeks' });
    expect(error.what.sv).toContain('"beslutsdatum"');
  });

  it.each([
    [['H1 2025', 'H2 2025', '2025-H1'], 'half-years', 'datum (2025-03-31)'],
    [['VT25', 'HT25'], 'half-years', 'datum (2025-03-31)'],
    [['T1 2025', 'T2 2025', 'Tertial 3 2025'], 'thirds-of-years', 'datum (2025-03-31)'],
    [['Kv 1', 'Kvartal 2', 'Q3'], 'quarters-without-year', 'datum (2025-03-31)'],
    // 45658 = 25569 (1970-01-01) + 20089, and 55 years of 365 days and 14 leap days are 20089
    [['45658', '45 695'], 'serial-dates', 'spara som CSV'],
  ])('%j has a sentence of its own', async (dates, code, advice) => {
    const error = await refused(dates);
    expect(error).toMatchObject({ exit: 2, code });
    expect(error.advice.sv).toContain(advice);
  });

  it('of a period says which forms it has, and how to state a quarter without its year', async () => {
    const text = ['Kv 1', 'Kv 2', 'Kv 1', 'Kv 1', 'Kv 1', 'Kv 1'].map((one, at) => `P${at}x;kvinna;${one}`).join('\n');
    const error = await read({ 'u.csv': `person_id;kön;kvartal\n${text}\n` }).catch((found) => found);
    expect(error.code).toBe('quarters-without-year');
    expect(error.advice.sv).toContain('kvartal (2025-Q1)');
    expect(error.advice.sv).toContain('values: { "Kv 1": ___, "…": ___ }');
  });

  it('that holds no dates is refused, and noughts for no date are bad values', async () => {
    expect(await refused(['I', 'II', 'III'])).toMatchObject({ code: 'unread-dates' });
    expect((await days(['2025-01-10', '0000-00-00', '2025-02-30'])).bad).toEqual([
      { field: 'decision_date', rows: { women: 1, men: 1, unknown: 0 } },
    ]);
  });

  it('has a reading for every order and one for none', () => {
    expect(columnReader(getField('aid_month')).readings).toEqual(DATE_READINGS);
    expect(columnReader(getField('aid_month'), { dateOrder: 'ymd' }).readings).toHaveLength(1);
  });
});
