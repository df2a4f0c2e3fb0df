/** Rows in parts of about equal length, none longer than `most`: a picture must fit a printed page in letters of 8 points. */
export function splitRows<T>(rows: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.max(1, Math.ceil(rows.length / most));
  const each = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, part) => rows.slice(part * each, (part + 1) * each));
}
