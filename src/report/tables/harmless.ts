import { legalText } from '../legal-text.ts';

/** Signs that a spreadsheet may take as the start of a formula, in their wide forms too, after blanks or not. */
const TRIGGER = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * A text for a cell of a spreadsheet, so that none is run as a formula: an apostrophe goes before one that could be.
 * OWASP, "CSV Injection". In a workbook a text is never run when it is opened, but it would be when it is edited or
 * saved as CSV, so the same holds there. Numbers are not texts: a negative one stays a number.
 */
export function makeHarmless(text: string): string {
  const plain = legalText(text);
  return TRIGGER.test(plain) ? `'${plain}` : plain;
}
