import type { Figure, FigureOf } from '../../model/indicator.ts';
import type { LineFindings, Place } from '../findings.ts';
import { hideGap, hideResult } from '../rows.ts';
import { categories } from './categories.ts';
import { counts } from './counts.ts';
import { durations } from './durations.ts';
import { isOfCouple, type KindOfComparing } from './kind.ts';
import { means } from './means.ts';
import { rates } from './rates.ts';
import { shares } from './shares.ts';
import { sumRatios } from './sum-ratios.ts';

const KINDS: { readonly [K in Figure['kind']]: KindOfComparing<FigureOf<K>> } = {
  count: counts,
  share: shares,
  mean: means,
  ratio: sumRatios,
  rate: rates,
  survival: durations,
  category: categories,
};

/** How a figure is compared. */
export function comparingOf(figure: Figure): KindOfComparing {
  return KINDS[figure.kind] as KindOfComparing; // the table has each kind under its own name
}

/** The findings of one line by its kind of figure; a hidden line gives the rows that its declaration promises, silent. */
export function readLine(place: Place): LineFindings {
  return place.line.shown ? comparingOf(place.figure).read(place, place.figure) : hideLine(place);
}

function hideLine(place: Place): LineFindings {
  const { indicator, figure } = place;
  const { results, gaps } = comparingOf(figure).declares(figure);
  const ofCouple = isOfCouple(indicator, figure);
  const sexes = ofCouple ? [null] : (['women', 'men'] as const);
  const alone = figure.beside || ofCouple;
  return {
    results: results.flatMap((stat) => sexes.map((sex) => hideResult(place, sex, stat))),
    gaps: alone
      ? []
      : gaps.map(({ stat, estimand }, index) => hideGap(place, stat, estimand, place.headline && index === 0)),
  };
}
