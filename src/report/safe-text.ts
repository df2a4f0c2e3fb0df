/**
 * What XML 1.0 may not hold (2.2, Char), nor HTML (13.1.4, Text): control characters but tab and line breaks, lone
 * surrogates, and two others.
 */
const ILLEGAL = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text that a page or a Word document can hold: names of files and of levels come from outside. */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, ' ');
}

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
