import { type ChartSpec, type Kind, plain, SLOTS, size } from './draw.ts';

/** The plane of a chart: data along x between two ends, pixels along y from the top. */
export interface Plane {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}
/** A line from (x, y) to (x2, y2); one that is a bar has a tip, '' in a page without a script. */
export interface Line extends Place {
  readonly x2: number;
  readonly y2?: number;
  readonly tip?: string | undefined;
}
/** A dot, and what a pointer on it is told. */
export interface Dot extends Place {
  readonly tip?: string | undefined;
}
/** Words at a place. */
interface Words extends Place {
  readonly words: string;
}

/** Marks of one kind and one look. */
export interface Layer {
  readonly kind: Kind;
  readonly marks: readonly Readonly<Record<string, unknown>>[];
}
type Look = Readonly<Record<string, unknown>>;

const layer = (kind: Kind, data: readonly object[], look: Look): Layer => ({
  kind,
  marks: data.map((mark) => ({ ...plain[kind], ...look, ...mark })),
});

/** Straight lines. */
export function lines(data: readonly Line[], look: Look): Layer {
  return layer(
    'rules',
    data.map((line) => ({ ...line, y2: line.y2 ?? line.y })),
    look,
  );
}

/** Dots, `size` in square pixels. */
export function dots(data: readonly Dot[], look: Look): Layer {
  return layer('dots', data, look);
}

/** Words at places. */
export function texts(data: readonly Words[], look: Look): Layer {
  return layer('words', data, look);
}

/** A line through points in their order, broken between the runs. */
export function path(runs: readonly (readonly Place[])[], look: Look): Layer {
  const points = runs.flatMap((run): readonly (Place | { readonly x: null; readonly y: null })[] => [
    ...run,
    { x: null, y: null },
  ]);
  return layer(
    'path',
    points.map((point, order) => ({ ...point, order })),
    look,
  );
}

/** A band between two heights. */
export function band(
  data: readonly { readonly x: number; readonly y: number; readonly y2: number }[],
  look: Look,
): Layer {
  return layer('band', data, look);
}

/** The layers on their plane, `bottom` pixels under it. */
export function stack(plane: Plane, layers: readonly Layer[], bottom: number): ChartSpec {
  const marks = new Map<string, Layer['marks']>();
  for (const [kind, slots] of Object.entries(SLOTS)) {
    const own = layers.filter((each) => each.kind === kind && each.marks.length > 0).map(({ marks: some }) => some);
    const shared: readonly string[] = slots;
    if (shared.length === 1) marks.set(shared[0]!, own.flat());
    else if (own.length > shared.length) throw new RangeError(`more of ${kind} than the template has places for`);
    else for (const [index, slot] of shared.entries()) marks.set(slot, own[index] ?? []);
  }
  return { ...plane, width: size.width, bottom, marks };
}

/** Steps that a reader counts in. */
const STEPS = [1, 2, 2.5, 5, 10];

/** Round numbers from `from` to at least `to`, about `count` of them. */
export function makeTicks(from: number, to: number, count: number): readonly number[] {
  const span = to - from;
  if (!(span > 0)) return [from, from + 1];
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * (STEPS.find((factor) => factor * power >= raw * 0.999) ?? 10);
  const ticks: number[] = [];
  for (let index = Math.ceil(from / step - 1e-9); ; index += 1) {
    const tick = Number((index * step).toPrecision(12));
    ticks.push(tick);
    if (tick >= to - 1e-9 * span) return ticks;
  }
}
