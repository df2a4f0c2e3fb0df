import type { GapRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import { roundSize, type Towards, toPercent, writeNumber } from '../../text/number.ts';
import { fill, type Lang } from '../../text/text.ts';
import { between, limits } from '../words/limits.ts';
import { decimalsOf, inWrittenUnit } from './decimals.ts';
import { writePercent, writeSize } from './figures.ts';
import type { RoundedGap } from './rounded-gap.ts';

/** The limits of a gap as sizes without sign, in the unit that is written: never narrower than they were counted. */
interface Limits {
  /** Where women’s figure may be the lower at one end and the higher at the other. */
  readonly crosses: boolean;
  /** The nearer end first; of limits that cross nought the lower one first. */
  readonly ends: readonly [number, number];
  readonly decimals: number;
}

/** `decimals`: those of the gap that they stand beside; a nearer end under one has one. Null where an end is not known. */
function findLimits(gap: GapRow, scale: Scale, decimals: number): Limits | null {
  if (gap.low === null || gap.high === null) return null;
  const flat = gap.estimand === 'difference';
  const nought = flat ? 0 : 1;
  const crosses = gap.low < nought && gap.high > nought;
  const far = (end: number): number => (flat ? inWrittenUnit(Math.abs(end), scale) : toPercent(Math.abs(end - 1)));
  const sizes = [far(gap.low), far(gap.high)] as const;
  const [first, second] = crosses || sizes[0] <= sizes[1] ? sizes : [sizes[1], sizes[0]];
  const fine = !crosses && first > 0 && first < 1 ? 1 : 0;
  const places = flat ? Math.max(decimals, scale === 'days' || scale === 'kronor' ? 0 : fine) : fine;
  const round = (size: number, towards: Towards): number => roundSize(size, places, towards);
  return { crosses, ends: [round(first, crosses ? 'up' : 'down'), round(second, 'up')], decimals: places };
}

/** Both ends of an interval on one side of nought: `mellan 1 och 8 procentenheter`. */
export function writeSpan(gap: GapRow, scale: Scale, lang: Lang, decimals: number): string | null {
  const found = findLimits(gap, scale, decimals);
  if (found === null) return null;
  const [near, far] = found.ends;
  return fill(between, {
    near: writeNumber(near, lang, found.decimals),
    far:
      gap.estimand === 'difference'
        ? writeSize(far, scale, lang, found.decimals)
        : writePercent(far, lang, found.decimals),
  })[lang];
}

/**
 * The limits of a gap below its size in a table, without unit: `17–36`; `6 lägre – 2 högre` where women may have the
 * lower figure or the higher; '' where there are none.
 *
 * @param rounded - the gap as it is printed above them
 */
export function writeLimits(gap: GapRow | undefined, rounded: RoundedGap | null, scale: Scale, lang: Lang): string {
  if (gap?.status !== 'shown' || rounded === null) return '';
  const found = findLimits(gap, scale, rounded.kind === 'difference' ? rounded.decimals : decimalsOf(scale));
  if (found === null) return '';
  const [first, second] = found.ends.map((end) => writeNumber(end, lang, found.decimals)) as [string, string];
  const flat = gap.estimand === 'difference';
  const words = limits[flat && (scale === 'months' || scale === 'days') ? 'time' : 'level'];
  if (found.crosses) return fill(words.both, { low: first, high: second })[lang];
  if (rounded.size !== 0) return `${first}–${second}`;
  const up = gap.high! > (flat ? 0 : 1);
  return fill(up ? words.up : words.down, { near: first, far: second })[lang];
}
