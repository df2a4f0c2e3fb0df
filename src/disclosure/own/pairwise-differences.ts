import type { SetIntersections } from '../../model/set-intersections.ts';
import type { Sex } from '../../model/sex.ts';

/** A set whose size stands in the release. */
export interface PublishedSet {
  readonly number: number;
  /** Not registered in the figure that it belongs to: no trait of anybody. */
  readonly blank: number | undefined;
  readonly least: number;
}

/** A set whose size stands in the release group by group; merged groups are one. */
export interface PublishedTable extends PublishedSet {
  readonly by: string;
  readonly groups: readonly (readonly string[])[];
}

/** What sets are compared by. */
export interface SetContext {
  readonly intersections: SetIntersections;
  /** The sexes that share one status. */
  readonly sexes: readonly Sex[];
}

/**
 * True where a reader who subtracts is left with 1 … t − 1 people: an own set, or the groups of an own table, lies
 * wholly inside a published set or a union of published groups, or the other way round, and few are in the larger
 * alone. Sets that merely overlap give a difference of which neither part is known.
 */
export function leavesFew(
  own: PublishedSet | PublishedTable,
  sets: readonly PublishedSet[],
  tables: readonly PublishedTable[],
  context: SetContext,
): boolean {
  if (!('by' in own))
    return sets.some((one) => fewInPair(own, one, context)) || tables.some((one) => fewInTable(own, one, context));
  return (
    sets.some((one) => fewInOwnTable(one, own, context)) ||
    tables.some((one) => one.by === own.by && fewInGroups(own, one, context))
  );
}

/**
 * True where the same people, told apart by the same columns, have a published figure already: a set, or a union of
 * published groups. Then the own figure adds no number to the release. The same people by other columns is chance, and
 * tells that it is so.
 */
export function isKnown(
  own: PublishedSet | PublishedTable,
  sets: readonly PublishedSet[],
  tables: readonly PublishedTable[],
  { intersections, sexes }: SetContext,
): boolean {
  if ('by' in own) {
    const isFiner = ({ groups }: PublishedTable) => joinPartitions(own.groups, groups).length === own.groups.length;
    return tables.some((one) => one.by === own.by && one.number === own.number && isFiner(one));
  }
  const reads = new Set(intersections.reads(own.number));
  const isRead = (columns: readonly string[]) =>
    new Set(columns).size === reads.size && columns.every((one) => reads.has(one));
  const same = (one: PublishedSet) =>
    isRead(intersections.reads(one.number)) &&
    sexes.every((sex) => {
      const { first, second } = intersections.people(sex, own.number, one.number);
      return first === 0 && second === 0;
    });
  const union = (table: PublishedTable) =>
    isRead([...intersections.reads(table.number), table.by]) &&
    sexes.every((sex) => {
      const groups = table.groups.map((levels) => sumUp(intersections, sex, own, table, table.by, levels));
      const out = intersections.people(sex, own.number, table.number).first;
      return out === 0 && groups.every(({ both, second }) => both === 0 || second === 0);
    });
  return sets.some(same) || tables.some(union);
}

function fewInPair(own: PublishedSet, other: PublishedSet, { intersections, sexes }: SetContext): boolean {
  const least = Math.max(own.least, other.least);
  return sexes.some((sex) => {
    const { first, second } = intersections.people(sex, own.number, other.number);
    return (first === 0 && isFew(second, least)) || (second === 0 && isFew(first, least));
  });
}

/** The own set against unions of a table's groups. */
function fewInTable(own: PublishedSet, table: PublishedTable, { intersections, sexes }: SetContext): boolean {
  const least = Math.max(own.least, table.least);
  return sexes.some((sex) => {
    const groups = table.groups.map((levels) => sumUp(intersections, sex, own, table, table.by, levels));
    const out = intersections.people(sex, own.number, table.number).first;
    return fewInUnions(
      groups.map(({ both, second }) => ({ inside: both, outside: second })),
      out,
      least,
      intersections.alone,
    );
  });
}

/** A published set against unions of the own table's groups. */
function fewInOwnTable(other: PublishedSet, table: PublishedTable, { intersections, sexes }: SetContext): boolean {
  const least = Math.max(other.least, table.least);
  return sexes.some((sex) => {
    const groups = table.groups.map((levels) => sumUp(intersections, sex, table, other, table.by, levels));
    const out = intersections.people(sex, table.number, other.number).second;
    return fewInUnions(
      groups.map(({ both, first }) => ({ inside: both, outside: first })),
      out,
      least,
      intersections.alone,
    );
  });
}

/** Group by group: what is merged in one of the two is one group in the comparison. */
function fewInGroups(own: PublishedTable, other: PublishedTable, { intersections, sexes }: SetContext): boolean {
  const least = Math.max(own.least, other.least);
  return joinPartitions(own.groups, other.groups).some((levels) =>
    sexes.some((sex) => {
      const { first, second } = sumUp(intersections, sex, own, other, own.by, levels);
      const bound = limit(least, levels.length, intersections.alone);
      return (first === 0 && isFew(second, bound)) || (second === 0 && isFew(first, bound));
    }),
  );
}

/** People of a group that are in the set compared with, and that are not. */
interface Group {
  readonly inside: number;
  readonly outside: number;
}

/** `out`: people of the set compared with that are in no group. */
function fewInUnions(groups: readonly Group[], out: number, least: number, alone: boolean): boolean {
  const met = groups.filter(({ inside }) => inside > 0);
  const beyond = sum(met.map(({ outside }) => outside));
  if (out === 0 && isFew(beyond, limit(least, met.length, alone))) return true;
  const whole = met.filter(({ outside }) => outside === 0);
  if (whole.length === 0) return false;
  const rest = met.filter(({ outside }) => outside > 0);
  return isFew(out + sum(rest.map(({ inside }) => inside)), limit(least, rest.length + 1, alone));
}

function sumUp(
  intersections: SetIntersections,
  sex: Sex,
  first: PublishedSet,
  second: PublishedSet,
  by: string,
  levels: readonly string[],
) {
  const found = levels.map((level) => intersections.people(sex, first.number, second.number, { by, level }));
  return {
    both: sum(found.map((one) => one.both)),
    first: sum(found.map((one) => one.first)),
    second: sum(found.map((one) => one.second)),
  };
}

/** The finest groups that are unions of groups of both. */
export function joinPartitions(
  first: readonly (readonly string[])[],
  second: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  let joined = first;
  for (const group of second) {
    const met = joined.filter((levels) => levels.some((level) => group.includes(level)));
    if (met.length > 1) joined = [...joined.filter((levels) => !met.includes(levels)), met.flat()];
  }
  return joined;
}

/** A person may stand in two groups where units are not persons: then sums over groups count her twice. */
const limit = (least: number, groups: number, alone: boolean): number => (alone || groups < 2 ? least : 2 * least);
/** 1 … least − 1. */
export const isFew = (count: number, least: number): boolean => count > 0 && count < least;
const sum = (numbers: readonly number[]): number => numbers.reduce((so, one) => so + one, 0);
