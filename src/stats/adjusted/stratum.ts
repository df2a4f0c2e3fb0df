import type { Sums } from '../mean.ts';
import type { TwoShares } from '../share-difference.ts';

/** One combination of covariate levels, in the order of the covariates, with both sexes' sums. A yes counts as 1. */
export interface Stratum {
  readonly levels: readonly string[];
  readonly women: Sums;
  readonly men: Sums;
}

/** The same for a share. */
export interface ShareStratum extends TwoShares {
  readonly levels: readonly string[];
}

/** Strata made anew from others: `home[i]` is where the i-th of them went. */
export interface Regrouped {
  readonly strata: readonly Stratum[];
  readonly home: readonly number[];
}

/** The level that holds what was too small to stand alone. */
const OTHERS = '*others';
/** Fewer than this of either sex in a level: it goes to the others (docs/methods.md, "Adjusting"). */
export const LEAST_IN_LEVEL = 10;

const NOBODY: Sums = { n: 0, sum: 0n, squares: 0n };

/** Yes and no as 1 and 0: mean and variance of a share are then those of any number. */
export function readShareStrata(strata: readonly ShareStratum[]): readonly Stratum[] {
  return strata.map(({ levels, x1, n1, x0, n0 }) => ({ levels, women: zeroOne(x1, n1), men: zeroOne(x0, n0) }));
}

function zeroOne(x: number, n: number): Sums {
  return { n, sum: BigInt(x), squares: BigInt(x) };
}

function addSums(a: Sums, b: Sums): Sums {
  const sums = { n: a.n + b.n, sum: a.sum + b.sum, squares: a.squares + b.squares };
  return a.days === undefined && b.days === undefined ? sums : { ...sums, days: (a.days ?? 0n) + (b.days ?? 0n) };
}

/** Everybody of each sex. */
export function totalOf(strata: readonly Stratum[]) {
  return {
    women: strata.reduce((sum, one) => addSums(sum, one.women), NOBODY),
    men: strata.reduce((sum, one) => addSums(sum, one.men), NOBODY),
  };
}

/** Strata with the same new levels become one. Sorted by level, so that the order of the lines does not matter. */
export function regroup(
  strata: readonly Stratum[],
  rename: (levels: readonly string[]) => readonly string[],
): Regrouped {
  const names = strata.map((stratum) => rename(stratum.levels));
  const keys = names.map((levels) => JSON.stringify(levels));
  const order = [...new Set(keys)].sort();
  const index = new Map(order.map((key, i) => [key, i]));
  const home = keys.map((key) => index.get(key)!);
  const made: Stratum[] = [];
  strata.forEach((stratum, i) => {
    const at = home[i]!;
    const found = made[at];
    made[at] = {
      levels: names[i]!,
      women: found ? addSums(found.women, stratum.women) : stratum.women,
      men: found ? addSums(found.men, stratum.men) : stratum.men,
    };
  });
  return { strata: made, home };
}

/**
 * Every level with fewer than ten women or ten men becomes "others", covariate by covariate. A level with one sex alone
 * stays what it is: together with a level of the other sex it would look like people to compare, and nobody in it has
 * any.
 */
export function mergeSmallLevels(strata: readonly Stratum[], least = LEAST_IN_LEVEL): Regrouped {
  const small = countByLevel(strata).map(
    (levels) => new Set([...levels].filter(([, n]) => isThin(n, least)).map(([level]) => level)),
  );
  return regroup(strata, (levels) => levels.map((level, j) => (small[j]!.has(level) ? OTHERS : level)));
}

/** Both sexes, but fewer than `least` of one. */
function isThin({ women, men }: { readonly women: number; readonly men: number }, least: number): boolean {
  const fewer = Math.min(women, men);
  return fewer > 0 && fewer < least;
}

/** Covariate by covariate: level → women and men. */
export function countByLevel(strata: readonly Stratum[]) {
  const counts: Map<string, { women: number; men: number }>[] = [];
  for (const { levels, women, men } of strata) {
    levels.forEach((level, j) => {
      counts[j] ??= new Map();
      const found = counts[j].get(level) ?? { women: 0, men: 0 };
      counts[j].set(level, { women: found.women + women.n, men: found.men + men.n });
    });
  }
  return counts;
}
