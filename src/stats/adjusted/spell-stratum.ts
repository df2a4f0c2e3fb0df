import { countSpells, type Spell } from '../risk-table.ts';
import { mergeSmallLevels, type Regrouped, regroup, type Stratum } from './stratum.ts';

/** Durations of both sexes in one joint stratum, levels known at the start of the spell. */
export interface SpellStratum {
  readonly levels: readonly string[];
  readonly women: readonly Spell[];
  readonly men: readonly Spell[];
}

/** The reason where one sex, or both, have no durations at all. */
export function missingSex(strata: readonly SpellStratum[]): 'no_cases' | 'one_sex' | null {
  const women = strata.some((stratum) => stratum.women.length > 0);
  const men = strata.some((stratum) => stratum.men.length > 0);
  if (women && men) return null;
  return women || men ? 'one_sex' : 'no_cases';
}

/** The numbers of spells alone, as strata. */
export function countStrata(strata: readonly SpellStratum[]): readonly Stratum[] {
  const counted = (spells: readonly Spell[]) => ({ n: countSpells(spells), sum: 0n, squares: 0n });
  return strata.map(({ levels, women, men }) => ({ levels, women: counted(women), men: counted(men) }));
}

/** The first `kept` covariates only, levels with fewer than `least` spells of a sex merged, as for shares. */
export function mergeSpellStrata(
  strata: readonly SpellStratum[],
  kept: number,
  least: number,
): readonly SpellStratum[] {
  const first = gather(
    strata,
    regroup(countStrata(strata), (levels) => levels.slice(0, kept)),
  );
  return gather(first, mergeSmallLevels(countStrata(first), least));
}

function gather(strata: readonly SpellStratum[], { strata: counted, home }: Regrouped): readonly SpellStratum[] {
  return counted.map(({ levels }, at) => {
    const inside = strata.filter((_, i) => home[i] === at);
    return { levels, women: inside.flatMap((stratum) => stratum.women), men: inside.flatMap((stratum) => stratum.men) };
  });
}
