import type { CountedLine } from '../../model/counted.ts';
import { fieldsOf, findRefinement } from '../../model/groups.ts';
import type { Indicator } from '../../model/indicator.ts';
import { tableKey } from '../../model/line-id.ts';
import type { CountedRelease } from '../../model/release.ts';
import type { Unit } from '../../model/unit.ts';
import { emptyCell, getOrMake } from './figure-lines.ts';

/** Units that cannot exist in some groups, as everybody knows: no single person is a couple. */
const PART_OF_HOUSEHOLDS: readonly Unit[] = ['couple', 'child'];

/**
 * Every table with a line for every group that anybody in the release stands in, in one order. Whether a group is named in
 * a table must not tell whether one of its few people is asked about there. `added`: lines without cases, which are never
 * printed as shown.
 */
export function fillTables(
  release: CountedRelease,
  indicators: readonly Indicator[],
): { readonly lines: readonly CountedLine[]; readonly added: ReadonlySet<CountedLine> } {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const levels = new Map<string, Set<string>>();
  for (const { by, levels: known } of release.groups ?? []) levels.set(by, new Set(known));
  for (const { by, level } of release.lines)
    if (by !== null && level !== null) getOrMake(levels, by, () => new Set()).add(level);

  const added = new Set<CountedLine>();
  const tables = new Map<string, CountedLine[]>();
  for (const line of release.lines) getOrMake(tables, tableKey(line), (): CountedLine[] => []).push(line);
  const lines = [...tables.values()].flatMap((own) => (own[0]!.by === null ? own : fill(own, own[0]!.by)));
  return { lines, added };

  function fill(own: readonly CountedLine[], by: string): readonly CountedLine[] {
    const unit = units.get(own[0]!.indicator);
    // a ready-made group is shown with its rest or not at all
    if (unit === 'field' || findRefinement(by)) return own;
    if (fieldsOf(by).includes('household_type') && PART_OF_HOUSEHOLDS.includes(unit!)) return own;
    const byLevel = new Map(own.map((line) => [line.level, line]));
    const named = [...(levels.get(by) ?? [])].map((level) => byLevel.get(level) ?? empty(own[0]!, level));
    return [...named, ...own.filter(({ level }) => level === null)];
  }

  function empty(like: CountedLine, level: string): CountedLine {
    const none = emptyCell(like.cells.women.kind);
    const { indicator, stat, period, by } = like;
    const line = {
      indicator,
      stat,
      period,
      by,
      level,
      cells: { women: none, men: none, unknown: none },
      clusters: null,
    };
    added.add(line);
    return line;
  }
}
