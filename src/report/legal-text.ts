/**
 * What XML 1.0 may not hold (2.2, Char), nor HTML (13.1.4, Text): control characters but tab and line breaks, halves of
 * characters, two others.
 */
const ILLEGAL = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text that a page or a Word document can hold: names of files and of levels come from outside. */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, ' ');
}
