import type { Scale } from '../../model/named-figures.ts';
import { roundNumber, toPercent } from '../../text/number.ts';

/** Decimals that a figure of this scale is written with. Amounts and days are whole (disclosure rules). */
export function decimalsOf(scale: Scale): number {
  return scale === 'months' || scale === 'rate' || scale === 'number' ? 1 : 0;
}

/** A figure, or a difference of two, in the unit that it is written in: shares in per cent, others in their own. */
export function inWrittenUnit(value: number, scale: Scale): number {
  return scale === 'share' ? toPercent(value) : value;
}

/** Decimals that numbers have, at most `most`: what is stored whole is not written with decimals that nobody knows. */
export function decimalsIn(numbers: readonly (number | null)[], most: number): number {
  const known = numbers.filter((number) => number !== null);
  for (let decimals = 0; decimals < most; decimals++)
    if (known.every((number) => Math.abs(number - roundNumber(number, decimals)) < 1e-9)) return decimals;
  return most;
}

/** Steps in which a release stores what is about few (docs/methods.md, "Rounding"). */
const COARSE: Readonly<Partial<Record<Scale, readonly number[]>>> = { kronor: [100, 10], days: [10], months: [0.5] };

/** The step in which all these numbers are known: a coarse one, or that of the last decimal that is written. */
export function stepOf(numbers: readonly number[], scale: Scale, decimals: number): number {
  const fits = (step: number): boolean =>
    decimalsIn(
      numbers.map((number) => number / step),
      1,
    ) === 0;
  return COARSE[scale]?.find(fits) ?? 10 ** -decimals;
}
