import type { GroupId, SetIntersections } from '../../model/set-intersections.ts';
import type { Sex } from '../../model/sex.ts';
import { isFew, type PublishedSet, type SetContext } from './pairwise-differences.ts';

/** Sets that are taken away from one and the same set. */
const MOST_PARTS = 3;

/**
 * True where a reader who adds and subtracts three or four published sets, own ones among them, is left with 1 … t − 1:
 * a set less disjoint parts of it (under 47, over 47); two sets less the one they make up together (either, less one,
 * less the other); a set less two that overlap in a published third. `places`: within these groups of a breakdown.
 */
export function combinesToFew(
  own: readonly PublishedSet[],
  others: readonly PublishedSet[],
  { intersections, sexes }: SetContext,
  places?: readonly GroupId[],
): boolean {
  return sexes.some((sex) => {
    const family = makeFamily(own, others, intersections, sex, places);
    return family.sets.some((_, whole) => leftByParts(family, whole) || leftByTwo(family, whole));
  });
}

interface Family {
  readonly sets: readonly PublishedSet[];
  readonly sizes: readonly number[];
  /** Not registered in the figure of each set. */
  readonly blanks: readonly number[];
  readonly isOwn: readonly boolean[];
  /** `within[i][j]`: set i lies inside set j and is smaller. */
  readonly within: readonly (readonly boolean[])[];
  readonly apart: readonly (readonly boolean[])[];
  /** An own set is empty: it may be the overlap of two others, which then is told to be none. */
  readonly tellsNobody: boolean;
  readonly count: (inside: readonly number[], outside: readonly number[]) => number;
}

function makeFamily(
  own: readonly PublishedSet[],
  others: readonly PublishedSet[],
  intersections: SetIntersections,
  sex: Sex,
  places: readonly GroupId[] | undefined,
): Family {
  const joint = intersections.joint(sex, places);
  const unique = new Map<number, PublishedSet>();
  for (const one of [...own, ...others]) {
    const known = unique.get(one.number);
    if (known === undefined) unique.set(one.number, one);
    else if (one.least > known.least) unique.set(one.number, { ...known, least: one.least });
  }
  const sets = [...unique.values()];
  const place = new Map(sets.map(({ number }, at) => [number, at]));
  const all = new Map<number, number>();
  // flat and counted by hand: joint rows are many
  const width = sets.length;
  const together = new Float64Array(width * width);
  for (const { sets: numbers, units } of joint) {
    const members: number[] = [];
    for (const number of numbers) {
      all.set(number, (all.get(number) ?? 0) + units);
      const at = place.get(number);
      if (at !== undefined) members.push(at);
    }
    for (const a of members) for (const b of members) together[a * width + b]! += units;
  }
  const both = (i: number, j: number): number => together[i * width + j]!;
  const sizes = sets.map((_, at) => both(at, at));
  const known = new Set(others.map(({ number }) => number));
  return {
    sets,
    sizes,
    blanks: sets.map(({ blank }) => (blank === undefined ? 0 : (all.get(blank) ?? 0))),
    isOwn: sets.map(({ number }) => !known.has(number)),
    within: sizes.map((size, i) => sizes.map((other, j) => size > 0 && both(i, j) === size && size < other)),
    tellsNobody: own.some(({ number }) => sizes[place.get(number)!] === 0),
    apart: sizes.map((_, i) => sizes.map((_, j) => both(i, j) === 0)),
    count: (inside, outside) =>
      joint
        .filter(({ sets }) => inside.every((one) => sets.includes(one)) && !outside.some((one) => sets.includes(one)))
        .reduce((sum, { units }) => sum + units, 0),
  };
}

/**
 * True where an own set is a hidden one under another name, or what a hidden one and a second make up together: then it
 * tells, with the rule by which they are hidden, how many there are.
 */
