import type { GapRow } from '../model/audit-document.ts';
import type { Figure, Indicator } from '../model/indicator.ts';
import { renameStat, survivalStat } from '../model/named-figures.ts';

/** A figure about the couple as one, not about which of the two: no row by sex, no gap. */
export function isOfCouple(indicator: Indicator, figure: Figure): boolean {
  return indicator.unit === 'couple' && (indicator.kind === 'description' || figure.kind === 'count');
}

interface DeclaredRows {
  readonly results: readonly string[];
  readonly gaps: readonly { readonly stat: string; readonly estimand: GapRow['estimand'] }[];
}

/** Which rows a line has, by declaration alone: what a hidden line shows, so that its shape tells nothing. */
export function declareRows(indicator: Indicator, figure: Figure): DeclaredRows {
  const rows = rowsOf(figure);
  return figure.beside || isOfCouple(indicator, figure) ? { results: rows.results, gaps: [] } : rows;
}

function rowsOf(figure: Figure): DeclaredRows {
  const { stat } = figure;
  const gap = (estimand: GapRow['estimand'], name = stat) => ({ stat: name, estimand });
  switch (figure.kind) {
    case 'count':
      return { results: [stat], gaps: [] };
    case 'share':
    case 'category':
      return { results: [stat], gaps: [gap('difference')] };
    case 'rate':
      return { results: [stat], gaps: [gap('rate_ratio')] };
    case 'ratio':
      return { results: [stat], gaps: [gap(figure.scale === 'ore' ? 'ratio' : 'difference')] };
    case 'mean': {
      const median = figure.median ? [renameStat(stat, 'median')] : [];
      return {
        results: [stat, ...median],
        gaps: [gap(figure.estimand), ...median.map((name) => gap('difference', name))],
      };
    }
    case 'survival': {
      const all = figure.read.flatMap((read) =>
        (read === 'hazard' ? [0] : figure.horizons).map((horizon) => ({
          read,
          stat: survivalStat(figure, read, horizon),
        })),
      );
      return {
        results: all.map((one) => one.stat),
        gaps: all.map((one) => gap(one.read === 'hazard' ? 'hazard_ratio' : 'difference', one.stat)),
      };
    }
  }
}
