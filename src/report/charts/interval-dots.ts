import { type ChartSpec, colours, size, wrapText } from './draw.ts';
import { type Dot, dots, type Layer, type Line, lines, makeTicks, type Plane, stack, texts } from './layers.ts';

/** A figure and its interval, as shown. */
export interface Interval {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A row of the chart: both sexes, or a hole. `words` stand where nothing may be drawn. */
export interface DotRow {
  readonly label: string;
  readonly women: Interval | null;
  readonly men: Interval | null;
  readonly hole: string | null;
  /** What a pointer on the dots is told, in a page with a script. */
  readonly tips?: { readonly women: string; readonly men: string };
}

interface DotChart {
  readonly rows: readonly DotRow[];
  readonly write: (tick: number) => string;
  /** Largest possible value, 1 for shares. */
  readonly ceiling: number | null;
  /** How far the axis reaches at least, for a chart that goes on in another picture. */
  readonly reach?: number;
}

/** The farthest end of an interval. */
export function farthest(rows: readonly DotRow[]): number {
  const shown = rows.flatMap((row) => [row.women, row.men]).filter((interval) => interval !== null);
  return Math.max(0, ...shown.map((interval) => interval.high ?? interval.value));
}

const LINE = 17;
const TRACK = 15;
const GAP = 13;
/** Pixels under the plane, for the words of the ticks. */
export const BOTTOM = 22;

/** Dot with interval for every row: women filled and solid above, men hollow and dashed below. Begins at nought. */
export function specifyDots(chart: DotChart): ChartSpec {
  const { plane, layers } = layDots(chart, 0);
  return stack(plane, layers, BOTTOM);
}

/** The same from `head` pixels down, for a chart that has something above the rows. */
export function layDots(chart: DotChart, head: number): { readonly plane: Plane; readonly layers: readonly Layer[] } {
  const largest = Math.max(chart.reach ?? 0, farthest(chart.rows));
  const ticks = makeTicks(0, largest || 1, 4);
  const end = chart.ceiling === null ? ticks[ticks.length - 1]! : Math.min(chart.ceiling, ticks[ticks.length - 1]!);

  let top = head;
  const placed = chart.rows.map((row) => {
    const label = row.label === '' ? [] : wrapText(row.label, size.width - size.left - size.right, size.text);
    const first = top + label.length * LINE;
    top = first + 2 * TRACK + GAP;
    return { row, label, at: first - label.length * LINE, women: first + TRACK / 2 + 1, men: first + TRACK * 1.5 + 1 };
  });
  const plane: Plane = { from: 0, to: end, height: top };
  const interval = (shown: Interval, y: number): Line[] =>
    shown.low === null || shown.high === null ? [] : [{ x: shown.low, x2: shown.high, y }];
  const side = (sex: 'women' | 'men'): { line: Line[]; dot: Dot[] } => ({
    line: placed.flatMap((track) => (track.row[sex] ? interval(track.row[sex], track[sex]) : [])),
    dot: placed.flatMap((track) =>
      track.row[sex] ? [{ x: track.row[sex].value, y: track[sex], tip: track.row.tips?.[sex] }] : [],
    ),
  });
  const [women, men] = [side('women'), side('men')];
  const within = ticks.filter((tick) => tick <= end + 1e-9);
  return {
    plane,
    layers: [
      lines(
        within.map((tick) => ({ x: tick, x2: tick, y: head, y2: top - 4 })),
        {
          stroke: colours.line,
          strokeWidth: 1,
        },
      ),
      lines(women.line, { stroke: colours.women, strokeWidth: 3 }),
      lines(men.line, { stroke: colours.men, strokeWidth: 2, strokeDash: [5, 3] }),
      dots(women.dot, { fill: colours.women, size: 110 }),
      dots(men.dot, { fill: colours.paper, stroke: colours.men, strokeWidth: 2.5, size: 95 }),
      texts(
        placed.flatMap((track) =>
          track.label.map((words, line) => ({ x: plane.from, y: track.at + line * LINE + LINE / 2, words })),
        ),
        { align: 'left' },
      ),
      texts(
        placed.flatMap((track) =>
          track.row.hole === null ? [] : [{ x: plane.from, y: track.women + TRACK / 2, words: track.row.hole }],
        ),
        { align: 'left', color: colours.quiet },
      ),
      texts(
        within.map((tick) => ({ x: tick, y: top + 8, words: chart.write(tick) })),
        { align: 'center', color: colours.quiet },
      ),
    ],
  };
}
