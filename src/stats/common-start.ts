import type { Spell } from './risk-table.ts';

/** Least number at risk from which a curve may begin (docs/methods.md, "Delayed entry"). */
const LEAST_AT_START = 10;

/**
 * t0: the first day from which every group has at least ten at risk. Small early risk sets can drop a delayed-entry
 * curve to 0, from which it never returns, so every curve is read from t0: "among those who have had aid for at least
 * t0".
 * Null where no such day exists. Groups are compared over the same stretch, so they share t0.
 */
export function findCommonStart(groups: readonly (readonly Spell[])[], least = LEAST_AT_START): number | null {
  const first = findFirstDay(groups, least);
  if (first !== null) return first;
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

/**
 * The very first day with somebody at risk, where every group has enough then: which is the case wherever many spells
 * are new.
 */
function findFirstDay(groups: readonly (readonly Spell[])[], least: number): number | null {
  let day = Number.POSITIVE_INFINITY;
  for (const spells of groups) for (const [entry, exit] of spells) if (exit > entry && entry < day) day = entry;
  const begun = (spells: readonly Spell[]) =>
    spells.reduce((sum, [entry, exit, , count]) => sum + (entry === day && exit > entry ? count : 0), 0);
  return day < Number.POSITIVE_INFINITY && groups.every((spells) => begun(spells) >= least) ? day : null;
}

/** The spells as seen from `start`: those ended by then are out, the others enter no earlier. */
export function readFrom(spells: readonly Spell[], start: number): readonly Spell[] {
  if (spells.every(([entry, exit]) => entry >= start && exit > start)) return spells;
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
