import type { Base, Cell, ClusterSums, CountedLine, SpellPair } from '../../model/counted.ts';
import { findField, getField } from '../../model/fields.ts';
import { CROSS, fieldsOf, findNearDuplicate, findRefinement, MISSING } from '../../model/groups.ts';
import type { Shape } from '../shape.ts';
import { expressionsOf, readColumns } from '../units/columns.ts';
import type { Division } from './division.ts';
import type { Job } from './job.ts';
import { kindOf } from './kinds.ts';
import { hasPairs } from './spell-pairs.ts';
import { type Crossed, emptyTally, placeOf, type Tallies, type Tally } from './tally.ts';

/** How a unit's lines are made. */
interface LineRules {
  readonly shape: Shape;
  readonly division: Division;
  /** Units are persons: people and units are one number. */
  readonly self: boolean;
  /** Where the sums over clusters stand. */
  readonly clustered: Tallies;
  /** Pairs of spells, by figure and place. */
  readonly pairs: ReadonlyMap<string, readonly SpellPair[]>;
}

/** Figures whose gap has sums over clusters beside it: shares, and rates of persons. */
export function isClustered({ figure, indicator }: Job): boolean {
  return kindOf(figure).crossed !== null && indicator.cluster !== null;
}

/** Lines of one figure: the undivided of each period, then each breakdown with its levels in order, `*missing` last. */
export function makeLines(
  job: Job,
  tallies: Tallies,
  { shape, division, self, clustered, pairs }: LineRules,
): readonly CountedLine[] {
  const { indicator, figure } = job;
  const line = (period: Job['periods'][number], part: number, raw: string | null): CountedLine => {
    const place = placeOf(part, raw, period.number);
    const [women, men, unknown] = [0, 1, 2].map((sex) => tallies.find(job, place, sex));
    const [hers, his] = [0, 1].map((sex) => clustered.find(job, place, sex));
    const field = part < 0 ? null : division.fields[part]!;
    return {
      indicator: indicator.id,
      stat: figure.stat,
      period: period.id,
      by: field,
      level: field === null || raw === null ? null : writeLevel(shape, field, raw),
      cells: {
        women: nameCategories(shape, figure, makeCell(job, women, self)),
        men: nameCategories(shape, figure, makeCell(job, men, self)),
        unknown: nameCategories(shape, figure, makeCell(job, unknown, self)),
      },
      clusters:
        isClustered(job) && (self || !kindOf(figure).crossed?.personsOnly)
          ? makeClusters(hers, his, clustered.crossed.get(`${job.at}|${place}`))
          : null,
      ...(hasPairs(job) && { pairs: pairs.get(`${job.at}|${place}`) ?? [] }),
    };
  };
  return job.periods.flatMap((period) => {
    const levels = job.divided.includes(period)
      ? division.fields.flatMap((field, part) =>
          levelsOf(job, field, levelsAt(tallies, part, period.number))
            .map((raw) => line(period, part, raw))
            .filter(({ cells }) => cells.women.units + cells.men.units + cells.unknown.units > 0),
        )
      : [];
    return [line(period, -1, null), ...levels];
  });
}

/** Categories of a text field are ranks until here. */
function nameCategories(shape: Shape, figure: Job['figure'], cell: Cell): Cell {
  if (cell.kind !== 'category' || figure.kind !== 'category' || findField(figure.value)?.type !== 'text') return cell;
  return {
    ...cell,
    counts: cell.counts.map((category) => ({ ...category, value: writeLevel(shape, figure.value, category.value) })),
  };
}

function levelsAt(tallies: Tallies, part: number, period: number): readonly string[] {
  const found: string[] = [];
  for (const place of tallies.places) {
    const [head, tail] = [`${part}|`, `|${period}`];
    if (place.startsWith(head) && place.endsWith(tail))
      found.push(place.slice(head.length, place.length - tail.length));
  }
  return found;
}

function typeOf(field: string): string {
  return field === 'age_group' ? 'enum' : getField(field).type;
}

/**
 * The groups of a figure, in order. A ready-made group is cut in two and in nothing else, and for the headline figure
 * alone. An indicator of which a figure reads the cut has none: the cut of everybody would follow from the two.
 */
