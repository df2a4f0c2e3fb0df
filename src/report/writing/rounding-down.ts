import type { GapRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';

/**
 * The limit nearer no difference as a margin (a size without sign; for ratios a factor from 1), rounded towards no
 * difference so that “at least” is never more than the limit: whole points, per cent and days, tenths under one point or
 * per cent, tenths of a month under ten. Null where nothing is left, or the limit lies on the other side.
 */
export function roundDown(
  limit: number,
  { estimand, verdict }: Pick<GapRow, 'estimand' | 'verdict'>,
  scale: Scale,
): number | null {
  const sign = verdict === 'men_higher' ? -1 : 1;
  if (estimand !== 'difference') {
    const percent = floor(100 * sign * (limit - 1));
    if (percent === null) return null;
    return sign === 1 ? 1 + percent / 100 : 1 / (1 - percent / 100);
  }
  const size = sign * limit;
  if (scale === 'share') {
    const points = floor(100 * size);
    return points === null ? null : points / 100;
  }
  if (scale === 'days' || scale === 'kronor' || size >= LARGE) return size >= 1 ? Math.floor(size) : null;
  const tenths = Math.floor(10 * size + SLACK);
  return tenths > 0 ? tenths / 10 : null;
}

/** From here on sizes are written without decimals. */
const LARGE = 9.9;

/** Of a number with a long fraction: 7.000000000000001 is 7, and so is 6.999999999999999. */
const SLACK = 1e-9;

/** Whole, or tenths under one; null under a tenth. */
function floor(size: number): number | null {
  if (size + SLACK >= 1) return Math.floor(size + SLACK);
  const tenths = Math.floor(10 * size + SLACK);
  return tenths > 0 ? tenths / 10 : null;
}
