import type { Cell, CountedLine } from '../../model/counted.ts';
import { type Figure, type FigureOf, isShareReading } from '../../model/indicator.ts';
import { horizonDays, horizonsFrom } from '../../model/named-figures.ts';
import type { Sex } from '../../model/sex.ts';
import { type Part, rest } from '../rule/measure.ts';
import type { Rule } from '../rule/rule.ts';
import type { FigureLines } from './figure-lines.ts';

/** Where a figure is read as a share of those whose spell has ended so. */
export interface Horizons {
  /** Where it is read undivided, ascending. */
  readonly whole: readonly number[];
  /** Those, and what may stand in for them in groups that are followed less long; ascending. */
  readonly all: readonly number[];
  /** What groups are merged for: the headline's, where the share is the headline. */
  readonly groups: readonly number[];
}

/**
 * The horizons at which a figure may be read as a share: of few people a share in whole per cent is a count. From each
 * to the next each sex has no end of the kind asked about, or at least the threshold; after the last too, where another
 * reading tells how many ends there are in all. Null for a figure that is not read so, or that nobody can be followed
 * long enough for.
 */
export function chooseHorizons(
  { figure }: FigureLines,
  line: CountedLine,
  sexes: readonly Sex[],
  { least }: Rule,
): Horizons | null {
  if (figure.kind !== 'survival' || !figure.read.some(isShareReading)) return null;
  const cells = sexes.map((sex) => line.cells[sex]);
  const isFollowed = (horizon: number) =>
    cells.every((cell) => isFollowedTo(cell, horizonDays(horizon, figure), least));
  // no group is followed longer than the whole; what the whole is read at comes before what may stand in for it there
  const followed = figure.horizons.map((horizon) => horizonsFrom(horizon, figure).filter(isFollowed));
  if (followed.every((list) => list.length === 0)) return null;
  const read = [...new Set(followed.flatMap(([longest]) => longest ?? []))];
  const all = addHorizons([], [...read, ...followed.flat()], figure, (from, to) =>
    cells.every((cell) => mayTell(cell, figure, { from, to }, least)),
  );
  const whole = all.filter((horizon) => read.includes(horizon));
  const headline = whole.find((horizon) => horizon === YEAR) ?? read.find((horizon) => whole.includes(horizon));
  return { whole, all, groups: figure.read[0] === 'incidence' && headline !== undefined ? [headline] : [] };
}

/**
 * The horizons of a table whose groups are merged: those it was merged for, and each further one at which every printed
 * group may be read, too. A horizon is there for all groups or for none.
 *
 * @param rows cells of the printed groups, by sex; Övriga apart, which needs more than the threshold
 */
export function chooseInGroups(
  { figure }: FigureLines,
  { all, groups }: Horizons,
  rows: { readonly named: readonly Cell[]; readonly others: readonly Cell[] },
  { least }: Rule,
): readonly number[] {
  if (figure.kind !== 'survival') return [];
  return addHorizons(groups, all, figure, (from, to) => {
    const isSafe = (cells: readonly Cell[], bound: number) =>
      cells.every((cell) => mayTell(cell, figure, { from, to }, bound));
    return isSafe(rows.named, least) && isSafe(rows.others, least + 1);
  });
}

/**
 * Each horizon is taken up where what lies between it and its neighbours may be told; days from the start. Where another
 * reading tells how many ends there are in all, what lies after the last one too.
 */
function addHorizons(
  first: readonly number[],
  candidates: readonly number[],
  figure: FigureOf<'survival'>,
  areClear: (from: number, to: number) => boolean,
): readonly number[] {
  const kept = [...first];
  const days = (horizon: number | undefined) => (horizon === undefined ? 0 : horizonDays(horizon, figure));
  for (const horizon of candidates) {
    if (kept.includes(horizon)) continue;
    const before = kept.filter((one) => one < horizon);
    const after = kept.find((one) => one > horizon);
    const isSafe = areClear(days(before.at(-1)), days(horizon));
    if (isSafe && (after === undefined || areClear(days(horizon), days(after)))) kept.splice(before.length, 0, horizon);
  }
  while (
    isReadOtherwise(figure) &&
    kept.length > first.length &&
    !areClear(days(kept.at(-1)), Number.POSITIVE_INFINITY)
  )
    kept.pop();
  return kept;
}

/** True where a figure is read as more than shares at horizons. */
export const isReadOtherwise = (figure: Figure): boolean => figure.kind === 'survival' && figure.read.length > 1;
/** Months of the horizon that carries a headline, where it is read (as in `compare`). */
const YEAR = 12;
const isClear = (count: number, least: number): boolean => count === 0 || count >= least;

/** The ends asked about up to the first of the horizons, and from each to the next. */
export function countEnds(
  { figure }: FigureLines,
  horizons: readonly number[],
  cell: Cell,
  { least }: Rule,
): readonly Part[] {
  if (figure.kind !== 'survival') return [];
  const { scale } = figure;
  return horizons.flatMap((horizon, at) => {
    const [from, to] = [horizonDays(horizons[at - 1] ?? 0, { scale }), horizonDays(horizon, { scale })];
    const left = figure.read.includes('remaining') ? [rest(countLeft(cell, to), least)] : [];
    return [rest(countBetween(cell, from, to), least), ...left];
  });
}

/** What the shares at two neighbouring horizons tell of a sex: the ends between them, and who remains at the later. */
function mayTell(
  cell: Cell,
  figure: FigureOf<'survival'>,
  { from, to }: { readonly from: number; readonly to: number },
  least: number,
): boolean {
  const left = figure.read.includes('remaining') && to < Number.POSITIVE_INFINITY ? countLeft(cell, to) : 0;
  return isClear(countBetween(cell, from, to), least) && isClear(left, least);
}

/** Still followed after a day. */
function countLeft(cell: Cell, day: number): number {
  if (cell.kind !== 'survival') return 0;
  return cell.durations.reduce((sum, [, exit, , n]) => (exit > day ? sum + n : sum), 0);
}

/** Ends of the kind asked about after one day, up to another. What happened on the first day happened after it. */
function countBetween(cell: Cell, from: number, to: number): number {
  if (cell.kind !== 'survival') return 0;
  return cell.durations.reduce(
    (sum, [, exit, cause, n]) => (cause === 1 && exit > from && exit <= to ? sum + n : sum),
    0,
  );
}

/** Enough at risk just before the day for the figure to be read there; where a sex has no spells it is not asked. */
function isFollowedTo(cell: Cell, day: number, least: number): boolean {
  if (cell.kind !== 'survival' || cell.durations.length === 0) return true;
  const atRisk = cell.durations.reduce((sum, [entry, exit, , n]) => (entry < day && day <= exit ? sum + n : sum), 0);
  return atRisk >= least;
}
