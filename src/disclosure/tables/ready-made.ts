import { findNearDuplicate } from '../../model/groups.ts';
import { compareCells } from '../rule/companions.ts';
import { isUnsafe } from '../rule/measure.ts';
import { type FigureGroup, joinedSexes, measureLine } from './figure-group.ts';
import { emptyCell, levelsOf } from './figure-lines.ts';
import { type Mask, tableKey } from './mask.ts';

/**
 * A field that nearly repeats another stands beside its table only where the other names its value, and where what is
 * in one and not in the other is safe: they are taken to be nested, as figures of one indicator are.
 */
export function agrees(
  group: FigureGroup,
  by: string,
  period: string,
  decided: ReadonlyMap<string, ReadonlySet<string> | null>,
): boolean {
  const duplicate = findNearDuplicate(by);
  const merged = duplicate && decided.get(tableKey(duplicate.other, period));
  if (!duplicate || !merged) return true;
  if (merged.has(duplicate.otherLevel)) return false;
  return group.figures.every((figure) =>
    joinedSexes(figure).every((sex) => {
      const cellOf = (field: string, level: string) =>
        levelsOf(figure, field, period).get(level)?.cells[sex] ?? emptyCell(figure.kind);
      const [own, other] = [cellOf(duplicate.field, duplicate.level), cellOf(duplicate.other, duplicate.otherLevel)];
      return !isUnsafe({ parts: compareCells(own, other, group.rule), amounts: [] }, group.rule);
    }),
  );
}

/**
 * A ready-made group and the rest of its group: both or neither, never merged. The group they are cut from is shown, so
 * one follows from the other; whether they are shown says no more than that (docs/disclosure.md, "Ready-made groups").
 */
export function showWhole(group: FigureGroup, by: string, period: string, mask: Mask): ReadonlySet<string> | null {
  const lines = new Map(group.figures.map((one) => [one, levelsOf(one, by, period)]));
  const levels = new Set([...lines.values()].flatMap((one) => [...one.keys()]));
  const safe = [...levels].every((level) => {
    return measureLine(group, (figure) => lines.get(figure)?.get(level)).every((one) => !isUnsafe(one, group.rule));
  });
  if (!safe) return null;
  for (const byLevel of lines.values()) for (const line of byLevel.values()) mask.shown.set(line, line);
  return new Set();
}
