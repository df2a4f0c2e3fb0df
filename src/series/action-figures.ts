import type { Bounded, Measured } from '../model/action-test.ts';
import type { TargetKind } from '../model/actions-file.ts';
import type { AuditDocument, GapRow, ResultRow } from '../model/audit-document.ts';
import { indexFigures } from '../model/document-names.ts';
import type { Scale } from '../model/named-figures.ts';
import { readSide } from '../model/sides.ts';
import { compareByLimits } from '../stats/mover.ts';

/** The figure of one indicator that a target is about. */
export interface TargetFigure {
  readonly stat: string;
  /** Gaps of amounts and pace are ratios, women ÷ men. */
  readonly ratio: boolean;
  readonly scale: Scale;
}

interface Limited {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const bounded = ({ value, low, high }: Limited): Bounded | null =>
  value === null || low === null || high === null ? null : { value, low, high };

const isUndivided = (row: GapRow | ResultRow, indicator: string): boolean =>
  row.indicator === indicator && row.by === null;

/**
 * Which figure: the one that was asked for, else the one that carries the verdict, where it has single periods; else
 * the first that has. Null where the document has no single period of the indicator.
 */
export function findFigure(document: AuditDocument, indicator: string, asked: string | undefined): TargetFigure | null {
  const gaps = document.gaps.filter((gap) => isUndivided(gap, indicator) && gap.adjusted === null);
  const single = document.results.map(readSide).filter((row) => isUndivided(row, indicator) && row.period !== 'all');
  const stats = [...new Set(single.filter((row) => row.status !== 'not_computable').map((row) => row.stat))];
  const headline = gaps.find((gap) => gap.family === 'headline')?.stat;
  const told = stats.filter((stat) =>
    single.some((row) => row.stat === stat && row.value !== null && row.low !== null),
  );
  const stat = [asked ?? headline, ...(asked === undefined ? told : [])].find(
    (name) => name !== undefined && stats.includes(name),
  );
  if (stat === undefined) return null;
  const estimand = gaps.find((gap) => gap.stat === stat)?.estimand ?? 'difference';
  const { scale } = indexFigures(document)(indicator, stat);
  return { stat, ratio: estimand !== 'difference', scale };
}

/** The figure in one period, with its limits; null where it is hidden, missing or without an interval. */
export function measure(
  document: AuditDocument,
  indicator: string,
  figure: TargetFigure,
  kind: TargetKind,
  period: string,
): Measured | null {
  const here = (row: GapRow | ResultRow): boolean =>
    isUndivided(row, indicator) && row.period === period && row.stat === figure.stat && row.status === 'shown';
  const of = (sex: ResultRow['sex']) => document.results.map(readSide).find((row) => here(row) && row.sex === sex);
  const [women, men] = [of('women'), of('men')];
  const found = kind.startsWith('gap')
    ? gapOf(document, here, figure, women, men)
    : bounded(of(kind.startsWith('women') ? 'women' : kind.startsWith('men') ? 'men' : null) ?? nothing);
  return found && { period, figure: found, women: women?.value ?? null, men: men?.value ?? null };
}

const nothing: Limited = { value: null, low: null, high: null };

/** The document's own gap, with clusters in its limits; where it has none, from the limits of the two figures. */
function gapOf(
  document: AuditDocument,
  here: (row: GapRow) => boolean,
  { ratio }: TargetFigure,
  women: ResultRow | undefined,
  men: ResultRow | undefined,
): Bounded | null {
  const gap = document.gaps.find(
    (row) => here(row) && row.adjusted === null && (row.estimand !== 'difference') === ratio,
  );
  const own = gap && bounded(gap);
  if (own) return !ratio || own.low > 0 ? own : null;
  if (ratio || !women || !men) return null;
  return bounded(compareByLimits({ ...women, reason: null }, { ...men, reason: null }));
}
