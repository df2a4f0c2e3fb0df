import type { FigureRow } from './audit-document.ts';
import type { Indicator } from './indicator.ts';
import { findNamed } from './named-figures.ts';

interface Named {
  readonly indicator: string;
  readonly stat: string;
}

/** What each name that occurs stands for, in the order of the indicators and of the rows. */
export function describeFigures(indicators: readonly Indicator[], rows: readonly Named[]): FigureRow[] {
  return indicators.flatMap((indicator) => {
    const stats = new Set(rows.filter((row) => row.indicator === indicator.id).map(({ stat }) => stat));
    return [...stats].map((stat) => {
      const named = findNamed(indicator, stat);
      if (named === undefined) throw new Error(`No figure of ${indicator.id} is called ${stat}`);
      const { kind, scale, horizon, category, side } = named;
      return { indicator: indicator.id, stat, kind, scale, horizon: horizon && { ...horizon }, category, side };
    });
  });
}
