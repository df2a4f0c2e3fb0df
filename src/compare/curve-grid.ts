import type { Duration } from '../model/counted.ts';

/** Months at which a curve may be read, and those at which the number at risk is printed. */
const CURVE_GRID = [0, 3, 6, 9, 12, 18, 24] as const;
const AT_RISK_PRINTED: readonly number[] = [0, 6, 12, 24];
/** Fewer than this still at risk: the curve ends. */
const LEAST_AT_RISK = 10;
const DAYS_PER_MONTH = 30.4375;

/** One place on a curve that may be shown. */
export interface GridPoint {
  readonly months: number;
  readonly days: number;
  /** Whether the number at risk may be printed here. */
  readonly atRisk: boolean;
}

interface Flow {
  readonly events: number;
  readonly leavers: number;
}

/**
 * Where the curves of women and of men may be read: the same places for both. Between two neighbours, and after the
 * last, each sex has no event or at least `threshold`, and either no other exits or at least `threshold`; at every
 * place at least 10 of each sex are at risk. Between places nothing is drawn but a step to the next one, rounded by
 * {@link roundCurve}. An empty list: no curve (docs/disclosure.md, "Curves").
 *
 * @param sexes durations of women and of men, in days; cause 1 is the end that is asked about
 * @param threshold smallest count that may be shown
 * @param start day at which the curves begin (their common start under delayed entry); 0 else
 */
export function findCurveGrid(
  sexes: readonly (readonly Duration[])[],
  threshold: number,
  start = 0,
): readonly GridPoint[] {
  const begin = { months: start / DAYS_PER_MONTH, days: start };
  const later = CURVE_GRID.map((months) => ({ months, days: months * DAYS_PER_MONTH })).filter(
    ({ days }) => days > start,
  );
  const places = [begin, ...later];
  const reached = places.filter(({ days }) => sexes.every((one) => countAtRisk(one, days) >= LEAST_AT_RISK));
  const kept: { months: number; days: number }[] = [];
  for (const place of reached) {
    const before = kept.at(-1);
    // a curve that cannot show its start is not shown at all
    if (before === undefined && place !== begin) return [];
    if (before === undefined || isClear(before.days, place.days)) kept.push(place);
  }
  while (kept.length > 1 && !isClear(kept.at(-1)!.days, Number.POSITIVE_INFINITY)) kept.pop();
  if (kept.length < 2) return [];
  return kept.map((place) => ({ ...place, atRisk: AT_RISK_PRINTED.includes(place.months) }));

  function isClear(from: number, to: number): boolean {
    return sexes.every((one) => {
      const { events, leavers } = countFlow(one, from, to);
      return [events, leavers].every((count) => count === 0 || count >= threshold);
    });
  }
}

/** Under observation just after `days`: entered by then, and not yet out. */
export function countAtRisk(durations: readonly Duration[], days: number): number {
  return durations.reduce((sum, [entry, exit, , count]) => (entry <= days && exit > days ? sum + count : sum), 0);
}

/** Ends of the kind asked about, and all other exits, after `from` and up to `to`. */
function countFlow(durations: readonly Duration[], from: number, to: number): Flow {
  let events = 0;
  let leavers = 0;
  for (const [, exit, cause, count] of durations) {
    if (exit <= from || exit > to) continue;
    if (cause === 1) events += count;
    else leavers += count;
  }
  return { events, leavers };
}

/** A share on a curve as it is published: whole per cent. */
export function roundCurve(share: number): number {
  return Math.round(share * 100) / 100;
}
