import type { ChartSpec } from './draw.ts';
import type { DotRow } from './interval-dots.ts';
import { dots, lines, type Plane, path, stack, texts } from './layers.ts';
import { colours } from './look.ts';
import { makeTicks } from './ticks.ts';

export interface Trend {
  readonly rows: readonly DotRow[];
  readonly write: (tick: number) => string;
  readonly ceiling: number | null;
}

const HEIGHT = 170;
const EDGE = 26;

/** Runs of consecutive periods: a line never crosses a hole. */
function runs(points: readonly ({ x: number; y: number } | null)[]): { x: number; y: number }[][] {
  const found: { x: number; y: number }[][] = [[]];
  for (const point of points) {
    if (point) found[found.length - 1]!.push(point);
    else if (found[found.length - 1]!.length > 0) found.push([]);
  }
  return found.filter((run) => run.length > 1);
}

/** One figure through the periods, with intervals. No limits: consecutive periods hold the same people. */
export function specifyTrend(chart: Trend): ChartSpec {
  const count = chart.rows.length;
  const shown = chart.rows.flatMap((row) => [row.women, row.men]).filter((one) => one !== null);
  const largest = Math.max(0, ...shown.map((one) => one.high ?? one.value)) || 1;
  const all = makeTicks(0, largest, 4);
  const end = chart.ceiling === null ? all[all.length - 1]! : Math.min(chart.ceiling, all[all.length - 1]!);
  const ticks = all.filter((tick) => tick <= end + 1e-9);
  const plane: Plane = { from: -1.05, to: count - 0.4, height: HEIGHT + EDGE };
  const y = (value: number): number => 8 + (1 - value / end) * (HEIGHT - 8);
  const aside = 0.09;
  const side = (sex: 'women' | 'men', shift: number) => {
    const points = chart.rows.map((row, index) => {
      const one = row[sex];
      return one ? { x: index + shift, y: y(one.value) } : null;
    });
    const whiskers = chart.rows.flatMap((row, index) => {
      const one = row[sex];
      if (!one || one.low === null || one.high === null) return [];
      return [{ x: index + shift, x2: index + shift, y: y(one.low), y2: y(one.high) }];
    });
    return { dot: points.filter((point) => point !== null), runs: runs(points), whiskers };
  };
  const [women, men] = [side('women', -aside), side('men', aside)];
  return stack(
    plane,
    [
      lines(
        ticks.map((tick) => ({ x: -0.35, x2: count - 0.5, y: y(tick) })),
        {
          stroke: colours.line,
          strokeWidth: 1,
        },
      ),
      ...women.runs.map((run) => path(run, { stroke: colours.women, strokeWidth: 2.5 })),
      ...men.runs.map((run) => path(run, { stroke: colours.men, strokeWidth: 2, strokeDash: [5, 3] })),
      lines(women.whiskers, { stroke: colours.women, strokeWidth: 2 }),
      lines(men.whiskers, { stroke: colours.men, strokeWidth: 2, strokeDash: [3, 2] }),
      dots(women.dot, { fill: colours.women, size: 90 }),
      dots(men.dot, { fill: colours.paper, stroke: colours.men, strokeWidth: 2.5, size: 80 }),
      texts(
        chart.rows.flatMap((row, index) => (row.hole === null ? [] : [{ x: index, y: y(end / 2), words: 'x' }])),
        { color: colours.quiet },
      ),
      texts(
        ticks.map((tick) => ({ x: -0.4, y: y(tick), words: chart.write(tick) })),
        {
          align: 'right',
          color: colours.quiet,
        },
      ),
      texts(
        chart.rows.map((row, index) => ({ x: index, y: HEIGHT + 16, words: row.label })),
        {
          color: colours.quiet,
        },
      ),
    ],
    4,
  );
}
