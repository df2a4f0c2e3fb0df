import { type Component, splitComponents } from './components.ts';
import type { LinearSystem, Row, Unknown } from './linear-system.ts';
import type { HeldComponent, Solver } from './solver.ts';

/** The whole numbers that a hidden count can be, for all that the outsider knows. */
export interface Bounded {
  readonly unknown: Unknown;
  readonly low: number;
  /** Null where nothing bounds it from above. */
  readonly high: number | null;
  /** True where it can be more numbers than these: it was not asked how many. */
  readonly atLeast: boolean;
  /** How many numbers must be left. */
  readonly required: number;
}

export interface Attack {
  /** Every secret of the system, in its order. */
  readonly tried: readonly Bounded[];
  /** What a secret hangs together with; null where nothing bounds it. */
  readonly componentOf: (unknown: Unknown) => Component | null;
  /** Rows that were tried and left out, because the release contradicts them: what an outsider assumed in vain. */
  readonly leftOut: number;
  /** Parts of the release that no table fits, whatever is assumed. */
  readonly impossible: readonly (readonly Unknown[])[];
}

/** What a solver may be off by. */
export const EDGE = 1e-6;

/**
 * Bounds every hidden count by everything that is known. An interval of linear programming is at least as wide as that of
 * whole tables, so that none is called too narrow that is not, but for what the solver rounds.
 */
export function attack({ unknowns, rows }: LinearSystem, solver: Solver): Attack {
  const found = new Map<number, { readonly low: number; readonly high: number | null; readonly atLeast?: boolean }>();
  const impossible: (readonly Unknown[])[] = [];
  const components = new Map<number, Component>();
  let leftOut = 0;
  const constant = rows.filter(({ form }) => form.terms.size === 0);
  leftOut += constant.filter(({ certain }) => !certain).length;
  if (constant.some(({ certain }) => certain)) impossible.push([]);
  boundAll(rows.filter(({ form }) => form.terms.size > 0));
  return {
    tried: unknowns.filter(({ least }) => least !== null).map(describe),
    componentOf: ({ id }) => components.get(id) ?? null,
    ...{ leftOut, impossible },
  };

  function boundAll(some: readonly Row[]): void {
    for (const component of splitComponents(unknowns.length, some)) {
      const secrets = component.unknowns.filter((one) => unknowns[one]!.least !== null);
      // any multiple of a table without a known number is one too: nothing is bounded
      if (component.rows.every(isWithoutNumber) || secrets.length === 0) continue;
      const fits = solver.hold(component, isUneven(component), (held) => {
        for (const one of secrets) components.set(one, component);
        if (held.possible) boundSecrets(secrets, component.unknowns, held);
        return held.possible;
      });
      if (fits) continue;
      const certain = component.rows.filter((row) => row.certain);
      if (certain.length === component.rows.length) impossible.push(component.unknowns.map((one) => unknowns[one]!));
      else {
        leftOut += component.rows.length - certain.length;
        boundAll(certain);
      }
    }
  }

  /** Tables met on the way show how far a count can go; only one that they do not show to be free is asked about. */
  function boundSecrets(secrets: readonly number[], columns: readonly number[], held: HeldComponent): void {
    const seen = new Map(secrets.map((one) => [one, { low: Number.POSITIVE_INFINITY, high: 0 }]));
    const at = new Map(columns.map((one, column) => [one, column]));
    const meet = (values: readonly number[]) => {
      for (const [one, range] of seen) {
        range.low = Math.min(range.low, values[at.get(one)!]!);
        range.high = Math.max(range.high, values[at.get(one)!]!);
      }
    };
    const edgeOf = (one: number, direction: 'low' | 'high') => {
      const edge = held.edge(one, direction);
      if (edge) meet(edge.values);
      return edge?.value ?? null;
    };
    for (const one of secrets) {
      // of a count that can be more numbers than the threshold nobody asks how many more
      const free = unknowns[one]!.least!;
      const range = seen.get(one)!;
      if (range.high - range.low > free) continue;
      const high = edgeOf(one, 'high');
      if (range.high - range.low > free) continue;
      // no count is below 0
      const low = range.low <= EDGE ? 0 : (edgeOf(one, 'low') ?? 0);
      found.set(one, {
        low: Math.max(0, Math.ceil(low - EDGE)),
        high: high === null ? null : Math.floor(high + EDGE),
      });
    }
    for (const [one, range] of seen) {
      if (found.has(one)) continue;
      found.set(one, { low: Math.ceil(range.low - EDGE), high: Math.floor(range.high + EDGE), atLeast: true });
    }
  }

  function describe(unknown: Unknown): Bounded {
    const { low, high, atLeast = false } = found.get(unknown.id) ?? { low: 0, high: null };
    const bounded = { unknown, low, high, atLeast, required: requiredOf(unknown, mostFound) };
    return isTooNarrow(bounded) ? { ...bounded, required: requiredOf(unknown, mostPossible) } : bounded;
  }

  /** One fewer than the threshold, or every number from 0 to the size of a group that is smaller. */
  function requiredOf({ least, among }: Unknown, mostOf: (size: number) => number | null): number {
    const [size] = among?.terms.keys() ?? [];
    const most = among === null ? null : size === undefined ? among.constant : mostOf(size);
    return Math.min(least! - 1, most === null ? Number.POSITIVE_INFINITY : most + 1);
  }

  /** How large a hidden group can be, where that has been asked. */
  function mostFound(size: number): number | null {
    const bound = found.get(size);
    return bound === undefined || bound.atLeast ? null : bound.high;
  }

  function mostPossible(size: number): number | null {
    const component = components.get(size);
    if (!found.get(size)?.atLeast || component === undefined) return mostFound(size);
    const edge = solver.hold(component, isUneven(component), (held) => held.edge(size, 'high'));
    return edge === null ? null : Math.floor(edge.value + EDGE);
  }
}

