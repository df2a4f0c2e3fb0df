/** A seeded source of randomness: the same seed gives the same sequence on every machine. */
export interface Random {
  /** Uniform in [0, 1), 32 bits. */
  readonly next: () => number;
  /** Whole number from `low` to `high`, both included. */
  readonly integer: (low: number, high: number) => number;
  /** True with probability `p`. */
  readonly chance: (p: number) => boolean;
  /** One key of the table, drawn by its weight; the weights need not sum to 1. */
  readonly pick: <K extends string>(weights: Readonly<Record<K, number>>) => K;
}

export function createRandom(seed: number): Random {
  const fill = createSplitmix(seed);
  const draw = createXoshiro(fill(), fill(), fill(), fill());
  const next = (): number => draw() / 4294967296;
  return {
    next,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (p) => next() < p,
    pick: (weights) => pickWeighted(weights, next()),
  };
}

/**
 * Generator xoshiro128**: whole numbers of 32 bits, without sign, from a state of four.
 * Source: Blackman & Vigna, "Scrambled linear pseudorandom number generators" (ACM TOMS 47, 2021).
 */
export function createXoshiro(s0: number, s1: number, s2: number, s3: number): () => number {
  let a = s0 | 0;
  let b = s1 | 0;
  let c = s2 | 0;
  let d = s3 | 0;
  return () => {
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return scrambled >>> 0;
  };
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function createSplitmix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

function pickWeighted<K extends string>(weights: Readonly<Record<K, number>>, at: number): K {
  // `for … in` gives strings; the keys of this record are K and nothing else.
  let total = 0;
  for (const key in weights) total += weights[key];
  let left = at * total;
  let last: K | undefined;
  for (const key in weights) {
    if (weights[key] <= 0) continue;
    last = key;
    left -= weights[key];
    if (left < 0) return key;
  }
  if (last === undefined) throw new RangeError('a table without a positive weight');
  return last;
}
