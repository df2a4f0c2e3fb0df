import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { slimDrawing } from './slim.ts';

/**
 * Colours of the page. Petrol and ochre keep apart for every kind of colour blindness and in grey, and neither is a
 * colour that stands for a sex. Against the paper: petrol 9.6:1, ochre 4.9:1, quiet grey 4.6:1 (measured in the tests).
 */
export const colours = {
  paper: '#ffffff',
  ink: '#1d2426',
  quiet: '#5a6568',
  line: '#d5dbdc',
  edge: '#7c888b',
  women: '#0e4a56',
  men: '#a65a00',
  /** For the next part of a bar, next to the colour of a sex; white words are legible on all four. */
  womenNext: '#477681',
  menNext: '#7a4200',
  wash: '#f3f6f6',
  alarm: '#7a1f1f',
} as const;

/**
 * Drawn 320 units wide: at 320 px the page leaves 288 px for a picture, so 13.5 units are 12.15 px, the least that
 * a text may be there.
 */
export const size = { width: 320, text: 13.5, left: 16, right: 26 } as const;

/**
 * Widths of letters in a common sans serif, in em; rounded up, so that a wider font on the reader's machine fits too.
 */
const narrow = new Set("iIjl.,:;'|!()[]ft");
const wide = new Set('mwMWÅÄÖ%@—');

interface TextItem {
  readonly fontSize?: number;
}

/** Width of a text in pixels. There is no canvas to measure with, and none may be needed. */
export function measureText(item: TextItem, text: unknown): number {
  const words = text === null || text === undefined ? '' : String(text);
  let em = 0;
  for (const letter of words) em += narrow.has(letter) ? 0.34 : wide.has(letter) ? 0.92 : 0.58;
  return em * (item.fontSize ?? 11);
}

/** Breaks a text into lines no wider than `width` pixels, at spaces. */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureText({ fontSize }, longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

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
 * One chart for all charts, in Vega-Lite: every mark carries its own look as data. Compiled once, since compiling takes
 * ten times as long as drawing.
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
