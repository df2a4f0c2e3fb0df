import type { ChartSpec } from './draw.ts';
import { dots, lines, makeTicks, type Plane, stack, texts } from './layers.ts';
import { colours, size, wrapText } from './look.ts';

/** A unit's gap in points, and the 95 and 99.8 per cent limits for a unit of its size. */
interface FunnelUnit {
  readonly label: string;
  readonly gap: number;
  readonly low: number;
  readonly high: number;
  readonly farLow: number;
  readonly farHigh: number;
  readonly outside: boolean;
  /** What a pointer on its dot is told, in a page with a script. */
  readonly tip?: string | undefined;
}

interface FunnelChart {
  /** The largest unit first: the limits widen downwards, as a funnel. */
  readonly units: readonly FunnelUnit[];
  readonly centre: number;
  readonly write: (tick: number) => string;
  readonly left: string;
  readonly right: string;
}

const LINE = 17;
const TRACK = 18;
const GAP = 9;
const HEAD = 24;

/** Units' gaps on a symmetric axis round nought, each on its limits round the common gap; a unit outside them has a ring. */
export function specifyFunnel(chart: FunnelChart): ChartSpec {
  const ends = chart.units.flatMap((unit) => [unit.farLow, unit.farHigh, unit.gap]);
  const positive = makeTicks(0, Math.max(1e-9, ...ends.map(Math.abs)), 2).filter((tick) => tick > 0);
  const end = positive.at(-1)!;
  const ticks = [...positive.map((tick) => -tick).reverse(), 0, ...positive];
  let top = HEAD;
  const placed = chart.units.map((unit) => {
    const words = wrapText(unit.label, size.width - size.left - size.right, size.text);
    const at = top;
    const y = at + words.length * LINE + TRACK / 2;
    top = y + TRACK / 2 + GAP;
    return { unit, words, at, y };
  });
  const plane: Plane = { from: -end, to: end, height: top };
  const upright = (x: number, from: number) => ({ x, x2: x, y: from, y2: top });
  const edges = placed.flatMap(({ unit, y }) =>
    [unit.farLow, unit.farHigh].map((x) => ({ x, x2: x, y: y - TRACK / 2, y2: y + TRACK / 2 })),
  );
  const outside = placed.filter(({ unit }) => unit.outside);
  return stack(
    plane,
    [
      lines(
        ticks.filter((tick) => tick !== 0).map((tick) => upright(tick, HEAD)),
        { stroke: colours.line },
      ),
      lines(
        placed.map(({ unit, y }) => ({ x: unit.farLow, x2: unit.farHigh, y })),
        { stroke: colours.wash, strokeWidth: TRACK },
      ),
      lines(
        placed.map(({ unit, y }) => ({ x: unit.low, x2: unit.high, y })),
        { stroke: colours.line, strokeWidth: TRACK },
      ),
      lines(edges, { stroke: colours.edge, strokeWidth: 1.5 }),
      lines([upright(0, 0)], { stroke: colours.edge, strokeWidth: 1.5 }),
      lines([upright(chart.centre, HEAD)], { stroke: colours.ink, strokeWidth: 1.5, strokeDash: [4, 3] }),
      dots(
        outside.map(({ unit, y }) => ({ x: unit.gap, y })),
        { fill: colours.paper, stroke: colours.ink, strokeWidth: 2, size: 230 },
      ),
      dots(
        placed.map(({ unit, y }) => ({ x: unit.gap, y, tip: unit.tip })),
        { fill: colours.ink, size: 80 },
      ),
      texts([{ x: 0, y: 8, words: `← ${chart.left}` }], { align: 'right', dx: -8, color: colours.quiet }),
      texts([{ x: 0, y: 8, words: `${chart.right} →` }], { align: 'left', dx: 8, color: colours.quiet }),
      texts(
        placed.flatMap(({ words, at }) =>
          words.map((line, i) => ({ x: plane.from, y: at + i * LINE + LINE / 2, words: line })),
        ),
        { align: 'left', stroke: colours.paper, strokeWidth: 5 },
      ),
      texts(
        ticks.map((tick) => ({ x: tick, y: top + 9, words: chart.write(tick) })),
        { color: colours.quiet },
      ),
    ],
    24,
  );
}
