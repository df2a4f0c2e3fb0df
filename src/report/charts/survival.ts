import type { ChartSpec } from './draw.ts';
import { band, lines, makeTicks, type Plane, path, stack, texts } from './layers.ts';
import { colours } from './look.ts';

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

const HEIGHT = 200;
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
  const plane: Plane = { from: -end * 0.19, to: end, height: HEIGHT + EDGE };
  const y = (share: number): number => 6 + (1 - share) * (HEIGHT - 6);
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
        ticks.map((tick) => ({ x: tick, y: HEIGHT + 12, words: String(tick) })),
        { color: colours.quiet },
      ),
      texts([{ x: end, y: HEIGHT + 30, words: chart.time }], { align: 'right', color: colours.quiet }),
    ],
    4,
  );
}
