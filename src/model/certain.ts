/** The largest p, corrected for all that is asked at once (q), at which a difference still is certain. */
const MOST = 0.05;

/** Certain when all of its family is asked at once; docs/methods.md, "Families". One rule for verdicts, sentences and tables. */
export function isCertain(q: number | null): boolean {
  return q !== null && q <= MOST;
}
