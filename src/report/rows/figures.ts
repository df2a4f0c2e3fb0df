import type { AuditDocument, FigureRow } from '../../model/audit-document.ts';
import type { Lang } from '../../text/text.ts';
import { readOldFigure } from './old-figures.ts';

/** What a figure of an indicator is, by its name in the document. */
export type FindFigure = (indicator: string, stat: string) => FigureRow;

/** What a sentence about a figure is written for. */
export interface FigureReader {
  readonly lang: Lang;
  readonly figure: FindFigure;
}

/** The figures that the document describes; a name that it does not describe is read as older audits meant it. */
export function indexFigures({ figures = [] }: Pick<AuditDocument, 'figures'>): FindFigure {
  const keyOf = (indicator: string, stat: string) => `${indicator}\u0000${stat}`;
  const known = new Map(figures.map((one) => [keyOf(one.indicator, one.stat), one]));
  return (indicator, stat) => known.get(keyOf(indicator, stat)) ?? readOldFigure(indicator, stat);
}
