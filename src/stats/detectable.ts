import { Z80, Z95 } from './distributions.ts';
import { findRoot } from './find-root.ts';
import type { TwoShares } from './share-difference.ts';

/**
 * Smallest difference of shares (fractions) that a comparison of this size would find with 80 % power, whatever was
 * found: the smallest D with Φ((D − z·σ0)/σ1) ≥ .8 round the common share p̄, the larger of the two directions so that
 * the sexes can change places. `phi` divides the numbers. Null where no possible D is large enough.
 * Source: docs/methods.md, "Detectable"; Fleiss, Levin & Paik, ch. 4. R, equal n at p̄ = ½: `power.prop.test`.
 */
export function detectShareDifference({ x1, n1, x0, n0 }: TwoShares, phi = 1): number | null {
  if (n1 === 0 || n0 === 0 || !(phi > 1e-9)) return null;
  const n = n1 + n0;
  const p = (x1 + x0) / n;
  const up = oneWay(p, n1 / phi, n0 / phi, n / phi);
  const down = oneWay(p, n0 / phi, n1 / phi, n / phi);
  return up === null || down === null ? null : Math.max(up, down);
}

function oneWay(p: number, n1: number, n0: number, n: number): number | null {
  const sigma0 = Math.sqrt(p * (1 - p) * (1 / n1 + 1 / n0));
  const most = Math.min(((1 - p) * n) / n0, (p * n) / n1);
  const spare = (d: number): number => {
    const [p1, p0] = [Math.min(1, p + (d * n0) / n), Math.max(0, p - (d * n1) / n)];
    return d - Z95 * sigma0 - Z80 * Math.sqrt((p1 * (1 - p1)) / n1 + (p0 * (1 - p0)) / n0);
  };
  if (sigma0 === 0 || spare(most) < 0) return null;
  return findRoot(spare, 0, most);
}

/**
 * The same for means and restricted means, in their unit, and for logs of ratios: (z.975 + z.80)·se. Null without one.
 */
export function detectDifference(se: number | null): number | null {
  return se === null ? null : (Z95 + Z80) * se;
}
