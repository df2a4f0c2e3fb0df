/** Significant digits that are kept: the last three or four of a double differ between versions of Node. */
const DIGITS = 12;

/**
 * The same value with every number that is not whole rounded, so that the bytes are the same whichever Node made them.
 */
export function steadyNumbers<T>(value: T): T {
  return steady(value) as T; // the same shape, number for number
}

function steady(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
  if (Array.isArray(value)) return value.map(steady);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, steady(one)]));
}
