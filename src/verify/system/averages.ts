import { HORIZONS, MONTHS } from '../outsider-knowledge.ts';
import type { Cells } from './cells.ts';
import { known, type LinearForm, scale, sum } from './linear-form.ts';
import type { SystemBuilder } from './linear-system.ts';
import { type Place, placeKey } from './place.ts';

/** A mean, a median or a share as it is told, of so many. */
export interface ValueRow {
  readonly figure: string;
  readonly place: Place;
  readonly people: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Half of the last decimal of a mean of months. */
const HALF_MONTH = 0.05;

/**
 * How many have one month, two … twelve: as many as there are people, their mean, their median and its limits as told. Who
 * has ten and more has long-term aid, whether or not the share is shown.
 */
export function addMonths(rows: readonly ValueRow[], cells: Cells, system: SystemBuilder): void {
  const medians = new Map(rows.flatMap((row) => (row.figure === MONTHS.median ? [[placeKey(row.place), row]] : [])));
  for (const row of rows) {
    if (row.figure !== MONTHS.figure) continue;
    const { place, people, value } = row;
    const long = cells.imagine(MONTHS.long, 'yes', place);
    const short = cells.imagine(MONTHS.long, 'no', place);
    if (long.terms.size === 0 && short.terms.size === 0) continue;
    const months = Array.from({ length: MONTHS.most }, (_, i) => i + 1);
    const having = months.map((month) =>
      system.make({ figure: `${MONTHS.figure}:${month}`, quantity: 'yes', place, least: null, among: null }),
    );
    const some = (keep: (month: number) => boolean) => sum(having.filter((_, i) => keep(months[i]!)));
    const total = sum(having.map((form, i) => scale(form, months[i]!)));
    system.equal(sum(having), known(people), false);
    system.atMost(known(people * (value - HALF_MONTH)), total, false);
    system.atMost(total, known(people * (value + HALF_MONTH)), false);
    system.equal(
      some((month) => month >= MONTHS.from),
      long,
      false,
    );
    system.equal(
      some((month) => month < MONTHS.from),
      short,
      false,
    );
    const median = medians.get(placeKey(place));
    if (median) addMedian(median, some, system);
  }
}

/** The person in the middle, and those at the ranks that the limits of a median are read at. */
function addMedian(
  { people, value, low, high }: ValueRow,
  some: (keep: (month: number) => boolean) => LinearForm,
  system: SystemBuilder,
): void {
  const isAt = (rank: number, month: number) => {
    system.atMost(
      some((one) => one < month),
      known(rank - 1),
      false,
    );
    system.atMost(
      known(rank),
      some((one) => one <= month),
      false,
    );
  };
  if (people % 2 === 1) isAt((people + 1) / 2, value);
  else {
    system.atMost(
      some((month) => month < value),
      known(people / 2),
      false,
    );
    system.atMost(
      some((month) => month > value),
      known(people / 2),
      false,
    );
  }
  if (low === null || high === null) return;
  const rank = rankOfLimit(people);
  isAt(rank, low);
  isAt(people + 1 - rank, high);
}

/** The largest j with P(Bin(n, ½) < j) ≤ 0.025. Source: David & Nagaraja, Order Statistics, 3rd ed., §7.1. */
function rankOfLimit(people: number): number {
  const logHalf = people * Math.log(0.5);
  let below = 0;
  let logChoose = 0;
  for (let k = 0; k < people / 2; k++) {
    below += Math.exp(logChoose + logHalf);
    if (below > 0.025) return Math.max(1, k);
    logChoose += Math.log((people - k) / (k + 1));
  }
  return Math.max(1, Math.ceil(people / 2));
}

/** Half of a whole per cent. */
const HALF_PER_CENT = 0.005;

/**
 * A share within a horizon, of people who are all followed from their first day: at most so many have had the event (who is
 * no longer followed is made up for by others, never the reverse), and somebody has where it is not 0 %.
 * Source: Aalen–Johansen's estimate is a sum of events, each divided by no more than the number at the start.
 */
export function addHorizons(rows: readonly ValueRow[], cells: Cells, system: SystemBuilder): void {
  for (const { figure, place, people, value } of rows) {
    const [indicator, stat = ''] = figure.split('/');
    const horizon = HORIZONS[indicator!];
    if (horizon === undefined || !stat.startsWith('share:')) continue;
    const events = cells.imagine(`${indicator}/within:${stat.slice('share:'.length)}`, 'yes', place);
    system.atMost(events, known(people * Math.min(1, value + HALF_PER_CENT)), false);
    if (value > HALF_PER_CENT) system.atMost(known(1), events, false);
    const all = horizon.events === null ? null : cells.find(horizon.events, 'yes', place);
    if (all) system.atMost(events, all, false);
  }
}
