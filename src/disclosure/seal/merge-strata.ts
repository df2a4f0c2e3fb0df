import { OTHERS } from '../../model/groups.ts';
import type { Clusters, LevelSize, NumberStrata, Place, SpellStratum, Stratum, Sums } from '../../model/strata.ts';

/** Level → its name after merging. */
export type Renaming = ReadonlyMap<string, string>;

/**
 * Levels with fewer than `least` women or men become one, with those that must be together anyway; while that one is
 * still too small the smallest of the rest joins it (by the sex that has fewer, then by name). Levels with one sex alone
 * keep their names, so that nobody there is taken to have somebody to be compared with; but only where those of a sex are
 * at least `least` people: what women (men) outside the comparison answered follows from its parts, and must be told of
 * no fewer. With fewer they join the one.
 */
export function mergeLevels(sizes: readonly LevelSize[], together: ReadonlySet<string>, least: number): Renaming {
  const fewest = ({ women, men }: LevelSize) => Math.min(women, men);
  const joins = ({ level }: LevelSize) => together.has(level) || level === OTHERS;
  const alone = (['women', 'men'] as const).flatMap((sex) => {
    const own = sizes.filter((one) => !joins(one) && fewest(one) === 0 && one[sex] > 0);
    return own.reduce((sum, one) => sum + one[sex], 0) < least ? [] : own;
  });
  const others = sizes.filter((one) => !alone.includes(one) && (joins(one) || fewest(one) < least));
  const rest = sizes
    .filter((one) => !others.includes(one) && !alone.includes(one))
    .toSorted((a, b) => fewest(a) - fewest(b) || (a.level < b.level ? -1 : 1));
  while (others.length > 0 && rest.length > 0 && isSmall(others, least)) others.push(rest.shift()!);
  return new Map(sizes.map((one) => [one.level, others.includes(one) ? OTHERS : one.level]));
}

function isSmall(levels: readonly LevelSize[], least: number): boolean {
  const women = levels.reduce((sum, one) => sum + one.women, 0);
  const men = levels.reduce((sum, one) => sum + one.men, 0);
  return Math.min(women, men) < least;
}

type Rename = (levels: readonly string[]) => readonly string[];

/** New place of every stratum, and the levels of each new one, in the order of their names: the lines' order does not matter. */
function placeAnew(strata: readonly { readonly levels: readonly string[] }[], rename: Rename) {
  const names = strata.map(({ levels }) => rename(levels));
  const keys = names.map((levels) => JSON.stringify(levels));
  const order = [...new Set(keys)].sort();
  const index = new Map(order.map((key, at) => [key, at]));
  const home = keys.map((key) => index.get(key)!);
  return { home, levels: order.map((_, at) => names[home.indexOf(at)]!) };
}

const add = (all: readonly Sums[]): Sums => ({
  n: all.reduce((sum, one) => sum + one.n, 0),
  sum: all.reduce((sum, one) => sum + one.sum, 0n),
  squares: all.reduce((sum, one) => sum + one.squares, 0n),
  ...(all.some(({ days }) => days !== undefined) && { days: all.reduce((sum, one) => sum + (one.days ?? 0n), 0n) }),
});

/** Strata with the same new levels become one, and the pairs move with them. */
export function regroupNumbers(
  { strata, clusters }: NumberStrata,
  rename: Rename,
): { readonly strata: readonly Stratum[]; readonly clusters: Clusters | null } {
  const { home, levels } = placeAnew(strata, rename);
  const inside: Stratum[][] = levels.map(() => []);
  for (const [at, one] of strata.entries()) inside[home[at]!]!.push(one);
  const move = (place: Place): Place => ({ ...place, stratum: home[place.stratum]! });
  return {
    strata: inside.map((own, at) => ({
      levels: levels[at]!,
      women: add(own.map((one) => one.women)),
      men: add(own.map((one) => one.men)),
    })),
    clusters: clusters && {
      ...clusters,
      pairs: clusters.pairs.map((one) => ({ ...one, a: move(one.a), b: move(one.b) })),
    },
  };
}

/** The same for durations. */
export function regroupSpells(strata: readonly SpellStratum[], rename: Rename): readonly SpellStratum[] {
  const { home, levels } = placeAnew(strata, rename);
  const inside: SpellStratum[][] = levels.map(() => []);
  for (const [at, one] of strata.entries()) inside[home[at]!]!.push(one);
  return inside.map((own, at) => ({
    levels: levels[at]!,
    women: own.flatMap((one) => one.women),
    men: own.flatMap((one) => one.men),
  }));
}
