import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, monthOf, parseDay, readDay, writeDay, writeMonth } from '../../src/model/calendar.ts';
import { settlePeriods, type Window, wholeYears } from '../../src/model/window.ts';

const span = (from: string, to: string): Window => ({ from, to, selectedBy: 'aid', inferred: false });
const ids = (window: Window, per?: 'month' | 'quarter' | 'year' | 'none') =>
  settlePeriods(window, per).map((one) => (one.complete ? one.id : `${one.id}*`));

describe('days and months as whole numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11_016], // R: as.integer(as.Date("2000-02-29"))
    ['2025-12-31', 20_453], // R: as.integer(as.Date("2025-12-31"))
    ['1899-12-30', -25_569], // R: as.integer(as.Date("1899-12-30"))
  ])('%s is day %d', (iso, day) => {
    expect(parseDay(iso)).toBe(day);
    expect(writeDay(day)).toBe(iso);
  });

  it.each(['2025-00-10', '2025-13-10', '2025-01-00', '2025-01-32', '2025-02-29', '2025-1-1', '20250101'])(
    '%s is no day',
    (text) => expect(readDay(text)).toBeNull(),
  );

  it('agrees with the proleptic Gregorian calendar of ECMAScript in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 200_000 }), (day) => {
        expect(writeDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it('knows the ends of a month, in leap years too', () => {
    const february = 2024 * 12 + 1;
    expect(writeMonth(february)).toBe('2024-02');
    expect(writeDay(lastDay(february))).toBe('2024-02-29');
    expect(writeDay(lastDay(february + 12))).toBe('2025-02-28');
    expect(monthOf(firstDay(february))).toBe(february);
    expect(monthOf(firstDay(february) - 1)).toBe(february - 1);
  });

  it.each(['2025-02-29', '2025-13-01', '2025-1-1', 'igår'])('refuses %s', (iso) => {
    expect(() => parseDay(iso)).toThrow(RangeError);
  });
});

describe('periods of a window', () => {
  it('makes quarters where two whole ones fit, and marks the ones cut short', () => {
    expect(ids(span('2025-01-01', '2025-12-31'))).toEqual(['all', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
    expect(ids(span('2025-02-01', '2025-12-15'))).toEqual(['all', '2025-Q1*', '2025-Q2', '2025-Q3', '2025-Q4*']);
  });

  it('leaves the span alone where two whole quarters do not fit', () => {
    expect(ids(span('2025-02-01', '2025-08-31'))).toEqual(['all']);
  });

  it('cuts into months or years when asked, clipped to the window', () => {
    expect(ids(span('2025-11-15', '2026-01-31'), 'month')).toEqual(['all', '2025-11*', '2025-12', '2026-01']);
    expect(ids(span('2024-01-01', '2025-06-30'), 'year')).toEqual(['all', '2024', '2025*']);
    expect(settlePeriods(span('2024-01-01', '2025-06-30'), 'year')[2]).toEqual({
      id: '2025',
      from: '2025-01-01',
      to: '2025-06-30',
      complete: false,
    });
  });

  it('does not say the same number twice: a series of one is left out', () => {
    expect(ids(span('2025-01-01', '2025-12-31'), 'year')).toEqual(['all']);
    expect(ids(span('2025-07-01', '2025-09-30'), 'quarter')).toEqual(['all']);
    expect(ids(span('2025-01-01', '2025-12-31'), 'none')).toEqual(['all']);
  });

  it('finds the whole calendar years', () => {
    expect(wholeYears(span('2023-12-01', '2025-12-31')).map((year) => year.id)).toEqual(['2024', '2025']);
    expect(wholeYears(span('2025-01-02', '2025-12-31'))).toEqual([]);
  });
});
