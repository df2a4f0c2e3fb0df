import { isUnsafe } from '../rule/measure.ts';
import { covers, mergeSmallest, type Row, type Table } from '../rule/merge-smallest.ts';
import type { Rule } from '../rule/rule.ts';
import type { Lines } from './sides.ts';

/**
 * The rows to merge, null where the table is withheld. Who knows how many stand on each side of a line knows the sum of
 * what is merged there, so each side is merged as a table of its own: its shortest stretch, or all of it. Where that is
 * not more than the threshold the table is withheld. Where a base is only nearly the sum and a group alone on its side
 * is unsafe, it is another number that is told, since that one is safe: then the table is merged as others are.
 */
export function mergeInSides(table: Table, { sideOf, nearly }: Lines, rule: Rule): readonly Row[] | null {
  const { rows, blank, required } = table;
  const named = rows.slice(blank ? 1 : 0);
  const names = [...new Set(named.map(({ level }) => sideOf(level)))];
  const isBad = (row: Row) => row.sexes.some((one) => isUnsafe(one, rule));
  const mustJoin = (row: Row) => rows.indexOf(row) < required || isBad(row);
  const found = names.map((name) => {
    const own = named.filter(({ level }) => sideOf(level) === name);
    const last = own.findLastIndex(mustJoin);
    const end = own.findIndex((_, i) => i >= Math.max(last, 1) && covers(table, own.slice(0, i + 1)));
    return { own, merged: last < 0 ? [] : end < 0 ? null : own.slice(0, end + 1) };
  });
  const short = found.filter(({ merged }) => merged === null);
  const other = nearly && names.length === 2 && short.some(({ own }) => own.length === 1 && isBad(own[0]!));
  if (names.length < 2 || other) {
    const j = mergeSmallest(table, rule);
    return j > 0 && j === rows.length ? null : rows.slice(0, j);
  }
  const merged = found.flatMap((side) => side.merged ?? []);
  if (short.length > 0 || (merged.length > 0 && merged.length === named.length)) return null;
  return merged.length === 0 ? [] : rows.filter((row) => merged.includes(row) || !named.includes(row));
}
