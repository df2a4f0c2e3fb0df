import { PUBLISHED_SIDES, type PublishedSetName, type SetRelations } from '../../model/set-relations.ts';
import type { Unit } from '../../model/unit.ts';
import type { CaseDatabase } from '../database.ts';
import type { Division } from './division.ts';
import { type Job, ofSql } from './job.ts';
import { kindOf } from './kinds.ts';
import { isIn, wordsSql } from './set-words.ts';

/**
 * Asks how the sets lie whose sizes the figures of a unit publish: which lie inside which. Own indicators are left out,
 * they are compared by what they have in common with others (`countSetIntersections`). The database returns which
 * memberships occur, not how often.
 */
export async function relateSets(
  database: CaseDatabase,
  unit: Unit,
  { table, whole, where }: Division,
  jobs: readonly Job[],
): Promise<SetRelations> {
  const bySql = new Map<string, PublishedSetName[]>();
  for (const { indicator, figure } of jobs) {
    if (indicator.own) continue;
    for (const [side, sql] of conditionsOf(figure)) {
      const set = { indicator: indicator.id, stat: figure.stat, side };
      const known = bySql.get(sql);
      if (known) known.push(set);
      else bySql.set(sql, [set]);
    }
  }
  const words = wordsSql([...bySql.keys()]);
  const found =
    words.length === 0
      ? []
      : await database.rows(
          `SELECT DISTINCT ${words.join(', ')} FROM ${table} AS u WHERE period IN (${whole.join(', ')}) AND (${where})`,
        );
  return describeRelations(
    unit,
    [...bySql.values()],
    found.map((row) => row.map(Number)),
  );
}

/** Conditions of the published sets of a figure: never unknown. */
function conditionsOf(figure: Job['figure']): readonly (readonly [PublishedSetName['side'], string])[] {
  const of = ofSql(figure);
  const kind = kindOf(figure);
  const among = (sql: string) => `(${of} AND coalesce(${sql}, false))`;
  const known = kind.known(figure);
  return [
    ['units', of],
    ...(known === null ? [] : [['known', among(known)] as const]),
    ...kind.sets(figure, { of, among, registered: () => [] }).flatMap(([side, sql]) => {
      const published = PUBLISHED_SIDES.find((one) => one === side);
      return published ? [[published, sql] as const] : [];
    }),
  ];
}

/**
 * What can be asked of the memberships that occur.
 *
 * @param sets by number, each under every name that it has
 * @param memberships in words (`wordsSql`)
 */
export function describeRelations(
  unit: Unit,
  sets: readonly (readonly PublishedSetName[])[],
  memberships: readonly (readonly number[])[],
): SetRelations {
  const names = new Map(sets.flatMap((all, number) => all.map((one) => [nameOf(one), number] as const)));
  // of each set, one bit for every membership that it is part of
  const length = Math.ceil(memberships.length / 32);
  const parts = sets.map((_, number) => {
    const bits = new Int32Array(length);
    memberships.forEach((words, at) => {
      if (isIn(words, number)) bits[at >> 5]! |= 1 << (at & 31);
    });
    return bits;
  });
  const table = (holds: (first: Int32Array, second: Int32Array) => boolean) =>
    parts.map((first) => parts.map((second) => holds(first, second)));
  const inside = table((first, second) => first.every((bits, at) => (bits & ~second[at]!) === 0));
  const apart = table((first, second) => first.every((bits, at) => (bits & second[at]!) === 0));
  return {
    unit,
    sets,
    find: (set) => names.get(nameOf(set)),
    isInside: (first, second) => inside[first]![second]!,
    isApart: (first, second) => apart[first]![second]!,
    isCovered: (whole, covering) =>
      parts[whole]!.every((bits, at) => {
        let left = bits;
        for (const one of covering) left &= ~parts[one]![at]!;
        return left === 0;
      }),
  };
}

const nameOf = ({ indicator, stat, side }: PublishedSetName): string => `${indicator} ${stat} ${side}`;
