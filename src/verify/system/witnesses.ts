import { type Bounded, EDGE } from './bounds.ts';
import type { Component } from './components.ts';
import { type LinearForm, single, subtract, sum } from './linear-form.ts';
import type { LinearSystem, Row, Unknown } from './linear-system.ts';
import type { Solver } from './solver.ts';

/** Two different tables of people that have the same release: nobody can tell which of them is true. */
export interface Witnesses {
  /** The hidden counts that the sums below are about, with their number in the one table and in the other. */
  readonly counts: readonly { readonly unknown: Unknown; readonly first: number; readonly second: number }[];
  /** Sums that hold in both: those counts, each so many times, and a known number. */
  readonly sums: readonly WitnessSum[];
}

/** The `left` together are (`at_most`: are no more than) the `right` and a number. */
export interface WitnessSum {
  /** Positions in `counts`. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly number: number;
  readonly is: 'equal' | 'at_most' | 'at_least';
}

/**
 * Two whole tables in which a count has its smallest and its largest number, as alike as they can be otherwise; null where
 * there is but one number, or no bound.
 */
export function findWitnesses(bounded: Bounded, component: Component, system: LinearSystem, solver: Solver) {
  const { id } = bounded.unknown;
  if (bounded.high === null || bounded.high === bounded.low) return null;
  const first = solver.hold(component, true, (held) => held.edge(id, 'low'));
  const last = solver.hold(component, true, (held) => held.edge(id, 'high'));
  if (first === null || last === null) return null;
  const one = new Map(component.unknowns.map((unknown, i) => [unknown, Math.round(first.values[i]!) + 0]));
  const other = nearest(component, one, id, Math.round(last.value), system.unknowns.length, solver);
  return other === null ? null : compare(component, one, other, system);
}

/** Of all tables in which the count has that number, the one with the fewest people elsewhere than in the first. */
function nearest(
  { unknowns, rows }: Component,
  one: ReadonlyMap<number, number>,
  id: number,
  value: number,
  size: number,
  solver: Solver,
): ReadonlyMap<number, number> | null {
  const moved = unknowns.map((_, i) => size + i);
  const all = size + unknowns.length;
  const number = (constant: number): LinearForm => ({ constant, terms: new Map() });
  const least = (form: LinearForm): Row => ({ form, low: 0, high: Number.POSITIVE_INFINITY, certain: true });
  const same = (form: LinearForm): Row => ({ form, low: 0, high: 0, certain: true });
  const extended: Component = {
    unknowns: [...unknowns, ...moved, all],
    rows: [
      ...rows,
      same(subtract(single(id), number(value))),
      ...unknowns.flatMap((unknown, i) => {
        const change = subtract(single(unknown), number(one.get(unknown)!));
        return [least(subtract(single(moved[i]!), change)), least(sum([single(moved[i]!), change]))];
      }),
      same(subtract(single(all), sum(moved.map(single)))),
    ],
  };
  const found = solver.hold(extended, true, (held) => held.edge(all, 'low'));
  return found && new Map(unknowns.map((unknown, i) => [unknown, Math.round(found.values[i]!) + 0]));
}

function compare(
  { rows }: Component,
  one: ReadonlyMap<number, number>,
  other: ReadonlyMap<number, number>,
  { unknowns }: LinearSystem,
): Witnesses {
  const changed = new Set([...one.keys()].filter((unknown) => one.get(unknown) !== other.get(unknown)));
  const touched = rows.filter(({ form }) => [...form.terms.keys()].some((unknown) => changed.has(unknown)));
  // nobody in either table: no number to add
  const isSome = (unknown: number) => one.get(unknown) !== 0 || other.get(unknown) !== 0;
  const named = [...new Set(touched.flatMap(({ form }) => [...form.terms.keys()]))].filter(isSome);
  const at = new Map(named.map((unknown, i) => [unknown, i]));
  const counts = named.map((unknown) => ({
    ...{ unknown: unknowns[unknown]!, first: one.get(unknown)!, second: other.get(unknown)! },
  }));
  const sums = touched.flatMap(({ form, low, high }): readonly WitnessSum[] => {
    const terms = [...form.terms].filter(([unknown]) => isSome(unknown));
    // months are counted several times over: no sum for a pen
    if (terms.some(([, factor]) => Math.abs(factor) !== 1)) return [];
    const plus = terms.flatMap(([unknown, factor]) => (factor > 0 ? [at.get(unknown)!] : []));
    const minus = terms.flatMap(([unknown, factor]) => (factor < 0 ? [at.get(unknown)!] : []));
    // limits of a rounded share are no whole numbers, and what is counted is
    const [least, most] = [Math.ceil(low - form.constant - EDGE), Math.floor(high - form.constant + EDGE)];
    if (low === high) return [{ left: plus, right: minus, number: low - form.constant, is: 'equal' }];
    if (high !== Number.POSITIVE_INFINITY) return [{ left: plus, right: minus, number: most, is: 'at_most' }];
    return [{ left: plus, right: minus, number: least, is: 'at_least' }];
  });
  return { counts, sums };
}
