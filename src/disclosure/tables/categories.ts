import type { CategoryCell, Cell, CountedLine } from '../../model/counted.ts';
import { OTHERS } from '../../model/groups.ts';
import type { Sex } from '../../model/sex.ts';
import type { Measure } from '../rule/measure.ts';
import type { Row } from '../rule/merge-smallest.ts';
import { orderLevels } from '../rule/public-order.ts';
import type { Rule } from '../rule/rule.ts';
import { mergeInSides } from './merge-in-sides.ts';
import { addCategoryCounts } from './pool.ts';
import type { Lines } from './sides.ts';

/** How a distribution is shown: the categories with a name, in order, and those that are merged into `*others`. */
export interface Categories {
  readonly values: readonly string[];
  readonly merged: readonly string[];
  /** Of the merged, those whose number another figure tells: without them `*others` must be safe as well. */
  readonly told: readonly string[];
  /** True where `*others` has its place even while it is empty. */
  readonly open: boolean;
}

/** Step 6: which categories of a headline are merged; null where the distribution is withheld. `by`: its field. */
export function mergeCategories(
  line: CountedLine,
  by: string,
  sexes: readonly Sex[],
  rule: Rule,
  lines: Lines,
): Categories | null {
  const counts = sexes.map((sex) => countsOf(line.cells[sex]));
  const values = [...new Set(counts.flatMap((one) => [...one.keys()]))];
  const ordered = orderLevels(values, by, rule.order);
  const rows: readonly Row[] = ordered.map((value) => ({
    level: value,
    sexes: sexes.map((sex, i) => {
      const { n, people } = counts[i]!.get(value) ?? { n: 0, people: 0 };
      return categoryMeasure(n, people, line.cells[sex].n, rule);
    }),
  }));
  const whole = sexes.map((sex) => {
    const { n, people } = line.cells[sex];
    return categoryMeasure(n, people, n, rule);
  });
  const found = mergeInSides({ rows, whole, blank: false, blankCovers: true, required: 0 }, lines, rule);
  if (found === null) return null;
  // a category alone on its side of the line is merged too: under its own name it would have to be safe in every period
  const last = found.length === 0 ? -1 : rows.indexOf(found.at(-1)!);
  const isAlone = (value: string) => values.filter((one) => lines.sideOf(one) === lines.sideOf(value)).length === 1;
  const told = ordered.slice(0, last).filter((value, i) => !found.includes(rows[i]!) && isAlone(value));
  const merged = ordered.filter((value, i) => found.includes(rows[i]!) || told.includes(value));
  const kept = values.filter((value) => !merged.includes(value));
  return { values: kept, merged, told, open: merged.length > 0 || !rule.zeroHidden };
}

/** For sensitive indicators a category without people is hidden as well. */
function categoryMeasure(count: number, people: number, n: number, { least, zeroHidden }: Rule): Measure {
  const role = zeroHidden ? 'side' : 'base';
  return {
    parts: [{ role, count, people, of: zeroHidden ? n : count, least, leastPeople: least }],
    amounts: [],
  };
}

function countsOf(cell: Cell): ReadonlyMap<string, CategoryCell['counts'][number]> {
  return new Map(cell.kind === 'category' ? cell.counts.map((one) => [one.value, one]) : []);
}

/**
 * The cell with its categories in one fixed order, also those without people, and `*others` last. A value that the
 * headline does not have (a person's commonest value in a single quarter) goes there too.
 */
export function applyCategories(cell: Cell, { values, open }: Categories): Cell {
  if (cell.kind !== 'category') return cell;
  const countedTwice = Math.max(0, cell.counts.reduce((sum, one) => sum + one.people, 0) - cell.people);
  const named = cell.counts.map((one) => (values.includes(one.value) ? one : { ...one, value: OTHERS }));
  const added = addCategoryCounts([named], (people) =>
    Math.max(people.reduce((sum, one) => sum + one, 0) - countedTwice, ...people),
  );
  const found = new Map(added.map((one) => [one.value, one]));
  const order = open || found.has(OTHERS) ? [...values, OTHERS] : values;
  return { ...cell, counts: order.map((value) => found.get(value) ?? { value, n: 0, people: 0 }) };
}

/** As it is judged: where other figures reveal a part of `*others`, the remainder counts once more. */
export function judgeCategories(cell: Cell, shape: Categories): Cell {
  const whole = applyCategories(cell, shape);
  if (shape.told.length === 0 || cell.kind !== 'category' || whole.kind !== 'category') return whole;
  const counts = cell.counts.filter(({ value }) => !shape.told.includes(value));
  const rest = applyCategories({ ...cell, counts }, shape);
  const others = rest.kind === 'category' ? rest.counts.filter(({ value }) => value === OTHERS) : [];
  return { ...whole, counts: [...whole.counts, ...others] };
}

/** As it is printed: `*others` only where something was merged or is in it. */
export function printCategories(cell: Cell, { merged }: Categories): Cell {
  if (cell.kind !== 'category' || merged.length > 0) return cell;
  return { ...cell, counts: cell.counts.filter((one) => one.value !== OTHERS || one.n > 0) };
}
