import { LEAST_CLUSTERS } from './cluster-factor.ts';
import type { Spell } from './risk-table.ts';

/** A spell and whose it is. */
export interface OwnedSpell {
  readonly sex: 'women' | 'men';
  readonly spell: Spell;
}

/** Two spells that belong together, and how many such pairs. */
export interface PairOfSpells {
  readonly a: OwnedSpell;
  readonly b: OwnedSpell;
  readonly count: number;
}

/** What one spell adds to a number read off many, and the variance of that number were all spells independent. */
export interface Influence {
  readonly variance: number;
  readonly of: (spell: Spell) => number;
}

/**
 * φ, by which the variance of a number grows because spells belong together (a person's own, or partners'): 1 +
 * 2Σu·u′/V over the pairs, u what a spell adds to the number, V its variance as of independent spells. Exactly 1
 * without pairs, never under 1 with fewer than ten; null where V is 0.
 * Source: Lin & Wei 1989, JASA 84:1074 (hazards); Ying & Wei 1994, J Multivar Anal 50:17 (curves).
 */
export function spellClusterFactor(
  pairs: readonly PairOfSpells[],
  influence: (one: OwnedSpell) => number,
  variance: number,
): number | null {
  if (!(variance > 0)) return null;
  const number = pairs.reduce((sum, { count }) => sum + count, 0);
  const own = once(influence);
  const cross = pairs.reduce((sum, { a, b, count }) => sum + count * own(a) * own(b), 0);
  const phi = Math.max(0.01, 1 + (2 * cross) / variance); // an interval of width 0 would be a false certainty
  return number < LEAST_CLUSTERS ? Math.max(1, phi) : phi;
}

/** The women's part of the variance of the difference; half where there is none. */
export function partOf(women: Influence, men: Influence): number {
  const all = women.variance + men.variance;
  return all > 0 ? women.variance / all : 0.5;
}

/** φ of the difference of two numbers, women − men, and of each sex's own number; the latter never under 1. */
export function spellClusterFactors(pairs: readonly PairOfSpells[], women: Influence, men: Influence) {
  const of = ({ sex, spell }: OwnedSpell) => (sex === 'women' ? women.of(spell) : -men.of(spell));
  const own = (sex: OwnedSpell['sex'], { variance }: Influence) =>
    Math.max(
      1,
      spellClusterFactor(
        pairs.filter(({ a, b }) => a.sex === sex && b.sex === sex),
        of,
        variance,
      ) ?? 1,
    );
  return {
    gap: spellClusterFactor(pairs, of, women.variance + men.variance),
    women: own('women', women),
    men: own('men', men),
  };
}

/** The same reading, made once of each object: one spell stands in many pairs. */
export function once<From extends object, To extends object | number | null>(
  read: (from: From) => To,
): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const found = known.get(from);
    if (found !== undefined) return found;
    const made = read(from);
    known.set(from, made);
    return made;
  };
}
