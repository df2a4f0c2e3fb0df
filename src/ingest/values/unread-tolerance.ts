/** So large a part of a column's filled cells, and at most so many rows, may stay unread without a question. */
const SHARE = 0.005;
const ROWS = 20;
/** Read wrong, these turn or empty every figure: one cell that is not understood is asked about. */
const NEVER: ReadonlySet<string> = new Set(['sex', 'co_applicant_sex', 'decision']);

/**
 * True where the cells of a field that were not understood are few enough to be counted apart. More are a refusal: an
 * unread word is nearly always one and the same answer (the yes, the lone mother), so that what is left would be biased,
 * not only thinner. `filled`: used rows with something in the cell, read or not.
 */
export function isTolerable(field: string, unread: number, filled: number): boolean {
  return unread === 0 || (!NEVER.has(field) && unread <= ROWS && unread <= filled * SHARE);
}
