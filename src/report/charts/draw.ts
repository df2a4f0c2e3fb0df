import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { measureText } from './measure-text.ts';
import { slimDrawing } from './slim.ts';

/** A chart as Vega-Lite's own language has it. Only this file knows the packages. */
export type ChartSpec = TopLevelSpec;

/** A picture without its outermost element, so that the page gives it title, description and id. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly inner: string;
}

/** The same widths on every machine, whether a canvas is installed or not. */
// The package exports the object; its types leave it out.
(vega as unknown as { textMetrics: { width: typeof measureText } }).textMetrics.width = measureText;

/** Draws a chart to SVG, without script and without Vega's English texts for screen readers. */
export async function drawChart(spec: ChartSpec, id: string): Promise<Drawing> {
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' });
  try {
    const svg = await view.toSVG();
    const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
    if (!size) throw new RangeError('drawing without a size');
    return { width: Number(size[1]), height: Number(size[2]), inner: slimDrawing(svg, id) };
  } finally {
    view.finalize();
  }
}
