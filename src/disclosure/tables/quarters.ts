import type { Unit } from '../../model/unit.ts';
import { isUnsafe, type Measure, type Part } from '../rule/measure.ts';
import { mergeSmallest, type Row } from '../rule/merge-smallest.ts';
import type { Rule } from '../rule/rule.ts';
import { add } from '../rule/union.ts';

/** Cases that lie in none of the periods: nothing is printed for them, but the reader can subtract. */
const OUTSIDE = '*outside';

export interface Quarters {
  /** One row a period, in time order. */
  readonly rows: readonly Row[];
  /** The whole span. */
  readonly whole: readonly Measure[];
  readonly unit: Unit;
  /** Periods that are hidden elsewhere and so here. */
  readonly required: ReadonlySet<string>;
}

/**
 * Step 5 for a span that holds periods which are out (`out`: whether they are shown). What is out stays as it is, and a period
 * hidden there is known to be unsafe by itself, so that hidden ones cover each other no more. Null: the span is withheld.
 *
 * What lies in one period only adds up: no hidden one may be out, and what the periods leave over (no date, registered late)
 * is one more group, for which a period that is not out yet may be hidden. Otherwise the span may tell nothing of what is
 * hidden: its counts are no higher than the shown periods together.
 */
export function hideBesidePublished(
  { rows, whole, unit, required }: Quarters,
  out: ReadonlyMap<string, boolean>,
  rule: Rule,
): ReadonlySet<string> | null {
  const open = rows.filter(({ level }) => !out.has(level));
  const fixed = rows.filter(({ level }) => out.get(level) === true);
  const silent = rows.filter(({ level }) => out.get(level) === false);
  if (!isOnce(unit)) {
    const small = open.filter((row) => required.has(row.level) || row.sexes.some((one) => isUnsafe(one, rule)));
    const hidden = [...silent, ...small];
    const shown = rows.filter((row) => !hidden.includes(row));
    return whole.every((one, sex) => tellsNothing(one, hidden, shown, sex))
      ? new Set(hidden.map(({ level }) => level))
      : null;
  }
  if (silent.length > 0) return null;
  const outside = { level: OUTSIDE, sexes: whole.map((one, sex) => subtract(one, rows, sex)) };
  const left = outside.sexes.flatMap(({ parts }) => parts.filter(({ count }) => count !== 0));
  const summed = whole.some(({ amounts }) => amounts.length > 0);
  if (left.length > 0 && (summed || left.some(({ role, count }) => role === 'base' && count < 0))) return null;
  const first = left.length > 0 ? [outside] : [];
  const ordered = [...first, ...orderRows(open, required), ...fixed];
  const least = required.size > 0 ? first.length + required.size : 0;
  const j = mergeSmallest({ rows: ordered, whole, blank: false, blankCovers: true, required: least }, rule);
  return j > ordered.length - fixed.length ? null : new Set(ordered.slice(0, j).map(({ level }) => level));
}

/**
 * True where every count of the span is at most that of the shown periods together, and where no hidden count is cramped. With
 * none hidden, what is above them was registered late, or has no date: at least so many, and not fewer than the threshold. What
 * is counted once adds up, and tells how many are hidden.
 */
function tellsNothing(all: Measure, hidden: readonly Row[], shown: readonly Row[], sex: number): boolean {
  return all.parts.every((part, i) => {
    const of = (row: Row): Part => row.sexes[sex]!.parts[i]!;
    const above = part.count - add(shown, (row) => of(row).count);
    if (hidden.length > 0 ? above > 0 || part.once : above > 0 && above < part.least) return false;
    return part.role !== 'side' || !hidden.some((row) => isCramped(of(row).of, part));
  });
}

/**
 * Nobody has a yes in a period who has none in the span, so that a period of n people has at least n less the span's no. All of
 * 1 … t − 1 must be possible on one of its sides, or no such number at all.
 */
function isCramped(n: number, { count, of, least }: Part): boolean {
  const most = Math.max(count, of - count);
  return n > most + 1 && n < most + least;
}

