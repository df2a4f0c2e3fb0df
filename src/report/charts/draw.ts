import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { colours, measureText, size } from './look.ts';
import { slimDrawing } from './slim.ts';

/** A chart as data for the template. Only this file and the template know the packages. */
export interface ChartSpec {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
  /** Pixels under the plane. */
  readonly bottom: number;
  /** Marks by their place in the template, each with its own look. */
  readonly marks: ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;
}

/** A picture without its outermost element, so that the page gives it title, description and id. */
interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly inner: string;
}

const TOP = 4;

/**
 * What the package exports but its types leave out. Its own `toSVG` is asynchronous, and the view is shared between
 * charts.
 */
const scene = vega as unknown as {
  readonly textMetrics: { width: typeof measureText };
  readonly SVGStringRenderer: new () => {
    initialize(element: null, width: number, height: number, origin: readonly [number, number]): void;
    render(root: unknown): { svg(): string };
  };
};

// The same widths on every machine, whether a canvas is installed or not.
scene.textMetrics.width = measureText;

let view: vega.View | null = null;
/**
 * Slots of the template that hold marks of the previous chart. Only these have to be emptied: emptying takes as long as
 * filling.
 */
const filled = new Set<string>();

/** The template, compiled and parsed when the first chart is drawn, then given each chart's data in turn. */
function openView(): vega.View {
  view ??= new vega.View(vega.parse(compile(template).spec), { renderer: 'none' });
  return view;
}

/**
 * Draws a chart to SVG, without script and without Vega's English texts for screen readers. Synchronous, so that charts
 * are drawn one at a time.
 */
export function drawChart(spec: ChartSpec): Drawing {
  const canvas = openView();
  canvas.height(spec.height).signal('from', spec.from).signal('to', spec.to);
  for (const [slot, marks] of spec.marks) {
    if (marks.length === 0 && !filled.has(slot)) continue;
    canvas.data(slot, [...marks]);
    if (marks.length === 0) filled.delete(slot);
    else filled.add(slot);
  }
  canvas.run();
  const { root } = canvas.scenegraph() as unknown as { readonly root: unknown }; // missing from its type
  const height = spec.height + TOP + spec.bottom;
  const tipsOf = (slot: string) =>
    (spec.marks.get(slot) ?? []).map(({ tip }) => (typeof tip === 'string' ? tip : null));
  const tips = { path: tipsOf('dots'), line: tipsOf('rules') };
  const paper = new scene.SVGStringRenderer();
  paper.initialize(null, size.width, height, [size.left, TOP]);
  return { width: size.width, height, inner: slimDrawing(paper.render(root).svg(), tips) };
}

export type Kind = 'band' | 'rules' | 'path' | 'dots' | 'words';

/**
 * What is drawn, from the ground up: bands lie under lines, words over all. A band and a path have a place each; places
 * made by grouping the data would be lost when the same group comes back with the next chart.
 */
export const SLOTS = {
  band: ['band1', 'band2'],
  rules: ['rules'],
  path: ['path1', 'path2', 'path3', 'path4'],
  dots: ['dots'],
  words: ['words'],
} as const satisfies Readonly<Record<Kind, readonly string[]>>;

const datum = (field: string) => ({ expr: `datum.${field}` });
const from = (...fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, datum(field)]));

/** Data along x between the two ends, pixels along y from the top; no axis of Vega's: every line and word is placed. */
const x = {
  field: 'x',
  type: 'quantitative',
  axis: null,
  scale: { domain: [{ expr: 'from' }, { expr: 'to' }], nice: false, zero: false },
};
const y = { field: 'y', type: 'quantitative', axis: null, scale: null };

/**
 * One chart for all charts, in Vega-Lite: every mark carries its own look as data. Compiled once, since compiling takes ten
 * times as long as drawing.
 */
const template = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: size.width - size.left - size.right,
  height: 100,
  padding: 0,
  autosize: 'none',
  background: null,
  config: { aria: false, view: { stroke: null } },
  params: [
    { name: 'from', value: 0 },
    { name: 'to', value: 1 },
  ],
  layer: [
    ...SLOTS.band.map((name) => ({
      data: { name, values: [] },
      mark: { type: 'area', ...from('color', 'opacity') },
      encoding: { x, y, y2: { field: 'y2' } },
    })),
    {
      data: { name: 'rules', values: [] },
      mark: { type: 'rule', ...from('stroke', 'strokeWidth', 'strokeDash') },
      encoding: { x, x2: { field: 'x2' }, y, y2: { field: 'y2' } },
    },
    ...SLOTS.path.map((name) => ({
      data: { name, values: [] },
      mark: { type: 'line', ...from('stroke', 'strokeWidth', 'strokeDash') },
      encoding: { x, y, order: { field: 'order' } },
    })),
    {
      data: { name: 'dots', values: [] },
      mark: { type: 'point', opacity: 1, ...from('shape', 'size', 'fill', 'stroke', 'strokeWidth', 'angle') },
      encoding: { x, y },
    },
    {
      data: { name: 'words', values: [] },
      mark: {
        type: 'text',
        fontSize: size.text,
        baseline: 'middle',
        strokeJoin: 'round',
        ...from('align', 'color', 'dx', 'stroke', 'strokeWidth', 'fontWeight'),
      },
      encoding: { x: { ...x, field: 'x' }, y, text: { field: 'words' } },
    },
  ],
} as unknown as TopLevelSpec; // looks that are expressions in every place go beyond what the type can follow

/** What a mark looks like where a chart does not say. */
export const plain: Readonly<Record<Kind, Readonly<Record<string, unknown>>>> = {
  band: { opacity: 1 },
  rules: { stroke: colours.ink, strokeWidth: 1, strokeDash: null },
  path: { stroke: colours.ink, strokeWidth: 2, strokeDash: null },
  dots: { shape: 'circle', size: 30, fill: null, stroke: null, strokeWidth: null, angle: 0 },
  words: { align: 'center', color: colours.ink, dx: 0, stroke: null, strokeWidth: null, fontWeight: null },
};
