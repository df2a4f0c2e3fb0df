import type { Cell } from '../../model/counted.ts';
import { PUBLISHED_SIDES, type PublishedSide, type SetRelations } from '../../model/set-relations.ts';
import type { Sex } from '../../model/sex.ts';
import { emptyCell, type FigureLines } from './figure-lines.ts';

/** A count that a reader can compute: published counts of several figures, each taken so many times. */
export type Remainder = readonly RemainderTerm[];

interface RemainderTerm {
  readonly lines: FigureLines;
  readonly side: PublishedSide;
  readonly times: number;
}

/** How many are in a published set of a figure, by its cell; null where the cell does not tell it. */
function sizeOf(cell: Cell, side: PublishedSide): number | null {
  if (side === 'units') return cell.units;
  if (side === 'known') return cell.n;
  if (cell.kind === 'share') return side === 'yes' ? cell.yes : cell.n - cell.yes;
  return cell.kind === 'survival' && side === 'yes' ? cell.events : null;
}

/** The remainder for one sex: what is left over adds up over groups, also where one of the sets has nobody there. */
export function countRemainder(remainder: Remainder, cell: (figure: FigureLines) => Cell, sex: Sex): number {
  // "both" of a couple is not a third sex of persons
  const units = new Set(remainder.map(({ lines }) => lines.indicator.unit));
  if (sex === 'unknown' && units.has('couple') && units.size > 1) return 0;
  let count = 0;
  for (const { lines, side, times } of remainder) {
    const size = sizeOf(cell(lines), side);
    if (size === null) return 0;
    count += times * size;
  }
  return count;
}

/** A published set, where it is one of the figures at hand. */
interface PublishedSet {
  readonly number: number;
  readonly lines: FigureLines;
  readonly side: PublishedSide;
  readonly isNew: boolean;
}

/** What follows from figures of one indicator that are about to be shown, and from others of the unit: `isTold` says which are shown. */
export type FindRemainders = (
  added: readonly FigureLines[],
  isTold: (figure: FigureLines) => boolean,
) => readonly Remainder[];

/**
 * What a reader can compute by taking published sets from one another: one less another that lies in it, one less two
 * that lie apart in it, two less the one they make up together. Who lies inside whom is counted (`SetRelations`), not
 * read off the conditions.
 *
 * What is left is a secret where it tells an answer. A part is therefore an answer (a yes, a no, an event) of people
 * of whom everybody in the whole was asked, or a base that an answer decides (those who were granted something, those
 * who were not already referred).
 * Other bases differ by whom a question concerns (age, household, a date registered): what a field tells is judged with
 * its tables (`findSides`). People of whom nothing is registered are no secret, and are taken out where their number is
 * told. Figures of one indicator are left to their own rule (`measureCompanions`).
 *
 * @param figures all figures of the unit, shown or not
 */
