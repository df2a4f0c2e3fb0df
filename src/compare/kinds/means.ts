import type { MeanCell } from '../../model/counted.ts';
import type { Figure } from '../../model/indicator.ts';
import { renameStat } from '../../model/named-figures.ts';
import type { Reason } from '../../model/verdict.ts';
import { adjustMean } from '../../stats/adjusted/adjust.ts';
import { compareMeans, compareMeansByRatio } from '../../stats/compare-means.ts';
import { detectDifference } from '../../stats/detectable.ts';
import type { Comparison, Estimate } from '../../stats/estimate.ts';
import { estimateMean } from '../../stats/mean.ts';
import { compareMedians, estimateMedian } from '../../stats/median.ts';
import { compareSumRatios, estimateSumRatio, type SumPair } from '../../stats/sum-ratio.ts';
import { readCell, readPair } from '../cells.ts';
import { meanStep, withoutSpread } from '../few-people.ts';
import type { DraftGap, LineContext, LineFindings, Storage } from '../findings.ts';
import { judgeRegistration, marginOf } from '../judging.ts';
import { inUnit, withoutFew } from '../rounding.ts';
import { makeGap, makeResult, unknownRow } from '../rows.ts';
import { declareOne, groupGap, type KindOfComparing } from './kind.ts';

type MeanFigure = Extract<Figure, { readonly kind: 'mean' }>;

/** With fewer people than this, a median is somebody's own value; a release asks for more (few-people.ts). */
const LEAST_FOR_MEDIAN = 10;

/**
 * Means of months and days (Welch) and of amounts (ratio of means), with medians as secondary figures (docs/methods.md,
 * "Means").
 */
function readMeans(context: LineContext, figure: MeanFigure): LineFindings {
  const { line } = context;
  const { women, men } = readPair(line, 'mean');
  const storage: Storage = figure.scale === 'ore' ? 'kronor' : figure.scale;
  const unit = figure.scale === 'ore' ? 100 : 1;
  const median = renameStat(line.stat, 'median');
  const mean = (cell: MeanCell) => {
    const sums = clusteredSums(cell, context);
    const estimate = sums ? estimateSumRatio(sums) : estimateMean(cell);
    const told = withoutSpread(context, cell.people, estimate);
    return figure.scale === 'ore' ? withoutFew(told, cell.people) : told;
  };
  const meanRow = (sex: 'women' | 'men' | 'unknown', cell: MeanCell) =>
    makeResult(context, sex, line.stat, cell, inUnit(mean(cell), unit), {
      storage,
      step: meanStep(context, cell.people),
    });
  const medianRow = (sex: 'women' | 'men' | 'unknown', cell: MeanCell) =>
    makeResult(context, sex, median, cell, inUnit(medianOf(context, cell), unit), { storage });
  const unknown = (make: typeof meanRow, stat: string) =>
    unknownRow(context, stat, () => make('unknown', readCell(line, 'unknown', 'mean')!));
  return {
    results: [
      ...[meanRow('women', women), meanRow('men', men), ...unknown(meanRow, line.stat)],
      ...(figure.median ? [medianRow('women', women), medianRow('men', men), ...unknown(medianRow, median)] : []),
    ],
    gaps: figure.beside ? [] : readGaps(context, figure, storage, unit),
  };
}

function readGaps(context: LineContext, figure: MeanFigure, storage: Storage, unit: number): readonly DraftGap[] {
  const { line, indicator } = context;
  const { women, men } = readPair(line, 'mean');
  const [own, other] = [clusteredSums(women, context), clusteredSums(men, context)];
  const least = Math.min(women.people, men.people);
  const told = <C extends Comparison>(gap: C) => withoutSpread(context, least, gap);
  const step = meanStep(context, least);
  const spread = told({ value: 0, low: 0, high: 0, p: 0, reason: null }).low !== null;
  const difference = own && other ? compareSumRatios(own, other, 'difference') : compareMeans(women, men);
  const asRatio = () => (own && other ? compareSumRatios(own, other, 'ratio') : compareMeansByRatio(women, men));
  const ratio = figure.estimand === 'ratio' ? asRatio() : null;
  const registration = judgeRegistration(women, men);
  const kind = figure.scale === 'days' ? 'days' : 'months';
  const sides = { stat: line.stat, women, men };
  const crude = makeGap(context, {
    ...sides,
    estimand: figure.estimand,
    comparison: told(ratio ?? inUnit(difference, unit)),
    margin: marginOf(indicator, ratio ? 'ratio' : kind),
    storage: ratio ? 'factor' : storage,
    detectable: spread ? (ratio ? factorOf(ratio.se) : detectDifference(difference.se && difference.se / unit)) : null,
    step,
    cautions: cautionsOf(context),
    muchMissing: registration.muchMissing,
    withheld: registration.withheld ?? tooFew(figure.scale, women.people, men.people),
    headline: true,
  });
  const described = { ...sides, estimand: 'difference' as const, margin: null, storage, step, described: true };
  const gaps = [crude];
  if (ratio) gaps.push(makeGap(context, { ...described, comparison: told(inUnit(difference, unit)) }));
  if (figure.median) {
    const comparison = tooFewForMedian(context, women, men) ?? {
      ...compareMedians(women.histogram, men.histogram),
      p: null,
    };
    gaps.push(
      makeGap(context, { ...described, stat: renameStat(line.stat, 'median'), comparison: inUnit(comparison, unit) }),
    );
  }
  return gaps;
}

