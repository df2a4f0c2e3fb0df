import { monthOf, parseDay } from '../../model/calendar.ts';
import type { Figure, Indicator } from '../../model/indicator.ts';
import type { NumberedPeriod } from '../time-cells.ts';

/** One figure to count: the unit of work of every statement. */
export interface Job {
  readonly indicator: Indicator;
  readonly figure: Figure;
  /** Place among the jobs of its unit: names its columns. */
  readonly at: number;
  /** Which periods get a line. */
  readonly periods: readonly NumberedPeriod[];
  /** Of them those that are divided. */
  readonly divided: readonly NumberedPeriod[];
}

/** The figure's population as a condition that is never unknown. */
export const ofSql = (figure: Figure): string => `coalesce(${figure.of}, false)`;

/**
 * Which periods a figure has. Yearly figures: whole calendar years, `all` where the span is one. Breakdowns stand at
 * one resolution only: the span (for yearly figures the last year where the span is none), or with `byPeriod` the
 * periods instead of it.
 */
export function planFigure(
  indicator: Indicator,
  figure: Figure,
  periods: readonly NumberedPeriod[],
  byPeriod: boolean,
): Pick<Job, 'periods' | 'divided'> {
  const own = periods
    .filter((period) =>
      figure.calendarYear
        ? period.year && (period.number === 0 || !hasWholeSpanYear(periods))
        : !period.extra && !(figure.spanOnly && period.number > 0),
    )
    .filter((period) => monthsUpTo(periods, period) >= (figure.reach ?? 0));
  if (!indicator.divisible || figure.undivided) return { periods: own, divided: [] };
  const span = own.find((period) => period.number === 0);
  const parts = own.filter((period) => period.number > 0);
  if (byPeriod && parts.length > 0) return { periods: own, divided: parts };
  return { periods: own, divided: span ? [span] : parts.slice(-1) };
}

/** Months of the window up to the end of a period. */
function monthsUpTo(periods: readonly NumberedPeriod[], { to }: NumberedPeriod): number {
  const from = periods[0]?.from ?? to;
  return monthOf(parseDay(to)) - monthOf(parseDay(from)) + 1;
}

const hasWholeSpanYear = (periods: readonly NumberedPeriod[]) => periods[0]?.year === true;
