import type { Cell, CountedLine } from '../../model/counted.ts';
import type { Sex } from '../../model/sex.ts';
import { measureCompanions } from '../rule/companions.ts';
import { type Combination, findFollowing } from '../rule/follows.ts';
import { join, type Measure, measure, type Part } from '../rule/measure.ts';
import type { Rule } from '../rule/rule.ts';
import { emptyCell, type FigureLines } from './figure-lines.ts';

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
}

/** A figure that counts more people: how many there are, or also what they answered. */
export interface Whole {
  readonly lines: FigureLines;
  readonly answers: boolean;
}

/** One figure, protected by itself. */
export function groupAlone(figure: FigureLines, rule: Rule, wholes: readonly Whole[] = []): FigureGroup {
  return { rule, figures: [figure], heads: [], following: null, wholes };
}

export function groupCompanions(
  figures: readonly FigureLines[],
  heads: readonly FigureLines[],
  rule: Rule,
): FigureGroup {
  const parts = [...heads, ...figures].map(({ figure }) => figure.parts);
  const known = parts.filter((one) => one !== undefined);
  return {
    rule,
    figures,
    heads,
    following: known.length === parts.length ? findFollowing(known) : null,
    wholes: [],
  };
}

/** Where to find a figure's line; undefined where it has none there. */
export type PickLine = (figure: FigureLines) => CountedLine | undefined;

/** What a line of the group reveals about one sex. */
export function measureGroup(group: FigureGroup, place: PickLine, sex: Sex): Measure {
  const { rule, figures, heads, following, wholes } = group;
  const cell = (figure: FigureLines): Cell => place(figure)?.cells[sex] ?? emptyCell(figure.kind);
  if (heads.length > 0) return measureCompanions(heads.map(cell), figures.map(cell), following, rule);
  const [figure] = figures;
  const own = cell(figure!);
  // "both" of a couple is not a third sex of persons
  const counted = figure!.indicator.unit !== 'couple' || sex !== 'unknown';
  const others = wholes.flatMap(({ lines, answers }) => othersOf(counted ? own : null, cell(lines), answers, rule));
  return join([measure(own, rule), { parts: others, amounts: [] }]);
}

/** Those whom the figure does not count follow from the whole, and so does what they answered. */
function othersOf(own: Cell | null, whole: Cell, answers: boolean, { least }: Rule): readonly Part[] {
  const rest = (part: number, all: number): Part => {
    const count = own === null || own.units === 0 || whole.units === 0 ? 0 : all - part;
    return { role: 'rest', count, people: null, of: count, least, leastPeople: least };
  };
  if (!answers) return [rest(own?.units ?? 0, whole.units)];
  if (own?.kind !== 'share' || whole.kind !== 'share') return [rest(0, 0), rest(0, 0)];
  return [rest(own.yes, whole.yes), rest(own.n - own.yes, whole.n - whole.yes)];
}

/** The sexes that share one status: women and men; for couples also "both". */
export function joinedSexes(figure: FigureLines): readonly Sex[] {
  return figure.indicator.unit === 'couple' ? ['women', 'men', 'unknown'] : ['women', 'men'];
}

/** The group's measure for every joined sex. */
export function measureLine(group: FigureGroup, place: PickLine): readonly Measure[] {
  return joinedSexes(group.figures[0]!).map((sex) => measureGroup(group, place, sex));
}
