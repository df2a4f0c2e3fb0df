import type { Cell, CountedLine } from '../../model/counted.ts';
import { horizonDays, horizonsFrom } from '../../model/named-figures.ts';
import type { Sex } from '../../model/sex.ts';
import { type Part, rest } from '../rule/measure.ts';
import type { Rule } from '../rule/rule.ts';
import type { FigureLines } from './figure-lines.ts';

/**
 * The horizons at which a figure may be read as a share, ascending: of few people a share in whole per cent is a count.
 * From each to the next each sex has no end of the kind asked about, or at least the threshold; after the last too,
 * where another reading tells how many ends there are in all.
 * Decided on the undivided line, for all groups; null for a figure that is not read so,
 * or that nobody can be followed long enough for.
 */
export function chooseHorizons(
  { figure }: FigureLines,
  line: CountedLine,
  sexes: readonly Sex[],
  { least }: Rule,
): readonly number[] | null {
  if (figure.kind !== 'survival' || !figure.read.includes('incidence')) return null;
  const isFollowed = (horizon: number) =>
    sexes.every((sex) => isFollowedTo(line.cells[sex], horizonDays(horizon, figure), least));
  const isClear = (from: number, to: number) =>
    sexes.every((sex) => {
      const count = countBetween(line.cells[sex], horizonDays(from, figure), horizonDays(to, figure));
      return count === 0 || count >= least;
    });
  // no group is followed longer than the whole; what the whole is read at comes before what may stand in for it there
  const followed = figure.horizons.map((horizon) => horizonsFrom(horizon, figure).filter(isFollowed));
  if (followed.every((list) => list.length === 0)) return null;
  const read = followed.flatMap(([longest]) => longest ?? []);
  const kept: number[] = [];
  for (const horizon of new Set([...read, ...followed.flat()])) {
    const before = kept.filter((one) => one < horizon).at(-1) ?? 0;
    const after = kept.find((one) => one > horizon);
    if (isClear(before, horizon) && (after === undefined || isClear(horizon, after)))
      kept.splice(kept.filter((one) => one < horizon).length, 0, horizon);
  }
  while (figure.read.length > 1 && kept.length > 0 && !isClear(kept.at(-1)!, Number.POSITIVE_INFINITY)) kept.pop();
  return kept;
}

/** The ends asked about up to the first of the horizons, and from each to the next. */
export function countEnds(
  { figure }: FigureLines,
  horizons: readonly number[],
  cell: Cell,
  { least }: Rule,
): readonly Part[] {
  if (figure.kind !== 'survival') return [];
  const { scale } = figure;
  return horizons.map((horizon, at) =>
    rest(countBetween(cell, horizonDays(horizons[at - 1] ?? 0, { scale }), horizonDays(horizon, { scale })), least),
  );
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