export function retellsHidden(
  own: readonly PublishedSet[],
  hidden: readonly PublishedSet[],
  others: readonly PublishedSet[],
  context: SetContext,
): boolean {
  return context.sexes.some((sex) => {
    const { sets, sizes, within, count } = makeFamily(
      [],
      [...own, ...hidden, ...others],
      context.intersections,
      sex,
      undefined,
    );
    const at = new Map(sets.map(({ number }, place) => [number, place]));
    const places = (list: readonly PublishedSet[]) => [...new Set(list.map(({ number }) => at.get(number)!))];
    return places(own).some((mine) => {
      if (sizes[mine] === 0) return false;
      const secrets = places(hidden);
      if (secrets.includes(mine)) return true;
      const same = (i: number) =>
        sizes[i] === sizes[mine] && count([sets[i]!.number, sets[mine]!.number], []) === sizes[i];
      const parts = places([...hidden, ...others]).filter((i) => within[i]![mine]);
      return secrets.some(
        (secret) =>
          same(secret) ||
          (within[secret]![mine] &&
            parts.some(
              (i) =>
                i !== secret &&
                // yes and no of one figure make up all of whom it asks: no secret
                (sets[i]!.blank === undefined || sets[i]!.blank !== sets[secret]!.blank) &&
                count([sets[mine]!.number], [sets[secret]!.number, sets[i]!.number]) === 0,
            )),
      );
    });
  });
}

/** A set less two or more sets in it that have nobody in common. */
function leftByParts(family: Family, whole: number): boolean {
  const { sets, sizes, isOwn, within, apart } = family;
  const inside = sets.flatMap((_, i) => (within[i]![whole] ? [i] : []));
  return extend([], inside, sizes[whole]!);

  function extend(parts: readonly number[], candidates: readonly number[], rest: number): boolean {
    const involved = [whole, ...parts].some((i) => isOwn[i]) || (parts.length === 2 && family.tellsNobody);
    if (parts.length > 1 && involved && leaves(family, whole, parts, rest)) return true;
    if (parts.length === MOST_PARTS) return false;
    return candidates.some((part, at) => {
      const left = rest - sizes[part]!;
      return (
        left > 0 &&
        extend(
          [...parts, part],
          candidates.slice(at + 1).filter((i) => apart[i]![part]),
          left,
        )
      );
    });
  }
}

/**
 * Two overlapping sets in a third: what they share where they make it up, what neither has where their overlap is told.
 */
function leftByTwo(family: Family, whole: number): boolean {
  const { sets, sizes, isOwn, within, apart, count } = family;
  const inside = sets.flatMap((_, i) => (within[i]![whole] ? [i] : []));
  return inside.some((a, at) =>
    inside.slice(at + 1).some((b) => {
      if (apart[a]![b] || within[a]![b] || within[b]![a]) return false;
      const numbers = [a, b].map((i) => sets[i]!.number);
      const both = sizes[a]! + sizes[b]! - sizes[whole]!;
      const least = leastOf(family, [whole, a, b]);
      if (isFew(both, least) && [whole, a, b].some((i) => isOwn[i]) && count([sets[whole]!.number], numbers) === 0)
        return true;
      return inside.some((third) => {
        if (!within[third]![a] || !within[third]![b] || ![whole, a, b, third].some((i) => isOwn[i])) return false;
        const neither = sizes[whole]! - sizes[a]! - sizes[b]! + sizes[third]!;
        return leaves(family, whole, [a, b], neither) && count(numbers, [sets[third]!.number]) === 0;
      });
    }),
  );
}

/** What is left is few, and not because it is not registered. */
function leaves(family: Family, whole: number, parts: readonly number[], rest: number): boolean {
  const { sets, count, blanks } = family;
  const least = leastOf(family, [whole, ...parts]);
  const blank = parts.reduce((sum, i) => sum + blanks[i]!, 0);
  if (rest <= 0 || rest - blank >= least) return false;
  if (blank === 0) return true;
  const outside = parts.flatMap((i) => [sets[i]!.number, ...(blanks[i]! > 0 ? [sets[i]!.blank!] : [])]);
  return isFew(count([sets[whole]!.number], outside), least);
}

const leastOf = ({ sets }: Family, members: readonly number[]): number =>
  Math.max(...members.map((i) => sets[i]!.least));
