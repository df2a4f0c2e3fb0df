import type { Cell, CountedLine } from '../model/counted.ts';
import type { Sex } from '../model/sex.ts';
import { measureBeside } from './beside.ts';
import { emptyCell, type FigureLines } from './figure-lines.ts';
import { type Combination, findFollowing } from './follows.ts';
import { join, type Measure, measure, type Part } from './measure.ts';
import type { Rule } from './rule.ts';

/** Figures that are shown or hidden together: an indicator's headline figure alone, or all those beside it. */
export interface FigureGroup {
  readonly rule: Rule;
  readonly figures: readonly FigureLines[];
  /** The headline figure and those protected by themselves, where these are the figures beside them; else none. */
  readonly heads: readonly FigureLines[];
  /** What follows from heads and figures together, where they say what they are made of. */
  readonly following: readonly Combination[] | null;
  /** Everybody, where the figure counts a part of them and the others are told by groups of their own. */
  readonly everybody: FigureLines | null;
}

/** One figure, protected by itself. */
export function groupAlone(figure: FigureLines, rule: Rule, everybody: FigureLines | null = null): FigureGroup {
  return { rule, figures: [figure], heads: [], following: null, everybody };
}

export function groupBeside(figures: readonly FigureLines[], heads: readonly FigureLines[], rule: Rule): FigureGroup {
  const parts = [...heads, ...figures].map(({ figure }) => figure.parts);
  const known = parts.filter((one) => one !== undefined);
  return {
    rule,
    figures,
    heads,
    following: known.length === parts.length ? findFollowing(known) : null,
    everybody: null,
  };
}

/** Where to find a figure's line; undefined where it has none there. */
export type Place = (figure: FigureLines) => CountedLine | undefined;

/** What a line of the group tells of one sex. */
export function measureGroup(group: FigureGroup, place: Place, sex: Sex): Measure {
  const { rule, figures, heads, following, everybody } = group;
  const cell = (figure: FigureLines): Cell => place(figure)?.cells[sex] ?? emptyCell(figure.kind);
  if (heads.length > 0) return measureBeside(heads.map(cell), figures.map(cell), following, rule);
  const own = measure(cell(figures[0]!), rule);
  if (everybody === null) return own;
  // both of a couple are no third sex of persons
  const counted = figures[0]!.indicator.unit === 'couple' && sex === 'unknown' ? 0 : cell(figures[0]!).units;
  return join([own, { parts: [othersOf(counted, cell(everybody).units, rule)], amounts: [] }]);
}

/** Those whom the figure does not count follow from how many everybody is. */
function othersOf(counted: number, everybody: number, { least }: Rule): Part {
  const count = counted === 0 || everybody === 0 ? 0 : everybody - counted;
  return { role: 'rest', count, people: null, of: count, least, leastPeople: least };
}

/** The sexes that share one status: women and men; for couples also "both". */
export function joinedSexes(figure: FigureLines): readonly Sex[] {
  return figure.indicator.unit === 'couple' ? ['women', 'men', 'unknown'] : ['women', 'men'];
}

/** The group's measure for every joined sex. */
export function measureLine(group: FigureGroup, place: Place): readonly Measure[] {
  return joinedSexes(group.figures[0]!).map((sex) => measureGroup(group, place, sex));
}
