import type { Figure, FigureOf } from '../../model/indicator.ts';
import type { LineContext, LineFindings } from '../findings.ts';
import { hideGap, hideResult } from '../rows.ts';
import { categories } from './categories.ts';
import { counts } from './counts.ts';
import { durations } from './durations.ts';
import { isOfCouple, type KindOfComparing, type NumberAdjustment, type SpellAdjustment } from './kind.ts';
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

/** How a figure is compared within strata of this table; strata of another table than its kind has are a bug. */
export function adjustmentOf(figure: Figure, table: 'numbers'): NumberAdjustment;
export function adjustmentOf(figure: Figure, table: 'spells'): SpellAdjustment;
export function adjustmentOf(figure: Figure, table: 'numbers' | 'spells'): NumberAdjustment | SpellAdjustment {
  const found = comparingOf(figure).adjustment?.(figure);
  if (found?.table !== table) throw new RangeError(`strata of ${table} for a ${figure.kind}: ${figure.stat}`);
  return found;
}

/**
 * The findings of one line by its kind of figure; a hidden line gives the rows that its declaration promises, silent.
 */
export function readLine(context: LineContext): LineFindings {
  return context.line.shown ? comparingOf(context.figure).read(context, context.figure) : hideLine(context);
}

function hideLine(context: LineContext): LineFindings {
  const { indicator, figure, line } = context;
  // a table of which nothing is shown names none of the horizons that the release shows in no group
  const horizons = line.by === null ? null : (line.horizons ?? null);
  const { results, gaps } = comparingOf(figure).declares(figure, horizons);
  const ofCouple = isOfCouple(indicator, figure);
  const sexes = ofCouple ? [null] : (['women', 'men'] as const);
  const alone = figure.beside || ofCouple;
  return {
    results: results.flatMap((stat) => sexes.map((sex) => hideResult(context, sex, stat))),
    gaps: alone
      ? []
      : gaps.map(({ stat, estimand }, index) => hideGap(context, stat, estimand, context.headline && index === 0)),
  };
}
