import type { FigureParts } from '../../model/indicator.ts';

/** A count that a reader can compute: a sum of published counts, each taken so many times. */
export type Combination = readonly Term[];

interface Term {
  readonly figure: number;
  readonly count: 'yes' | 'n';
  readonly times: number;
}

interface Row {
  readonly vector: readonly number[];
  readonly terms: readonly number[];
}

/**
 * Everything that follows from figures whose parts are declared: the smallest sets of parts whose count is a sum or
 * difference of what the figures publish (referred + plan − either = both). A larger set is put together of these.
 */
export function findFollowing(figures: readonly FigureParts[]): readonly Combination[] {
  const before = (figures[0] && known.get(figures[0])) ?? [];
  const same = before.find((one) => one.figures.length === figures.length && one.figures.every(isSameAs(figures)));
  if (same) return same.found;
  const found = find(figures);
  if (figures[0]) known.set(figures[0], [...before, { figures, found }]);
  return found;
}

/** What follows hangs on declarations alone: found once for each set of them. */
const known = new WeakMap<
  FigureParts,
  readonly { readonly figures: readonly FigureParts[]; readonly found: readonly Combination[] }[]
>();

function isSameAs(figures: readonly FigureParts[]) {
  return (one: FigureParts, i: number): boolean => one === figures[i];
}

function find(figures: readonly FigureParts[]): readonly Combination[] {
  const parts = [...new Set(figures.flatMap((one) => one.of))];
  // the yes first: where bases differ by blanks, the yes are what adds up
  const published = (['yes', 'of'] as const).flatMap((count) =>
    figures.map((one, figure) => ({ figure, count: count === 'yes' ? count : ('n' as const), names: one[count] })),
  );
  const basis: Row[] = [];
  published.forEach(({ names }, i) => {
    const own = published.map((_, k) => (k === i ? 1 : 0));
    const left = reduce({ vector: markParts(parts, names), terms: own }, basis);
    if (left.vector.some(isSome)) basis.push(left);
  });
  const smallest: number[] = [];
  const found: Combination[] = [];
  const sets = Array.from({ length: 2 ** parts.length - 1 }, (_, i) => i + 1).sort((a, b) => ones(a) - ones(b));
  for (const set of sets) {
    if (smallest.some((one) => (set & one) === one)) continue;
    const vector = parts.map((_, i) => (set >> i) & 1);
    const left = reduce({ vector, terms: published.map(() => 0) }, basis);
    if (left.vector.some(isSome)) continue;
    smallest.push(set);
    const terms = published.map(({ figure, count }, i) => ({ figure, count, times: -left.terms[i]! }));
    found.push(terms.filter((one) => isSome(one.times)));
  }
  return found;
}

/** What is left of a row when the rows of the basis are taken away, with what was taken. */
function reduce(row: Row, basis: readonly Row[]): Row {
  let { vector, terms } = row;
  for (const one of basis) {
    const pivot = one.vector.findIndex(isSome);
    const times = vector[pivot]! / one.vector[pivot]!;
    if (!isSome(times)) continue;
    vector = vector.map((value, i) => value - times * one.vector[i]!);
    terms = terms.map((value, i) => value - times * one.terms[i]!);
  }
  return { vector, terms };
}

function markParts(parts: readonly string[], names: readonly string[]): readonly number[] {
  return parts.map((part) => (names.includes(part) ? 1 : 0));
}

function isSome(value: number): boolean {
  return Math.abs(value) > 1e-9;
}

function ones(set: number): number {
  return set === 0 ? 0 : (set & 1) + ones(set >> 1);
}
