import { type ChartSpec, colours, measureText, size, wrapText } from './draw.ts';
import { type DotRow, farthest } from './interval-dots.ts';
import { band, dots, lines, makeTicks, type Plane, path, stack, texts } from './layers.ts';

/**
 * A change of definition: where it stands among the periods (0 is the middle of the first, −½ its beginning), and its
 * words.
 */
interface TrendBreak {
  readonly at: number;
  readonly label: string;
}

export interface Trend {
  /** A period each; `year` stands under the first one of each year, null where the label says it. */
  readonly rows: readonly (DotRow & { readonly year: string | null })[];
  readonly breaks: readonly TrendBreak[];
  readonly write: (tick: number) => string;
  readonly ceiling: number | null;
}

const TREND_HEIGHT = 170;
const LINE = 17;
/** Pixels for the words of the axis, and between the two sexes of a period. */
const AXIS = 48;
const ASIDE = 5;
const INNER = size.width - size.left - size.right;

/** Runs of consecutive periods: a line crosses neither a hole nor a change of definition. */
function runs(
  points: readonly ({ x: number; y: number } | null)[],
  breaks: readonly TrendBreak[],
): { x: number; y: number }[][] {
  const found: { x: number; y: number }[][] = [[]];
  points.forEach((point, index) => {
    if (point === null || breaks.some(({ at }) => at > index - 1 && at <= index)) found.push([]);
    if (point) found.at(-1)!.push(point);
  });
  return found.filter((run) => run.length > 1);
}

/** Each change has words of its own above the plot, on the side with more room, and a mark from there to the axis. */
function placeBreaks(breaks: readonly TrendBreak[], toPixels: (at: number) => number) {
  let top = 0;
  return breaks.map((change) => {
    const place = toPixels(change.at);
    const right = place < INNER / 2;
    const words = wrapText(change.label, (right ? INNER - place : place) - 8, size.text);
    const placed = { at: change.at, right, words, top };
    top += words.length * LINE;
    return placed;
  });
}

/** One figure through the periods, with intervals. No limits: consecutive periods hold the same people. */
export function specifyTrend(chart: Trend): ChartSpec {
  const count = chart.rows.length;
  const largest = farthest(chart.rows) || 1;
  const all = makeTicks(0, largest, 4);
  const end = chart.ceiling === null ? all.at(-1)! : Math.min(chart.ceiling, all.at(-1)!);
  const ticks = all.filter((tick) => tick <= end + 1e-9);
  const unit = (INNER - AXIS) / count;
  const from = -0.5 - AXIS / unit;
  const marks = placeBreaks(chart.breaks, (at) => (at - from) * unit);
  const head = marks.reduce((sum, mark) => sum + mark.words.length * LINE, 0) + 8;
  const foot = head + TREND_HEIGHT;
  const years = chart.rows.some((row) => row.year !== null);
  const plane: Plane = { from, to: count - 0.5, height: foot + (years ? 43 : 26) };
  const y = (value: number): number => head + (1 - value / end) * TREND_HEIGHT;
  const side = (sex: 'women' | 'men', shift: number) => {
    const points = chart.rows.map((row, index) => {
      const interval = row[sex];
      return interval ? { x: index + shift / unit, y: y(interval.value), tip: row.tips?.[sex] } : null;
    });
    const whiskers = chart.rows.flatMap((row, index) => {
      const interval = row[sex];
      if (!interval || interval.low === null || interval.high === null) return [];
      return [{ x: index + shift / unit, x2: index + shift / unit, y: y(interval.low), y2: y(interval.high) }];
    });
    return { dot: points.filter((point) => point !== null), runs: runs(points, chart.breaks), whiskers };
  };
  const [women, men] = [side('women', -ASIDE), side('men', ASIDE)];
  const holes = chart.rows.flatMap((row, index) =>
    row.hole === null ? [] : [{ x: index, words: row.hole.split(' ')[0]! }],
  );
  const widest = Math.max(...chart.rows.map(({ label }) => measureText({ fontSize: size.text }, label)));
  const every = Math.ceil((widest + 4) / unit);
  const named = chart.rows.flatMap((row, index) => (index % every === 0 ? [{ ...row, index }] : []));
  const dot = count > 8 ? 45 : 85;
  return stack(
    plane,
    [
      lines(
        ticks.map((tick) => ({ x: -0.5, x2: count - 0.5, y: y(tick) })),
        { stroke: colours.line },
      ),
      lines(
        holes.map(({ x }) => ({ x, x2: x, y: head, y2: foot })),
        { stroke: colours.line, strokeWidth: 1.5, strokeDash: [2, 4] },
      ),
      lines(
        marks.map(({ at, top }) => ({ x: at, x2: at, y: top, y2: foot + 5 })),
        { stroke: colours.ink, strokeWidth: 1.5, strokeDash: [8, 3, 2, 3] },
      ),
      path(women.runs, { stroke: colours.women, strokeWidth: 2.5 }),
      path(men.runs, { stroke: colours.men, strokeWidth: 2, strokeDash: [5, 3] }),
      lines(women.whiskers, { stroke: colours.women, strokeWidth: 2 }),
      lines(men.whiskers, { stroke: colours.men, strokeWidth: 2, strokeDash: [3, 2] }),
      dots(women.dot, { fill: colours.women, size: dot }),
      dots(men.dot, { fill: colours.paper, stroke: colours.men, strokeWidth: 2.5, size: dot - 8 }),
      ...marks.map(({ at, right, words, top }) =>
        texts(
          words.map((line, i) => ({ x: at, y: top + i * LINE + LINE / 2, words: line })),
          { align: right ? 'left' : 'right', dx: right ? 6 : -6, stroke: colours.paper, strokeWidth: 4 },
        ),
      ),
      texts(
        holes.map((hole) => ({ ...hole, y: foot - 10 })),
        { color: colours.quiet, stroke: colours.paper, strokeWidth: 4 },
      ),
      texts(
        ticks.map((tick) => ({ x: -0.5, y: y(tick), words: chart.write(tick) })),
        { align: 'right', dx: -6, color: colours.quiet },
      ),
      texts(
        named.map(({ index, label }) => ({ x: index, y: foot + 16, words: label })),
        { color: colours.quiet },
      ),
      texts(
        named.flatMap(({ index, year }, place) =>
          year === null || named[place - 1]?.year === year ? [] : [{ x: index, y: foot + 33, words: year }],
        ),
        { color: colours.quiet },
      ),
    ],
    4,
  );
}

