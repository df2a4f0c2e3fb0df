import type { Base, Cell } from '../../model/counted.ts';
import type { Figure } from '../../model/indicator.ts';
import type { SetSide } from '../../model/set-intersections.ts';
import type { Counted } from './division.ts';
import type { Tally } from './tally.ts';

/** A sum of a tally. */
export type Sum = Exclude<keyof Tally, 'rows' | 'more'>;

/**
 * The columns of one cluster that its kind has: `number` counts units, `sum` adds a whole number over the registered.
 */
interface WithinCluster {
  readonly number: (name: string, condition: string) => Counted;
  readonly sum: (name: string, sql: string) => Counted;
  /** Condition of being counted, never unknown; and of being registered as well. */
  readonly of: string;
  readonly known: string;
}

/** The names of a cluster's columns, and how a sum over clusters is made of them. `n` is of every kind. */
interface OverClusters {
  readonly named: (name: string) => string;
  readonly product: (a: string, b: string, type?: 'BIGINT' | 'HUGEINT') => string;
}

/** What a figure's sets are made of: conditions that are never unknown. */
interface SetConditions {
  readonly of: string;
  /** Of those counted, those for whom the condition is true. */
  readonly among: (sql: string) => string;
  /** "Registered" of every column that a condition reads. */
  readonly registered: (sql: string) => readonly string[];
}

/** What joint strata are counted from, as SQL of a unit: numbers to add up, events by days at risk, or durations. */
export type StrataColumns =
  /** `flag`: the number is 1 or 0. */
  | { readonly table: 'numbers'; readonly value: string; readonly flag: boolean }
  | { readonly table: 'rates'; readonly events: string; readonly days: string }
  | { readonly table: 'spells'; readonly entry: string; readonly exit: string; readonly cause: string };

/** How the clusters that hold both sexes are counted. */
interface CrossedClusters {
  /** Column of a cluster that the sums weigh by: how many are registered, or their days. */
  readonly size: 'n' | 'd';
  /** Type that holds a product of two columns. */
  readonly type: 'BIGINT' | 'HUGEINT';
  /** Only where the units are persons does the gap have these sums beside it. */
  readonly personsOnly: boolean;
}

/**
 * All that counting must know of one kind of figure. A kind is added to the table in `kinds.ts`, or nothing
 * compiles.
 */
export interface KindOfCounting<F extends Figure = Figure> {
  /** Condition of being registered, over the unit's columns; null where everybody counted is. */
  readonly known: (figure: F) => string | null;
  /** Beside how many there are and how many are registered: yes or events, days, units with an event. */
  readonly sums: (figure: F, of: string) => { readonly yes: string; readonly days: string; readonly peopleYes: string };
  /** Sums that no other kind has. */
  readonly more?: (figure: F, of: string) => readonly string[];
  /** What is answered by yes or no: a flag that has no no cannot carry it. */
  readonly answers: (figure: F) => readonly string[];
  /** Columns of the histogram that it is made of; null where sums are enough. */
  readonly histogram: (figure: F) => readonly string[] | null;
  /** Of one cluster, after how many are registered. */
  readonly withinCluster: (figure: F, columns: WithinCluster) => readonly Counted[];
  /** Over the clusters, after how many of them there are. */
  readonly overClusters: (columns: OverClusters) => readonly (readonly [Sum, string])[];
  /** Null where the figure's gap has no sums over clusters beside it. */
  readonly crossed: CrossedClusters | null;
  /** Null where a figure of the kind is never compared within joint strata. */
  readonly strata: (figure: F) => StrataColumns | null;
  /** Sets of units that its numbers tell, after those counted. */
  readonly sets: (figure: F, conditions: SetConditions) => readonly (readonly [SetSide, string])[];
  /** The cell of a tally. `self`: every unit is one person, so that units and people are the same number. */
  readonly cell: (base: Base, tally: Tally, self: boolean) => Cell;
}

export const NO_SUMS = { yes: '0', days: '0', peopleYes: '0' } as const;

/** How many units meet a condition. */
export const countIf = (condition: string): string => `coalesce(count_if(${condition}), 0)`;

/** The largest and the second largest contribution of one cluster. */
export const largestTwo = (y: string): readonly (readonly [Sum, string])[] => [
  ['largest', `max(${y})`],
  ['second', `coalesce(max(${y}, 2)[2], 0)`],
];
