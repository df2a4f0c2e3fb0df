import type { ChartSpec } from './draw.ts';
import { colours, size } from './look.ts';

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

/** Layers share the plane's scales, and have no axis of Vega's: every line and word is placed here. */
type Layer = Record<string, unknown>;

const x = (plane: Plane, field: string): Layer => ({
  field,
  type: 'quantitative',
  axis: null,
  scale: { domain: [plane.from, plane.to], nice: false, zero: false },
});
const y = (plane: Plane, field: string): Layer => ({
  field,
  type: 'quantitative',
  axis: null,
  scale: { domain: [0, plane.height], range: [0, plane.height], nice: false, zero: false },
});

/** Straight lines. */
export function lines(plane: Plane, data: readonly Line[], mark: Layer): Layer {
  const values = data.map((one) => ({ ...one, y2: one.y2 ?? one.y }));
  return {
    data: { values },
    mark: { type: 'rule', ...mark },
    encoding: { x: x(plane, 'x'), x2: { field: 'x2' }, y: y(plane, 'y'), y2: { field: 'y2' } },
  };
}

/** Dots, `size` in square pixels. */
export function dots(plane: Plane, data: readonly Place[], mark: Layer): Layer {
  return {
    data: { values: data },
    mark: { type: 'point', opacity: 1, ...mark },
    encoding: { x: x(plane, 'x'), y: y(plane, 'y') },
  };
}

/** Words at places given in data; `at` places all of them on one pixel column instead. */
export function texts(plane: Plane, data: readonly Words[], mark: Layer, at?: number): Layer {
  return {
    data: { values: data },
    mark: { type: 'text', fontSize: size.text, color: colours.ink, baseline: 'middle', ...mark },
    encoding: { x: at === undefined ? x(plane, 'x') : { value: at }, y: y(plane, 'y'), text: { field: 'words' } },
  };
}

/** A line through points in their order, `step` for survival curves. Breaks where a value is missing: one call each. */
export function path(plane: Plane, data: readonly Place[], mark: Layer): Layer {
  return {
    data: { values: data.map((one, order) => ({ ...one, order })) },
    mark: { type: 'line', ...mark },
    encoding: { x: x(plane, 'x'), y: y(plane, 'y'), order: { field: 'order' } },
  };
}

/** A band between two heights. */
export function band(
  plane: Plane,
  data: readonly { readonly x: number; readonly y: number; readonly y2: number }[],
  mark: Layer,
): Layer {
  return {
    data: { values: data },
    mark: { type: 'area', ...mark },
    encoding: { x: x(plane, 'x'), y: y(plane, 'y'), y2: { field: 'y2' } },
  };
}

/** Layers without data are left out: Vega would invent a scale for them. */
export function stack(plane: Plane, layers: readonly Layer[], bottom: number): ChartSpec {
  const filled = layers.filter((layer) => {
    const data = layer.data as { values: readonly unknown[] }; // every layer above is made with inline values
    return data.values.length > 0;
  });
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: size.width - size.left - size.right,
    height: plane.height,
    padding: { left: size.left, right: size.right, top: 4, bottom },
    autosize: 'none',
    background: null,
    config: { aria: false, view: { stroke: null } },
    layer: filled,
  };
  return spec as unknown as ChartSpec; // the layers are built from parts that the type of a whole spec cannot follow
}
