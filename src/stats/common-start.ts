import type { Spell } from './risk-table.ts';

/** Least number at risk from which a curve may begin (docs/methods.md, "Delayed entry"). */
export const LEAST_AT_START = 10;

/**
 * t0: the first day from which every group has at least ten at risk. Small early risk sets throw a delayed-entry curve
 * to 0, whence it never returns, so every curve is read from t0: "among those who have had aid for at least t0".
 * Null where no such day exists. Groups are compared over the same stretch, so they share t0.
 */
export function findCommonStart(groups: readonly (readonly Spell[])[], least = LEAST_AT_START): number | null {
  const changes = new Map<number, number[]>();
  const add = (time: number, group: number, change: number) => {
    const found = changes.get(time) ?? groups.map(() => 0);
    found[group] = (found[group] ?? 0) + change;
    changes.set(time, found);
  };
  groups.forEach((spells, group) => {
    for (const [entry, exit, , count] of spells) {
      if (!(exit > entry)) continue;
      add(entry, group, count);
      add(exit, group, -count);
    }
  });
  const atRisk = groups.map(() => 0);
  for (const time of [...changes.keys()].sort((a, b) => a - b)) {
    changes.get(time)!.forEach((change, group) => {
      atRisk[group] = (atRisk[group] ?? 0) + change;
    });
    if (atRisk.every((count) => count >= least)) return time;
  }
  return null;
}

/** The spells as seen from `start`: those ended by then are out, the others enter no earlier. */
export function readFrom(spells: readonly Spell[], start: number): readonly Spell[] {
  const seen: Spell[] = [];
  for (const spell of spells) {
    const own = seenFrom(spell, start);
    if (own) seen.push(own);
  }
  return seen;
}

/** One spell as seen from `start`; null where it has ended by then. */
export function seenFrom(spell: Spell, start: number): Spell | null {
  const [entry, exit, cause, count] = spell;
  if (exit <= start) return null;
  return entry >= start ? spell : [start, exit, cause, count];
}
