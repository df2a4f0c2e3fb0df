import type {
  AuditDocument,
  BalanceRow,
  ChangeRow,
  CurveRow,
  DecompositionRow,
  FigureRow,
  FunnelRow,
  GapRow,
  PooledRow,
  ResultRow,
} from '../model/audit-document.ts';
import { type FindFigure, indexFigures } from '../model/document-names.ts';
import { OTHERS } from '../model/groups.ts';
import { type LineId, lineKey } from '../model/line-id.ts';
import { readSide } from '../model/sides.ts';
import type { Unit } from '../model/unit.ts';
import type { Lang } from '../text/text.ts';

type Described = AuditDocument['indicators'][number];

/** All rows of one indicator, in the order of the document. */
export interface IndicatorRows {
  readonly described: Described;
  /** What a name in `stat` stands for. */
  readonly figure: (stat: string) => FigureRow;
  readonly results: readonly ResultRow[];
  readonly gaps: readonly GapRow[];
  /** The results by line, women beside men, with their crude gap. */
  readonly pairs: readonly Pair[];
  readonly curves: readonly CurveRow[];
  readonly decompositions: readonly DecompositionRow[];
  readonly pooled: readonly PooledRow[];
  readonly changes: readonly ChangeRow[];
  readonly funnels: readonly FunnelRow[];
  readonly balances: readonly BalanceRow[];
  /**
   * The undivided crude gap of the whole span that carries the verdict; undefined for descriptions and couples' counts.
   */
  readonly headline: GapRow | undefined;
}

const groupBy = <T extends { readonly indicator: string }>(rows: readonly T[]): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.indicator);
    if (group) group.push(row);
    else groups.set(row.indicator, [row]);
  }
  return groups;
};

/**
 * The headline gap: the one of the headline family, else the first undivided crude gap with a verdict, else the first.
 */
function findHeadline(gaps: readonly GapRow[]): GapRow | undefined {
  const crude = gaps.filter((gap) => gap.by === null && gap.adjusted === null);
  const whole = crude.filter((gap) => gap.period === 'all');
  const pool = whole.length > 0 ? whole : crude.filter((gap) => gap.period === crude[0]?.period);
  return pool.find((gap) => gap.family === 'headline') ?? pool.find((gap) => gap.verdict !== null) ?? pool[0];
}

/** The document's rows by indicator, in the order of its catalogue. */
export function indexRows(document: AuditDocument): readonly IndicatorRows[] {
  const [results, gaps, curves] = [
    groupBy(document.results.map(readSide)),
    groupBy(document.gaps),
    groupBy(document.curves),
  ];
  const [decompositions, pooled] = [groupBy(document.decompositions), groupBy(document.pooled)];
  const [changes, funnels] = [groupBy(document.changes ?? []), groupBy(document.funnels ?? [])];
  const balances = groupBy(document.balances ?? []);
  const figure = indexFigures(document);
  return document.indicators.map((described) => {
    const loose = {
      described,
      figure: (stat: string) => figure(described.id, stat),
      results: results.get(described.id) ?? [],
      gaps: gaps.get(described.id) ?? [],
    };
    return {
      ...loose,
      pairs: pairRows(loose),
      curves: curves.get(described.id) ?? [],
      decompositions: decompositions.get(described.id) ?? [],
      pooled: pooled.get(described.id) ?? [],
      changes: changes.get(described.id) ?? [],
      funnels: funnels.get(described.id) ?? [],
      balances: balances.get(described.id) ?? [],
      headline: findHeadline(loose.gaps),
    };
  });
}

/**
 * The balance of the figure that answers, by sex; of the indicator's first where it has none of its own (a curve's
 * horizon).
 */
export function balanceOf({ balances }: IndicatorRows, stat: string | undefined): readonly BalanceRow[] {
  const own = balances.filter((row) => row.stat === stat);
  return own.length > 0 ? own : balances.filter((row) => row.stat === balances[0]?.stat);
}

/** What a sentence about a figure is written for. */
export interface FigureReader {
  readonly lang: Lang;
  readonly figure: FindFigure;
}

/** Kinds of share that may be shown together with a pace. */
export const SHARES: ReadonlySet<string> = new Set(['share', 'incidence', 'remaining', 'share_of_sex']);

/** The pair behind the headline gap, and the share that may be shown with a pace. */
export function findMain({ headline, pairs }: IndicatorRows): { main: Pair | undefined; share: Pair | undefined } {
  const whole = findWhole(pairs);
  const main = whole.find((pair) => pair.stat === headline?.stat) ?? (headline ? undefined : whole[0]);
  const share = whole.find((pair) => SHARES.has(pair.figure.kind) && pair !== main);
  return { main, share };
}

