import type { Base, CategoryCell, Cell, ClusterSums, Duration, MeanCell } from '../../model/counted.ts';
import { toBig } from './counts.ts';
import type { Job } from './job.ts';
import { type Crossed, emptyTally, type Tally } from './tally.ts';

/** A tally as the cell of its kind. `self`: every unit is one person, so units and people are the same number. */
export function makeCell({ figure }: Job, found: Tally | undefined, self: boolean): Cell {
  const tally = found ?? emptyTally();
  const n = Number(tally.n);
  const base: Base = { units: Number(tally.units), n, people: self ? n : Number(tally.people) };
  const yes = Number(tally.yes);
  if (figure.kind === 'count') return { kind: 'count', ...base };
  if (figure.kind === 'share') {
    const peopleYes = self ? yes : Number(tally.peopleYes);
    return { kind: 'share', ...base, yes, peopleYes, peopleNo: self ? n - yes : Number(tally.peopleNo) };
  }
  if (figure.kind === 'rate') {
    return { kind: 'rate', ...base, events: yes, days: Number(tally.days), peopleEvents: Number(tally.peopleYes) };
  }
  if (figure.kind === 'mean') return makeMean(base, tally, self);
  if (figure.kind === 'category') return makeCategories(base, tally, self);
  if (figure.kind === 'survival') {
    const durations = tally.rows.map(toDuration);
    const events = durations.reduce((sum, [, , cause, count]) => sum + (cause === 1 ? count : 0), 0);
    return { kind: 'survival', ...base, durations, events, peopleEvents: Number(tally.peopleYes) };
  }
  const { sumY, sumX, squaresY, squaresX, products, largest, second } = tally;
  return { kind: 'ratio', ...base, sumY, sumX, squaresY, squaresX, products, largest, twoLargest: largest + second };
}

/** What happened on the day of the start, or before it, happened after half a day. */
export function toDuration(row: Tally['rows'][number]): Duration {
  const [entry, exit] = [Number(row[0]), Number(row[1])];
  return [entry, exit === entry ? exit + 0.5 : exit, Number(row[2]), Number(row[3])];
}

function makeMean(base: Base, tally: Tally, self: boolean): MeanCell {
  const histogram = tally.rows.map(([value, count]) => [toBig(value), Number(count)] as const);
  const sum = histogram.reduce((total, [value, count]) => total + value * BigInt(count), 0n);
  const squares = histogram.reduce((total, [value, count]) => total + value * value * BigInt(count), 0n);
  if (!self)
    return {
      kind: 'mean',
      ...base,
      sum,
      squares,
      largest: tally.largest,
      twoLargest: tally.largest + tally.second,
      histogram,
      byCluster: { squaresY: tally.squaresY, squaresX: tally.squaresX, products: tally.products },
    };
  const top = histogram
    .slice(-2)
    .reverse()
    .flatMap(([value, count]) => (count > 1 ? [value, value] : [value]));
  const [first = 0n, second = 0n] = top;
  return { kind: 'mean', ...base, sum, squares, largest: first, twoLargest: first + second, histogram };
}

function makeCategories(base: Base, tally: Tally, self: boolean): CategoryCell {
  const counts = tally.rows.map(([value, n, people, xx, nx]) => ({
    value: String(value),
    n: Number(n),
    people: Number(people),
    ...(!self && { byPerson: { xx: Number(xx), nx: Number(nx) } }),
  }));
  return { kind: 'category', ...base, counts, ...(!self && { shared: Number(tally.several) }) };
}

/** Sums over clusters, from the two sexes' tallies and the clusters that hold both. */
export function makeClusters(
  women: Tally | undefined,
  men: Tally | undefined,
  crossed: Crossed | undefined,
): ClusterSums {
  const w = women ?? emptyTally();
  const m = men ?? emptyTally();
  const both = Number(crossed?.both ?? 0n);
  const alone = (tally: Tally, inBoth: bigint | undefined) => Number(tally.several) - Number(inBoth ?? 0n);
  return {
    m: Number(w.people) + Number(m.people) - both,
    shared: alone(w, crossed?.bothWomenSeveral) + alone(m, crossed?.bothMenSeveral) + both,
    women: Number(w.people),
    men: Number(m.people),
    womenShared: Number(w.several),
    menShared: Number(m.several),
    n1n1: Number(w.nn),
    x1x1: Number(w.xx),
    n1x1: Number(w.nx),
    n0n0: Number(m.nn),
    x0x0: Number(m.xx),
    n0x0: Number(m.nx),
    x1x0: Number(crossed?.x1x0 ?? 0n),
    x1n0: Number(crossed?.x1n0 ?? 0n),
    n1x0: Number(crossed?.n1x0 ?? 0n),
    n1n0: Number(crossed?.n1n0 ?? 0n),
  };
}