function levelsOf({ indicator, figure }: Job, field: string, raws: readonly string[]): readonly string[] {
  const refinement = findRefinement(field);
  const sql = indicator.figures.flatMap(expressionsOf).join(' ');
  const reads = (column: string) => readColumns(indicator.unit, sql).some(({ name }) => name === column);
  if (refinement === undefined) return findNearDuplicate(field) && reads(field) ? [] : sortLevels(field, raws);
  if (figure !== indicator.figures[0]) return [];
  return reads(refinement.column) ? [] : [refinement.part, refinement.rest].filter((raw) => raws.includes(raw));
}

/**
 * Closed lists in their own order, texts as a Swedish reader sorts them, `*missing` last; crossings by their first
 * field, then the second.
 */
export function sortLevels(by: string, raws: readonly string[]): readonly string[] {
  const fields = fieldsOf(by);
  if (fields.length === 1) return sortField(by, raws);
  const parts = fields.map((field, at) =>
    sortField(field, [...new Set(raws.map((raw) => raw.split(CROSS)[at] ?? MISSING))]),
  );
  const places = (raw: string) => raw.split(CROSS).map((value, at) => parts[at]!.indexOf(value));
  return [...raws].sort((a, b) => {
    if (a === MISSING || b === MISSING) return Number(a === MISSING) - Number(b === MISSING);
    const [one, other] = [places(a), places(b)];
    const at = one.findIndex((place, index) => place !== other[index]);
    return at < 0 ? 0 : one[at]! - other[at]!;
  });
}

function sortField(field: string, raws: readonly string[]): readonly string[] {
  const closed = field === 'age_group' ? undefined : getField(field).values;
  const place = (raw: string) => {
    if (raw === MISSING) return Number.MAX_SAFE_INTEGER;
    if (closed) return closed.indexOf(raw);
    if (typeOf(field) === 'flag') return raw === 'true' ? 0 : 1;
    return field === 'age_group' ? Number(raw.slice(0, 2)) : Number(raw);
  };
  return [...raws].sort((a, b) => place(a) - place(b));
}

/** A level as it is named outside the engine. */
export function writeLevel(shape: Shape, by: string, raw: string): string {
  if (raw === MISSING || findRefinement(by)) return raw;
  const parts = raw.split(CROSS);
  const fields = fieldsOf(by);
  return fields.map((field, at) => writeValue(shape, field, parts[at] ?? MISSING)).join(CROSS);
}

function writeValue(shape: Shape, field: string, raw: string): string {
  if (typeOf(field) === 'flag') return raw === 'true' ? 'yes' : 'no';
  return typeOf(field) === 'text' ? (shape.texts(field)[Number(raw)] ?? raw) : raw;
}

/** A tally as the cell of its kind. `self`: every unit is one person, so units and people are the same number. */
function makeCell({ figure }: Job, found: Tally | undefined, self: boolean): Cell {
  const tally = found ?? emptyTally();
  const n = Number(tally.n);
  const base: Base = { units: Number(tally.units), n, people: self ? n : Number(tally.people) };
  return kindOf(figure).cell(base, tally, self);
}

/** Sums over clusters, from the two sexes' tallies and the clusters that hold both. */
function makeClusters(women: Tally | undefined, men: Tally | undefined, crossed: Crossed | undefined): ClusterSums {
  const w = women ?? emptyTally();
  const m = men ?? emptyTally();
  const both = Number(crossed?.both ?? 0n);
  const alone = (tally: Tally, inBoth: bigint | undefined) => Number(tally.several) - Number(inBoth ?? 0n);
  return {
    m: Number(w.people) + Number(m.people) - both,
    shared: alone(w, crossed?.bothWomenSeveral) + alone(m, crossed?.bothMenSeveral) + both,
    women: Number(w.people),
    men: Number(m.people),
    womenShared: Number(w.several),
    menShared: Number(m.several),
    n1n1: Number(w.nn),
    x1x1: Number(w.xx),
    n1x1: Number(w.nx),
    n0n0: Number(m.nn),
    x0x0: Number(m.xx),
    n0x0: Number(m.nx),
    x1x0: Number(crossed?.x1x0 ?? 0n),
    x1n0: Number(crossed?.x1n0 ?? 0n),
    n1x0: Number(crossed?.n1x0 ?? 0n),
    n1n0: Number(crossed?.n1n0 ?? 0n),
  };
}
