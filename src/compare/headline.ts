import type { Figure, Indicator } from '../model/indicator.ts';
import type { ProtectedLine } from '../model/release.ts';

/** The gap that answers the indicator's question. */
export interface Headline {
  readonly figure: Figure;
  readonly period: string;
  /** A share in the place of a rate that could not be counted. */
  readonly standIn: boolean;
}

/**
 * The first figure that has lines (not one that stands beside), undivided, in `all`; figures counted by calendar year
 * only: their first period. Null for descriptions.
 */
export function findHeadline(indicator: Indicator, lines: readonly ProtectedLine[]): Headline | null {
  if (indicator.kind !== 'verdict') return null;
  const undivided = (figure: Figure) => lines.filter((line) => line.stat === figure.stat && line.by === null);
  const figure = indicator.figures.find((one) => !one.beside && undivided(one).length > 0);
  if (!figure) return null;
  const own = undivided(figure);
  const period = own.find((line) => line.period === 'all')?.period ?? own[0]!.period;
  return { figure, period, standIn: indicator.figures[0]?.kind === 'rate' && figure.kind === 'share' };
}
