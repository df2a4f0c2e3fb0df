import type { GapRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import { roundNumber, toPercent } from '../../text/number.ts';
import { decimalsOf, inWrittenUnit } from './decimals.ts';

/** A gap as it is printed. */
export interface RoundedGap {
  /**
   * `difference`: women − men in the unit that is written (percentage points, months, days, kronor). `percent`: how far
   * women’s figure lies above men’s, in per cent of it.
   */
  readonly kind: 'difference' | 'percent';
  /** With its sign: below nought where women’s figure is the lower. */
  readonly size: number;
  readonly decimals: number;
  /**
   * `under`: there is a gap, smaller than `size`. `about`: rounded to tens, since the figures beside are rounded too.
   * `equally_long`: among those who have had aid equally long, so that the figures beside do not tell it.
   */
  readonly told: 'exactly' | 'under' | 'about' | 'equally_long';
}

type Judged = Pick<GapRow, 'value' | 'estimand' | 'verdict' | 'grade'>;

/** For whom the words of a gap say that the figure is higher: 1 women, −1 men, 0 nobody. */
export function directionOf({ value, estimand, verdict, grade }: Judged): -1 | 0 | 1 {
  if (verdict === 'women_higher') return 1;
  if (verdict === 'men_higher') return -1;
  if (grade !== 'real_but_small' || value === null) return 0;
  return value > (estimand === 'difference' ? 0 : 1) ? 1 : -1;
}

/** Decimals of a gap in per cent: one where whole per cent would say nought. */
export const decimalsOfPercent = (size: number): number => (Math.abs(size) >= 0.05 && Math.abs(size) < 0.95 ? 1 : 0);

/** A gap that stands by itself, without the two figures; null where it has no value. */
export function roundAlone(
  { value, estimand }: Pick<GapRow, 'value' | 'estimand'>,
  scale: Scale,
  decimals = decimalsOf(scale),
): RoundedGap | null {
  if (value === null) return null;
  if (estimand !== 'difference') {
    const size = toPercent(value - 1);
    const fine = decimalsOfPercent(size);
    return { kind: 'percent', size: roundNumber(size, fine), decimals: fine, told: 'exactly' };
  }
  return { kind: 'difference', size: roundNumber(inWrittenUnit(value, scale), decimals), decimals, told: 'exactly' };
}

/** A gap in the decimals of one that it is set beside: the adjusted one beside the crude. */
export function roundBeside(
  gap: Pick<GapRow, 'value' | 'estimand'>,
  beside: RoundedGap | null,
  scale: Scale,
): RoundedGap | null {
  return roundAlone(gap, scale, beside?.kind === 'difference' ? beside.decimals : undefined);
}

/** From here on the ratio that a reader works out is another than the one that was counted. */
const TOLERANCE = 1;
const TENS = 10;

/**
 * A ratio beside the two figures as they are printed, in per cent: what a reader works out from them, where that is less
 * than one per cent from what was counted; else tens, where both lie less than ten from them. Null where the printed
 * figures do not tell it: 0.1 and 0.2 are 50 per cent apart, and may be 30.
 */
export function roundRatio(women: number, men: number, ratio: number): RoundedGap | null {
  if (!(men > 0)) return null;
  const [found, counted] = [toPercent(women / men - 1), toPercent(ratio - 1)];
  const decimals = decimalsOfPercent(counted);
  if (Math.abs(found - counted) < TOLERANCE * 10 ** -decimals)
    return { kind: 'percent', size: roundNumber(found, decimals), decimals, told: 'exactly' };
  const tens = TENS * roundNumber(counted / TENS, 0);
  const near = tens * found > 0 && Math.abs(found - tens) < TENS;
  return near ? { kind: 'percent', size: tens, decimals: 0, told: 'about' } : null;
}

/**
 * The same as a quotient, for a table of numbers: two decimals where it is what a reader works out, else one. `ratio`
 * where the printed figures do not tell it.
 */
export function roundQuotient(women: number, men: number, ratio: number) {
  const found = women / men;
  if (Math.abs(found - ratio) < 0.01) return { value: roundNumber(found, 2), decimals: 2 };
  return { value: ratio, decimals: Math.abs(found - roundNumber(ratio, 1)) < 0.1 ? 1 : 0 };
}
