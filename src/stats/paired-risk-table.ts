import type { Cause, Spell } from './risk-table.ts';

/** Events and risk sets of both sexes at one time: 1 women, 0 men. */
export interface PairedRow {
  readonly time: number;
  readonly d1: number;
  readonly n1: number;
  readonly d0: number;
  readonly n0: number;
}

/** Every time with an event in either sex, ascending, with the delayed-entry risk sets of both. Other causes censor. */
export function buildPairedTable(
  women: readonly Spell[],
  men: readonly Spell[],
  cause: Cause = 'any',
): readonly PairedRow[] {
  const others = tables.get(women) ?? new WeakMap<readonly Spell[], ReadonlyMap<Cause, readonly PairedRow[]>>();
  tables.set(women, others);
  const known = others.get(men)?.get(cause);
  if (known) return known;
  const made = tabulate(women, men, cause);
  others.set(men, new Map(others.get(men)).set(cause, made));
  return made;
}

/** Hazard ratio, its tests and the variance of restricted means begin with the same rows: once is enough. */
const tables = new WeakMap<readonly Spell[], WeakMap<readonly Spell[], ReadonlyMap<Cause, readonly PairedRow[]>>>();

function tabulate(women: readonly Spell[], men: readonly Spell[], cause: Cause): readonly PairedRow[] {
  const changes = new Map<number, { flow1: number; flow0: number; d1: number; d0: number }>();
  const at = (time: number) => {
    const found = changes.get(time) ?? { flow1: 0, flow0: 0, d1: 0, d0: 0 };
    changes.set(time, found);
    return found;
  };
  for (const [spells, flow, events] of [
    [women, 'flow1', 'd1'],
    [men, 'flow0', 'd0'],
  ] as const) {
    for (const [entry, exit, why, count] of spells) {
      if (!(exit > entry)) continue;
      at(entry)[flow] += count;
      at(exit)[flow] -= count;
      if (cause === 'any' ? why !== 0 : why === cause) at(exit)[events] += count;
    }
  }
  const rows: PairedRow[] = [];
  let [n1, n0] = [0, 0];
  for (const time of [...changes.keys()].sort((a, b) => a - b)) {
    const { flow1, flow0, d1, d0 } = changes.get(time)!;
    if (d1 + d0 > 0) rows.push({ time, d1, n1, d0, n0 });
    n1 += flow1;
    n0 += flow0;
  }
  return rows;
}