/** Step 5: the periods to hide. The span is shown, so hidden periods cover each other or leave the reader free. */
export function hideQuarters(quarters: Quarters, rule: Rule): ReadonlySet<string> {
  const { rows, whole, unit, required } = quarters;
  const outside = { level: OUTSIDE, sexes: whole.map((one, sex) => subtract(one, rows, sex)) };
  const once = isOnce(unit);
  const additive =
    once && outside.sexes.every(({ parts }) => parts.every((part) => part.role !== 'base' || part.count >= 0));
  const some = outside.sexes.some(({ parts }) => parts.some((part) => part.role === 'base' && part.count > 0));
  const ordered = orderRows(additive && some ? [...rows, outside] : rows, required);
  const first = required.size;
  const j = additive
    ? mergeSmallest({ rows: ordered, whole, blank: false, blankCovers: true, required: first }, rule)
    : hideOverlapping(ordered, first, whole, once, rule);
  return new Set(ordered.slice(0, j).map((row) => row.level));
}

const isOnce = (unit: Unit): boolean => unit === 'decision' || unit === 'measure' || unit === 'spell';

/**
 * Persons, children, couples: one may stand in several periods, so the span gives only a lower bound L for what the
 * hidden periods hold together (span less the shown periods). Either it tells nothing (L ≤ 1), or there are at least
 * two hidden periods and room on both sides. What may be counted in one period only (`apart`, `Part.once`) needs the
 * latter. And none may be cramped by the span.
 */
function hideOverlapping(
  rows: readonly Row[],
  required: number,
  whole: readonly Measure[],
  apart: boolean,
  rule: Rule,
) {
  let last = required;
  rows.forEach((row, i) => {
    if (row.sexes.some((one) => isUnsafe(one, rule))) last = Math.max(last, i + 1);
  });
  if (last === 0) return 0;
  for (let j = last; j < rows.length; j++) if (whole.every((one, sex) => isFree(one, sex, j))) return j;
  return rows.length;

  function isFree(all: Measure, sex: number, j: number): boolean {
    return all.parts.every((part, i) => {
      if (part.role !== 'side') return true;
      const parts = rows.map((row) => row.sexes[sex]!.parts[i]!);
      const bound = part.count - add(parts.slice(j), (one) => one.count);
      const hidden = add(parts.slice(0, j), (one) => one.of);
      if (hidden === 0) return true;
      if (parts.slice(0, j).some((one) => isCramped(one.of, part))) return false;
      if (bound <= 1 && !apart && !part.once) return true;
      return j >= 2 && bound > part.least && bound < hidden - part.least;
    });
  }
}

/** Number of women and of men. */
type Size = readonly [women: number, men: number];

/** How many there are in a period is no secret: ascending by the smaller sex, then by both, then in time. */
function orderRows(rows: readonly Row[], required: ReadonlySet<string>): readonly Row[] {
  const position = new Map(rows.map((row, i) => [row.level, i]));
  const first = (row: Row): number => (required.has(row.level) ? 0 : 1);
  return [...rows].sort(
    (a, b) =>
      first(a) - first(b) ||
      compareSizes(sizeOfRow(a), sizeOfRow(b)) ||
      position.get(a.level)! - position.get(b.level)!,
  );
}

function compareSizes(a: Size, b: Size): number {
  return Math.min(...a) - Math.min(...b) || a[0] + a[1] - b[0] - b[1];
}

function sizeOfRow({ sexes }: Row): Size {
  // the first part of every measure: units, registered or not
  const units = (one: Measure | undefined): number => one?.parts[0]?.count ?? 0;
  return [units(sexes[0]), units(sexes[1])];
}

/** The whole less all rows; people from below, amounts from above. */
function subtract(whole: Measure, rows: readonly Row[], sex: number): Measure {
  const measures = rows.map((row) => row.sexes[sex]!);
  const parts = whole.parts.map((part, i): Part => {
    const take = (pick: (one: Part) => number) => add(measures, (one) => pick(one.parts[i]!));
    const people = part.people === null ? null : Math.max(0, part.people - take((one) => one.people ?? 0));
    return { ...part, count: part.count - take((one) => one.count), of: part.of - take((one) => one.of), people };
  });
  const amounts = whole.amounts.map((amount, i) => {
    const left = amount.sum - measures.reduce((so, one) => so + one.amounts[i]!.sum, 0n);
    const [largest, twoLargest] = [least(amount.largest, left), least(amount.twoLargest, left)];
    return { ...amount, sum: left, largest, twoLargest, values: null };
  });
  return { parts, amounts };
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
