import { OTHERS } from '../model/groups.ts';
import type { LevelSize } from '../model/strata.ts';

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
