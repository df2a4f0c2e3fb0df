import { getField } from '../../model/fields.ts';
import { type Mark, PLACEMENTS, type Placed } from '../../model/placement.ts';
import type { Shape } from '../shape.ts';

/** SQL of the months that a row's case lies in, first to last; NULL where nothing places it. */
interface PlacedSql {
  readonly from: string;
  readonly to: string;
  /** True where it went on through all those months, false where it was some time in them. */
  readonly throughout: string;
}

const NOTHING: PlacedSql = { from: 'CAST(NULL AS INTEGER)', to: 'CAST(NULL AS INTEGER)', throughout: 'false' };

/**
 * The months of a row as a case of this kind, by the first of its marks that is registered (model/placement.ts). What
 * goes on without an end goes on to the last month of the window; what has an end alone is placed in the month of the
 * end.
 */
export function placedSql(shape: Shape, kind: Placed, lastMonth: number): PlacedSql {
  const marks = PLACEMENTS[kind].filter((mark: Mark) => isThere(shape, mark));
  if (marks.length === 0) return NOTHING;
  const each = marks.map((mark: Mark) => monthsOfMark(shape, mark, lastMonth));
  const pick = (part: 'from' | 'to' | 'throughout', otherwise: string) =>
    `CASE ${each.map((one) => `WHEN ${one.known} THEN ${one[part]}`).join(' ')} ELSE ${otherwise} END`;
  return { from: pick('from', 'NULL'), to: pick('to', 'NULL'), throughout: pick('throughout', 'false') };
}

/** A mark that begins with a day needs it; one that only ends has any of its ends. */
function isThere(shape: Shape, mark: Mark): boolean {
  if ('in' in mark) return shape.has(mark.in);
  return mark.from === null ? shape.has(...mark.to) : shape.has(mark.from);
}

function monthsOfMark(shape: Shape, mark: Mark, lastMonth: number): PlacedSql & { readonly known: string } {
  if ('in' in mark) {
    const [from, to] = [shape.firstMonth(mark.in), shape.lastMonth(mark.in)];
    return { known: `${shape.col(mark.in)} IS NOT NULL`, from, to, throughout: 'false' };
  }
  const ends = mark.to.filter((id) => shape.has(id));
  if (mark.from === null) {
    const end = `coalesce(${ends.map((id) => shape.lastMonth(id)).join(', ')})`;
    return { known: `${end} IS NOT NULL`, from: end, to: end, throughout: 'false' };
  }
  const to = `coalesce(${[...ends.map((id) => shape.lastMonth(id)), lastMonth].join(', ')})`;
  return {
    known: `${shape.col(mark.from)} IS NOT NULL`,
    from: shape.firstMonth(mark.from),
    to,
    throughout: 'true',
  };
}

/** The day on which a case of this kind began, by the first of its marks that is registered. Days since 1970-01-01. */
export function begunSql(shape: Shape, kind: Placed): string {
  const days = PLACEMENTS[kind]
    .map((mark: Mark) => ('in' in mark ? mark.in : mark.from))
    .filter((id): id is string => id !== null && shape.has(id) && getField(id).type === 'date')
    .map((id) => shape.code(id));
  return days.length === 0 ? 'CAST(NULL AS INTEGER)' : `coalesce(${days.join(', ')})`;
}

/**
 * Why a case whose months are no {@link PlacedSql extent} of the window is in no figure: outside, or told of a longer
 * time.
 */
export function apartSql(alias: string): string {
  const window = '(SELECT min(month) FROM month)';
  return `CASE WHEN ${alias}.m_to < ${window} OR ${alias}.m_from > (SELECT max(month) FROM month) THEN 'outside' ELSE 'too_coarse' END`;
}

/**
 * SQL of "the row `m` is in the period `q`": some month of it where it went on, else all of it; undated in the span
 * alone.
 */
export const HELD_SQL = `CASE WHEN m.m_from IS NULL THEN q.period = 0
  WHEN m.throughout THEN m.m_from <= q.m1 AND m.m_to >= q.m0 ELSE m.m_from >= q.m0 AND m.m_to <= q.m1 END`;

/** SQL of the day that lies `months` calendar months after another, end of month clamped; days since 1970. */
export function addMonthsSql(day: string, months: number): string {
  return `CAST(CAST(DATE '1970-01-01' + CAST(${day} AS INTEGER) + INTERVAL ${months} MONTH AS DATE) - DATE '1970-01-01' AS INTEGER)`;
}

/** SQL of the month that a day lies in: year × 12 + month − 1. */
export function monthOfDaySql(day: string): string {
  const date = `(DATE '1970-01-01' + CAST(${day} AS INTEGER))`;
  return `CAST(year(${date}) * 12 + month(${date}) - 1 AS INTEGER)`;
}
