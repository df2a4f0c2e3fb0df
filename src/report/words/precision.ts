import type { ResultRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import { decimalsOf } from './figure.ts';

/** Shares are whole per cent under this base (disclosure rules), and mostly above it. */
const FINE = 100;

/**
 * Decimals for a pair of figures and their gap. Shares get one decimal only where both bases allow it and it is
 * needed: rare or nearly general things, or whole numbers whose difference would not be the gap.
 */
export function decimalsForPair(women: ResultRow | undefined, men: ResultRow | undefined, scale: Scale): number {
  if (scale !== 'share') return decimalsOf(scale);
  const [w, m] = [women?.value ?? null, men?.value ?? null];
  if (w === null || m === null || Math.min(women?.n ?? 0, men?.n ?? 0) < FINE) return 0;
  const extreme = Math.min(w, m) < 0.1 || Math.max(w, m) > 0.9;
  const whole = (value: number): number => Math.round(value * 100);
  const adds = Math.abs(whole(w) - whole(m)) === Math.abs(whole(w - m));
  return extreme || !adds ? 1 : 0;
}
