import type { TwoShares } from './two-shares.ts';

/**
 * The margin of a share, capped at a quarter of the rarer answer: min(d, ¼·min(p̄, 1 − p̄)) with p̄ both sexes together.
 * A fixed 5 points would call 2 % and 4.5 % equal. Fractions. Without anyone: the margin itself.
 * Source: docs/methods.md, "Margin"; false `equal` stays under 2.5 % though p̄ is estimated.
 */
export function capMargin(margin: number, { x1, n1, x0, n0 }: TwoShares): number {
  const n = n1 + n0;
  if (n === 0) return margin;
  const p = (x1 + x0) / n;
  return Math.min(margin, Math.min(p, 1 - p) / 4);
}
