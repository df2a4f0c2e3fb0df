import type { CategoryCell, ClusterSums, Duration, MeanCell } from '../../model/counted.ts';

type Histogram = MeanCell['histogram'];
type Counts = CategoryCell['counts'];

/** Equal values once, ascending. */
export function mergeHistograms(histograms: readonly Histogram[]): Histogram {
  const counts = new Map<bigint, number>();
  for (const histogram of histograms)
    for (const [value, count] of histogram) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Equal durations once; ascending by entry, exit, cause. */
export function mergeDurations(lists: readonly (readonly Duration[])[]): readonly Duration[] {
  const sorted = lists.flat().sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const merged: Duration[] = [];
  for (const [entry, exit, cause, count] of sorted) {
    const before = merged.at(-1);
    if (before && before[0] === entry && before[1] === exit && before[2] === cause)
      merged[merged.length - 1] = [entry, exit, cause, before[3] + count];
    else merged.push([entry, exit, cause, count]);
  }
  return merged;
}

/**
 * Counts of equal categories added, in the order they first appear. Σx² of categories that one cell has merged is not
 * known any more: (x + x′)² is at most (x + x′)n, which is taken.
 */
export function addCategoryCounts(lists: readonly Counts[], least: (people: readonly number[]) => number): Counts {
  const found = new Map<string, { n: number; people: number[]; xx: number; nx: number; known: boolean }>();
  for (const list of lists) {
    for (const { value, n, people, byPerson } of list) {
      const one = found.get(value) ?? { n: 0, people: [], xx: 0, nx: 0, known: true };
      const merged = list.filter((other) => other.value === value).length > 1;
      one.n += n;
      one.people.push(people);
      one.xx += (merged ? byPerson?.nx : byPerson?.xx) ?? 0;
      one.nx += byPerson?.nx ?? 0;
      one.known &&= byPerson !== undefined;
      found.set(value, one);
    }
  }
  return [...found].map(([value, { n, people, xx, nx, known }]) => ({
    ...{ value, n, people: least(people) },
    ...(known && { byPerson: { xx, nx } }),
  }));
}

/** Sums over clusters added; null where one of them is missing. A household in two groups counts as two clusters. */
export function addClusters(all: readonly (ClusterSums | null)[]): ClusterSums | null {
  const known = all.filter((one) => one !== null);
  if (known.length < all.length || known.length === 0) return null;
  const sum = (pick: (one: ClusterSums) => number) => known.reduce((so, one) => so + pick(one), 0);
  return {
    m: sum((one) => one.m),
    shared: sum((one) => one.shared),
    women: sum((one) => one.women),
    men: sum((one) => one.men),
    womenShared: sum((one) => one.womenShared),
    menShared: sum((one) => one.menShared),
    n1n1: sum((one) => one.n1n1),
    x1x1: sum((one) => one.x1x1),
    n1x1: sum((one) => one.n1x1),
    n0n0: sum((one) => one.n0n0),
    x0x0: sum((one) => one.x0x0),
    n0x0: sum((one) => one.n0x0),
    x1x0: sum((one) => one.x1x0),
    x1n0: sum((one) => one.x1n0),
    n1x0: sum((one) => one.n1x0),
    n1n0: sum((one) => one.n1n0),
  };
}
