import { PUBLISHED_SIDES, type PublishedSetName, type SetRelations } from '../../model/set-relations.ts';
import type { Unit } from '../../model/unit.ts';
import type { CaseDatabase } from '../database.ts';
import type { Division } from './division.ts';
import { type Job, ofSql } from './job.ts';
import { kindOf } from './kinds.ts';
import { isIn, WORD, wordsSql } from './set-words.ts';

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
  const width = Math.ceil(sets.length / WORD);
  // for each set: the sets that everybody in it is in, and those that anybody in it is in
  const always = new Int32Array(sets.length * width).fill(-1);
  const ever = new Int32Array(sets.length * width);
  for (const words of memberships)
    for (let number = 0; number < sets.length; number++) {
      if (!isIn(words, number)) continue;
      for (let w = 0; w < width; w++) {
        always[number * width + w]! &= words[w]!;
        ever[number * width + w]! |= words[w]!;
      }
    }
  const read = (list: Int32Array, first: number, second: number) =>
    ((list[first * width + Math.floor(second / WORD)]! >>> (second % WORD)) & 1) === 1;
  return {
    unit,
    sets,
    find: (set) => names.get(nameOf(set)),
    isInside: (first, second) => read(always, first, second),
    isApart: (first, second) => !read(ever, first, second),
    isCovered: (whole, parts) =>
      memberships.every((words) => !isIn(words, whole) || parts.some((part) => isIn(words, part))),
  };
}

const nameOf = ({ indicator, stat, side }: PublishedSetName): string => `${indicator} ${stat} ${side}`;
