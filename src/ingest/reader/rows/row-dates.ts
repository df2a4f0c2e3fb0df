import { firstDay, lastDay, parseDay } from '../../../model/calendar.ts';
import { type Field, getField } from '../../../model/fields.ts';
import { isMeasureList, type Mark, PLACEMENTS, type Placed } from '../../../model/placement.ts';
import type { BySex } from '../../../model/sex.ts';
import type { BufferColumn } from './row-buffer.ts';
import { FIRST_LINES, type SexIndex } from './row-tally.ts';

/** Two dates of a row that cannot both be right: how often, and where the first stand. */
export interface Contradiction {
  readonly code: 'ends-before-it-starts' | 'decided-before-applied';
  readonly earlier: string;
  readonly later: string;
  readonly rows: BySex<number>;
  readonly lines: readonly number[];
}

/** Pairs that are looked at: `later` may not be before `earlier`. An end that is, is a bad value; a decision stands. */
const PAIRS = [
  { code: 'ends-before-it-starts', earlier: 'aid_start', later: 'aid_end', isBad: true },
  { code: 'ends-before-it-starts', earlier: 'measure_start', later: 'measure_end', isBad: true },
  { code: 'decided-before-applied', earlier: 'application_date', later: 'decision_date', isBad: false },
] as const;

/** Compares the dates of every row, and keeps count of those that contradict each other. */
export interface DateCheck {
  /**
   * Looks at a row of the buffer: 0 for nothing, else for {@link DateCheck.settle}. An impossible end is moved to the
   * beginning, the one day that is known, so that the row can be placed in time.
   */
  look(row: number): number;
  /** Counts what was found on a row that is used, and takes impossible ends out of it. */
  settle(found: number, row: number, sex: SexIndex, line: number): void;
  found(): readonly Contradiction[];
}

/**
 * `columns`: those that this file fills. `endIsAfter`: `aid_end` was moved one day back from the first day without aid,
 * so that aid for no whole day ends the day before it began. `onBad`: told of every end that was taken out of a used
 * row.
 */
export function createDateCheck(
  columns: readonly BufferColumn[],
  endIsAfter: boolean,
  onBad: (field: string, row: number, sex: SexIndex, line: number) => void,
): DateCheck {
  const find = (name: string) => columns.find((column) => column.name === name);
  const pairs = PAIRS.flatMap((pair) => {
    const [from, to] = [find(pair.earlier), find(pair.later)];
    const slack = endIsAfter && pair.later === 'aid_end' ? 1 : 0;
    return from && to
      ? [{ ...pair, from, to, slack, counts: [0, 0, 0] as [number, number, number], lines: [] as number[] }]
      : [];
  });
  return {
    look(row) {
      let found = 0;
      for (let at = 0; at < pairs.length; at++) {
        const { from, to, slack, isBad } = pairs[at]!;
        if (from.valid[row] !== 1 || to.valid[row] !== 1 || to.words[row]! >= from.words[row]! - slack) continue;
        found |= 1 << at;
        if (isBad) to.words[row] = from.words[row]!;
      }
      return found;
    },
    settle(found, row, sex, line) {
      pairs.forEach(({ to, counts, lines, isBad, later }, at) => {
        if ((found & (1 << at)) === 0) return;
        counts[sex]++;
        if (lines.length < FIRST_LINES) lines.push(line);
        if (!isBad) return;
        to.valid[row] = 0;
        onBad(later, row, sex, line);
      });
    },
    found: () =>
      pairs.flatMap(({ code, earlier, later, counts: [women, men, unknown], lines }) =>
        lines.length === 0 ? [] : [{ code, earlier, later, rows: { women, men, unknown }, lines }],
      ),
  };
}

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
 * Tells whether the row written at a place of the buffer lies outside the span. A row may be several cases at once: it
 * is outside only when something on it places a case outside (model/placement.ts) and nothing places one inside. What
 * is not dated is held by the span. A measure that is over says nothing of the aid, so that it puts a row outside in a
 * list of measures alone.
 */
export function createOutsideTest(span: DaySpan, columns: readonly BufferColumn[]): (row: number) => boolean {
  const measures = placeBy(PLACEMENTS.measure, span, columns);
  const dated: readonly Placed[] = isMeasureList(columns.map(({ name }) => name))
    ? ['person', 'measure']
    : ['person', 'decision', 'application'];
  const places = dated.map((placed) => placeBy(PLACEMENTS[placed], span, columns));
  return (row) => {
    let outside = false;
    for (const place of places) {
      const found = place(row);
      if (found === INSIDE) return false;
      if (found === OUTSIDE) outside = true;
    }
    return outside && measures(row) !== INSIDE;
  };
}

/** The first mark that is registered on the row decides. */
function placeBy(marks: readonly Mark[], span: DaySpan, columns: readonly BufferColumn[]): (row: number) => Place {
  const find = (id: string) => columns.find((column) => column.name === id);
  const tests = marks.flatMap((mark): readonly ((row: number) => Place)[] => {
    if ('in' in mark) {
      const column = find(mark.in);
      return column === undefined ? [] : [placeIn(span, getField(mark.in).type, column)];
    }
    const from = mark.from === null ? undefined : find(mark.from);
    const ends = mark.to.flatMap((id) => find(id) ?? []);
    if (mark.from === null ? ends.length === 0 : from === undefined) return [];
    return [placeStretch(span, from, ends)];
  });
  return (row) => {
    for (const test of tests) {
      const place = test(row);
      if (place !== UNDATED) return place;
    }
    return UNDATED;
  };
}

const touches = ({ from, to }: DaySpan, first: number, last: number): Place =>
  first <= to && last >= from ? INSIDE : OUTSIDE;

const valueAt = (column: BufferColumn, row: number) => (column.valid[row] === 1 ? column.words[row]! : null);

function placeIn(span: DaySpan, type: Field['type'], column: BufferColumn): (row: number) => Place {
  if (type === 'date')
    return (row) => {
      const day = valueAt(column, row);
      return day === null ? UNDATED : touches(span, day, day);
    };
  const days = type === 'month' ? (month: number) => monthDays(month, 1) : periodDays;
  const place = remember((code) => touches(span, ...days(code)));
  return (row) => {
    const code = valueAt(column, row);
    return code === null ? UNDATED : place(code);
  };
}

function placeStretch(span: DaySpan, from: BufferColumn | undefined, ends: readonly BufferColumn[]) {
  return (row: number): Place => {
    const first = from === undefined ? null : valueAt(from, row);
    let last: number | null = null;
    for (const end of ends) last ??= valueAt(end, row);
    if (from === undefined ? last === null : first === null) return UNDATED;
    return touches(span, first ?? Number.MIN_SAFE_INTEGER, last ?? Number.MAX_SAFE_INTEGER);
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
