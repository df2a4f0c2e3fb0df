import type { Cell, CountedLine } from '../../model/counted.ts';
import type { Sex } from '../../model/sex.ts';
import { measureCompanions } from '../rule/companions.ts';
import { type Combination, findFollowing } from '../rule/follows.ts';
import { join, type Measure, measure, type Part, rest } from '../rule/measure.ts';
import type { Rule } from '../rule/rule.ts';
import { countEnds } from './ends.ts';
import { emptyCell, type FigureLines } from './figure-lines.ts';
import { type Remainder, sizeOf } from './remainders.ts';

/** Figures that are shown or hidden together: an indicator's headline figure alone, or all its secondary figures. */
export interface FigureGroup {
  readonly rule: Rule;
  readonly figures: readonly FigureLines[];
  /** The headline figure and those protected by themselves, where this group is the secondary figures; else none. */
  readonly heads: readonly FigureLines[];
  /** What follows from heads and figures together, where they say what they are made of. */
  readonly following: readonly Combination[] | null;
  /** What the figure counts a part of. */
  readonly wholes: readonly Whole[];
  /** What follows from the group and the figures of other indicators. */
  readonly remainders: readonly Remainder[];
  /** Where the figure is read as a share, once it is decided. */
  readonly horizons?: readonly number[];
}

/** A figure that counts more people: how many there are, or also what they answered. */
export interface Whole {
  readonly lines: FigureLines;
  readonly answers: boolean;
}

/** One figure, protected by itself. */
export function groupAlone(
  figure: FigureLines,
  rule: Rule,
  wholes: readonly Whole[] = [],
  remainders: readonly Remainder[] = [],
): FigureGroup {
  return { rule, figures: [figure], heads: [], following: null, wholes, remainders };
}

export function groupCompanions(
  figures: readonly FigureLines[],
  heads: readonly FigureLines[],
  rule: Rule,
  remainders: readonly Remainder[] = [],
): FigureGroup {
  const parts = [...heads, ...figures].map(({ figure }) => figure.parts);
  const known = parts.filter((one) => one !== undefined);
  return {
    rule,
    figures,
    heads,
    following: known.length === parts.length ? findFollowing(known) : null,
    wholes: [],
    remainders,
  };
}

/** Where to find a figure's line; undefined where it has none there. */
export type PickLine = (figure: FigureLines) => CountedLine | undefined;

/** What a line of the group reveals about one sex. */
export function measureGroup(group: FigureGroup, place: PickLine, sex: Sex): Measure {
  const { rule, figures, heads, following, wholes, remainders } = group;
  const cell = (figure: FigureLines): Cell => place(figure)?.cells[sex] ?? emptyCell(figure.kind);
  const left = remainders.map((remainder) => countRemainder(remainder, cell, rule));
  if (heads.length > 0)
    return join([measureCompanions(heads.map(cell), figures.map(cell), following, rule), { parts: left, amounts: [] }]);
  const [figure] = figures;
  const own = cell(figure!);
  // "both" of a couple is not a third sex of persons
  const counted = figure!.indicator.unit !== 'couple' || sex !== 'unknown';
  const others = wholes.flatMap(({ lines, answers }) => othersOf(counted ? own : null, cell(lines), answers, rule));
  return join([
    measure(own, rule),
    { parts: [...others, ...left, ...countEnds(figure!, group.horizons ?? [], own, rule)], amounts: [] },
  ]);
}

function countRemainder(remainder: Remainder, cell: (figure: FigureLines) => Cell, { least }: Rule): Part {
  let count = 0;
  for (const { lines, side, times } of remainder) {
    const size = sizeOf(cell(lines), side);
    // where one of the sets is empty, what is left is another of them, and judged there
    if (size === null || (size === 0 && side !== 'known')) return rest(0, least);
    count += times * size;
  }
  return rest(count, least);
}

/** Those whom the figure does not count follow from the whole, and so does what they answered. */
function othersOf(own: Cell | null, whole: Cell, answers: boolean, { least }: Rule): readonly Part[] {
  const left = (part: number, all: number): Part =>
    rest(own === null || own.units === 0 || whole.units === 0 ? 0 : all - part, least);
  if (!answers) return [left(own?.units ?? 0, whole.units)];
  if (own?.kind !== 'share' || whole.kind !== 'share') return [left(0, 0), left(0, 0)];
  return [left(own.yes, whole.yes), left(own.n - own.yes, whole.n - whole.yes)];
}

/** The sexes that share one status: women and men; for couples also "both". */
export function joinedSexes(figure: FigureLines): readonly Sex[] {
  return figure.indicator.unit === 'couple' ? ['women', 'men', 'unknown'] : ['women', 'men'];
}

/** The group's measure for every joined sex. */
export function measureLine(group: FigureGroup, place: PickLine): readonly Measure[] {
  return joinedSexes(group.figures[0]!).map((sex) => measureGroup(group, place, sex));
}
