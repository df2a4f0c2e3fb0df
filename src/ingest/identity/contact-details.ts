const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
/** `070-123 45 67`, `08-123 456 78`, `+46 70 123 45 67`, `0701234567`: a nought or a country, then seven digits or more. */
const TELEPHONE =
  /(?<![\d.,/-])(?:(?:\+|00)\d{1,3}(?:\(0\))?[ -]?\d(?:[ -]?\d){6,11}|0\d{1,3}[-/ ]+\d{2,3}(?:[ ]?\d){3,6}|07[02369]\d{7})(?![\d-])/;
/** A name of a street with its number. */
const STREET =
  /\p{L}{2,}(?:gatan|gata|vägen|gränden?|stigen|allén|backen|torget|kajen)\s+\d{1,3}(?:\s?[A-Z])?(?![\p{L}\d])/iu;

/** True where a text, written as normal-text.ts writes it, holds an e-mail address, a telephone number or a street address. */
export function holdsContactDetails(text: string): boolean {
  return EMAIL.test(text) || STREET.test(text) || TELEPHONE.test(text);
}
