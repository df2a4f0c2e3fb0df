/** Marks of footnotes, and words that lines round a table begin with. */
const MARKS = /^(?:[*†‡§#([]|\d{1,2}[).:]\s|-- )/;
const WORDS =
  /^(?:källa|not|noter|anm|anmärkning|obs|uttag|utskri|rapport|sida|page|source|note|datum|filter|urval|slut|end|eof|förklaring|kommentar|skapad|created|completion time)\b/i;

/** True for a line under or between pages. */
export function isFooting(text: string): boolean {
  const clean = text.trim();
  return MARKS.test(clean) || WORDS.test(clean);
}

/** True for a text that tells of a table, or of the rows under it, and is no value in it. */
export function looksLikeNote(text: string): boolean {
  const clean = text.trim();
  return isFooting(clean) || /:$/.test(clean) || /\p{L}{2}.*\s.*\p{L}{2}/u.test(clean);
}

/** True where a text is written as another id of its column: with digits or without, with blanks or without, about as long. */
export function isLikeId(text: string, other: string): boolean {
  const has = (shape: RegExp) => shape.test(text.trim()) === shape.test(other.trim());
  return has(/\d/) && has(/\s/) && text.trim().length <= other.trim().length * 3;
}
