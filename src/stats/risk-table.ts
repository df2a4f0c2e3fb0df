/**
 * `[entry, exit, cause, count]` in days: at risk for entry < t ≤ exit; cause 0 is still open, 1 the end asked about, 2
 * … competing.
 */
export type Spell = readonly [entry: number, exit: number, cause: number, count: number];

/** One time at which something ended. */
export interface RiskRow {
  readonly time: number;
  /** At risk just before `time`. */
  readonly atRisk: number;
  /** Ends of the cause asked about. */
  readonly events: number;
  /** Ends of every cause. */
  readonly ends: number;
}

/** Which ends count as the event: one cause (others censor), or any. */
export type Cause = number | 'any';

/**
 * Times with at least one end, ascending, with the risk sets of delayed entry. Order and splitting of the spells do not
 * matter. Source: Klein & Moeschberger, Survival Analysis, 2nd ed., §4.6. R: `Surv(entry, exit, event)`.
 */
export function buildRiskTable(spells: readonly Spell[], cause: Cause = 'any'): readonly RiskRow[] {
  const known = tables.get(spells)?.get(cause);
  if (known) return known;
  const made = tabulate(spells, cause);
  tables.set(spells, new Map(tables.get(spells)).set(cause, made));
  return made;
}

/** Curve, median, restricted means and shares of the same spells all start from this, so it is computed once. */
const tables = new WeakMap<readonly Spell[], ReadonlyMap<Cause, readonly RiskRow[]>>();

function tabulate(spells: readonly Spell[], cause: Cause): readonly RiskRow[] {
  const changes = new Map<number, { entries: number; exits: number; events: number; ends: number }>();
  const at = (time: number) => {
    const found = changes.get(time) ?? { entries: 0, exits: 0, events: 0, ends: 0 };
    changes.set(time, found);
    return found;
  };
  for (const [entry, exit, why, count] of spells) {
    if (!(exit > entry)) continue;
    at(entry).entries += count;
    const end = at(exit);
    end.exits += count;
    if (why !== 0) end.ends += count;
    if (cause === 'any' ? why !== 0 : why === cause) end.events += count;
  }
  const rows: RiskRow[] = [];
  let atRisk = 0;
  for (const time of [...changes.keys()].sort((a, b) => a - b)) {
    const { entries, exits, events, ends } = changes.get(time)!;
    if (ends > 0) rows.push({ time, atRisk, events, ends });
    atRisk += entries - exits;
  }
  return rows;
}

/** Number of spells. */
export function countSpells(spells: readonly Spell[]): number {
  return spells.reduce((sum, [, , , count]) => sum + count, 0);
}

/** Number at risk just before `time`. */
export function countAtRisk(spells: readonly Spell[], time: number): number {
  let sum = 0;
  for (const [entry, exit, , count] of spells) if (entry < time && time <= exit) sum += count;
  return sum;
}

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
  const others = pairedTables.get(women) ?? new WeakMap<readonly Spell[], ReadonlyMap<Cause, readonly PairedRow[]>>();
  pairedTables.set(women, others);
  const known = others.get(men)?.get(cause);
  if (known) return known;
  const made = tabulatePairs(women, men, cause);
  others.set(men, new Map(others.get(men)).set(cause, made));
  return made;
}

/** Hazard ratio, its tests and the variance of restricted means start from the same rows, which are computed once. */
const pairedTables = new WeakMap<
  readonly Spell[],
  WeakMap<readonly Spell[], ReadonlyMap<Cause, readonly PairedRow[]>>
>();

function tabulatePairs(women: readonly Spell[], men: readonly Spell[], cause: Cause): readonly PairedRow[] {
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

/** Running sums at ascending times, read as of any time: up to and including it. */
export function sumUntil(times: readonly number[], sums: readonly number[]): (time: number) => number {
  return (time) => {
    let [low, high] = [0, times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (times[middle]! <= time) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : sums[low - 1]!;
  };
}
