import type { ChartSpec } from './draw.ts';
import { size } from './look.ts';
import { type Kind, plain } from './template.ts';

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
/** A line from (x, y) to (x2, y2). */
export interface Line extends Place {
  readonly x2: number;
  readonly y2?: number;
}
/** Words at a place. */
export interface Words extends Place {
  readonly words: string;
}

/** Marks of one kind and one look. */
interface Layer {
  readonly kind: Kind;
  readonly marks: readonly Readonly<Record<string, unknown>>[];
}
type Look = Readonly<Record<string, unknown>>;

const layer = (kind: Kind, data: readonly object[], look: Look): Layer => ({
  kind,
  marks: data.map((one) => ({ ...plain[kind], ...look, ...one })),
});

/** Straight lines. */
export function lines(data: readonly Line[], look: Look): Layer {
  return layer(
    'rules',
    data.map((one) => ({ ...one, y2: one.y2 ?? one.y })),
    look,
  );
}

/** Dots, `size` in square pixels. */
export function dots(data: readonly Place[], look: Look): Layer {
  return layer('dots', data, look);
}

/** Words at places. */
export function texts(data: readonly Words[], look: Look): Layer {
  return layer('words', data, look);
}

/** A line through points in their order. Breaks where a value is missing: one call each. */
export function path(data: readonly Place[], look: Look): Layer {
  return layer(
    'paths',
    data.map((one, order) => ({ ...one, order })),
    look,
  );
}

/** A band between two heights. */
export function band(
  data: readonly { readonly x: number; readonly y: number; readonly y2: number }[],
  look: Look,
): Layer {
  return layer('bands', data, look);
}

/** The layers on their plane, `bottom` pixels under it. */
export function stack(plane: Plane, layers: readonly Layer[], bottom: number): ChartSpec {
  const of = (kind: Kind) =>
    layers.flatMap((one, run) => (one.kind === kind ? one.marks.map((mark) => ({ ...mark, run })) : []));
  const marks = { bands: of('bands'), rules: of('rules'), paths: of('paths'), dots: of('dots'), words: of('words') };
  return { ...plane, width: size.width, bottom, marks };
}
