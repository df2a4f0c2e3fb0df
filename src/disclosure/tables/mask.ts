import type { CountedLine } from '../../model/counted.ts';
import type { ProtectedRelease } from '../../model/release.ts';
import type { Horizons } from './ends.ts';

/** What is decided about a release, while it is being decided. */
export interface Mask {
  /** Lines shown for the joined sexes, with the line as it is printed (categories may be merged). */
  readonly shown: Map<CountedLine, CountedLine>;
  /** Of them, lines whose cases of unknown sex are shown too. */
  readonly unknown: Set<CountedLine>;
  /** The line `*others` after the last line of its table. */
  readonly others: Map<CountedLine, CountedLine>;
  /** Horizons at which a figure is read as a share, by {@link figureKey}; in a table, by {@link figureTableKey}. */
  readonly horizons: Map<string, Horizons>;
  readonly horizonsInGroups: Map<string, readonly number[]>;
  readonly merged: ProtectedRelease['merged'][number][];
}

/** What was decided about a group of figures; what stands under it may show no more. */
export interface Decided {
  /** The undivided line of the whole span. */
  readonly headline: boolean;
  /** Undivided lines by period. */
  readonly periods: ReadonlyMap<string, boolean>;
  readonly unknown: ReadonlyMap<string, boolean>;
  /** By field and period: levels that were merged; null where the table is withheld. */
  readonly tables: ReadonlyMap<string, ReadonlySet<string> | null>;
}

/** What two groups of figures both show: what stands under both may show no more. */
export function joinDecided(a: Decided, b: Decided): Decided {
  const both = (one: ReadonlyMap<string, boolean>, other: ReadonlyMap<string, boolean>) =>
    new Map([...one, ...other].map(([key]) => [key, one.get(key) !== false && other.get(key) !== false]));
  const tables = [...a.tables, ...b.tables].map(([key]) => {
    const [one, other] = [a.tables.get(key), b.tables.get(key)];
    const withheld = one === null || other === null;
    return [key, withheld ? null : new Set([...(one ?? []), ...(other ?? [])])] as const;
  });
  return {
    headline: a.headline && b.headline,
    periods: both(a.periods, b.periods),
    unknown: both(a.unknown, b.unknown),
    tables: new Map(tables),
  };
}

/** Key of {@link Mask.horizons}. */
export function figureKey({ indicator, stat }: Pick<CountedLine, 'indicator' | 'stat'>): string {
  return `${indicator} ${stat}`;
}

/** Key of {@link Mask.horizonsInGroups}. */
export function figureTableKey({
  by,
  period,
  ...line
}: Pick<CountedLine, 'indicator' | 'stat' | 'by' | 'period'>): string {
  return `${figureKey(line)} ${tableKey(by ?? '', period)}`;
}

/** Key of {@link Decided.tables}. */
export function tableKey(by: string, period: string): string {
  return `${by} ${period}`;
}

/** True where the group above shows this period; a period it does not have follows its whole span. */
export function allows(above: Pick<Decided, 'headline' | 'periods'> | null, period: string): boolean {
  return above === null || (above.periods.get(period) ?? above.headline);
}
