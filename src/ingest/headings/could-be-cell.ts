import { foldLabel, tidy } from '../values/fold-label.ts';

const NUMBER = /^[-+]?\d[\d\s.,:]*%?$/;
const DATE = /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[ T]\d{1,2}[:.]\d\d.*)?$/;
/** `A-1`, `P-02752d`, `K000123`, a UUID: a code of one, with hardly a letter that is not hexadecimal. */
const CODE = /^(?:\p{L}{1,3}[-_]\d+|\p{L}{0,3}[-_]?(?=[a-f]*\d)[\da-f]{4,}(?:-[\da-f]{2,})*)$/iu;
const YEAR = /^(?:19|20)\d\d$/;
const ANSWER: ReadonlySet<string> = new Set(['ja', 'nej', 'yes', 'no', 'true', 'false', 'null', 'n/a']);
const PERSON: ReadonlySet<string> = new Set(['kvinna', 'man', 'woman', 'sökande', 'medsökande', 'applicant']);

/** True for what stands in rows and hardly over them: a number, a date, a pseudonym, yes or no. */
export function couldBeCell(text: string): boolean {
  const clean = tidy(text);
  // tables of totals have years over their columns, and are refused as what they are
  if (YEAR.test(clean)) return false;
  return NUMBER.test(clean) || DATE.test(clean) || CODE.test(clean) || ANSWER.has(foldLabel(clean));
}

const MONTH = /^(?:19|20)\d\d[-/. ]?(?:0[1-9]|1[0-2])$/;

/** Months beside words, of which some are known as headings: a column for each month. */
function headsMonths(cells: readonly string[], known: number): boolean {
  const clean = cells.map(tidy);
  const months = clean.filter((cell) => MONTH.test(cell));
  return known > 0 && months.length > 1 && clean.every((cell) => MONTH.test(cell) || !/\d/.test(cell));
}

/**
 * True where a row is nothing to take for headings, so that no person becomes one: cells that could be nothing but
 * cells, as many as headings that are known, or any of them where fewer than two are.
 */
export function looksLikeData(cells: readonly string[], known: number): boolean {
  if (cells.length < 2 || headsMonths(cells, known)) return false;
  const cellLike = cells.filter(couldBeCell).length;
  if (known >= 2) return cellLike >= known;
  return cellLike > 0 || cells.filter((cell) => PERSON.has(foldLabel(cell))).length > 1;
}
