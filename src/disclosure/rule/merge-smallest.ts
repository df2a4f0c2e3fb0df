import { isCover, isUnsafe, type Measure } from './measure.ts';
import type { Rule } from './rule.ts';
import { unite } from './union.ts';

/** One level of a breakdown: a measure for women and one for men (couples: a third for both). */
export interface Row {
  readonly level: string;
  readonly sexes: readonly Measure[];
}

export interface Table {
  /** In the order of merging, known to the reader: the blank first, then the smallest. */
  readonly rows: readonly Row[];
  /** The undivided line, by sex. */
  readonly whole: readonly Measure[];
  /** True where the first row is the blank: it may be merged, but never has to be hidden on its own account. */
  readonly blank: boolean;
  /** False where the blank is known from elsewhere (group sizes) and so covers nothing. */
  readonly blankCovers: boolean;
  /** Rows that must be merged because they are elsewhere. */
  readonly required: number;
}

/**
 * How many rows from the top are merged: 0 = all are shown, `rows.length` = the table is withheld. The shortest
 * stretch that holds every unsafe row, at least two named groups, and sums above the threshold for each sex.
 * Only the order, the sums and where the last unsafe row stands decide, never *which* hidden row is cheapest: that is
 * why the answer says no more about hidden counts (docs/disclosure.md, "Why it is safe").
 */
export function mergeSmallest(table: Table, rule: Rule): number {
  const { rows, blank, required } = table;
  const named = blank ? 1 : 0;
  let last = required;
  for (let i = rows.length - 1; i >= Math.max(named, required); i--) {
    if (rows[i]!.sexes.some((one) => isUnsafe(one, rule))) {
      last = i + 1;
      break;
    }
  }
  if (last === 0) return 0;
  for (let j = Math.max(last, named + 2); j < rows.length; j++) if (fits(table, j)) return j;
  return rows.length;
}

function fits(table: Table, j: number): boolean {
  const { rows, blank, blankCovers } = table;
  const starts = blank && !blankCovers ? [0, 1] : [0];
  return starts.every((start) => covers(table, rows.slice(start, j)));
}

/** True where the sums over these rows may be known, for each sex. */
export function covers({ rows, whole }: Table, inside: readonly Row[]): boolean {
  const outside = rows.filter((row) => !inside.includes(row));
  const of = (list: readonly Row[], sex: number) => list.map((row) => row.sexes[sex]!);
  return whole.every((one, sex) => isCover(unite(of(inside, sex), of(outside, sex), one)));
}
