import { AMONG, EVERYBODY, NO_SECRET_NO, NO_SECRET_SIZE, SENSITIVE, SENSITIVE_LEAST } from '../outsider-knowledge.ts';
import { known, type LinearForm, sum } from './linear-form.ts';
import type { Quantity, SystemBuilder } from './linear-system.ts';
import { type Place, placeKey } from './place.ts';
import { lineKey, type Published, type PublishedFigure } from './published.ts';

/** The counts of one line, known or not. */
type Cell = Readonly<Record<Quantity, LinearForm | null>>;

/** Every count of the releases as a form, unknown where it is hidden. */
export interface Cells {
  /** Null where no line of the release is about it. */
  readonly find: (figure: string, quantity: Quantity, place: Place) => LinearForm | null;
  /** The same, made where nobody has published it: a secret that an outsider can think of. */
  readonly imagine: (figure: string, quantity: Quantity, place: Place) => LinearForm;
  /** Makes a hidden line of a figure, where an outsider knows that there is one. */
  readonly hide: (figure: PublishedFigure, place: Place) => Cell;
}

const QUANTITIES = ['people', 'yes', 'no', 'blank'] as const;

/**
 * Known where a line is shown. Where it is hidden, unknown if it is undivided, or in a table of which something is shown:
 * nothing is known of a table that is hidden as a whole but what holds of any.
 */
export function makeCells(published: Published, system: SystemBuilder): Cells {
  const cells = new Map<string, Cell>();
  const imagined = new Map<string, LinearForm>();
  const told = new Set<string>();
  for (const { figure, place, shown } of published.lines.values())
    if (shown !== null && place.by !== null) told.add(tableKey(figure.id, place));
  return { find, imagine, hide };

  function find(figure: string, quantity: Quantity, place: Place): LinearForm | null {
    const line = published.lines.get(lineKey(figure, place));
    const made = imagined.get(`${figure} ${quantity} ${placeKey(place)}`) ?? null;
    if (line === undefined) return made;
    if (line.shown === null) {
      const open = place.by === null || told.has(tableKey(figure, place));
      return open ? hide(line.figure, place)[quantity] : made;
    }
    const { people, yes, blank } = line.shown;
    const sums = line.figure.telling === 'count' ? people : yes;
    if (quantity === 'people') return known(people);
    if (quantity === 'blank') return known(blank);
    if (sums === null) return null;
    return known(quantity === 'yes' ? sums : people - sums);
  }

  function imagine(figure: string, quantity: Quantity, place: Place): LinearForm {
    const there = find(figure, quantity, place);
    if (there !== null) return there;
    const least = leastOf(figure, published);
    const made = system.make({ figure, quantity, place, least, among: null });
    imagined.set(`${figure} ${quantity} ${placeKey(place)}`, made);
    return made;
  }

  function hide(figure: PublishedFigure, place: Place): Cell {
    const key = lineKey(figure.id, place);
    const before = cells.get(key);
    if (before) return before;
    const cell = makeHidden(figure, place);
    cells.set(key, cell);
    return cell;
  }

  function makeHidden(figure: PublishedFigure, place: Place): Cell {
    const least = leastOf(figure.id, published);
    const make = (quantity: Quantity, tried: boolean, among: LinearForm | null) =>
      system.make({ figure: figure.id, quantity, place, least: tried ? least : null, among });
    const blank = make('blank', false, null);
    // of nobody published more than that there are at most so many can more numbers be left
    const shown = (whole: string, quantity: Quantity): LinearForm | null => {
      const size = figure.id === EVERYBODY || figure.unit !== 'person' ? null : find(whole, quantity, place);
      return size?.terms.size === 0 ? size : null;
    };
    const whole = AMONG[indicatorOf(figure.id)];
    const part = whole === undefined ? null : shown(whole, 'yes');
    // a hidden group is the size that counts too: it may be smaller than everybody
    const hidden = whole === undefined || figure.unit !== 'person' ? null : find(whole, 'yes', place);
    const all = part ?? hidden ?? shown(EVERYBODY, 'people');
    if (figure.telling === 'count' || figure.telling === 'size') {
      const people = make('people', true, all);
      return { people, yes: figure.telling === 'count' ? people : null, no: null, blank };
    }
    const distribution = figure.telling === 'category';
    const people = make('people', !distribution && !NO_SECRET_SIZE.includes(figure.id), all);
    const among = part ?? people;
    const yes = make('yes', true, among);
    const no = make('no', !distribution && !isNoSecret(figure.id), among);
    system.equal(people, sum([yes, no]), true);
    return { people, yes, no, blank };
  }
}

export function leastOf(figure: string, { threshold }: Pick<Published, 'threshold'>): number {
  return SENSITIVE.includes(indicatorOf(figure)) ? Math.max(threshold, SENSITIVE_LEAST) : threshold;
}

export const quantitiesOf = ({ telling }: PublishedFigure): readonly Quantity[] =>
  telling === 'count' || telling === 'size' ? ['people', 'blank'] : QUANTITIES.filter((one) => one !== 'no');

const isNoSecret = (figure: string): boolean => NO_SECRET_NO.includes(indicatorOf(figure));
const indicatorOf = (figure: string): string => figure.split('/')[0]!;

/** One key for a table: a figure divided by a field, about one sex. */
export function tableKey(figure: string, { days, by, sex }: Place): string {
  return `${figure}\u0000${days}\u0000${by}\u0000${sex}`;
}
