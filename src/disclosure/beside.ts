import type { Cell } from '../model/counted.ts';
import { join, type Measure, measure, type Part } from './measure.ts';
import type { Rule } from './rule.ts';

/**
 * The figures beside an indicator's headline figure are shown together or not at all, and each pair of figures
 * publishes what is left when one lies inside the other (all adults – long-term recipients). Predicates cannot be
 * compared, so every pair is taken to be nested: a difference of 1 … t − 1 hides the figures beside, never the headline.
 *
 * @param head the headline figure's cell
 * @param others the cells of the figures beside it, in declared order
 */
export function measureBeside(head: Cell, others: readonly Cell[], rule: Rule): Measure {
  const own = others.map((cell) => measure(cell, rule));
  const all = [head, ...others];
  const rests: Part[] = [];
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++) rests.push(...compareCells(all[i]!, all[j]!, rule));
  if (head.kind === 'share') {
    const alike = others.filter((cell) => cell.kind === 'share');
    // granted, partly, denied: what none of them holds follows from their sum
    if (alike.length > 1)
      rests.push(rest(head.n - head.yes - alike.reduce((sum, one) => sum + one.yes, 0), rule.least));
  }
  return join([...own, { parts: rests, amounts: [] }]);
}

/**
 * True where the headline figure, shown here as 0 % or 100 %, tells what a figure inside it must be. Such a line may
 * be hidden but covers nothing: the other hidden ones would follow from the sum.
 */
export function isSettled(head: Cell | undefined): boolean {
  const counts = head && countsOf(head);
  return counts != null && (counts.yes === 0 || counts.no <= 0);
}

interface Counts {
  readonly yes: number;
  readonly no: number;
}

function countsOf(cell: Cell): Counts | null {
  if (cell.kind === 'share') return { yes: cell.yes, no: cell.n - cell.yes };
  if (cell.kind === 'rate' || cell.kind === 'survival') return { yes: cell.events, no: cell.n - cell.events };
  return null;
}

function compareCells(a: Cell, b: Cell, rule: Rule): readonly Part[] {
  const one = countsOf(a);
  const other = countsOf(b);
  const parts = [rest(a.units - b.units, rule.least)];
  if (one && other) {
    parts.push(rest(one.yes - other.yes, rule.least), rest(one.no - other.no, rule.least));
    parts.push(rest(one.no - other.yes, rule.least));
  } else if (one) {
    // a mean among those who answered yes
    parts.push(rest(one.yes - b.units, rule.least));
  } else if (!other) {
    parts.push(rest(a.n - b.n, rule.leastPeople));
  }
  return parts;
}

function rest(count: number, least: number): Part {
  return { role: 'rest', count, people: null, of: count, least, leastPeople: least };
}
