import type { Cell, CountedLine } from '../model/counted.ts';
import type { Sex } from '../model/sex.ts';
import { measureBeside } from './beside.ts';
import { emptyCell, type FigureLines } from './figure-lines.ts';
import { type Measure, measure } from './measure.ts';
import type { Rule } from './rule.ts';

/** Figures that are shown or hidden together: an indicator's headline figure alone, or all those beside it. */
export interface FigureGroup {
  readonly rule: Rule;
  readonly figures: readonly FigureLines[];
  /** The headline figure, where these are the figures beside it. */
  readonly head: FigureLines | null;
}

/** Where to find a figure's line; undefined where it has none there. */
export type Place = (figure: FigureLines) => CountedLine | undefined;

/** What a line of the group tells of one sex. */
export function measureGroup({ rule, figures, head }: FigureGroup, place: Place, sex: Sex): Measure {
  const cell = (figure: FigureLines): Cell => place(figure)?.cells[sex] ?? emptyCell(figure.kind);
  if (head !== null) return measureBeside(cell(head), figures.map(cell), rule);
  return measure(cell(figures[0]!), rule);
}

/** The sexes that share one status: women and men; for couples also "both". */
export function joinedSexes(figure: FigureLines): readonly Sex[] {
  return figure.indicator.unit === 'couple' ? ['women', 'men', 'unknown'] : ['women', 'men'];
}

/** The group's measure for every joined sex. */
export function measureLine(group: FigureGroup, place: Place): readonly Measure[] {
  return joinedSexes(group.figures[0]!).map((sex) => measureGroup(group, place, sex));
}
