/**
 * What a column's distinct texts say together. `reading` is an index; `left`: those that fit; `contradictory`: no
 * reading fits them all.
 */
export type VoteResult =
  | { readonly kind: 'settled'; readonly reading: number }
  | { readonly kind: 'ambiguous'; readonly left: readonly number[] }
  | { readonly kind: 'contradictory' };

/** Collects the readings of a column, one call per distinct text. */
export interface ReadingVote {
  see(values: readonly Value[]): void;
  /**
   * A number that by this reading has three decimals: it looks like thousands (`4.000`), or is none (`4001.500`,
   * `0.125`).
   */
  seeThree(reading: number, likeThousands: boolean): void;
  result(): VoteResult;
}

/** A reading is out where its values fall into more than so many years, and those of another into a few. */
const MANY_YEARS = 20;
const FEW_YEARS = 3;

/**
 * A text that no reading understands is a bad value and has no vote. Two readings that both understand everything and
 * give the same values are one: the first counts. `yearOf`, for dates: the year of a value; a column in which one
 * reading finds three years with dates all over the month, and another finds three days of the month in more than
 * twenty years, has the first.
 */
export function createReadingVote(readings: number, yearOf?: (value: number) => number): ReadingVote {
  const alive = new Array<boolean>(readings).fill(true);
  const differ = new Set<number>();
  const three = alive.map(() => ({ thousands: false, decimals: false }));
  const years = alive.map(() => new Set<number>());
  return {
    see(values) {
      if (values.every((value) => value === BAD)) return;
      values.forEach((value, i) => {
        if (value === BAD) alive[i] = false;
        for (let j = 0; j < i; j++) if (values[j] !== value) differ.add(j * readings + i);
        if (yearOf && typeof value === 'number') years[i]!.add(yearOf(value));
      });
    },
    seeThree(reading, likeThousands) {
      three[reading]![likeThousands ? 'thousands' : 'decimals'] = true;
    },
    result() {
      const fit = alive.flatMap((lives, i) => (lives ? [i] : []));
      const inFew = fit.some((i) => years[i]!.size > 0 && years[i]!.size <= FEW_YEARS);
      const left = fit.filter((i) => !inFew || years[i]!.size <= MANY_YEARS);
      const first = left[0];
      if (first === undefined) return { kind: 'contradictory' };
      const apart = left.some((j) => left.some((i) => differ.has(j * readings + i)));
      if (apart) return { kind: 'ambiguous', left };
      // `4.000` beside `4001.50` is four thousand, by a mark that the other has for decimals
      const { thousands, decimals } = three[first]!;
      return thousands && !decimals ? { kind: 'contradictory' } : { kind: 'settled', reading: first };
    },
  };
}

/** A value that cannot be read as its field: counted, and null in the table. */
export const BAD: unique symbol = Symbol('bad value');

/**
 * One converted cell. null: not registered (blank, –, ?, vet ej …). Amounts are öre as a safe integer, never bigint.
 */
export type Value = number | null | typeof BAD;
