/** Steps that a reader counts in. */
const STEPS = [1, 2, 2.5, 5, 10];

/** Round numbers from `from` to at least `to`, about `count` of them. */
export function makeTicks(from: number, to: number, count: number): readonly number[] {
  const span = to - from;
  if (!(span > 0)) return [from, from + 1];
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * (STEPS.find((one) => one * power >= raw * 0.999) ?? 10);
  const ticks: number[] = [];
  for (let index = Math.ceil(from / step - 1e-9); ; index += 1) {
    const tick = Number((index * step).toPrecision(12));
    ticks.push(tick);
    if (tick >= to - 1e-9 * span) return ticks;
  }
}
