/** `[entry, exit, cause, count]` in days: at risk for entry < t ≤ exit; cause 0 is still open, 1 the end asked about, 2 … competing. */
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

/** Curve, median, restricted means and shares of the same spells all begin here: once is enough. */
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

/** Number at risk just before `time`. */
export function countAtRisk(spells: readonly Spell[], time: number): number {
  let sum = 0;
  for (const [entry, exit, , count] of spells) if (entry < time && time <= exit) sum += count;
  return sum;
}
