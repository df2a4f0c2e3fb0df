import type { Scale } from '../../model/named-figures.ts';
import { roundNumber } from '../../text/number.ts';
import { decimalsOf, inWrittenUnit, stepOf } from './decimals.ts';
import type { RoundedGap } from './rounded-gap.ts';

/** Decimals of parts that stand by themselves. */
export const decimalsOfParts = (scale: Scale): number => (scale === 'share' ? 1 : decimalsOf(scale));

/**
 * The parts of a gap as they are printed, in the unit in which they are written: the whole first, what remains last, and
 * between them parts that add up to what lies between. `whole`: the gap as it is printed beside its two figures, whose
 * decimals the parts take; null where they stand by themselves. What rounding leaves over goes, step by step, to the
 * parts that it changes least.
 */
export function roundParts(values: readonly number[], whole: RoundedGap | null, scale: Scale): readonly RoundedGap[] {
  const own = whole?.kind === 'difference' && whole.told === 'exactly' ? whole : null;
  const decimals = own?.decimals ?? decimalsOfParts(scale);
  const exact = values.map((value) => inWrittenUnit(value, scale));
  const step = stepOf(own ? [own.size, ...exact] : exact, scale, decimals);
  const steps = exact.map((size) => roundNumber(size / step, 0));
  if (own !== null) steps[0] = roundNumber(own.size / step, 0);
  const between = exact.slice(1, -1).map((size) => size / step);
  const printed = [steps[0]!, ...apportion(between, steps[0]! - steps.at(-1)!), steps.at(-1)!];
  return printed.map((size) => ({
    kind: 'difference',
    size: roundNumber(size * step, decimals),
    decimals,
    told: 'exactly',
  }));
}

/** Whole numbers near `sizes` that add up to `total`. A part of nought stays nought where another can take the rest. */
function apportion(sizes: readonly number[], total: number): readonly number[] {
  const rounded = sizes.map((size) => roundNumber(size, 0));
  let over = total - rounded.reduce((sum, size) => sum + size, 0);
  for (; over !== 0 && rounded.length > 0; over -= Math.sign(over)) {
    const change = Math.sign(over);
    const cost = rounded.map((size, at) => change * (size - sizes[at]!) + (sizes[at] === 0 ? sizes.length : 0));
    rounded[cost.indexOf(Math.min(...cost))]! += change;
  }
  return rounded;
}
