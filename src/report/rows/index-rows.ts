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
} from '../../model/audit-document.ts';
import { type FindFigure, indexFigures } from '../../model/document-names.ts';
import { readSide } from '../../model/sides.ts';
import type { Lang } from '../../text/text.ts';
import { findWhole, type Pair, pairRows } from './pair.ts';

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
  /** The undivided crude gap of the whole span that carries the verdict; undefined for descriptions and couples' counts. */
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

/** The headline gap: the one of the headline family, else the first undivided crude gap with a verdict, else the first. */
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

/** The balance of the figure that answers, by sex; of the indicator's first where it has none of its own (a curve's horizon). */
export function balanceOf({ balances }: IndicatorRows, stat: string | undefined): readonly BalanceRow[] {
  const own = balances.filter((row) => row.stat === stat);
  return own.length > 0 ? own : balances.filter((row) => row.stat === balances[0]?.stat);
}

/** What a reader can look for among the answers. */
type KindOfAnswer = 'difference' | 'equal' | 'unclear' | 'none';

/** The kind of an answer; `none` for what is only described. What is hidden or could not be computed is not clear. */
export function kindOfAnswer({ described, headline }: IndicatorRows): KindOfAnswer {
  if (described.kind !== 'verdict') return 'none';
  if (headline?.status !== 'shown') return 'unclear';
  const { verdict } = headline;
  if (verdict === 'equal') return 'equal';
  return verdict === 'women_higher' || verdict === 'men_higher' ? 'difference' : 'unclear';
}

/** What a sentence about a figure is written for. */
export interface FigureReader {
  readonly lang: Lang;
  readonly figure: FindFigure;
}

/** Kinds of share that may be shown together with a pace. */
export const SHARES: ReadonlySet<string> = new Set(['share', 'incidence', 'share_of_sex']);

/** The pair behind the headline gap, and the share that may be shown with a pace. */
export function findMain({ headline, pairs }: IndicatorRows): { main: Pair | undefined; share: Pair | undefined } {
  const whole = findWhole(pairs);
  const main = whole.find((pair) => pair.stat === headline?.stat) ?? (headline ? undefined : whole[0]);
  const share = whole.find((pair) => SHARES.has(pair.figure.kind) && pair !== main);
  return { main, share };
}
