/** Bits of a BIGINT that can be told apart; fields beyond them share the last. */
const BITS = 62;

/** One bit for each field of which some value was not understood, in the order met. */
export interface UnreadBits {
  /** Sets the field's bit in a BIGINT of two halves (low, high) that begins at `at`. */
  mark(field: string, words: Int32Array, at: number): void;
  /** The fields by bit. */
  fields(): readonly (readonly string[])[];
}

/** No field so far. */
export function createUnreadBits(): UnreadBits {
  const bits = new Map<string, number>();
  return {
    mark(field, words, at) {
      const bit = bits.get(field) ?? Math.min(bits.size, BITS - 1);
      bits.set(field, bit);
      const half = at + (bit >> 5);
      words[half] = words[half]! | (1 << (bit & 31));
    },
    fields() {
      const found: string[][] = [];
      for (const [field, bit] of bits) found[bit] = [...(found[bit] ?? []), field];
      return found;
    },
  };
}
