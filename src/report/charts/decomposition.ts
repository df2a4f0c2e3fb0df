import { type ChartSpec, colours, size, wrapText } from './draw.ts';
import { dots, type Line, lines, type Plane, stack, texts } from './layers.ts';

/**
 * What a bar stands for: the whole gap, a part that goes with a circumstance or an assessment, those outside, or the
 * rest.
 */
export type Tone = 'whole' | 'circumstances' | 'assessments' | 'outside' | 'rest';

/** One bar: from where the one above it ended, to where it ends itself. Unit of the axis: that of the ticks. */
export interface Cut {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
}

const LINE = 17;
const BAR = 15;
const GAP = 12;
const HEAD = 24;

/**
 * Told apart without colour: full for the whole and the rest, grey for circumstances, striped for assessments, dotted
 * outside.
 */
const LOOKS: Readonly<Record<Tone, Record<string, unknown>>> = {
  whole: { stroke: colours.ink },
  rest: { stroke: colours.ink },
  circumstances: { stroke: colours.edge },
  assessments: { stroke: colours.quiet, strokeDash: [4, 2] },
  outside: { stroke: colours.edge, strokeDash: [1, 2] },
};

/**
 * A gap divided into parts, one bar each, beginning where the previous one ended; the axis is symmetric about nought.
 */
export function specifyDecomposition(cuts: readonly Cut[], left: string, right: string): ChartSpec {
  const end = Math.max(1e-9, ...cuts.flatMap(({ from, to }) => [Math.abs(from), Math.abs(to)]));
  let top = HEAD;
  const placed = cuts.map((cut) => {
    const words = wrapText(cut.label, size.width - size.left - size.right, size.text);
    const at = top;
    const bar = at + words.length * LINE + BAR / 2 + 1;
    top = bar + BAR / 2 + GAP;
    return { cut, words, at, bar };
  });
  const plane: Plane = { from: -end, to: end, height: top };
  const bars = (tone: Tone): readonly Line[] =>
    placed.flatMap(({ cut, bar }) =>
      cut.tone === tone && cut.from !== cut.to ? [{ x: cut.from, x2: cut.to, y: bar }] : [],
    );
  const joints = placed
    .slice(1)
    .map(({ bar }, at) => ({ x: placed[at]!.cut.to, x2: placed[at]!.cut.to, y: placed[at]!.bar, y2: bar }));
  const nothing = placed.flatMap(({ cut, bar }) => (cut.from === cut.to ? [{ x: cut.to, y: bar }] : []));
  const words = placed.flatMap((bar) =>
    bar.words.map((line, i) => ({ x: plane.from, y: bar.at + i * LINE + LINE / 2, words: line })),
  );
  return stack(
    plane,
    [
      lines([{ x: 0, x2: 0, y: 0, y2: top }], { stroke: colours.edge, strokeWidth: 1.5 }),
      lines(
        joints.filter(({ x }) => x !== 0),
        { stroke: colours.edge, strokeWidth: 1 },
      ),
      ...(Object.keys(LOOKS) as Tone[]).map((tone) => lines(bars(tone), { strokeWidth: BAR, ...LOOKS[tone] })), // its own keys
      dots(nothing, { shape: 'stroke', angle: 90, stroke: colours.ink, strokeWidth: 2, size: 120 }),
      texts([{ x: 0, y: 8, words: `← ${left}` }], { align: 'right', dx: -8, color: colours.quiet }),
      texts([{ x: 0, y: 8, words: `${right} →` }], { align: 'left', dx: 8, color: colours.quiet }),
      texts(words, { align: 'left', stroke: colours.paper, strokeWidth: 5 }),
    ],
    4,
  );
}
