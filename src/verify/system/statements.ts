import { type CountName, DISTRIBUTIONS, PARTS_OF_PEOPLE, STATEMENTS, type Statement } from '../outsider-knowledge.ts';
import type { Cells } from './cells.ts';
import { type LinearForm, sum } from './linear-form.ts';
import type { Quantity, SystemBuilder } from './linear-system.ts';
import { type Place, placeKey } from './place.ts';
import { lineKey, type Published } from './published.ts';

/** What the outsider knows beside the tables, at every place where the release says something of it. */
export function addStatements(published: Published, cells: Cells, system: SystemBuilder): void {
  const places = new Map<string, Place>();
  for (const { place } of published.lines.values()) {
    if (place.level?.startsWith('*')) continue;
    places.set(placeKey(place), place);
  }
  for (const place of places.values()) {
    for (const statement of STATEMENTS) state(statement, place);
    for (const one of DISTRIBUTIONS) stateDistribution(one, place);
    stateParts(place);
  }

  function state({ is, left, right, secret = [], alike = [] }: Statement, place: Place): void {
    if (!alike.every((figure) => isAlike(figure, alike[0]!, place))) return;
    const names = [...left, ...right];
    // where nothing is published but what it would tell of, there is nothing to begin from
    if (!names.some((name) => !secret.includes(name) && read(name, place) !== null)) return;
    if (names.some((name) => !secret.includes(name) && read(name, place) === null)) return;
    const side = (side: readonly CountName[]) =>
      sum(side.map((name) => read(name, place) ?? cells.imagine(...parse(name), place)));
    system[is === 'equal' ? 'equal' : 'atMost'](side(left), side(right), false);
  }

  function isAlike(figure: string, first: string, place: Place): boolean {
    const [one, other] = [figure, first].map((id) => published.lines.get(lineKey(id, place))?.shown);
    return one != null && other != null && one.people === other.people && one.blank === 0 && other.blank === 0;
  }

  function read(name: CountName, place: Place): LinearForm | null {
    return cells.find(...parse(name), place);
  }

  /** Its categories, its people, and the same people divided by the field. */
  function stateDistribution({ figure, by, size, of }: (typeof DISTRIBUTIONS)[number], place: Place): void {
    if (place.by !== null) return;
    const lines = [...published.figures.keys()].filter((id) => id.startsWith(`${figure}:`));
    const shown = lines.find((id) => published.lines.get(lineKey(id, place))?.shown);
    const asked = of.map((name) => read(name, place));
    if (shown !== undefined && asked.every((one) => one !== null)) {
      const people = [cells.find(shown, 'people', place)!, cells.find(shown, 'blank', place)!];
      system.equal(sum(people), sum(asked as LinearForm[]), false); // none of them is null
    }
    if (by === null || size === null) return;
    for (const { figure: owner, place: group } of published.lines.values()) {
      if (group.level?.startsWith('*')) continue; // each merges its own
      if (owner.id !== size || group.by !== by || group.days !== place.days || group.sex !== place.sex) continue;
      const [one, other] = [cells.find(`${figure}:${group.level}`, 'yes', place), cells.find(size, 'people', group)];
      if (one && other) system.equal(one, other, false);
    }
  }

  function stateParts(place: Place): void {
    for (const { figure, size, by, levels } of PARTS_OF_PEOPLE) {
      if (place.by !== by || !levels.includes(place.level ?? '')) continue;
      const sizes = size.map((name) => read(name, place));
      const [people, blank] = (['people', 'blank'] as const).map((one) => cells.find(figure, one, place));
      if (people && blank && sizes.every((one) => one !== null))
        system.equal(sum([people, blank]), sum(sizes as LinearForm[]), false); // none of them is null
    }
  }
}

function parse(name: CountName): [figure: string, quantity: Quantity] {
  const at = name.lastIndexOf(' ');
  return [name.slice(0, at), name.slice(at + 1) as Quantity]; // CountName ends in a quantity
}
