/** Exists in types only. `{ ...spread }` does not copy a protected member, so a copy loses the seal. */
declare class Seal {
  protected readonly sealed: true;
}

/**
 * Numbers that may meet a reader. Only `disclosure/protect.ts` makes them (a test scans for it); everything that is
 * derived, drawn or written takes this type and nothing else. A copy with something exchanged has no seal.
 */
export type Protected<T> = T & Seal;

/** Names of the lists in a document. */
type Lists<T> = { [K in keyof T]: T[K] extends readonly unknown[] ? K : never }[keyof T];

/** Which rows of some of the lists stay. */
export type Kept<T> = { readonly [K in Lists<T>]?: (row: T[K] extends readonly (infer R)[] ? R : never) => boolean };

/**
 * The document with some of its rows: what is taken away tells nothing, so the seal holds. Nothing can be put in or
 * changed.
 */
export function keepRows<T extends object>(document: Protected<T>, kept: Kept<T>): Protected<T> {
  const lists = Object.entries(kept) as [keyof T, (row: unknown) => boolean][]; // Object.entries forgets the row type of each key
  const narrowed: T = { ...document };
  for (const [name, keeps] of lists) {
    const rows = document[name];
    if (Array.isArray(rows)) narrowed[name] = rows.filter(keeps) as T[keyof T];
  }
  return narrowed as Protected<T>;
}