/** A point of a curve, as shown. */
export interface CurvePoint {
  readonly t: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

interface SurvivalChart {
  readonly women: readonly CurvePoint[];
  readonly men: readonly CurvePoint[];
  readonly womenName: string;
  readonly menName: string;
  readonly time: string;
  readonly write: (share: number) => string;
}

const CURVE_HEIGHT = 200;
const EDGE = 40;

/** Readings at a few fixed months are joined by straight lines: between them nothing is known. */
const READINGS = 8;

/** A step holds its value until the next point. */
function steps(points: readonly CurvePoint[]): readonly CurvePoint[] {
  if (points.length <= READINGS) return points;
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    return next ? [point, { ...point, t: next.t }] : [point];
  });
}

/** Two curves with their bands, from the whole at the start; nothing is drawn where nothing is shown. */
export function specifySurvival(chart: SurvivalChart): ChartSpec {
  const longest = Math.max(1, ...chart.women.map((point) => point.t), ...chart.men.map((point) => point.t));
  const ticks = longest <= 13 ? [0, 3, 6, 9, 12] : makeTicks(0, longest, 4);
  const end = Math.max(longest, ticks[ticks.length - 1] ?? longest);
  const plane: Plane = { from: -end * 0.19, to: end, height: CURVE_HEIGHT + EDGE };
  const y = (share: number): number => 6 + (1 - share) * (CURVE_HEIGHT - 6);
  const curve = (points: readonly CurvePoint[]) => steps(points).map((point) => ({ x: point.t, y: y(point.value) }));
  const around = (points: readonly CurvePoint[]) =>
    steps(points).flatMap((point) =>
      point.low === null || point.high === null ? [] : [{ x: point.t, y: y(point.low), y2: y(point.high) }],
    );
  const shares = [0, 0.25, 0.5, 0.75, 1];
  const [women, men] = [curve(chart.women), curve(chart.men)];
  return stack(
    plane,
    [
      lines(
        shares.map((share) => ({ x: 0, x2: end, y: y(share) })),
        { stroke: colours.line, strokeWidth: 1 },
      ),
      band(around(chart.women), { color: colours.women, opacity: 0.16 }),
      band(around(chart.men), { color: colours.men, opacity: 0.16 }),
      path([women], { stroke: colours.women, strokeWidth: 3 }),
      path([men], { stroke: colours.men, strokeWidth: 2.5, strokeDash: [6, 3] }),
      texts(
        shares.map((share) => ({ x: 0, y: y(share), words: chart.write(share) })),
        {
          align: 'right',
          dx: -6,
          color: colours.quiet,
        },
      ),
      texts(
        ticks.map((tick) => ({ x: tick, y: CURVE_HEIGHT + 12, words: String(tick) })),
        { color: colours.quiet },
      ),
      texts([{ x: end, y: CURVE_HEIGHT + 30, words: chart.time }], { align: 'right', color: colours.quiet }),
    ],
    4,
  );
}
