/** A seeded generator of numbers in [0, 1): the same study gives the same table. */
export type Random = () => number;

/** Source: Blackman & Vigna's 32-bit relative of splitmix; state advanced by the golden ratio, mixed twice. */
export function seed(start: number): Random {
  let state = start >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let x = state ^ (state >>> 16);
    x = Math.imul(x, 0x21f0aaad);
    x ^= x >>> 15;
    x = Math.imul(x, 0x735a2d97);
    return ((x ^ (x >>> 15)) >>> 0) / 4294967296;
  };
}

/** Box and Muller. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export function exponential(random: Random, mean: number): number {
  return -mean * Math.log(1 - random());
}

export function binomial(random: Random, n: number, p: number): number {
  let x = 0;
  for (let i = 0; i < n; i++) if (random() < p) x++;
  return x;
}

/** Small means only: Knuth's product of uniforms. */
export function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let [x, product] = [0, random()];
  while (product > limit) {
    x++;
    product *= random();
  }
  return x;
}
