/** Signs that a spreadsheet may take as the start of a formula, in their wide forms too, after blanks or not. */
const TRIGGER = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it removes
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/**
 * A text for a cell of a spreadsheet, so that none is run as a formula: an apostrophe goes before one that could be.
 * OWASP, "CSV Injection". In a workbook a text is never run when it is opened, but it would be when it is edited or
 * saved as CSV, so the same holds there. Numbers are not texts: a negative one stays a number.
 */
export function makeHarmless(text: string): string {
  const plain = text.replace(CONTROL, '');
  return TRIGGER.test(plain) ? `'${plain}` : plain;
}
