import { isUnsafe } from './basic-rule.ts';
import { covers, mergeSmallest, type Row, type Table } from './merge-smallest.ts';
import type { Rule } from './rule.ts';
import type { SideOf } from './sides.ts';
import { unite } from './union.ts';

/**
 * The rows to merge, null where the table is withheld. Who knows how many stand on each side of a line knows the sum of
 * what is merged there, so each side is merged as a table of its own: its shortest stretch, or all of it. Where that is not
 * more than the threshold the table is withheld. A single unsafe group on its side cannot be the sum that is told, since
 * that is safe: then who is counted is only nearly this group, and the table is merged as others are.
 */
export function mergeInSides(table: Table, sideOf: SideOf, rule: Rule): readonly Row[] | null {
  const { rows, blank, required, whole } = table;
  const named = rows.slice(blank ? 1 : 0);
  const names = [...new Set(named.map(({ level }) => sideOf(level)))];
  const mustJoin = (row: Row) => rows.indexOf(row) < required || row.sexes.some((one) => isUnsafe(one, rule));
  const found = names.map((name) => {
    const own = named.filter(({ level }) => sideOf(level) === name);
    const last = own.findLastIndex(mustJoin);
    const end = own.findIndex((_, i) => i >= Math.max(last, 1) && covers(table, own.slice(0, i + 1)));
    return { own, merged: last < 0 ? [] : end < 0 ? null : own.slice(0, end + 1) };
  });
  const short = found.filter(({ merged }) => merged === null);
  const untold = names.length === 2 && short.some(({ own }) => own.length === 1 && isUntold(own));
  if (names.length < 2 || untold) {
    const j = mergeSmallest(table, rule);
    return j > 0 && j === rows.length ? null : rows.slice(0, j);
  }
  const merged = found.flatMap((side) => side.merged ?? []);
  if (short.length > 0 || (merged.length > 0 && merged.length === named.length)) return null;
  return merged.length === 0 ? [] : rows.filter((row) => merged.includes(row) || !named.includes(row));

  function isUntold(own: readonly Row[]): boolean {
    const others = rows.filter((row) => !own.includes(row));
    const of = (list: readonly Row[], sex: number) => list.map((row) => row.sexes[sex]!);
    return whole.some((one, sex) => isUnsafe(unite(of(own, sex), of(others, sex), one), rule));
  }
}
