import type { Figure, FigureOf } from '../../../model/indicator.ts';
import { category } from './category.ts';
import { count } from './count.ts';
import type { KindOfCounting } from './kind.ts';
import { mean } from './mean.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import { share } from './share.ts';
import { survival } from './survival.ts';

const KINDS: { readonly [K in Figure['kind']]: KindOfCounting<FigureOf<K>> } = {
  count,
  share,
  mean,
  ratio,
  rate,
  survival,
  category,
};

/** How a figure is counted. */
export function kindOf(figure: Figure): KindOfCounting {
  return KINDS[figure.kind] as KindOfCounting; // the table has each kind under its own name
}

/** Condition of being registered, over the unit's columns; null where everybody counted is. */
export function knownSql(figure: Figure): string | null {
  return kindOf(figure).known(figure);
}
