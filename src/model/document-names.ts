import { compareNames } from '../text/swedish-order.ts';
import { same } from '../text/text.ts';
import type { AuditDocument, FigureRow } from './audit-document.ts';
import { findField } from './fields.ts';
import type { Indicator } from './indicator.ts';
import { findNamed } from './named-figures.ts';
import { readOldFigure } from './old-figures.ts';
import type { ProtectedRelease } from './release.ts';

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

/** What a figure of an indicator is, by its name in the document. */
export type FindFigure = (indicator: string, stat: string) => FigureRow;

/** Looks up the figures that a document describes. A name that it does not describe is read as in older audits. */
export function indexFigures({ figures = [] }: Pick<AuditDocument, 'figures'>): FindFigure {
  const keyOf = (indicator: string, stat: string) => `${indicator}\u0000${stat}`;
  const known = new Map(figures.map((row) => [keyOf(row.indicator, row.stat), row]));
  return (indicator, stat) => known.get(keyOf(indicator, stat)) ?? readOldFigure(indicator, stat);
}

/**
 * Labels of levels that are the export's own words, alike in both languages. Sorted, since not every line shows every
 * level.
 */
export function ownLabels(release: ProtectedRelease): AuditDocument['labels'] {
  const own = release.lines.filter(
    ({ by, level }) => by !== null && level !== null && findField(by)?.type === 'text' && !level.startsWith('*'),
  );
  const words = new Map(
    own.map(({ by, level }) => [`${by}\n${level}`, { field: by!, value: level!, text: same(level!) }]),
  );
  return [...words.values()].sort((a, b) => compareNames(a.field, b.field) || compareNames(a.value, b.value));
}
