import { type ChartSpec, colours, measureText, size, wrapText } from './draw.ts';
import { BOTTOM, type DotRow, type Interval, layDots } from './interval-dots.ts';
import { type Layer, lines, makeTicks, type Plane, stack, texts } from './layers.ts';

const BAR = 24;
const WIDE = size.width - size.left - size.right;

/** Distinguished by stripes, a number or words, and a thin gap; never by colour alone. */
const TONES = {
  women: { stroke: colours.women },
  womenNext: { stroke: colours.womenNext },
  womenRest: { stroke: colours.women, strokeDash: [5, 2] },
  men: { stroke: colours.men },
  menNext: { stroke: colours.menNext },
  menRest: { stroke: colours.men, strokeDash: [5, 2] },
  both: { stroke: colours.edge, strokeDash: [5, 2] },
  hidden: { stroke: colours.edge, strokeDash: [1.5, 3] },
} as const;

/** A stretch of a bar of 100 per cent, from 0 to 1, with a sign where there is room for it. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly sign: string;
  readonly tone: keyof typeof TONES;
  /** What a pointer on it is told, in a page with a script. */
  readonly tip?: string | undefined;
}

/** Parts one after another, each as long as its share; whatever may not be shown is one part at the end, undivided. */
function layParts(shares: readonly (Omit<Part, 'from' | 'to'> & { readonly value: number | null })[]): readonly Part[] {
  let at = 0;
  const parts = shares.flatMap(({ value, ...part }): Part[] => {
    const from = at;
    at += value ?? 0;
    return at > from ? [{ ...part, from, to: at }] : [];
  });
  const hidden = shares.some(({ value }) => value === null);
  return hidden && at < 0.995 ? [...parts, { from: at, to: 1, sign: 'x', tone: 'hidden' }] : parts;
}

/** A bar of 100 per cent along the whole plane, `y` its middle. */
function drawBar(plane: Plane, y: number, parts: readonly Part[]): readonly Layer[] {
  const x = (share: number): number => share * plane.to;
  const room = ({ from, to, sign }: Part): boolean =>
    (to - from) * WIDE > measureText({ fontSize: size.text }, sign) + 6;
  const striped = ({ tone }: Part): boolean => 'strokeDash' in TONES[tone];
  const signs = (which: boolean) =>
    parts
      .filter((part) => room(part) && striped(part) === which)
      .map(({ from, to, sign }) => ({ x: x((from + to) / 2), y, words: sign }));
  return [
    ...parts.map(({ from, to, tone, tip = '' }) =>
      lines([{ x: x(from), x2: x(to), y, tip }], { strokeWidth: BAR, ...TONES[tone] }),
    ),
    lines(
      parts.slice(1).map(({ from }) => ({ x: x(from), x2: x(from), y: y - BAR / 2, y2: y + BAR / 2 })),
      { stroke: colours.paper, strokeWidth: 2 },
    ),
    texts(signs(false), { fontWeight: 600, color: colours.paper }),
    texts(signs(true), { fontWeight: 600, stroke: colours.paper, strokeWidth: 5 }),
  ];
}

/** Which of the two in a couple: one bar of 100 per cent. `both` is null where the couple cannot be both. */
interface Sides {
  readonly women: Interval;
  readonly men: Interval;
  readonly both: number | null;
  readonly womenName: string;
  readonly menName: string;
  readonly bothName: string;
  /** What a pointer is told, in a page with a script. */
  readonly tips?: { readonly women: string; readonly men: string; readonly both: string } | undefined;
  readonly write: (tick: number) => string;
}

/** Pixels for the name over a bar. */
const LINE = 18;

/**
 * The woman from the left, the man from the right, both in the middle; under the bar the two shares with their
 * intervals.
 */
export function specifySides(chart: Sides): ChartSpec {
  const { women, men, both, tips } = chart;
  const rows = [{ label: '', women, men, hole: null, ...(tips && { tips }) }];
  const { plane, layers } = layDots({ rows, write: chart.write, ceiling: 1 }, LINE + BAR + 14);
  const parts = layParts([
    { value: women.value, sign: '', tone: 'women', tip: tips?.women },
    { value: both ?? Math.max(0, 1 - women.value - men.value), sign: chart.bothName, tone: 'both', tip: tips?.both },
    { value: men.value, sign: '', tone: 'men', tip: tips?.men },
  ]);
  const name = { y: LINE / 2 - 1 };
  return stack(
    plane,
    [
      texts([{ ...name, x: 0, words: chart.womenName }], { align: 'left' }),
      texts([{ ...name, x: plane.to, words: chart.menName }], { align: 'right' }),
      ...drawBar(plane, LINE + BAR / 2, parts),
      ...layers,
    ],
    BOTTOM,
  );
}

interface Distribution {
  readonly womenName: string;
  readonly menName: string;
  /** A part each, in the order of the bars; `rest` is what was put together of several. */
  readonly rows: readonly (DotRow & { readonly rest: boolean })[];
  readonly write: (tick: number) => string;
}

