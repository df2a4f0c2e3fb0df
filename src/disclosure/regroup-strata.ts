import type { Clusters, NumberStrata, Place, SpellStratum, Stratum, Sums } from '../model/strata.ts';

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
