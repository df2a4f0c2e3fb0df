import type { Cell, CountedLine } from '../../model/counted.ts';
import { restsOnPersons } from '../../model/named-figures.ts';
import type { Sex } from '../../model/sex.ts';
import { measureCompanions } from '../rule/companions.ts';
import { type Combination, findFollowing } from '../rule/follows.ts';
import { join, type Measure, measure, rest } from '../rule/measure.ts';
import type { Rule } from '../rule/rule.ts';
import { countEnds } from './ends.ts';
import { emptyCell, type FigureLines } from './figure-lines.ts';
import { countRemainder, type Remainder } from './remainders.ts';

/** Figures that are shown or hidden together: an indicator's headline figure alone, or all its secondary figures. */
export interface FigureGroup {
  readonly rule: Rule;
  readonly figures: readonly FigureLines[];
  /** The headline figure and those protected by themselves, where this group is the secondary figures; else none. */
  readonly heads: readonly FigureLines[];
  /** What follows from heads and figures together, where they say what they are made of. */
  readonly following: readonly Combination[] | null;
  /** What follows from the group and the figures of other indicators. */
  readonly remainders: readonly Remainder[];
  /** Where figures are read as shares at horizons, once it is decided. */
  readonly horizons?: ReadonlyMap<FigureLines, readonly number[]>;
}

/** One figure, protected by itself. */
export function groupAlone(figure: FigureLines, rule: Rule, remainders: readonly Remainder[] = []): FigureGroup {
  return { rule, figures: [figure], heads: [], following: null, remainders };
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
    remainders,
  };
}

/** Where to find a figure's line; undefined where it has none there. */
export type PickLine = (figure: FigureLines) => CountedLine | undefined;

/** What a line of the group reveals about one sex. */
export function measureGroup(group: FigureGroup, place: PickLine, sex: Sex): Measure {
  const { rule, figures, heads, following, remainders, horizons } = group;
  const cell = (figure: FigureLines): Cell => place(figure)?.cells[sex] ?? emptyCell(figure.kind);
  const own =
    heads.length > 0
      ? measureCompanions(heads.map(cell), figures.map(cell), following, rule)
      : measure(cell(figures[0]!), rule);
  const ends = figures.flatMap((figure) => countEnds(figure, horizons?.get(figure) ?? [], cell(figure), rule));
  const left = remainders.map((remainder) => rest(countRemainder(remainder, cell, sex), rule.least));
  // curves of spells are told to rest on persons; where spells are told, so is how many came back
  const again = figures
    .filter(({ indicator, figure }) => indicator.unit === 'spell' && !restsOnPersons(indicator.unit, figure))
    .map((figure) => rest(cell(figure).n - cell(figure).people, rule.least));
  return join([own, { parts: [...left, ...ends, ...again], amounts: [] }]);
}

/** The sexes that share one status: women and men; for couples also "both". */
export function joinedSexes(figure: FigureLines): readonly Sex[] {
  return figure.indicator.unit === 'couple' ? ['women', 'men', 'unknown'] : ['women', 'men'];
}

/** The group's measure for every joined sex. */
export function measureLine(group: FigureGroup, place: PickLine): readonly Measure[] {
  return joinedSexes(group.figures[0]!).map((sex) => measureGroup(group, place, sex));
}
