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
