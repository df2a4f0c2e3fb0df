import { Dictionary } from '../reader/columns/dictionary.ts';
import { AS_WRITTEN, FORMS, idInForm } from './id-form.ts';
import type { IdColumn, IdSpace } from './id-space.ts';

const encoder = new TextEncoder();

/** A form is taken where it finds at least so large a part of the ids that a column has alone: chance finds none. */
const FOUND = 0.1;

/** How the ids of a space would meet in a form. */
export interface Trial {
  /** By column: its distinct ids that another column has too. */
  readonly met: readonly number[];
  /** By column: ids that the form makes one with another id of the same column. */
  readonly merged: readonly number[];
}

/**
 * The form in which to compare the ids of a space: as they are written, unless another makes ids meet that did not, and
 * makes one of no two ids of any column. Of several the one in which most meet, then the gentlest.
 */
export function chooseForm(space: IdSpace): number {
  if (space.form !== AS_WRITTEN || space.columns.length < 2 || !FORMS.some(space.mayChange)) return space.form;
  const sizes = space.columns.map(sizeOf);
  const plain = trialOf(space, (text) => text);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  let best = { form: space.form, met: sum(plain.met) };
  for (const form of FORMS) {
    if (!space.mayChange(form)) continue;
    const { met, merged } = trialOf(space, (text) => idInForm(text, form));
    const helps = met.some((now, at) => now - plain.met[at]! >= Math.max(1, FOUND * (sizes[at]! - plain.met[at]!)));
    if (helps && sum(merged) === 0 && sum(met) > best.met) best = { form, met: sum(met) };
  }
  return best.form;
}

/** Distinct ids of a column. */
function sizeOf(column: IdColumn): number {
  return column.marks().reduce((sum, mark) => sum + mark, 0);
}

/** Tries a form on the ids of a space. */
export function trialOf(space: IdSpace, formed: (text: string) => string): Trial {
  const keys = new Dictionary();
  const keyOf = Int32Array.from({ length: space.size() }, (_, code) => {
    const bytes = encoder.encode(formed(space.textOf(code)));
    return keys.intern(bytes, 0, bytes.length);
  });
  const columns = space.columns.map((column) => {
    const marks = new Uint8Array(keys.size);
    let merged = 0;
    eachCode(column, (code) => {
      if (marks[keyOf[code]!] === 1) merged++;
      marks[keyOf[code]!] = 1;
    });
    return { marks, merged };
  });
  const count = new Uint16Array(keys.size);
  for (const { marks } of columns) for (let key = 0; key < marks.length; key++) count[key]! += marks[key]!;
  return {
    met: space.columns.map((column) => {
      let met = 0;
      eachCode(column, (code) => {
        if (count[keyOf[code]!]! > 1) met++;
      });
      return met;
    }),
    merged: columns.map(({ merged }) => merged),
  };
}

/** Every code that a column has. */
function eachCode(column: IdColumn, take: (code: number) => void): void {
  const marks = column.marks();
  for (let code = 0; code < marks.length; code++) if (marks[code] === 1) take(code);
}
