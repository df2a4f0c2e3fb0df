/** A sum of unknown counts, each taken so many times, and a number: `3 + x₀ + x₁ − x₄`. */
export interface LinearForm {
  readonly constant: number;
  /** By position of the unknown in its system. */
  readonly terms: ReadonlyMap<number, number>;
}

export function known(constant: number): LinearForm {
  return { constant, terms: new Map() };
}

export function single(unknown: number): LinearForm {
  return { constant: 0, terms: new Map([[unknown, 1]]) };
}

export function sum(forms: readonly LinearForm[]): LinearForm {
  return forms.reduce((all, one) => add(all, one, 1), known(0));
}

export function subtract(a: LinearForm, b: LinearForm): LinearForm {
  return add(a, b, -1);
}

export function scale(a: LinearForm, times: number): LinearForm {
  return add(known(0), a, times);
}

function add(a: LinearForm, b: LinearForm, times: number): LinearForm {
  const terms = new Map(a.terms);
  for (const [unknown, factor] of b.terms) {
    const together = (terms.get(unknown) ?? 0) + times * factor;
    if (together === 0) terms.delete(unknown);
    else terms.set(unknown, together);
  }
  return { constant: a.constant + times * b.constant, terms };
}
