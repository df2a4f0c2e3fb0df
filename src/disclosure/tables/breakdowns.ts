import type { CountedLine } from '../../model/counted.ts';
import { fieldsOf, findNearDuplicate, findRefinement, MISSING, type Refinement } from '../../model/groups.ts';
import type { Unit } from '../../model/unit.ts';
import { isSettled } from '../rule/companions.ts';
import { isUnsafe } from '../rule/measure.ts';
import { orderLevels } from '../rule/public-order.ts';
import type { Rule } from '../rule/rule.ts';
import { addLines } from './add-cells.ts';
import { chooseInGroups } from './ends.ts';
import {
  type FigureGroup,
  groupAlone,
  groupCompanions,
  joinedSexes,
  measureLine,
  type PickLine,
} from './figure-group.ts';
import { type FigureLines, levelOf, levelsOf } from './figure-lines.ts';
import { ALL } from './headlines.ts';
import { type Decided, figureKey, figureTableKey, type Mask, tableKey } from './mask.ts';
import { mergeInSides } from './merge-in-sides.ts';
import { agrees, showWhole } from './ready-made.ts';
import type { FindRemainders, Remainder } from './remainders.ts';
import type { Sides } from './sides.ts';

/** The groups of a breakdown that are too small to be named. */
export type FindTooSmall = (unit: Unit, by: string, period: string) => ReadonlySet<string>;

/** Breakdowns that may not stand together in one release (docs/disclosure.md, "One field at a time"). */
type Conflicts = (by: string) => boolean;
/**
 * True where the indicator that tells the size of a ready-made group is shown in the group it is cut from, or is not in
 * the release.
 */
type FindOwner = (refinement: Refinement, period: string) => boolean;

export interface Around {
  readonly findTooSmall: FindTooSmall;
  readonly conflicts: Conflicts;
  readonly ownerShows: FindOwner;
  readonly sides: Sides;
  readonly findRemainders: FindRemainders;
  /** What follows from a figure about a part of the people. */
  readonly findOutsiders: (part: FigureLines) => readonly Remainder[];
}

/** Step 4: which groups of every breakdown are merged. Fills the mask. */
export function decideTables(
  group: FigureGroup,
  undivided: Pick<Decided, 'periods'>,
  above: Decided | null,
  around: Around,
  mask: Mask,
): Decided['tables'] {
  const decided = new Map<string, ReadonlySet<string> | null>();
  const all = [...new Set(group.figures.flatMap((one) => [...one.tables.keys()]))];
  const leans = (by: string) => Number(findRefinement(by) !== undefined || findNearDuplicate(by) !== undefined);
  // those that must agree with another table come after it, in whatever order they were asked for
  for (const by of all.toSorted((a, b) => leans(a) - leans(b))) {
    const figures = group.figures.filter(
      (one) => one.tables.has(by) && one.kind !== 'category' && one.figure.undivided !== true,
    );
    const periods = new Set(figures.flatMap((one) => [...(one.tables.get(by)?.keys() ?? [])]));
    for (const period of periods) {
      const merged =
        // one resolution in time: the whole span or its periods, never both
        (period === ALL || !periods.has(ALL)) && undivided.periods.get(period) === true
          ? decideOne(
              regroup(group, figures, by, period, around, mask),
              ...([by, period, above, around, decided, mask] as const),
            )
          : null;
      decided.set(tableKey(by, period), merged);
    }
  }
  return decided;
}

function decideOne(
  group: FigureGroup,
  by: string,
  period: string,
  above: Decided | null,
  around: Around,
  decided: ReadonlyMap<string, ReadonlySet<string> | null>,
  mask: Mask,
): ReadonlySet<string> | null {
  const refinement = findRefinement(by);
  if (refinement === undefined) {
    const barred = around.conflicts(by) || !agrees(group, by, period, decided);
    return barred ? null : decideTable(group, by, period, above, around, mask);
  }
  const cut = decided.get(tableKey(refinement.field, period));
  const over = above?.tables.get(tableKey(by, period));
  const { indicator } = group.figures[0]!;
  const open =
    // with a sub-population as well, the exhaustive test (npm run judge) found counts that follow from the three tables
    group.heads.length === 0 &&
    indicator.divisible &&
    !indicator.sensitive &&
    cut?.size === 0 &&
    over !== null &&
    around.findTooSmall(indicator.unit, by, period).size === 0 &&
    around.ownerShows(refinement, period);
  return open ? showWhole(group, by, period, mask) : null;
}

