import { findShapes } from './find-shapes.ts';
import { createIdentityScan } from './identity-scan.ts';
import { type Shaped, USUAL } from './judge-digits.ts';
import { normalText } from './normal-text.ts';

/** What is hidden: wider than what stops a run where little is lost by it, and not the time in the name of a file. */
const isHidden = ({ dated, valid, form, tail, dashed, time, alone }: Shaped): boolean =>
  dated &&
  (form === USUAL
    ? (valid || dashed || tail === 'letter') && !(time && !alone)
    : valid && (alone || OF_COLUMNS.test(form)));

/** Decimal numbers, amounts and days in another order, which a column tells from numbers and a single text does not. */
const OF_COLUMNS = /^(?:kr|g?d|ordered)/;

/**
 * The text with `…` for every identity number in it; unchanged where there is none. What is hidden may have hidden
 * another.
 */
export function hideNumbers(text: string): string {
  const shown = hiddenOnce(text);
  return shown === text ? text : hideNumbers(shown);
}

function hiddenOnce(text: string): string {
  const hidden = findShapes(text).filter(isHidden);
  if (hidden.length === 0) return text;
  const clean = normalText(text);
  let shown = '';
  let at = 0;
  for (const { start, end } of hidden) {
    shown += `${clean.slice(at, Math.max(at, start))}…`;
    at = end;
  }
  return shown + clean.slice(at);
}

/** True for a name or a value that holds an identity number, by itself. */
export function holdsNumber(text: string): boolean {
  const scan = createIdentityScan();
  scan.see('file', text, 0);
  return scan.decide({ pseudonym: new Set() }).length > 0;
}

/** Nine: a number that has lost its leading zero. */
const MANY_DIGITS = 9;
/** Letters that stand for digits beside them: `55O506-9878`. */
const MIXED = /[\doilzsb]*\d[\doilzsb]*/gi;
/** Day, month and year without their noughts, and the last four, in any order. */
const SHORT_DATE = 4;
const LAST_FOUR = 4;

/**
 * A value of an option, of a mapping or of another file that people write, as a message may repeat it: `…` where an
 * identity number could hide in it in any spelling, those that stop no run too (docs/identity.md, "Not found"). Wide,
 * since whoever wrote the value has it.
 */
export const maskTold = (text: string): string => (mayHoldNumber(text) ? '…' : text);

function mayHoldNumber(written: string): boolean {
  const groups = normalText(written).match(MIXED) ?? [];
  const digits = groups.reduce((sum, { length }) => sum + length, 0);
  if (digits >= MANY_DIGITS) return true;
  // 2025-01-31 and 2024-2025 have eight as well
  return groups.length >= SHORT_DATE && groups.some(({ length }) => length === LAST_FOUR);
}
