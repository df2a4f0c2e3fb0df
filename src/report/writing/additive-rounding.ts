import type { FigureRow, GapRow, ResultRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import { roundNumber } from '../../text/number.ts';
import { findMain, type IndicatorRows, type Pair } from '../rows.ts';
import { decimalsIn, decimalsOf, inWrittenUnit, stepOf } from './decimals.ts';
import { directionOf, type RoundedGap, roundAlone, roundRatio } from './rounded-gap.ts';

/*
 * Numbers that add up. Women's figure, men's figure and the gap are rounded together, once, and are printed so wherever
 * they stand: a reader who subtracts the two finds the third. Nothing here touches what is stored.
 */

/** A pair as it is printed. A side whose printed value follows from the others has it as its value. */
export interface RoundedPair {
  readonly women: ResultRow | undefined;
  readonly men: ResultRow | undefined;
  readonly third: ResultRow | undefined;
  /** Of the figures and their limits. */
  readonly decimals: number;
  /** Null where there is no gap, or none that is shown. */
  readonly gap: RoundedGap | null;
  /** The same, beside another ratio: amounts in per cent where the printed ones tell it. */
  readonly besideRatio: RoundedGap | null;
}

/** What is rounded together; `third`, of couples, is both. */
export type Compared = Partial<Pick<Pair, 'women' | 'men' | 'third' | 'gap'>> &
  Pick<Pair, 'unit'> & { readonly figure: Pick<FigureRow, 'kind' | 'scale'> };

/** Shares are whole per cent under this base (disclosure rules), and mostly above it. */
const FINE = 100;
const HUNDRED = 100;

/**
 * Rounds women's figure, men's figure and their gap so that the gap is the difference of the two as printed. The fewest
 * decimals are taken with which it is also the gap as counted, rounded; with the most that may be written (shares under
 * a base of 100: none; nothing more than is stored) the printed difference stands, at most one in the last digit from
 * the counted one. One decimal more, where it is known, when the numbers would contradict the words: none and
 * established, the margin and smaller than it, outside of its own interval. Amounts told as a ratio have their
 * difference in kronor.
 */
export function roundPair({ figure: { kind, scale }, unit, women, men, third, gap }: Compared): RoundedPair {
  const shown = gap?.status === 'shown' && gap.value !== null ? gap : undefined;
  if (women?.value == null || men?.value == null) {
    const alone = shown ? roundAlone(shown, scale) : null;
    return { women, men, third, decimals: decimalsOf(scale), gap: alone, besideRatio: alone };
  }
  const sides: Sides = {
    ...{ kind, scale },
    women: inWrittenUnit(women.value, scale),
    men: inWrittenUnit(men.value, scale),
    third: third?.value == null ? null : inWrittenUnit(third.value, scale),
    gap: shown,
  };
  const decimals = chooseDecimals(sides, levelsOf(sides, unit, Math.min(women.n ?? 0, men.n ?? 0)));
  const printed = printSides(sides, decimals);
  const put = (row: ResultRow | undefined, side: 'women' | 'men' | 'third'): ResultRow | undefined =>
    row === undefined || printed[side] === null || printed[side] === roundNumber(sides[side]!, decimals)
      ? row
      : { ...row, value: roundNumber(printed[side] / (scale === 'share' ? HUNDRED : 1), 6) };
  const told = shown ? roundGap(sides, shown, decimals) : null;
  const besideRatio = shown && shown.estimand !== 'difference' ? tellRatio(sides, shown, decimals) : null;
  return {
    women,
    men: put(men, 'men'),
    third: put(third, 'third'),
    decimals,
    gap: told,
    besideRatio: besideRatio ?? told,
  };
}

/** The gap that answers a question, as it is printed beside its two figures. */
export function roundHeadline(rows: IndicatorRows): RoundedGap | null {
  const { headline, described, figure } = rows;
  if (headline === undefined) return null;
  const { main } = findMain(rows);
  return roundPair({ figure: figure(headline.stat), unit: described.unit, ...main, gap: headline }).gap;
}

/** Figures in the unit in which they are written. */
interface Sides {
  readonly kind: FigureRow['kind'];
  readonly scale: Scale;
  readonly women: number;
  readonly men: number;
  readonly third: number | null;
  readonly gap: GapRow | undefined;
}

/** Decimals that may be written, fewest first; `last` where nothing else keeps numbers and words together. */
interface Levels {
  readonly usual: readonly number[];
  readonly last: number;
}

function levelsOf({ scale, women, men, gap }: Sides, unit: Unit, base: number): Levels {
  const own = decimalsOf(scale);
  if (scale === 'kronor' || scale === 'count') return { usual: [own], last: own };
  // how far a field is filled in is told in whole per cent
  if (scale === 'share' && (unit === 'field' || base < FINE)) return { usual: [own], last: own };
  const counted = gap?.estimand === 'difference' ? inWrittenUnit(gap.value!, scale) : null;
  const known = decimalsIn([women, men, counted], own + 2);
  const fine = Math.max(own, Math.min(own + 1, known));
  const extreme = scale === 'share' && (Math.min(women, men) < 10 || Math.max(women, men) > 90);
  return { usual: extreme || fine === own ? [fine] : [own, fine], last: Math.max(fine, known) };
}

function chooseDecimals(sides: Sides, { usual, last }: Levels): number {
  const whole = usual.find((decimals) => addsAsCounted(sides, decimals) && isInAccord(sides, decimals));
  if (whole !== undefined) return whole;
  const closest = usual.findLast((decimals) => isInAccord(sides, decimals));
  return closest ?? (isInAccord(sides, last) ? last : usual.at(-1)!);
}

/** The sides are parts of one whole: the woman, the man or both of the couples; women and men of all. */
const isWhole = ({ kind, women, men, third }: Sides): boolean =>
  kind === 'share_of_sex' || (kind === 'share' && third !== null && isSame(women + men + third, HUNDRED));

/** Women’s and men’s part of one whole, from women’s in per cent, as printed: 54.5 and 45.5 are 55 and 45. */
function divideWhole(women: number, decimals: number): { readonly women: number; readonly men: number } {
  const printed = roundNumber(women, decimals);
  return { women: printed, men: roundNumber(HUNDRED - printed, decimals) };
}

/** How so many women and men divide, in whole per cent that add up to a hundred, as fractions. */
export function roundSexShares(women: number, men: number): { readonly women: number; readonly men: number } {
  const printed = divideWhole(inWrittenUnit(women / (women + men), 'share'), 0);
  return { women: printed.women / HUNDRED, men: printed.men / HUNDRED };
}

/** The sides as printed; of the parts of a whole the last one is what the others leave. */
function printSides(sides: Sides, decimals: number) {
  const [women, men] = [roundNumber(sides.women, decimals), roundNumber(sides.men, decimals)];
  if (!isWhole(sides)) return { women, men, third: sides.third === null ? null : roundNumber(sides.third, decimals) };
  if (sides.third === null) return { ...divideWhole(sides.women, decimals), third: null };
  return { women, men, third: Math.max(0, roundNumber(HUNDRED - women - men, decimals)) };
}

function subtract(sides: Sides, decimals: number): number {
  const { women, men } = printSides(sides, decimals);
  return roundNumber(women - men, decimals);
}

const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

/** What a reader works out is what was counted, rounded; and parts of a whole add up to it. */
function addsAsCounted(sides: Sides, decimals: number): boolean {
  const { gap, scale } = sides;
  const printed = printSides(sides, decimals);
  if (!isSame(printed.men, roundNumber(sides.men, decimals))) return false;
  if (sides.third !== null && !isSame(printed.third!, roundNumber(sides.third, decimals))) return false;
  if (gap === undefined) return true;
  if (gap.estimand === 'difference')
    return isSame(subtract(sides, decimals), roundNumber(inWrittenUnit(gap.value!, scale), decimals));
  return (
    isWithinTime(gap) || scale === 'kronor' || roundRatio(printed.women, printed.men, gap.value!)?.told === 'exactly'
  );
}

/** The printed difference does not contradict the verdict, its grade, or the interval. */
function isInAccord(sides: Sides, decimals: number): boolean {
  const { gap, scale } = sides;
  if (gap === undefined) return true;
  const size = subtract(sides, decimals);
  if (size === 0 && directionOf(gap) !== 0) return false;
  if (gap.estimand !== 'difference') return true;
  const written = (value: number): number => inWrittenUnit(value, scale);
  const { low, high, margin, verdict } = gap;
  if (verdict === 'equal' && margin !== null && Math.abs(size) >= written(margin) - 1e-9) return false;
  if (low === null || high === null) return true;
  const step = 10 ** -decimals;
  return size > written(low) - step && size < written(high) + step;
}

/** The gap of the sides as they are printed. */
function roundGap(sides: Sides, gap: GapRow, decimals: number): RoundedGap {
  const { scale } = sides;
  const ratio = gap.estimand !== 'difference' && scale !== 'kronor' ? tellRatio(sides, gap, decimals) : null;
  if (ratio !== null) return ratio;
  const size = subtract(sides, decimals);
  const counted = gap.estimand === 'difference' ? inWrittenUnit(gap.value!, scale) : null;
  const step = stepOf([sides.women, sides.men], scale, decimals);
  const direction = directionOf(gap) || Math.sign(counted ?? 0);
  const slight = counted !== null && counted !== 0 && Math.abs(counted) < step / 2;
  if (size === 0 ? directionOf(gap) !== 0 : slight)
    return { kind: 'difference', size: direction * step, decimals, told: 'under' };
  return { kind: 'difference', size, decimals, told: 'exactly' };
}

/** Of those who have had aid equally long, beside the rates of all: no reader can work it out from these. */
const isWithinTime = ({ estimand }: GapRow): boolean => estimand === 'rate_ratio';

/** The gap in per cent, as a reader works it out; null where the printed sides do not tell it. */
function tellRatio(sides: Sides, gap: GapRow, decimals: number): RoundedGap | null {
  if (isWithinTime(gap)) return { ...roundAlone(gap, sides.scale)!, told: 'equally_long' };
  const { women, men } = printSides(sides, decimals);
  const ratio = roundRatio(women, men, gap.value!);
  return ratio !== null && ratio.size === 0 && directionOf(gap) !== 0 ? null : ratio;
}
