import type { RatioCell } from '../../model/counted.ts';
import type { Figure } from '../../model/indicator.ts';
import { detectDifference } from '../../stats/detectable.ts';
import { compareSumRatios, estimateSumRatio, type SumPair } from '../../stats/sum-ratio.ts';
import { capMargin } from '../../stats/verdict.ts';
import { readCell, readPair } from '../cells.ts';
import type { LineContext, LineFindings, Storage } from '../findings.ts';
import { judgeRegistration, marginOf } from '../judging.ts';
import { inUnit, store, withoutFew } from '../rounding.ts';
import { makeGap, makeResult, unknownRow } from '../rows.ts';
import { declareOne, type KindOfComparing } from './kind.ts';

type RatioFigure = Extract<Figure, { readonly kind: 'ratio' }>;

/** Amounts are skew: as for means of kronor, a verdict from 50 clusters of each sex. */
const LEAST = 50;

/**
 * Ratios of sums: kronor per child (ratio of the two) or granted of applied (difference); clusters are what is counted.
 */
function readSumRatios(context: LineContext, figure: RatioFigure): LineFindings {
  const { line, indicator } = context;
  const { women, men } = readPair(line, 'ratio');
  const kronor = figure.scale === 'ore';
  const storage: Storage = kronor ? 'kronor' : 'percent';
  const row = (sex: 'women' | 'men' | 'unknown', cell: RatioCell) => {
    const ratio = estimateSumRatio(pairOf(cell));
    const estimate = kronor ? inUnit(withoutFew(ratio, cell.people), 100) : ratio;
    return makeResult(context, sex, line.stat, cell, estimate, { storage });
  };
  const unknown = unknownRow(context, line.stat, () => row('unknown', readCell(line, 'unknown', 'ratio')!));
  const results = [row('women', women), row('men', men), ...unknown];
  if (figure.beside) return { results, gaps: [] };
  const estimand = kronor ? 'ratio' : 'difference';
  const comparison = compareSumRatios(pairOf(women), pairOf(men), estimand);
  const registration = judgeRegistration(women, men);
  const detectable = detectDifference(comparison.se);
  const gap = makeGap(context, {
    stat: line.stat,
    estimand,
    comparison,
    women,
    men,
    margin: kronor ? marginOf(indicator, 'ratio') : marginOfShares(context, women, men),
    storage: kronor ? 'factor' : 'percent',
    detectable: kronor && detectable !== null ? Math.exp(detectable) : detectable,
    muchMissing: registration.muchMissing,
    withheld: registration.withheld ?? (Math.min(women.people, men.people) < LEAST ? 'few' : null),
    headline: true,
  });
  return { results, gaps: [gap] };
}

/** As for a share of decisions: refused kronor of 3 and 6 per cent are not alike because both are few. */
function marginOfShares({ indicator, release }: LineContext, women: RatioCell, men: RatioCell): number {
  const partOf = (cell: RatioCell) => {
    const { value } = estimateSumRatio(pairOf(cell));
    // as it is stored, or the margin would tell it exactly; more than all may be granted
    const share = Math.min(1, store(value ?? 0, release.mode === 'internal' ? 'exact' : 'percent')!);
    return { n: cell.people, x: share * cell.people };
  };
  const [w, m] = [partOf(women), partOf(men)];
  return capMargin(marginOf(indicator, 'points'), { x1: w.x, n1: w.n, x0: m.x, n0: m.n });
}

function pairOf({ people, sumY, sumX, squaresY, squaresX, products }: RatioCell): SumPair {
  return { clusters: people, sumY, sumX, squaresY, squaresX, products };
}

export const sumRatios: KindOfComparing<RatioFigure> = {
  read: readSumRatios,
  declares: ({ stat, scale }) => declareOne(stat, scale === 'ore' ? 'ratio' : 'difference'),
  group: null,
  adjustment: null,
};
