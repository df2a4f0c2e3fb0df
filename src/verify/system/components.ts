import type { Row } from './linear-system.ts';

/** Unknowns that hang together through rows, and those rows. Nothing in one component says anything about another. */
export interface Component {
  readonly unknowns: readonly number[];
  readonly rows: readonly Row[];
}

/** The components of rows, each with at least one row; rows without unknowns are none of theirs. */
export function splitComponents(size: number, rows: readonly Row[]): readonly Component[] {
  const parent = Array.from({ length: size }, (_, i) => i);
  const root = (one: number): number => {
    let at = one;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (const { form } of rows) {
    const [first, ...rest] = form.terms.keys();
    for (const one of rest) parent[root(one)] = root(first!);
  }
  const found = new Map<number, { unknowns: number[]; rows: Row[] }>();
  for (const row of rows) {
    const [first] = row.form.terms.keys();
    if (first === undefined) continue;
    const own = found.get(root(first)) ?? { unknowns: [], rows: [] };
    own.rows.push(row);
    found.set(root(first), own);
  }
  for (let one = 0; one < size; one++) found.get(root(one))?.unknowns.push(one);
  return [...found.values()];
}
