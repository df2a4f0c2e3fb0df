/**
 * p-values of one family corrected by Holm: the chance of any false direction in the family stays under 5 %.
 * In the order given. Source: Holm 1979, Scand J Stat 6:65. R: `p.adjust(p, "holm")`.
 */
export function adjustByHolm(ps: readonly number[]): readonly number[] {
  return adjust(
    ps,
    (a, b) => a - b,
    (p, rank) => p * (ps.length - rank),
    Math.max,
  );
}

/**
 * p-values of one family corrected by Benjamini and Hochberg: of the directions claimed, 5 % are expected to be false.
 * In the order given. Source: Benjamini & Hochberg 1995, JRSS B 57:289. R: `p.adjust(p, "BH")`.
 */
export function adjustByBenjaminiHochberg(ps: readonly number[]): readonly number[] {
  return adjust(
    ps,
    (a, b) => b - a,
    (p, rank) => (p * ps.length) / (ps.length - rank),
    Math.min,
  );
}

function adjust(
  ps: readonly number[],
  order: (a: number, b: number) => number,
  weigh: (p: number, rank: number) => number,
  keep: (a: number, b: number) => number,
): readonly number[] {
  const adjusted = ps.map(() => 1);
  let last: number | null = null;
  ps.map((p, index) => ({ p, index }))
    .sort((a, b) => order(a.p, b.p))
    .forEach(({ p, index }, rank) => {
      last = Math.min(1, last === null ? weigh(p, rank) : keep(last, weigh(p, rank)));
      adjusted[index] = last;
    });
  return adjusted;
}