const GAP = 10;

/**
 * Two bars of 100 per cent, women above men, numbered as the rows under them, which show each part with its interval.
 */
export function specifyDistribution(chart: Distribution): ChartSpec {
  const rows = chart.rows.map((row, index) => ({ ...row, label: `${index + 1}. ${row.label}` }));
  const { plane, layers } = layDots({ rows, write: chart.write, ceiling: 1 }, 2 * (LINE + BAR) + GAP + 16);
  const bar = (sex: 'women' | 'men', top: number) => [
    texts([{ x: 0, y: top + LINE / 2 - 1, words: chart[`${sex}Name`] }], { align: 'left' }),
    ...drawBar(
      plane,
      top + LINE + BAR / 2,
      layParts(
        chart.rows.map((row, index) => ({
          value: row[sex]?.value ?? (row.hole === null ? 0 : null),
          sign: String(index + 1),
          tip: row.tips?.[sex],
          tone: row.rest ? `${sex}Rest` : index % 2 === 0 ? sex : `${sex}Next`,
        })),
      ),
    ),
  ];
  return stack(plane, [...bar('women', 0), ...bar('men', LINE + BAR + GAP), ...layers], BOTTOM);
}

/** A group of the pyramid, from the lowest: how many, or words where nothing may be drawn. */
interface PyramidRow {
  readonly label: string;
  readonly women: number | null;
  readonly men: number | null;
  readonly hole: string | null;
  /** What a pointer on the bars is told, in a page with a script. */
  readonly tips?: { readonly women: string; readonly men: string } | undefined;
}

interface Pyramid {
  readonly rows: readonly PyramidRow[];
  readonly womenName: string;
  readonly menName: string;
  readonly write: (tick: number) => string;
}

const HALF = (size.width - size.left - size.right) / 2;
/** Half the column of words in the middle. */
const MIDDLE = 38;
const PYRAMID_LINE = 17;
const PYRAMID_BAR = 17;
const PYRAMID_GAP = 6;
const PYRAMID_HEAD = 24;

/** Women to the left, men to the right, the oldest on top; both sides have the same axis, from nought. */
export function specifyPyramid(chart: Pyramid): ChartSpec {
  const largest = Math.max(1, ...chart.rows.flatMap(({ women, men }) => [women ?? 0, men ?? 0]));
  const ticks = makeTicks(0, largest, 2);
  const length = (value: number): number => (value / ticks.at(-1)!) * (HALF - MIDDLE);
  let top = PYRAMID_HEAD;
  const placed = chart.rows.toReversed().map((row) => {
    const words = wrapText(row.label, 2 * MIDDLE - 4, size.text);
    const tall = Math.max(PYRAMID_BAR, words.length * PYRAMID_LINE);
    const y = top + tall / 2;
    top += tall + PYRAMID_GAP;
    return { row, words, y };
  });
  const plane: Plane = { from: -HALF, to: HALF, height: top };
  const bars = (sex: 'women' | 'men', sign: number) =>
    placed.flatMap(({ row, y }) =>
      row[sex] ? [{ x: sign * MIDDLE, x2: sign * (MIDDLE + length(row[sex])), y, tip: row.tips?.[sex] ?? '' }] : [],
    );
  const grid = ticks.flatMap((tick) => [-1, 1].map((sign) => ({ tick, x: sign * (MIDDLE + length(tick)) })));
  const hidden = placed.filter(({ row }) => row.hole !== null);
  return stack(
    plane,
    [
      lines(
        grid.map(({ x }) => ({ x, x2: x, y: PYRAMID_HEAD - 4, y2: top - 2 })),
        { stroke: colours.line },
      ),
      lines(bars('women', -1), { stroke: colours.women, strokeWidth: PYRAMID_BAR }),
      lines(bars('men', 1), { stroke: colours.men, strokeWidth: PYRAMID_BAR }),
      texts([{ x: -MIDDLE, y: 8, words: chart.womenName }], { align: 'right' }),
      texts([{ x: MIDDLE, y: 8, words: chart.menName }], { align: 'left' }),
      ...placed.map(({ words, y }) =>
        texts(
          words.map((line, i) => ({ x: 0, y: y + (i - (words.length - 1) / 2) * PYRAMID_LINE, words: line })),
          {},
        ),
      ),
      ...[-1, 1].map((sign) =>
        texts(
          hidden.map(({ row, y }) => ({ x: sign * MIDDLE, y, words: row.hole!.split(' ')[0]! })),
          { align: sign < 0 ? 'right' : 'left', dx: sign * 6, color: colours.quiet },
        ),
      ),
      texts(
        grid.map(({ tick, x }) => ({ x, y: top + 9, words: chart.write(tick) })),
        { color: colours.quiet },
      ),
    ],
    22,
  );
}
