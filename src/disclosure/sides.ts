import { CROSS, fieldsOf } from '../model/groups.ts';
import type { PartOfPeople } from '../model/part-of-people.ts';
import type { FigureLines } from './figure-lines.ts';

/** Names the side on which a group stands of the lines that bases draw through its table: equal names, one side. */
export type SideOf = (level: string) => string;

/** Lines that the figures of a release draw through tables (docs/disclosure.md, "A part of the people"). */
export interface Sides {
  /** Through group sizes, in tables and in the distribution over a field. */
  readonly ofSizes: (by: string) => SideOf;
  /** Through the answers of an indicator, where a figure repeats them for a part of the people. */
  readonly ofAnswers: (indicator: string, by: string) => SideOf;
}

/**
 * Every line that a figure in the release may draw, whether it is shown or not: what is merged must not hang on a number
 * that is hidden.
 */
export function findSides(figures: readonly FigureLines[]): Sides {
  const parts = figures.flatMap(({ figure }) => figure.within ?? []);
  return {
    ofSizes: (by) => sideOf(parts, by),
    ofAnswers: (indicator, by) =>
      sideOf(
        parts.filter(({ repeats }) => repeats?.includes(indicator)),
        by,
      ),
  };
}

/** True where those outside the part that the figure counts stand in groups with names. */
export function hasOthers({ figure }: FigureLines): boolean {
  return figure.within?.some(({ bothNamed }) => bothNamed) === true;
}

/** The figure that tells how many there are in all. */
export function findEverybody(figures: readonly FigureLines[]): FigureLines | null {
  const people = figures.filter(({ indicator }) => indicator.unit === 'person');
  return people.find(({ kind }) => kind === 'count') ?? people.find(({ figure }) => figure.of === 'recipient') ?? null;
}

function sideOf(parts: readonly PartOfPeople[], by: string): SideOf {
  const fields = fieldsOf(by);
  const met = parts.filter(({ field }) => fields.includes(field));
  return (level) => {
    const values = fields.length === 1 ? [level] : level.split(CROSS);
    return met.map(({ field, levels }) => (levels.includes(values[fields.indexOf(field)] ?? '') ? 'in' : 'out')).join();
  };
}
