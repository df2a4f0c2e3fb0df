import { CROSS, fieldsOf } from '../../model/groups.ts';
import type { PartOfPeople } from '../../model/part-of-people.ts';
import type { PublishedSide } from '../../model/set-relations.ts';
import type { FigureLines } from './figure-lines.ts';
import type { Remainder } from './remainders.ts';

/** The lines that bases draw through a table. */
export interface Lines {
  /** Names the side on which a group stands: equal names, one side. */
  readonly sideOf: (level: string) => string;
  /** True where no base is exactly the sum of one side's groups. */
  readonly nearly: boolean;
}

/** Lines that the figures of a release draw through tables (docs/disclosure.md, "A part of the people"). */
export interface Sides {
  /** Through group sizes, in tables and in the distribution over a field. */
  readonly ofSizes: (by: string, period: string) => Lines;
  /** Through the answers of an indicator, where a figure repeats them for a part of the people. */
  readonly ofAnswers: (indicator: string, by: string, period: string) => Lines;
}

/** True where a figure's undivided line of a period is shown: only then its base tells anything. */
export type IsShown = (figure: FigureLines, period: string) => boolean;

export function findSides(figures: readonly FigureLines[], isShown: IsShown): Sides {
  const drawing = figures.filter(({ figure }) => figure.within !== undefined);
  const partsOf = (by: string, period: string): readonly PartOfPeople[] =>
    drawing
      .filter(({ figure }) => figure.within!.some(({ field }) => fieldsOf(by).includes(field)))
      .flatMap((one) => (isShown(one, period) ? one.figure.within! : []));
  return {
    ofSizes: (by, period) => drawLines(partsOf(by, period), by),
    ofAnswers: (indicator, by, period) => {
      const repeating = partsOf(by, period).filter(({ repeats }) => repeats?.includes(indicator));
      return drawLines(repeating, by);
    },
  };
}

/**
 * What follows from a figure about a part of the people: everybody less the part, where the others stand in groups with
 * names, and what the others answered, where the same is asked of everybody.
 */
export function findOutsiders(part: FigureLines, figures: readonly FigureLines[]): readonly Remainder[] {
  const { figure, kind } = part;
  const parts = figure.within ?? [];
  const less = (lines: FigureLines, side: PublishedSide): Remainder => [
    { lines, side, times: 1 },
    { lines: part, side, times: -1 },
  ];
  const everybody = parts.some(({ bothNamed }) => bothNamed) ? findEverybody(figures) : undefined;
  const asked = figures.filter(
    (one) => one.kind === kind && parts.some(({ repeats }) => repeats?.includes(one.indicator.id)),
  );
  return [
    ...(everybody ? [less(everybody, 'units')] : []),
    ...asked.flatMap((one) => (['yes', 'no'] as const).map((side) => less(one, side))),
  ];
}

/** The figure that tells how many there are in all. */
function findEverybody(figures: readonly FigureLines[]): FigureLines | undefined {
  const people = figures.filter(({ indicator }) => indicator.unit === 'person');
  return people.find(({ kind }) => kind === 'count') ?? people.find(({ figure }) => figure.of === 'recipient');
}

function drawLines(parts: readonly PartOfPeople[], by: string): Lines {
  const fields = fieldsOf(by);
  const met = parts.filter(({ field }) => fields.includes(field));
  return {
    sideOf: (level) => {
      const values = fields.length === 1 ? [level] : level.split(CROSS);
      const isIn = ({ field, levels }: PartOfPeople) => levels.includes(values[fields.indexOf(field)] ?? '');
      return met.map((part) => (isIn(part) ? 'in' : 'out')).join();
    },
    nearly: met.every(({ nearly }) => nearly),
  };
}
