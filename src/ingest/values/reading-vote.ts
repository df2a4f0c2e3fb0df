import { BAD, type Value } from './value.ts';

/** What a column's distinct texts say together. `reading` is an index; `contradictory`: no reading fits them all. */
export type VoteResult =
  | { readonly kind: 'settled'; readonly reading: number }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'contradictory' };

/** Collects the readings of a column, one call per distinct text. */
export interface ReadingVote {
  see(values: readonly Value[]): void;
  result(): VoteResult;
}

/**
 * A text that no reading understands is a bad value and has no vote. Two readings that both understand everything and
 * give the same values are one: the first counts.
 */
export function createReadingVote(readings: number): ReadingVote {
  const alive = new Array<boolean>(readings).fill(true);
  const differ = new Set<number>();
  return {
    see(values) {
      if (values.every((value) => value === BAD)) return;
      values.forEach((value, i) => {
        if (value === BAD) alive[i] = false;
        for (let j = 0; j < i; j++) if (values[j] !== value) differ.add(j * readings + i);
      });
    },
    result() {
      const left = alive.flatMap((lives, i) => (lives ? [i] : []));
      const first = left[0];
      if (first === undefined) return { kind: 'contradictory' };
      const apart = left.some((j) => left.some((i) => differ.has(j * readings + i)));
      return apart ? { kind: 'ambiguous' } : { kind: 'settled', reading: first };
    },
  };
}
