import * as vega from 'vega';
import { compile } from 'vega-lite';
import { size } from './look.ts';
import { measureText } from './measure-text.ts';
import { slimDrawing } from './slim.ts';
import { template } from './template.ts';

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
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly inner: string;
}

const TOP = 4;

/** What the package exports and its types leave out. Its own `toSVG` waits in the middle, and the view is shared. */
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
/** Places of the template that hold marks of the chart before; the others need not be emptied, which takes as long as filling. */
const filled = new Set<string>();

/** The template, compiled and parsed when the first chart is drawn, then given each chart's data in turn. */
function openView(): vega.View {
  view ??= new vega.View(vega.parse(compile(template).spec), { renderer: 'none' });
  return view;
}

/** Draws a chart to SVG, without script and without Vega's English texts for screen readers. Never waits: one at a time. */
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
  const { root } = canvas.scenegraph() as unknown as { readonly root: unknown }; // left out of its type
  const height = spec.height + TOP + spec.bottom;
  const tipsOf = (slot: string) =>
    (spec.marks.get(slot) ?? []).map(({ tip }) => (typeof tip === 'string' ? tip : null));
  const tips = { path: tipsOf('dots'), line: tipsOf('rules') };
  const paper = new scene.SVGStringRenderer();
  paper.initialize(null, size.width, height, [size.left, TOP]);
  return { width: size.width, height, inner: slimDrawing(paper.render(root).svg(), tips) };
}
