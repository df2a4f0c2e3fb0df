/** Whole numbers from 0 up to the one given, the next at each call (a linear congruential generator, Knuth's MMIX). */
export function drawFrom(seed: number): (below: number) => number {
  // seeds beside each other lie far apart
  let state = BigInt.asUintN(64, BigInt(seed) * 11400714819323198485n);
  return (below) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number((state >> 33n) % BigInt(below));
  };
}
