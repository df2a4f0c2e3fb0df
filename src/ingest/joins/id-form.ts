/**
 * The forms in which ids of different files are compared, as bits: numbers without what a spreadsheet puts on or takes off,
 * letters without case and width.
 */
export const AS_WRITTEN = 0;
export const NUMBERS = 1;
export const LETTERS = 2;

/** From the gentlest. */
export const FORMS = [NUMBERS, LETTERS, NUMBERS | LETTERS] as const;

/** `00017`, `17`, `17.0`, `17,00`, `1 234`: digits and what programs do to them. */
const NUMBER = /^(\d{1,3}(?: \d{3})+|\d+)(?:[.,]0{1,2})?$/;

/** An id in a form. The text is tidy; an id that the form does not concern is given back as it is. */
export function idInForm(text: string, form: number): string {
  const letters = (form & LETTERS) === 0 ? text : text.normalize('NFKC').toLowerCase();
  const digits = (form & NUMBERS) === 0 ? undefined : NUMBER.exec(letters)?.[1];
  return digits === undefined ? letters : digits.replaceAll(' ', '').replace(/^0+(?=\d)/, '');
}

/** An id without anything but letters and digits: never compared so, but told of where it would help. */
export function idWithoutMarks(text: string): string {
  return idInForm(text.replace(/[^\p{L}\p{N}]/gu, ''), NUMBERS | LETTERS);
}
