/**
 * How many times as many cases of each sex would settle a comparison: k = (2·z·se/d)², here ((U − L)/d)² of its limits.
 * The interval is then about d wide, and one that is narrower than d either leaves out 0 or lies within ±d: some verdict
 * other than `unclear` holds, whatever the truth (no power is promised of any one of them). Spread and clustering are
 * taken to stay. Limits and margin of a ratio as logarithms; null without limits on both sides.
 * Source: docs/methods.md, "Cases needed".
 */
export function multiplyCases(low: number, high: number, margin: number): number | null {
  const times = ((high - low) / margin) ** 2;
  return Number.isFinite(times) ? times : null;
}