/** Both sides are sums of unknowns: people = yes + no. */
function isWithoutNumber({ form, low, high }: Row): boolean {
  const factors = [...form.terms.values()];
  const none = form.constant === 0 && high === 0 && (low === 0 || low === Number.NEGATIVE_INFINITY);
  return none && factors.some((one) => one > 0) && factors.some((one) => one < 0);
}

/** Unknowns of a component that are few enough to be asked about one whole table at a time. */
const FEW = 120;

/** Sums of months and the like: what is between their whole tables is no table, so that bounds of it would be too wide. */
function isUneven({ unknowns, rows }: Component): boolean {
  const uneven = rows.some(({ form }) => [...form.terms.values()].some((factor) => Math.abs(factor) !== 1));
  return uneven && unknowns.length <= FEW;
}

/** The same count asked how far it goes, where that was not needed to see that enough numbers are left. */
export function boundExactly(bounded: Bounded, component: Component, solver: Solver): Bounded {
  const { id } = bounded.unknown;
  return solver.hold(component, isUneven(component), (held) => {
    const [low, high] = [held.edge(id, 'low'), held.edge(id, 'high')];
    return {
      ...bounded,
      low: Math.max(0, Math.ceil((low?.value ?? 0) - EDGE)),
      high: high === null ? null : Math.floor(high.value + EDGE),
      atLeast: false,
    };
  });
}

/** How many whole numbers are left; infinite where nothing bounds it. */
export function widthOf({ low, high }: Bounded): number {
  return high === null ? Number.POSITIVE_INFINITY : high - low + 1;
}

/** True where it follows from a shown 0 % or 100 % of a whole that nobody is in it. */
export function isZero({ high }: Bounded): boolean {
  return high === 0;
}

/** True where it may be one of the numbers that are too few, and fewer numbers are left than the rule demands. */
export function isTooNarrow(bounded: Bounded): boolean {
  const { unknown, low, high } = bounded;
  if (high === null || isZero(bounded)) return false;
  return high >= 1 && low < unknown.least! && widthOf(bounded) < bounded.required;
}