function decideTable(
  group: FigureGroup,
  by: string,
  period: string,
  above: Decided | null,
  { findTooSmall, sides }: Around,
  mask: Mask,
): ReadonlySet<string> | null {
  const { indicator } = group.figures[0]!;
  const over = above?.tables.get(tableKey(by, period));
  if (!indicator.divisible || indicator.sensitive || over === null) return null;

  const sexes = joinedSexes(group.figures[0]!);
  const lines = new Map(group.figures.map((one) => [one, levelsOf(one, by, period)]));
  const heads = new Map(group.heads.map((one) => [one, levelsOf(one, by, period)]));
  const required = new Set([...findTooSmall(indicator.unit, by, period), ...(over ?? [])]);
  // a group that is merged elsewhere is left out here too, even where the question concerns nobody in it
  const isRow = (line: CountedLine) => hasCases(line) || (required.has(levelOf(line)) && !isTold(group, by));
  const filled = [...new Set([...lines.values()].flatMap((one) => [...one.values()].filter(isRow).map(levelOf)))];
  const levels = orderLevels(filled, by, group.rule.order, required);
  const beside = new Map(
    group.remainders.flatMap((terms) => terms.map(({ lines: one }) => [one, levelsOf(one, by, period)] as const)),
  );
  const placeAt =
    (level: string): PickLine =>
    (figure) =>
      (heads.get(figure) ?? lines.get(figure) ?? beside.get(figure))?.get(level);
  const counts = group.figures[0]!.kind === 'count';
  const rows = mergeInSides(
    {
      rows: levels.map((level) => ({ level, sexes: measureLine(group, placeAt(level)) })),
      whole: measureLine(group, (figure) => figure.undivided.get(period)),
      blank: levels[0] === MISSING,
      blankCovers: !counts,
      required: levels.findLastIndex((level) => required.has(level)) + 1,
    },
    counts ? sides.ofSizes(by, period) : sides.ofAnswers(indicator.id, by, period),
    group.rule,
  );
  if (rows === null) return null;
  const settled = (level: string) =>
    [...heads.values()].some((head) => {
      const line = head.get(level);
      // the blank's line may be hidden and still follow from the others
      const known = line !== undefined && (mask.shown.has(line) || (level === MISSING && !over?.has(level)));
      return known && sexes.some((sex) => isSettled(line.cells[sex]));
    });
  const merged = new Set(rows.map(({ level }) => level));
  if ([...merged].some(settled)) return null;
  const silent = measureLine(group, placeAt(MISSING)).some((one) => isUnsafe(one, group.rule)) ? MISSING : null;
  for (const [figure, byLevel] of lines) {
    for (const [level, line] of byLevel) if (!merged.has(level) && level !== silent) mask.shown.set(line, line);
    const inside = [...merged].flatMap((level) => byLevel.get(level) ?? []);
    const last = [...byLevel.values()].at(-1);
    if (inside.length === 0 || last === undefined) continue;
    mask.others.set(last, addLines(inside, [...byLevel.values()], figure.undivided.get(period), sexes));
    mask.merged.push({ indicator: indicator.id, stat: figure.figure.stat, by, period, levels: inside.map(levelOf) });
  }
  for (const [figure, byLevel] of lines) settleHorizons(figure, [...byLevel.values()], group.rule, mask);
  return merged;
}

/** At which horizons a table is read as shares, now that its groups are merged. */
function settleHorizons(figure: FigureLines, lines: readonly CountedLine[], rule: Rule, mask: Mask): void {
  const [first] = lines;
  const horizons = first && mask.horizons.get(figureKey(first));
  if (horizons === undefined) return;
  const cellsOf = (printed: readonly CountedLine[]) =>
    printed.flatMap(({ cells }) => joinedSexes(figure).map((sex) => cells[sex]));
  const rows = {
    named: cellsOf(lines.filter((line) => mask.shown.has(line))),
    others: cellsOf(lines.flatMap((line) => mask.others.get(line) ?? [])),
  };
  mask.horizonsInGroups.set(figureTableKey(first!), chooseInGroups(figure, horizons, rows, rule));
}

/** The figures of a group that are divided, with what follows from them. */
function regroup(
  { rule, heads }: FigureGroup,
  figures: readonly FigureLines[],
  by: string,
  period: string,
  { findRemainders, findOutsiders }: Around,
  mask: Mask,
): FigureGroup {
  const horizons = new Map(
    figures.flatMap((one) => {
      const known = mask.horizons.get(figureKey({ indicator: one.indicator.id, stat: one.figure.stat }));
      return known ? [[one, known.groups] as const] : [];
    }),
  );
  const [first] = figures;
  const remainders = findRemainders(figures, isToldIn(by, period, mask));
  if (heads.length > 0 || first === undefined)
    return { ...groupCompanions(figures, heads, rule, remainders), horizons };
  const outsiders = isTold({ figures }, by) ? [] : findOutsiders(first);
  return { ...groupAlone(first, rule, [...outsiders, ...remainders]), horizons };
}

/** True for a figure of which something is shown in a table. */
const isToldIn =
  (by: string, period: string, { shown, others }: Mask) =>
  ({ tables }: FigureLines): boolean =>
    tables
      .get(by)
      ?.get(period)
      ?.some((line) => shown.has(line) || others.has(line)) === true;

/** By the field that tells the part of the people, everybody in a group is in it, or nobody is. */
function isTold({ figures: [first] }: Pick<FigureGroup, 'figures'>, by: string): boolean {
  return first?.figure.within?.some(({ field }) => fieldsOf(by).includes(field)) === true;
}

function hasCases({ cells: { women, men, unknown } }: CountedLine): boolean {
  return women.units + men.units + unknown.units > 0;
}
