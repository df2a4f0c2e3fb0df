import type { Base, Cell, ClusterSums } from '../../model/counted.ts';
import type { Job } from './job.ts';
import { kindOf } from './kinds/all-kinds.ts';
import { type Crossed, emptyTally, type Tally } from './tally.ts';

/** A tally as the cell of its kind. `self`: every unit is one person, so units and people are the same number. */
export function makeCell({ figure }: Job, found: Tally | undefined, self: boolean): Cell {
  const tally = found ?? emptyTally();
  const n = Number(tally.n);
  const base: Base = { units: Number(tally.units), n, people: self ? n : Number(tally.people) };
  return kindOf(figure).cell(base, tally, self);
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
