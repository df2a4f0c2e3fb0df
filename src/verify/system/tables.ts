import { findField } from '../../model/fields.ts';
import { MISSING, OTHERS } from '../../model/groups.ts';
import { CUTS } from '../outsider-knowledge.ts';
import { type Cells, quantitiesOf, tableKey } from './cells.ts';
import { type LinearForm, sum } from './linear-form.ts';
import type { Quantity, SystemBuilder } from './linear-system.ts';
import { type Place, placeKey } from './place.ts';
import { lineKey, type Published, type PublishedFigure, type PublishedLine } from './published.ts';

/**
 * The groups of every table of which something is shown add up to the undivided line, with those whose group is not
 * registered; `*others` is what its groups are together.
 */
export function addTables(published: Published, cells: Cells, system: SystemBuilder): void {
  const tables = tablesOf(published);
  const named = levelsOf([...tables.values()].flat());
  for (const table of tables.values()) {
    if (!table.some(({ shown }) => shown !== null)) continue;
    const [{ figure, place }] = table as [PublishedLine];
    const whole = wholeOf(place);
    const others = table.find((line) => line.place.level === OTHERS);
    const groups = table.filter((line) => line !== others && line.place.level !== MISSING);
    const blank = table.find((line) => line.place.level === MISSING);
    const hidden = groups.filter(({ shown }) => shown === null);
    const inside = blank?.shown === null && others ? looseCell(figure, place, '*missing inside', system) : null;
    const outside = blank?.shown === null ? looseCell(figure, place, '*missing outside', system) : null;
    for (const quantity of quantitiesOf(figure)) {
      const all = cells.find(figure.id, quantity, whole);
      const of = (lines: readonly PublishedLine[]) =>
        allOf(lines.map((line) => cells.find(figure.id, quantity, line.place)));
      const merged = of(hidden);
      const told = of(groups.filter(({ shown }) => shown !== null));
      const blanks = blank?.shown ? of([blank]) : null;
      const union = others?.shown ? of([others]) : null;
      if (merged === null || told === null) continue;
      const loose = (cell: LooseCell | null) => (cell ? [cell[quantity]] : []);
      if (union) system.equal(sum([merged, ...loose(inside)]), union, true);
      const rest = union ?? sum([merged, ...loose(inside)]);
      const parts = [told, rest, ...(blanks ? [blanks] : []), ...loose(outside)];
      if (all === null) continue;
      // what is read off a curve stands only at groups of which enough are left by then
      if (table.filter(isNamed).length < (named.get(levelsKey(table[0]!))?.size ?? 0))
        system.atMost(sum(parts), all, true);
      else system.equal(sum(parts), all, true);
    }
  }
}

/** The groups that any figure of an indicator is told or hidden for. */
function levelsOf(lines: readonly PublishedLine[]): ReadonlyMap<string, ReadonlySet<string | null>> {
  const levels = new Map<string, Set<string | null>>();
  for (const line of lines.filter(isNamed)) {
    const key = levelsKey(line);
    levels.set(key, (levels.get(key) ?? new Set()).add(line.place.level));
  }
  return levels;
}

const isNamed = ({ place: { level } }: PublishedLine): boolean => level !== OTHERS && level !== MISSING;

const levelsKey = ({ figure, place }: PublishedLine): string => tableKey(figure.id.split('/')[0]!, place);

/** The line that the groups add up to: everybody, or the group of another table that they cut. */
function wholeOf({ by, ...place }: Place): Place {
  const cut = by === null ? undefined : CUTS[by];
  return { ...place, by: cut?.by ?? null, level: cut?.level ?? null };
}

type LooseCell = Readonly<Record<Quantity, LinearForm>>;

/** Those whose group is not registered, where their line is hidden: no trait, so no secret. */
function looseCell({ id }: PublishedFigure, place: Place, level: string, system: SystemBuilder): LooseCell {
  const make = (quantity: Quantity) =>
    system.make({ figure: id, quantity, place: { ...place, level }, least: null, among: null });
  const [people, yes, no, blank] = [make('people'), make('yes'), make('no'), make('blank')];
  system.equal(people, sum([yes, no]), true);
  return { people, yes, no, blank };
}

function allOf(forms: readonly (LinearForm | null)[]): LinearForm | null {
  return forms.some((one) => one === null) ? null : sum(forms as LinearForm[]); // none of them is null
}

function tablesOf(published: Published): ReadonlyMap<string, PublishedLine[]> {
  const tables = new Map<string, PublishedLine[]>();
  for (const line of published.lines.values()) {
    if (line.place.by === null) continue;
    const key = tableKey(line.figure.id, line.place);
    const table = tables.get(key);
    if (table) table.push(line);
    else tables.set(key, [line]);
  }
  return tables;
}

/**
 * The categories of every distribution add up to the people it is about. Of a field with closed values a reader knows the
 * categories that are not named: they are the merged ones. Of other fields nobody knows how many there are.
 */
export function addDistributions(published: Published, cells: Cells, system: SystemBuilder): void {
  for (const lines of distributionsOf(published).values()) {
    const shown = lines.filter((line) => line.shown !== null);
    const [first] = shown;
    if (first?.shown == null) continue;
    const others = lines.find((line) => line.figure.id.endsWith(`:${OTHERS}`));
    const { figure, place } = first;
    const values = findField(figure.field ?? '')?.values ?? [];
    const name = (value: string) => `${figure.id.slice(0, figure.id.indexOf(':'))}:${value}`;
    const hidden = values.filter((value) => !published.lines.get(lineKey(name(value), place))?.shown);
    if (hidden.length === 0 || !others?.shown) continue;
    const merged = hidden.map((value) => cells.hide({ ...figure, id: name(value) }, place).yes!);
    system.equal(sum(merged), cells.find(others.figure.id, 'yes', place)!, true);
  }
}

function distributionsOf(published: Published): ReadonlyMap<string, PublishedLine[]> {
  const found = new Map<string, PublishedLine[]>();
  for (const line of published.lines.values()) {
    if (line.figure.telling !== 'category') continue;
    const key = `${line.figure.id.split(':')[0]} ${placeKey(line.place)}`;
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  return found;
}
