import type { SpellPair, SurvivalCell } from '../model/counted.ts';
import type { PairsOfKinds } from '../stats/cluster-factor.ts';
import { findCommonStart, readFrom, seenFrom } from '../stats/common-start.ts';
import { countAtRisk, type Spell } from '../stats/risk-table.ts';
import { once, type PairOfSpells } from '../stats/spell-clusters.ts';

/** The spells of both sexes as seen from their common start. */
export interface CommonSpells {
  /** Days; the curve holds for those who have had aid for so long. */
  readonly start: number;
  readonly women: readonly Spell[];
  readonly men: readonly Spell[];
}

/** Null where there is no day with ten at risk of each sex that has spells. */
export function alignSpells(women: SurvivalCell, men: SurvivalCell): CommonSpells | null {
  const groups = [women.durations, men.durations].filter((one) => one.length > 0);
  const start = groups.length === 0 ? null : findCommonStart(groups);
  if (start === null) return null;
  return { start, women: readFrom(women.durations, start), men: readFrom(men.durations, start) };
}

/** Pairs of spells of one person or household, as seen from the common start. */
export function alignPairs(pairs: readonly SpellPair[], start: number): readonly PairOfSpells[] {
  const see = once(({ sex, spell }: SpellPair['a']) => {
    const seen = seenFrom(spell, start);
    return seen && { sex, spell: seen };
  });
  const seen: PairOfSpells[] = [];
  for (const { a, b, count } of pairs) {
    const [one, other] = [see(a), see(b)];
    if (one && other) seen.push({ a: one, b: other, count });
  }
  return seen;
}

/** The end that is asked about stays; competing ends are open from then on. */
export function censorRivals(spells: readonly Spell[]): readonly Spell[] {
  return spells.map(([entry, exit, cause, count]) => [entry, exit, cause === 1 ? 1 : 0, count] as const);
}

/** The same for pairs of spells. */
export function censorPairs(pairs: readonly PairOfSpells[]): readonly PairOfSpells[] {
  const censor = once(({ sex, spell: [entry, exit, cause] }: PairOfSpells['a']) => ({
    ...{ sex, spell: [entry, exit, cause === 1 ? 1 : 0, 1] as const },
  }));
  return pairs.map(({ a, b, count }) => ({ a: censor(a), b: censor(b), count }));
}

/** How many pairs there are of two women, of two men, and of one of each. */
export function countPairs(pairs: readonly PairOfSpells[]): PairsOfKinds {
  const of = (one: string, other: string) =>
    pairs.reduce((sum, { a, b, count }) => sum + (a.sex === one && b.sex === other ? count : 0), 0);
  return {
    women: of('women', 'women'),
    men: of('men', 'men'),
    across: of('women', 'men') + of('men', 'women'),
  };
}

/** At least `threshold` at risk just before the day, in every sex that has spells. */
export function isFollowed({ women, men }: CommonSpells, days: number, threshold: number): boolean {
  return [women, men].every((spells) => spells.length === 0 || countAtRisk(spells, days) >= threshold);
}

/** The ends of one cause. */
export function countEnds(spells: readonly Spell[], cause: number): number {
  return spells.reduce((sum, [, , why, count]) => sum + (why === cause ? count : 0), 0);
}