/** One line of both sexes, with the gap between them. Couples have three sides, the third is both. */
export interface Pair extends Omit<LineId, 'indicator'> {
  readonly figure: FigureRow;
  /** What is counted. */
  readonly unit: Unit;
  readonly women: ResultRow | undefined;
  readonly men: ResultRow | undefined;
  readonly third: ResultRow | undefined;
  /** Those of unknown sex. */
  readonly unknown: ResultRow | undefined;
  /** The couple as one: a figure that is not about which of the two. */
  readonly whole: ResultRow | undefined;
  readonly gap: GapRow | undefined;
}

/** The rows of one indicator, before they are paired. */
interface Loose {
  readonly described: { readonly unit: Unit };
  readonly figure: (stat: string) => FigureRow;
  readonly results: readonly ResultRow[];
  readonly gaps: readonly GapRow[];
}

/** Results paired by sex, in the order in which the figures first stand in the document. */
export function pairRows(rows: Loose): readonly Pair[] {
  const gaps = new Map<string, GapRow>();
  for (const gap of rows.gaps) if (gap.adjusted === null && !gaps.has(lineKey(gap))) gaps.set(lineKey(gap), gap);
  const groups = new Map<string, ResultRow[]>();
  for (const row of rows.results) {
    const group = groups.get(lineKey(row));
    if (group) group.push(row);
    else groups.set(lineKey(row), [row]);
  }
  return [...groups].map(([key, group]) => {
    const find = (sex: ResultRow['sex']): ResultRow | undefined => group.find((row) => row.sex === sex);
    const { stat, period, by, level } = group[0]!;
    const women = find('women');
    const rest = find('unknown');
    const [third, unknown] = rows.described.unit === 'couple' ? [rest, undefined] : [undefined, rest];
    const figure = rows.figure(stat);
    return {
      figure,
      unit: rows.described.unit,
      stat,
      period,
      by,
      level,
      women,
      men: find('men'),
      third,
      unknown,
      whole: find(null),
      gap: gaps.get(key),
    };
  });
}

/** Both figures may be shown. */
export function isShown(pair: Pair): boolean {
  return pair.women?.status === 'shown' && pair.men?.status === 'shown';
}

/** The period that stands for the whole: `all`, else the first one that an undivided figure has (calendar years). */
function wholePeriod(pairs: readonly Pair[]): string {
  const whole = pairs.find((pair) => pair.by === null && pair.period === 'all');
  return whole ? 'all' : (pairs.find((pair) => pair.by === null)?.period ?? 'all');
}

/** Undivided figures of the whole span, in order. */
export function findWhole(pairs: readonly Pair[]): readonly Pair[] {
  const period = wholePeriod(pairs);
  return pairs.filter((pair) => pair.by === null && pair.period === period);
}

/** Parts of a distribution in order of size, the merged and the hidden ones last; other figures as they stand. */
export function sortParts(pairs: readonly Pair[]): readonly Pair[] {
  if (!pairs.every(({ figure }) => figure.category)) return pairs;
  const size = (pair: Pair): number =>
    pair.figure.category?.value === OTHERS ? 0 : (pair.women?.value ?? 0) + (pair.men?.value ?? 0);
  return pairs.toSorted((a, b) => Number(isShown(b)) - Number(isShown(a)) || size(b) - size(a));
}

/** The levels of each breakdown of one figure, for the whole span. */
function findBreakdowns(pairs: readonly Pair[], stat: string): ReadonlyMap<string, readonly Pair[]> {
  const period = wholePeriod(pairs);
  const found = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.by === null || pair.stat !== stat || pair.period !== period) continue;
    found.set(pair.by, [...(found.get(pair.by) ?? []), pair]);
  }
  return found;
}

/** The breakdowns of the figure that carries the verdict; where it has none, those of the share shown with it. */
export function findDivided({
  headline,
  pairs,
}: {
  readonly headline: GapRow | undefined;
  readonly pairs: readonly Pair[];
}): ReadonlyMap<string, readonly Pair[]> {
  const own = findBreakdowns(pairs, headline?.stat ?? pairs[0]?.stat ?? 'share');
  return own.size > 0 ? own : findBreakdowns(pairs, 'share');
}

/** One figure through the single periods, in order; empty with fewer than two. */
export function findSeries(pairs: readonly Pair[], stat: string): readonly Pair[] {
  const single = pairs.filter((pair) => pair.by === null && pair.period !== 'all' && pair.stat === stat);
  const kindOf = (period: string): string => period.replace(/\d+/g, (digits) => 'd'.repeat(digits.length));
  const kinds = [...new Set(single.map((pair) => kindOf(pair.period)))];
  const ofKind = (kind: string): Pair[] => single.filter((pair) => kindOf(pair.period) === kind);
  const series = kinds.map(ofKind).toSorted((a, b) => b.length - a.length)[0] ?? [];
  return series.length < 2 ? [] : series;
}
