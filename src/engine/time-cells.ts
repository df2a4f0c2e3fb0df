import { firstDay, lastDay, monthOf, parseDay } from '../model/calendar.ts';
import { type Period, type Window, wholeYears } from '../model/window.ts';
import type { CaseDatabase } from './database.ts';
import type { Shape } from './shape.ts';
import { monthsOf } from './window.ts';

/** A period as the engine numbers it: 0 is the span, then those asked for, then calendar years for yearly measures. */
export interface NumberedPeriod extends Period {
  readonly number: number;
  /** A whole calendar year. */
  readonly year: boolean;
  /** Added for yearly measures only. */
  readonly extra: boolean;
}

/** Periods of a count, `all` first; a year that the span or the series does not hold is added at the end. */
export function numberPeriods(window: Window, periods: readonly Period[]): readonly NumberedPeriod[] {
  const years = wholeYears(window);
  const isYear = (period: Period) => years.some((year) => year.from === period.from && year.to === period.to);
  const asked = periods.map((period, number) => ({ ...period, number, year: isYear(period), extra: false }));
  const missing = years.filter((year) => !asked.some((period) => period.from === year.from && period.to === year.to));
  return [...asked, ...missing.map((year, at) => ({ ...year, number: asked.length + at, year: true, extra: true }))];
}

/** Months from the first to the last, year × 12 + month − 1. */
export type Extent = readonly [first: number, last: number];

/** The longer periods that rows name as the time of their case: nothing tells when in them it was. */
export async function findExtents(database: CaseDatabase, shape: Shape): Promise<readonly Extent[]> {
  if (!shape.has('period')) return [];
  const [first, last] = [shape.firstMonth('period'), shape.lastMonth('period')];
  const rows = await database.rows(
    `SELECT DISTINCT ${first}, ${last} FROM records AS r WHERE ${first} < ${last} ORDER BY ALL`,
  );
  return rows.map(([from, to]) => [Number(from), Number(to)]);
}

/**
 * Four small tables. `month`: every month of the window with its days and its cell; `cell`: the coarsest stretches of
 * months of which every period is made, none longer than a calendar year; `period`, `period_cell`; `extent`: the cell
 * of every month and of every longer period that rows name. What was some time in a year is in the periods that hold
 * the year, and in no quarter of it: such an extent has a cell of its own. Persons are counted once per cell, then
 * cells are put together, since a person in three quarters is one person in the year.
 */
export async function createTimeCells(
  database: CaseDatabase,
  window: Window,
  periods: readonly NumberedPeriod[],
  named: readonly Extent[] = [],
): Promise<void> {
  const { first, last } = monthsOf(window);
  const spans = periods.map((period) => ({
    ...period,
    m0: monthOf(parseDay(period.from)),
    m1: monthOf(parseDay(period.to)),
  }));
  const starts = new Set(spans.flatMap(({ m0, m1 }) => [m0, m1 + 1]));
  const months: { month: number; cell: number }[] = [];
  let cell = -1;
  for (let month = first; month <= last; month++) {
    if (cell < 0 || starts.has(month) || month % 12 === 0) cell++;
    months.push({ month, cell });
  }
  const cells = Array.from({ length: cell + 1 }, (_, at) => {
    const own = months.filter((month) => month.cell === at).map((month) => month.month);
    return { cell: at, m0: own[0]!, m1: own[own.length - 1]! };
  });
  const within = named.filter(([m0, m1]) => m0 >= first && m1 <= last);
  const holder = ([m0, m1]: Extent) => cells.find((cell) => m0 >= cell.m0 && m1 <= cell.m1);
  const loose = within.filter((extent) => !holder(extent)).map(([m0, m1], at) => ({ cell: cells.length + at, m0, m1 }));
  const pairs = spans.flatMap((span) =>
    [...cells, ...loose]
      .filter(({ m0, m1 }) => m0 >= span.m0 && m1 <= span.m1)
      .map(({ cell: at }) => [span.number, at]),
  );
  await table(database, 'extent(m_from, m_to, cell)', [
    ...months.map((month) => [month.month, month.month, month.cell]),
    ...within.flatMap((extent) => {
      const held = holder(extent);
      return held ? [[...extent, held.cell]] : [];
    }),
    ...loose.map((extent) => [extent.m0, extent.m1, extent.cell]),
  ]);
  await table(
    database,
    'month(month, first_day, last_day, cell)',
    months.map((month) => [month.month, firstDay(month.month), lastDay(month.month), month.cell]),
  );
  await table(
    database,
    'cell(cell, m0, m1)',
    cells.map((cell) => [cell.cell, cell.m0, cell.m1]),
  );
  await table(database, 'period_cell(period, cell)', pairs);
  await table(
    database,
    'period(period, m0, m1, from_day, to_day, end_year, cells)',
    spans.map((span) => [
      span.number,
      span.m0,
      span.m1,
      parseDay(span.from),
      parseDay(span.to),
      Math.floor(span.m1 / 12),
      pairs.filter(([number]) => number === span.number).length,
    ]),
  );
}

async function table(database: CaseDatabase, head: string, rows: readonly (readonly (number | undefined)[])[]) {
  const name = head.slice(0, head.indexOf('('));
  const columns = head.slice(name.length + 1, -1).split(', ');
  await database.run(`CREATE TABLE ${name} (${columns.map((column) => `${column} INTEGER`).join(', ')})`);
  await database.run(`INSERT INTO ${name} VALUES ${rows.map((row) => `(${row.join(', ')})`).join(', ')}`);
}