export function relateFigures(figures: readonly FigureLines[], relations: SetRelations): FindRemainders {
  const { sets, isInside, isApart, isCovered } = relations;
  const numberOf = ({ indicator, figure }: FigureLines, side: PublishedSide) =>
    relations.find({ indicator: indicator.id, stat: figure.stat, side });
  const isSame = (one: number, other: number) => isInside(one, other) && isInside(other, one);
  const answers = findAnswers();
  const ofAnswers = findBases((base, indicator) => isOfAnswers(base, indicator));
  const cut = findBases((base) => sets.some((_, whole) => isCut(base, whole)));
  const isDecided = (base: number) => ofAnswers.has(base) || cut.has(base);

  return (added, isTold) => {
    const others = figures.filter(({ indicator }) => indicator.id !== added[0]?.indicator.id);
    const all = listSets(added, others, isTold);
    const ofOne = all.flatMap((whole) => {
      const inside = all.filter((part) => isPart(part, whole));
      return inside.flatMap((part, at) => [
        ...(part.isNew === whole.isNew ? [] : [takeAway([whole], [part])]),
        ...inside.slice(at + 1).flatMap((other) => combine(whole, part, other)),
      ]);
    });
    return [...ofOne, ...takeFromTwo(all)];
  };

  /** Two bases that lie apart, less what lies in both. */
  function takeFromTwo(all: readonly PublishedSet[]): readonly Remainder[] {
    const bases = all.filter(({ side }) => isBase(side));
    return bases.flatMap((one, at) =>
      bases
        .slice(at + 1)
        .filter((other) => one.lines !== other.lines && isApart(one.number, other.number))
        .flatMap((other) =>
          all
            .filter((part) => [one, other].some(({ isNew }) => isNew !== part.isNew) && isPartOfTwo(part, one, other))
            .map((part) => takeAway([one, other], [part])),
        ),
    );
  }

  function isPartOfTwo(part: PublishedSet, one: PublishedSet, other: PublishedSet): boolean {
    const wholes = [one.number, other.number];
    if (wholes.some((whole) => isApart(part.number, whole) || isInside(part.number, whole))) return false;
    if (!isCovered(part.number, wholes)) return false;
    if (isBase(part.side)) return ofAnswers.has(part.number);
    const asked = numberOf(part.lines, 'units')!;
    // what two halves of those asked leave is the figure's own other side
    return wholes.every((whole) => isInside(whole, asked)) && !isCovered(asked, wholes);
  }

  /** The sets by number: one that is published already adds nothing. How many a question concerns is always known. */
  function listSets(
    added: readonly FigureLines[],
    others: readonly FigureLines[],
    isTold: (figure: FigureLines) => boolean,
  ): readonly PublishedSet[] {
    const found = new Map<number, PublishedSet>();
    const add = (lines: FigureLines, side: PublishedSide, isNew: boolean) => {
      const number = numberOf(lines, side);
      if (number === undefined || found.has(number) || isApart(number, number)) return;
      if (sizeOf(emptyCell(lines.kind), side) === null) return;
      found.set(number, { number, lines, side, isNew });
    };
    for (const lines of others.filter(isTold)) for (const side of PUBLISHED_SIDES) add(lines, side, false);
    for (const lines of others) if (!isDecided(numberOf(lines, 'units') ?? -1)) add(lines, 'units', false);
    for (const lines of added) for (const side of PUBLISHED_SIDES) add(lines, side, true);
    return [...found.values()];
  }

  function isPart(part: PublishedSet, whole: PublishedSet): boolean {
    if (part === whole || !isInside(part.number, whole.number) || isInside(whole.number, part.number)) return false;
    if (isBase(part.side)) return ofAnswers.has(part.number) || isCut(part.number, whole.number);
    const [asked, known] = [numberOf(part.lines, 'units')!, numberOf(part.lines, 'known')];
    // the rest of those asked is the figure's own other side
    const isOwn = isSame(whole.number, asked) || (known !== undefined && isSame(whole.number, known));
    return !isOwn && isInside(whole.number, asked);
  }

  function combine(whole: PublishedSet, part: PublishedSet, other: PublishedSet): readonly Remainder[] {
    const three = [whole, part, other];
    if (three.every(({ isNew }) => isNew === whole.isNew)) return [];
    if (part.lines === other.lines || part.lines === whole.lines || other.lines === whole.lines) return [];
    if (isApart(part.number, other.number)) return [takeAway([whole], [part, other])];
    if (isInside(part.number, other.number) || isInside(other.number, part.number)) return [];
    if (!isCovered(whole.number, [part.number, other.number])) return [];
    return [[termOf(part, 1), termOf(other, 1), termOf(whole, -1)]];
  }

  /** Wholes less their parts, and less those of whom nothing is registered, where all of them are in a whole. */
  function takeAway(wholes: readonly PublishedSet[], parts: readonly PublishedSet[]): Remainder {
    const inWholes = (number: number) =>
      isCovered(
        number,
        wholes.map((whole) => whole.number),
      );
    const blanks = parts.flatMap(({ lines, side }): Remainder => {
      if (side === 'units' || !inWholes(numberOf(lines, 'units')!)) return [];
      return [
        { lines, side: 'units', times: -1 },
        { lines, side: 'known', times: 1 },
      ];
    });
    return [...wholes.map((whole) => termOf(whole, 1)), ...parts.map((part) => termOf(part, -1)), ...blanks];
  }

  /** Answers by indicator, by number. */
  function findAnswers(): ReadonlyMap<string, readonly number[]> {
    const found = new Map<string, number[]>();
    sets.forEach((names, number) => {
      if (isApart(number, number)) return;
      for (const { indicator, side } of names)
        if (!isBase(side)) found.set(indicator, [...(found.get(indicator) ?? []), number]);
    });
    return found;
  }

  /** Numbers of the bases of which this holds. */
  function findBases(holds: (base: number, indicator: string) => boolean): ReadonlySet<number> {
    return new Set(
      sets.flatMap((names, number) =>
        names.some(({ indicator, side }) => isBase(side) && holds(number, indicator)) ? [number] : [],
      ),
    );
  }

  /** A base of people who gave one answer to another question, or made of two of its answers. */
  function isOfAnswers(base: number, own: string): boolean {
    return [...answers].some(([indicator, numbers]) => {
      if (indicator === own) return false;
      const inside = numbers.filter((answer) => isInside(answer, base));
      return (
        numbers.some((answer) => isInside(base, answer)) ||
        inside.some((answer) => inside.some((other) => isCovered(base, [answer, other])))
      );
    });
  }

  /** A base that leaves out of the whole only people with one answer of its own indicator: those already referred. */
  function isCut(base: number, whole: number): boolean {
    if (base === whole || !isInside(base, whole) || isInside(whole, base)) return false;
    const own = sets[base]!.filter(({ side }) => isBase(side)).flatMap(({ indicator }) => answers.get(indicator) ?? []);
    return own.some((answer) => !isInside(answer, base) && isCovered(whole, [base, answer]));
  }
}

const isBase = (side: PublishedSide): boolean => side === 'units' || side === 'known';
const termOf = ({ lines, side }: PublishedSet, times: number) => ({ lines, side, times });
