import type { Cell, ShareCell } from '../../model/counted.ts';
import type { Combination } from './follows.ts';
import { join, type Measure, measure, type Part, rest } from './measure.ts';
import type { Rule } from './rule.ts';

/**
 * An indicator's secondary figures are shown together or not at all, and whatever follows from them and the headline by
 * adding and subtracting is judged with them. Where the figures say what parts they are made of, that is known exactly
 * (`following`). Where they do not, predicates cannot be compared and every pair is taken to be nested: a difference of
 * 1 … t − 1 hides the secondary figures, never the headline.
 *
 * @param heads cells of the headline figure and of the figures that are protected by themselves
 * @param others the cells of the secondary figures, in declared order
 * @param following what follows from all these, or null where it is not declared
 */
export function measureCompanions(
  heads: readonly Cell[],
  others: readonly Cell[],
  following: readonly Combination[] | null,
  rule: Rule,
): Measure {
  const own = others.map((cell) => measure(cell, rule));
  const all = [...heads, ...others];
  const rests = following
    ? addFollowing(all, following, heads.length > 1, rule)
    : comparePairs(heads.length, all, rule);
  return join([...own, { parts: rests, amounts: [] }]);
}

function addFollowing(
  all: readonly Cell[],
  following: readonly Combination[],
  tied: boolean,
  rule: Rule,
): readonly Part[] {
  const shares = all.filter((cell): cell is ShareCell => cell.kind === 'share');
  if (shares.length < all.length) throw new RangeError('parts are declared for shares only');
  const of = Math.max(...shares.map((one) => one.n));
  return following.map((terms) => {
    const sum = terms.reduce((so, { figure, count, times }) => so + times * shares[figure]![count], 0);
    const part = rest(Math.round(sum), rule.least);
    return tied ? { ...part, of, tied } : part;
  });
}

function comparePairs(heads: number, all: readonly Cell[], rule: Rule): readonly Part[] {
  const rests: Part[] = [];
  for (let i = 0; i < all.length; i++)
    for (let j = Math.max(i + 1, heads); j < all.length; j++) rests.push(...compareCells(all[i]!, all[j]!, rule));
  const [head, ...others] = all;
  if (head?.kind === 'share') {
    const alike = others.filter((cell) => cell.kind === 'share');
    // granted, partly, denied: what none of them contains follows from their sum
    if (alike.length > 1)
      rests.push(rest(head.n - head.yes - alike.reduce((sum, one) => sum + one.yes, 0), rule.least));
  }
  return rests;
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

/** What is left when one cell is taken from another that it is taken to lie in. */
export function compareCells(a: Cell, b: Cell, rule: Rule): readonly Part[] {
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
