/** Limits of an interval; null where there are none. */
interface Limits {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * What may be said when an adjusted gap differs from the crude one. `turns`: the crude interval excludes no difference and
 * the adjusted interval lies wholly on the other side. `vanishes`: the crude excludes it, the adjusted contains it, and
 * the crude gap of the persons compared still excludes it (else precision was lost, not composition). Otherwise null:
 * two points that change sign near 0 are noise. `neutral` is 0, or 1 for ratios.
 */
export function readSignChange(
  crude: Limits,
  crudeOfCompared: Limits,
  adjusted: Limits,
  neutral = 0,
): 'turns' | 'vanishes' | null {
  const [before, after] = [sideOf(crude, neutral), sideOf(adjusted, neutral)];
  if (before === null || before === 0 || after === null) return null;
  if (after === -before) return 'turns';
  return after === 0 && sideOf(crudeOfCompared, neutral) === before ? 'vanishes' : null;
}

/** 1 above, −1 below, 0 where the interval holds the neutral value (its limits included). */
function sideOf({ low, high }: Limits, neutral: number): 1 | 0 | -1 | null {
  if (low === null || high === null) return null;
  if (low > neutral) return 1;
  return high < neutral ? -1 : 0;
}
