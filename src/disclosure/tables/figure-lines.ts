import type { Cell, CellKind, CountedLine } from '../../model/counted.ts';
import { MISSING } from '../../model/groups.ts';
import type { Figure, Indicator } from '../../model/indicator.ts';

/** All lines of one figure of one indicator. */
export interface FigureLines {
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly kind: CellKind;
  /** Undivided lines by period, in the order of the release. */
  readonly undivided: ReadonlyMap<string, CountedLine>;
  /** Divided lines by field and period. */
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, readonly CountedLine[]>>;
}

interface Growing extends FigureLines {
  readonly undivided: Map<string, CountedLine>;
  readonly tables: Map<string, Map<string, CountedLine[]>>;
}

/** Lines gathered by indicator, the figures in declared order. A line without a declaration is a bug and throws. */
export function gatherLines(
  lines: readonly CountedLine[],
  indicators: readonly Indicator[],
): ReadonlyMap<string, readonly FigureLines[]> {
  const declared = new Map(indicators.map((one) => [one.id, one]));
  const found = new Map<string, Map<string, Growing>>();
  for (const line of lines) {
    const indicator = declared.get(line.indicator);
    const figure = indicator?.figures.find((one) => one.stat === line.stat);
    if (!indicator || !figure) throw new RangeError(`line of an undeclared figure: ${line.indicator} ${line.stat}`);
    const figures = getOrMake(found, indicator.id, () => new Map<string, Growing>());
    const one = getOrMake(figures, figure.stat, () => ({
      indicator,
      figure,
      kind: line.cells.women.kind,
      undivided: new Map(),
      tables: new Map(),
    }));
    if (line.by === null) one.undivided.set(line.period, line);
    else {
      const byPeriod = getOrMake(one.tables, line.by, () => new Map<string, CountedLine[]>());
      getOrMake(byPeriod, line.period, (): CountedLine[] => []).push(line);
    }
  }
  return new Map(
    indicators.flatMap((indicator): readonly (readonly [string, readonly FigureLines[]])[] => {
      const figures = found.get(indicator.id);
      if (!figures) return [];
      return [[indicator.id, indicator.figures.flatMap((figure) => figures.get(figure.stat) ?? [])]];
    }),
  );
}

export function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The lines of one table by their level. */
export function levelsOf(figure: FigureLines, by: string, period: string): ReadonlyMap<string, CountedLine> {
  return new Map(
    figure.tables
      .get(by)
      ?.get(period)
      ?.map((line) => [levelOf(line), line] as const),
  );
}

/** The level of a line, the blank's too. */
export const levelOf = (line: CountedLine): string => line.level ?? MISSING;

const none = { units: 0, n: 0, people: 0 } as const;

/** A cell without cases, where a group has no line of its own. */
export function emptyCell(kind: CellKind): Cell {
  switch (kind) {
    case 'count':
      return { kind, ...none };
    case 'share':
      return { kind, ...none, yes: 0, peopleYes: 0, peopleNo: 0 };
    case 'mean':
      return { kind, ...none, sum: 0n, squares: 0n, largest: 0n, twoLargest: 0n, histogram: [] };
    case 'ratio':
      return {
        kind,
        ...none,
        ...{ sumY: 0n, sumX: 0n, squaresY: 0n, squaresX: 0n, products: 0n, largest: 0n, twoLargest: 0n },
      };
    case 'rate':
      return { kind, ...none, events: 0, days: 0, peopleEvents: 0, bands: [] };
    case 'survival':
      return { kind, ...none, durations: [], events: 0, peopleEvents: 0 };
    case 'category':
      return { kind, ...none, counts: [] };
  }
}
