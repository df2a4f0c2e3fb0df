import { FIRST_OF_A_PERIOD, IN_ONE_PERIOD, ON_SOME_DAY } from '../outsider-knowledge.ts';
import { type Cells, leastOf, quantitiesOf } from './cells.ts';
import { type LinearForm, sum } from './linear-form.ts';
import type { Quantity, SystemBuilder } from './linear-system.ts';
import { daysOf, type Place, writeDays } from './place.ts';
import type { Published, PublishedFigure, PublishedLine } from './published.ts';

/** An undivided line by the days it is about. */
interface Stretch {
  readonly from: number;
  readonly after: number;
  readonly place: Place;
}

/**
 * Periods of one another. What lies in exactly one period adds up, over all releases together: a year less its first half is
 * its second, published or not. Persons may stand in several: a year has at least as many as each of its quarters, and at
 * most as many as all of them together.
 */
export function addPeriods(published: Published, cells: Cells, system: SystemBuilder): void {
  for (const lines of undividedLines(published).values()) {
    const [{ figure, place }] = lines as [PublishedLine];
    const stretches = lines.map((line): Stretch => ({ ...daysOf(line.place), place: line.place }));
    if (stretches.length < 2) continue;
    const cuts = [...new Set(stretches.flatMap(({ from, after }) => [from, after]))].toSorted((a, b) => a - b);
    if (IN_ONE_PERIOD.includes(figure.unit) && !FIRST_OF_A_PERIOD.includes(figure.id))
      for (const quantity of quantitiesOf(figure)) addUp(figure, quantity, stretches, cuts, place);
    if (figure.unit === 'person' && !published.undated) compareYears(figure, stretches, cuts);
    if (figure.unit === 'person') compareReleases(figure, stretches);
  }

  function addUp(
    figure: PublishedFigure,
    quantity: Quantity,
    stretches: readonly Stretch[],
    cuts: readonly number[],
    at: Place,
  ): void {
    const elementary = cuts.slice(1).map((after, i): LinearForm | null => {
      const own = stretches.find((one) => one.from === cuts[i] && one.after === after);
      if (own) return cells.find(figure.id, quantity, own.place);
      const place = { ...at, days: writeDays(cuts[i]!, after) };
      return cells.hide(figure, place)[quantity];
    });
    for (const { from, after, place } of stretches) {
      const inside = elementary.filter((_, i) => cuts[i]! >= from && cuts[i + 1]! <= after);
      const whole = cells.find(figure.id, quantity, place);
      if (inside.length < 2 || whole === null || inside.some((one) => one === null)) continue;
      const parts = sum(inside as LinearForm[]); // none of them is null
      // cases that are dated in no part belong to the whole alone
      if (published.undated) system.atMost(parts, whole, false);
      else system.equal(parts, whole, false);
    }
  }

  function compareYears(figure: PublishedFigure, stretches: readonly Stretch[], cuts: readonly number[]): void {
    const find = (quantity: Quantity, one: Stretch) => cells.find(figure.id, quantity, one.place);
    const told: readonly Quantity[] = ON_SOME_DAY.includes(figure.id) ? ['people', 'yes', 'no'] : ['people'];
    if (told.length === 1 && figure.telling !== 'count') return;
    const shortest = cuts.slice(1).map((after, i) => stretches.find((s) => s.from === cuts[i] && s.after === after));
    for (const whole of stretches) {
      const parts = shortest.filter((_, i) => cuts[i]! >= whole.from && cuts[i + 1]! <= whole.after);
      if (parts.length < 2) continue;
      for (const quantity of told) {
        const year = find(quantity, whole);
        const quarters = parts.map((part) => (part ? find(quantity, part) : null));
        if (year === null) continue;
        if (quantity !== 'no') for (const one of quarters) if (one) system.atMost(one, year, false);
        if (quarters.every((one) => one !== null)) system.atMost(year, sum(quarters as LinearForm[]), false);
      }
    }
  }

  /**
   * Between two releases: those in the longer span and not in the shorter one are people who can be told apart. Where the
   * rest of the time has periods of its own, they are as in one release, whose year less its first quarter tells who is new.
   */
  function compareReleases(figure: PublishedFigure, stretches: readonly Stretch[]): void {
    for (const { whole, days } of published.spans) {
      const longer = stretches.find((one) => one.place.days === whole);
      if (longer === undefined) continue;
      for (const shorter of stretches) {
        const inside = shorter.from >= longer.from && shorter.after <= longer.after;
        if (!inside || days.has(shorter.place.days) || shorter.place.days === whole) continue;
        if (shorter.from !== longer.from || isFilled(stretches, shorter.after, longer.after)) continue;
        const place = { ...longer.place, days: writeDays(shorter.after, longer.after) };
        for (const quantity of quantitiesOf(figure)) {
          if (quantity === 'blank') continue;
          const [more, less] = [longer, shorter].map((one) => cells.find(figure.id, quantity, one.place));
          if (!more || !less || more.constant < less.constant) continue;
          const added = system.make({
            ...{ figure: figure.id, quantity, place, among: null },
            least: leastOf(figure.id, published),
          });
          system.equal(sum([less, added]), more, false);
        }
      }
    }
  }
}

/** Periods that follow one another from one day to another. */
function isFilled(stretches: readonly Stretch[], from: number, after: number): boolean {
  if (from === after) return true;
  return stretches.some((one) => one.from === from && one.after <= after && isFilled(stretches, one.after, after));
}

function undividedLines(published: Published): ReadonlyMap<string, PublishedLine[]> {
  const found = new Map<string, PublishedLine[]>();
  for (const line of published.lines.values()) {
    if (line.place.by !== null) continue;
    const key = `${line.figure.id} ${line.place.sex}`;
    const lines = found.get(key);
    if (lines) lines.push(line);
    else found.set(key, [line]);
  }
  return found;
}
