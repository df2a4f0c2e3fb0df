/** Horizons over 24 are days, the others months of 30.4375 days. */
export function horizonDays(horizon: number): number {
  return horizon > 24 ? horizon : horizon * 30.4375;
}
