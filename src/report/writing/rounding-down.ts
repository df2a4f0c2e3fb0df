import type { GapRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import { roundSize, toPercent } from '../../text/number.ts';
import { inWrittenUnit } from './decimals.ts';

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
    const percent = whole(toPercent(sign * (limit - 1)));
    if (percent === null) return null;
    return sign === 1 ? 1 + percent / 100 : 1 / (1 - percent / 100);
  }
  const size = inWrittenUnit(sign * limit, scale);
  if (scale === 'share') {
    const points = whole(size);
    return points === null ? null : points / 100;
  }
  const tenths = scale !== 'days' && scale !== 'kronor' && size < LARGE;
  return left(roundSize(size, tenths ? 1 : 0, 'down'));
}

/** From here on sizes are written without decimals. */
const LARGE = 9.9;

/** Whole, or tenths under one. */
const whole = (size: number): number | null => left(roundSize(size, size < 1 ? 1 : 0, 'down'));

const left = (size: number): number | null => (size > 0 ? size : null);
