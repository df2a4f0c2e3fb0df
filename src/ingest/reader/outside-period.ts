import { firstDay, lastDay, parseDay } from '../../model/calendar.ts';
import type { BufferColumn } from './row-buffer.ts';

/** First and last day of the span, days since 1970-01-01. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** ISO dates → days; an open side has no limit. Null where both are open: then nothing is outside. */
export function daySpan(window: { readonly from: string | null; readonly to: string | null }): DaySpan | null {
  if (window.from === null && window.to === null) return null;
  return {
    from: window.from === null ? Number.MIN_SAFE_INTEGER : parseDay(window.from),
    to: window.to === null ? Number.MAX_SAFE_INTEGER : parseDay(window.to),
  };
}

const UNDATED = 0;
const INSIDE = 1;
const OUTSIDE = 2;
type Place = typeof UNDATED | typeof INSIDE | typeof OUTSIDE;

/**
 * Tells whether the row written at a place of the buffer lies outside the span. A row may be several things at once (user-notes
 * §9.12): a decision by its date (an open application by the application's), a measure and aid by their days, a person by the
 * month, else the period, else the days with aid. It is outside only when it has a date and nothing on it touches the span;
 * aid that began before the span and goes on into it stays.
 */
export function createOutsideTest(span: DaySpan, columns: readonly BufferColumn[]): (row: number) => boolean {
  const find = (name: string) => columns.find((column) => column.name === name);
  const value = (column: BufferColumn | undefined, row: number) =>
    column !== undefined && column.valid[row] === 1 ? column.words[row]! : null;
  const touches = (first: number, last: number): Place => (first <= span.to && last >= span.from ? INSIDE : OUTSIDE);
  const decidedOn = find('decision_date');
  const applied = find('application_date');
  const measureStart = find('measure_start');
  const measureEnd = find('measure_end');
  const month = find('aid_month');
  const period = find('period');
  const aidStart = find('aid_start');
  const aidEnd = find('aid_end');

  const decision = (row: number): Place => {
    const day = value(decidedOn, row) ?? value(applied, row);
    return day === null ? UNDATED : touches(day, day);
  };
  const stretch = (from: BufferColumn | undefined, to: BufferColumn | undefined, row: number): Place => {
    const first = value(from, row);
    const last = value(to, row);
    if (first === null && last === null) return UNDATED;
    return touches(first ?? Number.MIN_SAFE_INTEGER, last ?? Number.MAX_SAFE_INTEGER);
  };
  const placeOfMonth = remember((number) => touches(...monthDays(number, 1)));
  const placeOfPeriod = remember((code) => touches(...periodDays(code)));
  const person = (row: number): Place => {
    const aidMonth = value(month, row);
    if (aidMonth !== null) return placeOfMonth(aidMonth);
    const code = value(period, row);
    if (code !== null) return placeOfPeriod(code);
    return stretch(aidStart, aidEnd, row);
  };
  return (row) => {
    const own = person(row);
    if (own === INSIDE) return false;
    const decided = decision(row);
    if (decided === INSIDE) return false;
    const measured = stretch(measureStart, measureEnd, row);
    return measured !== INSIDE && (own === OUTSIDE || decided === OUTSIDE || measured === OUTSIDE);
  };
}

/** An export has few months and millions of rows. */
function remember(find: (key: number) => Place): (key: number) => Place {
  const known = new Map<number, Place>();
  return (key) => {
    const met = known.get(key);
    if (met !== undefined) return met;
    const place = find(key);
    known.set(key, place);
    return place;
  };
}

/** First and last day of `count` months from a month (year × 12 + month − 1). */
function monthDays(month: number, count: number): [number, number] {
  return [firstDay(month), lastDay(month + count - 1)];
}

/** Days of a period code (model/fields.ts). */
function periodDays(code: number): [number, number] {
  const year = Math.floor(code / 1000);
  const month = Math.floor((code % 1000) / 10);
  const kind = code % 10;
  return monthDays(year * 12 + month - 1, kind === 0 ? 12 : kind === 1 ? 3 : 1);
}
