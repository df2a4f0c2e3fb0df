import type { TwoShares } from '../two-shares.ts';
import { gapVariance } from './gap-variance.ts';
import type { GroupGap } from './group.ts';

/** The gap of shares of one group, women − men, weighted by how many they are. Needs both sexes: null without. */
export function readGroupShares(shares: TwoShares): GroupGap | null {
  const { x1, n1, x0, n0 } = shares;
  if (n1 === 0 || n0 === 0) return null;
  return { gap: x1 / n1 - x0 / n0, variance: gapVariance(shares), weight: n1 + n0 };
}