/**
 * Decisions of one person are alike: the mean is then a ratio of sums over persons, Σx/Σn (docs/methods.md, "Means").
 */
function clusteredSums({ byCluster, people, n, sum }: MeanCell, { indicator }: LineContext): SumPair | null {
  if (!byCluster || indicator.cluster === null || people === n) return null;
  return { clusters: people, sumY: sum, sumX: BigInt(n), ...byCluster };
}

/** Gates on n and on the declared kind of number only, never on what the sample looks like. */
function tooFew(scale: MeanFigure['scale'], women: number, men: number): Reason | null {
  const [least, most] = [Math.min(women, men), Math.max(women, men)];
  if (scale === 'months') return least < 20 ? 'few' : null;
  if (scale === 'ore') return least < 50 ? 'few' : null;
  return least < 30 || (least < 50 && most > 3 * least) ? 'few' : null;
}

function cautionsOf({ figure }: LineContext): 'selected_by_decision'[] {
  // a mean of days exists only for exports without open applications, which are selected by decision date
  const byDecision = figure.kind === 'mean' && figure.scale === 'days';
  return byDecision ? ['selected_by_decision'] : [];
}

function medianOf(context: LineContext, cell: MeanCell): Estimate {
  if (cell.people > 0 && isTooFewForMedian(context, cell.people))
    return { value: null, low: null, high: null, reason: 'few' };
  return estimateMedian(cell.histogram);
}

function isTooFewForMedian(context: LineContext, people: number): boolean {
  return people < LEAST_FOR_MEDIAN || meanStep(context, people) !== null;
}

function tooFewForMedian(context: LineContext, women: MeanCell, men: MeanCell): Comparison | null {
  const least = Math.min(women.people, men.people);
  return least > 0 && isTooFewForMedian(context, least)
    ? { value: null, low: null, high: null, p: null, reason: 'few' }
    : null;
}

function factorOf(se: number | null): number | null {
  return se === null ? null : Math.exp(detectDifference(se)!);
}

export const means: KindOfComparing<MeanFigure> = {
  read: readMeans,
  declares: ({ stat, estimand, median }) => {
    const one = declareOne(stat, estimand);
    if (!median) return one;
    const other = declareOne(renameStat(stat, 'median'), 'difference');
    return { results: [...one.results, ...other.results], gaps: [...one.gaps, ...other.gaps] };
  },
  group: (line, { estimand }) => {
    const ratio = estimand !== 'difference';
    const { women, men } = readPair(line, 'mean');
    const { value, se } = ratio ? compareMeansByRatio(women, men) : compareMeans(women, men);
    // the gap's own interval takes decisions of one person as independent; as many as a person has widen it here
    const repeated = Math.max(women.n / women.people, men.n / men.people);
    return groupGap(value, se === null ? null : se * se * repeated, women.n + men.n, ratio);
  },
  adjustment: ({ estimand, scale }) => {
    const isRatio = estimand === 'ratio';
    const parts = scale === 'ore' ? ({ unit: 100, storage: 'kronor' } as const) : { unit: 1, storage: scale };
    return {
      table: 'numbers',
      adjust: (strata, covariates, clusters) => adjustMean(strata, covariates, estimand, clusters),
      crude: ({ women, men }) => (isRatio ? compareMeansByRatio(women, men) : compareMeans(women, men)),
      isRatio,
      ...(isRatio ? ({ unit: 1, storage: 'factor' } as const) : parts),
      parts,
      leastEvents: null,
    };
  },
};
