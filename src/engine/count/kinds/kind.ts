import type { Base, Cell } from '../../../model/counted.ts';
import type { Figure } from '../../../model/indicator.ts';
import type { SetSide } from '../../../model/overlaps.ts';
import type { Counted } from '../grouped.ts';
import type { Tally } from '../tally.ts';

/** A sum of a tally. */
export type Sum = Exclude<keyof Tally, 'rows'>;

/** The columns of one cluster that its kind has: `number` counts units, `sum` adds a whole number over the registered. */
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

/** All that counting must know of one kind of figure. A kind is added to the table in `all-kinds.ts`, or nothing compiles. */
export interface KindOfCounting<F extends Figure = Figure> {
  /** Condition of being registered, over the unit's columns; null where everybody counted is. */
  readonly known: (figure: F) => string | null;
  /** Beside how many there are and how many are registered: yes or events, days, units with an event. */
  readonly sums: (figure: F, of: string) => { readonly yes: string; readonly days: string; readonly peopleYes: string };
  /** What is answered by yes or no: a flag that has no no cannot carry it. */
  readonly answers: (figure: F) => readonly string[];
  /** Columns of the histogram that it is made of; null where sums are enough. */
  readonly histogram: (figure: F) => readonly string[] | null;
  /** Of one cluster, after how many are registered. */
  readonly withinCluster: (figure: F, columns: WithinCluster) => readonly Counted[];
  /** Over the clusters, after how many of them there are. */
  readonly overClusters: (columns: OverClusters) => readonly (readonly [Sum, string])[];
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
