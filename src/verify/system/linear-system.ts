import { type LinearForm, single, subtract } from './linear-form.ts';
import type { Place } from './place.ts';

/** What is counted of a figure: everybody it is about, those with a yes, those with a no, those of whom nothing is registered. */
export type Quantity = 'people' | 'yes' | 'no' | 'blank';

/** A count that the release does not tell: a whole number of at least 0. */
export interface Unknown {
  /** Its position in the system. */
  readonly id: number;
  /** `plan-share/share`, as in audit.json, or a name of the outsider's own for what nobody has published. */
  readonly figure: string;
  readonly quantity: Quantity;
  readonly place: Place;
  /**
   * Counts from 1 to one less are too few. Null for a number that is no secret (blanks, who is outside the working
   * ages).
   */
  readonly least: number | null;
  /** How many there can be, where that is an unknown too: nobody can be told from fewer numbers than there are people. */
  readonly among: LinearForm | null;
}

/** What a reader knows: `low` ≤ form ≤ `high`. */
export interface Row {
  readonly form: LinearForm;
  readonly low: number;
  readonly high: number;
  /** Holds of every release by how it is made. Others are what an outsider assumes, and may be wrong in a municipality. */
  readonly certain: boolean;
}

/** Everything that an outsider knows of the counts that are not shown. */
export interface LinearSystem {
  readonly unknowns: readonly Unknown[];
  readonly rows: readonly Row[];
}

/** A system that is being built. */
export interface SystemBuilder extends LinearSystem {
  readonly make: (unknown: Omit<Unknown, 'id'>) => LinearForm;
  readonly equal: (a: LinearForm, b: LinearForm, certain: boolean) => void;
  readonly atMost: (a: LinearForm, b: LinearForm, certain: boolean) => void;
}

export function startSystem(): SystemBuilder {
  const unknowns: Unknown[] = [];
  const rows: Row[] = [];
  const state = (form: LinearForm, low: number, high: number, certain: boolean) => {
    if (form.terms.size > 0 || form.constant < low - SLACK || form.constant > high + SLACK)
      rows.push({ form, low, high, certain });
  };
  return {
    unknowns,
    rows,
    make: (unknown) => {
      unknowns.push({ ...unknown, id: unknowns.length });
      return single(unknowns.length - 1);
    },
    equal: (a, b, certain) => state(subtract(a, b), 0, 0, certain),
    atMost: (a, b, certain) => state(subtract(a, b), Number.NEGATIVE_INFINITY, 0, certain),
  };
}

const SLACK = 1e-6;
