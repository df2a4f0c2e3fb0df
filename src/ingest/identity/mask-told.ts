import { normalText } from './normal-text.ts';

/** Nine: a number that has lost its leading zero. */
const MANY_DIGITS = 9;
/** Letters that stand for digits beside them: `55O506-9878`. */
const MIXED = /[\doilzsb]*\d[\doilzsb]*/gi;
/** Day, month and year without their noughts, and the last four, in any order. */
const SHORT_DATE = 4;
const LAST_FOUR = 4;

/**
 * A value of an option, of a mapping or of another file that people write, as a message may repeat it: `…` where an identity
 * number could hide in it in any spelling, those that stop no run too (docs/identity.md, "Not found"). Wide, since whoever
 * wrote the value has it.
 */
export const maskTold = (text: string): string => (mayHoldNumber(text) ? '…' : text);

function mayHoldNumber(written: string): boolean {
  const groups = normalText(written).match(MIXED) ?? [];
  const digits = groups.reduce((sum, { length }) => sum + length, 0);
  if (digits >= MANY_DIGITS) return true;
  // 2025-01-31 and 2024-2025 have eight as well
  return groups.length >= SHORT_DATE && groups.some(({ length }) => length === LAST_FOUR);
}
