import { readCategories } from './categories.ts';
import { readCounts } from './counts.ts';
import { readCouples } from './couples.ts';
import { readDurations } from './durations.ts';
import type { LineFindings, Place } from './findings.ts';
import { readMeans } from './means.ts';
import { readRates } from './rates.ts';
import { hideGap, hideResult } from './rows.ts';
import { readShares } from './shares.ts';
import { declareRows, isOfCouple } from './stat-names.ts';
import { readSumRatios } from './sum-ratios.ts';

/** The findings of one line by its kind of figure; a hidden line gives the rows that its declaration promises, silent. */
export function readLine(place: Place): LineFindings {
  const { figure, line, indicator } = place;
  if (!line.shown) return hideLine(place);
  switch (figure.kind) {
    case 'count':
      return readCounts(place);
    case 'share':
      return indicator.unit === 'couple' ? readCouples(place) : readShares(place);
    case 'mean':
      return readMeans(place, figure);
    case 'ratio':
      return readSumRatios(place, figure);
    case 'rate':
      return readRates(place);
    case 'survival':
      return readDurations(place, figure);
    case 'category':
      return readCategories(place);
  }
}

function hideLine(place: Place): LineFindings {
  const { indicator, figure } = place;
  const { results, gaps } = declareRows(indicator, figure);
  const sexes = isOfCouple(indicator, figure) ? [null] : (['women', 'men'] as const);
  return {
    results: results.flatMap((stat) => sexes.map((sex) => hideResult(place, sex, stat))),
    gaps: gaps.map(({ stat, estimand }, index) => hideGap(place, stat, estimand, place.headline && index === 0)),
  };
}
