import loadHighs, { type Highs, type Model } from 'highs';
import type { Component } from './components.ts';

/** A number at the edge of what is possible, and a whole table that has it. */
interface Edge {
  readonly value: number;
  /** A value for every unknown of the component, in its order. */
  readonly values: readonly number[];
}

/** A component as the solver holds it. */
export interface HeldComponent {
  /** The smallest or largest value of an unknown; null where nothing bounds it. */
  readonly edge: (unknown: number, direction: 'low' | 'high') => Edge | null;
  /** False where no table fits everything that is known. */
  readonly possible: boolean;
}

export interface Solver {
  /** `whole`: only tables of whole numbers, which takes longer. */
  readonly hold: <T>(component: Component, whole: boolean, use: (held: HeldComponent) => T) => T;
}

/** More people than there are in any release: what is beyond it is not bounded. */
const NOBODY_HAS = 1e7;

/** The package says in its types that it is CommonJS, where a default export is a property; what is loaded is a module. */
const load = loadHighs as unknown as typeof loadHighs.default;

/** The module is compiled once, however many releases are tried. */
let loaded: Promise<Highs> | undefined;

/** HiGHS, an open solver of linear programs (Huangfu & Hall, 2018), as WebAssembly; nothing is installed or fetched. */
export async function startSolver(): Promise<Solver> {
  loaded ??= load();
  const highs = await loaded;
  return {
    hold: (component, whole, use) => {
      const model = highs.createModel(describe(component, whole, highs));
      try {
        model.options.set({ output_flag: false, presolve: whole ? 'on' : 'off' });
        return use(holdModel(model, component, highs));
      } finally {
        model.dispose();
      }
    },
  };
}

function holdModel(model: Model, component: Component, highs: Highs): HeldComponent {
  const { optimal } = highs.constants.modelStatus;
  const columns = new Map(component.unknowns.map((unknown, column) => [unknown, column]));
  model.run();
  const possible = model.getModelStatus() === optimal;
  return {
    possible,
    edge: (unknown, direction) => {
      const column = columns.get(unknown)!;
      model.changeColCost(column, direction === 'low' ? 1 : -1);
      model.run();
      const solved = model.getModelStatus() === optimal;
      const values = solved ? [...model.getSolution().colValue] : [];
      model.changeColCost(column, 0);
      const value = values[column];
      return value === undefined || value > NOBODY_HAS / 2 ? null : { value, values };
    },
  };
}

function describe({ unknowns, rows }: Component, whole: boolean, highs: Highs) {
  const columns = new Map(unknowns.map((unknown, column) => [unknown, column]));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { form } of rows) {
    for (const [unknown, factor] of form.terms) {
      indices.push(columns.get(unknown)!);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  const bound = (value: number) =>
    value === Number.NEGATIVE_INFINITY ? -highs.infinity : value === Number.POSITIVE_INFINITY ? highs.infinity : value;
  const all = <T>(value: T): T[] => unknowns.map(() => value);
  return {
    numCols: unknowns.length,
    numRows: rows.length,
    colCost: all(0),
    colLower: all(0),
    colUpper: all(NOBODY_HAS),
    rowLower: rows.map(({ form, low }) => bound(low - form.constant)),
    rowUpper: rows.map(({ form, high }) => bound(high - form.constant)),
    matrix: { format: 'csr' as const, numRows: rows.length, numCols: unknowns.length, starts, indices, values },
    ...(whole && { integrality: all(highs.constants.variableType.integer) }),
  };
}
