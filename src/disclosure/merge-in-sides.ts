import { isUnsafe } from './basic-rule.ts';
import { covers, mergeSmallest, type Row, type Table } from './merge-smallest.ts';
import type { Rule } from './rule.ts';
import type { SideOf } from './sides.ts';

/**
 * The rows to merge, null where the table is withheld. Who knows how many stand on each side of a line knows the sum of
 * what is merged there. So each side is merged as a table of its own: its shortest stretch, or all of it. Where no side
 * with something to hide has a stretch with cover, the first of the others is merged as though it had: one row of it alone
 * would be known to be safe, and the hidden one would be what it leaves.
 */
export function mergeInSides(table: Table, sideOf: SideOf, rule: Rule): readonly Row[] | null {
  const { rows, blank, required } = table;
  const named = rows.slice(blank ? 1 : 0);
  const sides = [...new Set(named.map(({ level }) => sideOf(level)))];
  if (sides.length < 2) {
    const j = mergeSmallest(table, rule);
    return j > 0 && j === rows.length ? null : rows.slice(0, j);
  }
  const mustJoin = (row: Row) => rows.indexOf(row) < required || row.sexes.some((one) => isUnsafe(one, rule));
  const merged = new Set<Row>();
  let covered = false;
  const own = sides.map((side) => named.filter(({ level }) => sideOf(level) === side));
  const [unsafe, safe] = [own.filter((side) => side.some(mustJoin)), own.filter((side) => !side.some(mustJoin))];
  for (const side of unsafe) merge(side, side.findLastIndex(mustJoin));
  for (const side of safe) if (merged.size > 0 && !covered) merge(side, 0);
  if (merged.size === 0) return [];
  return covered && merged.size < named.length ? rows.filter((row) => merged.has(row) || !named.includes(row)) : null;

  function merge(side: readonly Row[], last: number): void {
    const end = side.findIndex((_, i) => i >= Math.max(last, 1) && covers(table, side.slice(0, i + 1)));
    if (end >= 0) covered = true;
    for (const row of end < 0 ? side : side.slice(0, end + 1)) merged.add(row);
  }
}
