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

/** The text with `…` for every identity number in it; unchanged where there is none. What is hidden may have hidden another. */
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
