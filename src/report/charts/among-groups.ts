import { type ChartSpec, colours, size, wrapText } from './draw.ts';
import { dots, lines, makeTicks, type Plane, stack, texts } from './layers.ts';

/** A gap on the panel's axis: points, months, or the logarithm of a ratio. `adjusted` stands under the crude one. */
export interface ForestRow {
  readonly label: string;
  readonly crude: { readonly value: number; readonly low: number | null; readonly high: number | null } | null;
  readonly adjusted: { readonly value: number; readonly low: number | null; readonly high: number | null } | null;
  readonly hole: string | null;
  /** What a pointer on the marks is told, in a page with a script. */
  readonly tips?: { readonly crude: string; readonly adjusted: string };
}

interface Forest {
  readonly rows: readonly ForestRow[];
  readonly write: (tick: number) => string;
  /** Ticks on the positive side, nought excluded; null: found from the data. */
  readonly ticks: readonly number[] | null;
  /** How far the axis reaches at least, for a forest that goes on in another picture. */
  readonly reach?: number;
  readonly left: string;
  readonly right: string;
}

const LINE = 17;
const TRACK = 17;
const GAP = 9;
const HEAD = 24;

/** The farthest end of an interval from nought. */
export function findReach(rows: readonly ForestRow[]): number {
  const all = rows.flatMap((row) => [row.crude, row.adjusted]).filter((interval) => interval !== null);
  return Math.max(
    1e-9,
    ...all.flatMap((interval) => [interval.low ?? interval.value, interval.high ?? interval.value].map(Math.abs)),
  );
}

/** Gaps with their intervals round nought, on a symmetric axis: left of it higher for men, right higher for women. */
export function specifyForest(forest: Forest): ChartSpec {
  const reach = Math.max(forest.reach ?? 0, findReach(forest.rows));
  const positive = forest.ticks ?? makeTicks(0, reach, 2).filter((tick) => tick > 0);
  const end = Math.max(reach, positive[positive.length - 1] ?? reach);
  let top = HEAD;
  const placed = forest.rows.map((row) => {
    const label = wrapText(row.label, size.width - size.left - size.right, size.text);
    const at = top;
    const crude = at + label.length * LINE + TRACK / 2 + 1;
    const adjusted = crude + TRACK - 3;
    top = (row.adjusted ? adjusted : crude) + TRACK / 2 + GAP;
    return { row, label, at, crude, adjusted };
  });
  const plane: Plane = { from: -end, to: end, height: top };
  const ticks = [...positive.map((tick) => -tick).reverse(), 0, ...positive].filter(
    (tick) => Math.abs(tick) <= end + 1e-9,
  );
  const side = (which: 'crude' | 'adjusted') => ({
    line: placed.flatMap((track) => {
      const gap = track.row[which];
      return gap && gap.low !== null && gap.high !== null ? [{ x: gap.low, x2: gap.high, y: track[which] }] : [];
    }),
    dot: placed.flatMap((track) =>
      track.row[which] ? [{ x: track.row[which].value, y: track[which], tip: track.row.tips?.[which] }] : [],
    ),
  });
  const [crude, adjusted] = [side('crude'), side('adjusted')];
  const vertical = (at: readonly number[], from: number) => at.map((tick) => ({ x: tick, x2: tick, y: from, y2: top }));
  return stack(
    plane,
    [
      lines(
        vertical(
          ticks.filter((tick) => tick !== 0),
          HEAD,
        ),
        { stroke: colours.line, strokeWidth: 1 },
      ),
      lines(vertical([0], 0), { stroke: colours.edge, strokeWidth: 1.5 }),
      lines(crude.line, { stroke: colours.ink, strokeWidth: 2.5 }),
      lines(adjusted.line, { stroke: colours.quiet, strokeWidth: 1.5, strokeDash: [2, 2] }),
      dots(crude.dot, { fill: colours.ink, size: 90 }),
      dots(adjusted.dot, {
        shape: 'diamond',
        fill: colours.paper,
        stroke: colours.quiet,
        strokeWidth: 2,
        size: 80,
      }),
      texts([{ x: 0, y: 8, words: `← ${forest.left}` }], { align: 'right', dx: -8, color: colours.quiet }),
      texts([{ x: 0, y: 8, words: `${forest.right} →` }], { align: 'left', dx: 8, color: colours.quiet }),
      texts(
        placed.flatMap((track) =>
          track.label.map((words, line) => ({ x: plane.from, y: track.at + line * LINE + LINE / 2, words })),
        ),
        { align: 'left', stroke: colours.paper, strokeWidth: 5 },
      ),
      texts(
        placed.flatMap((track) =>
          track.row.hole === null ? [] : [{ x: plane.from, y: track.crude, words: track.row.hole }],
        ),
        { align: 'left', color: colours.quiet },
      ),
      texts(
        ticks.map((tick) => ({ x: tick, y: top + 9, words: forest.write(tick) })),
        { align: 'center', color: colours.quiet },
      ),
    ],
    24,
  );
}

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

const FUNNEL_TRACK = 18;

/**
 * Units' gaps on a symmetric axis round nought, each on its limits round the common gap; a unit outside them has a
 * ring.
 */
export function specifyFunnel(chart: FunnelChart): ChartSpec {
  const ends = chart.units.flatMap((unit) => [unit.farLow, unit.farHigh, unit.gap]);
  const positive = makeTicks(0, Math.max(1e-9, ...ends.map(Math.abs)), 2).filter((tick) => tick > 0);
  const end = positive.at(-1)!;
  const ticks = [...positive.map((tick) => -tick).reverse(), 0, ...positive];
  let top = HEAD;
  const placed = chart.units.map((unit) => {
    const words = wrapText(unit.label, size.width - size.left - size.right, size.text);
    const at = top;
    const y = at + words.length * LINE + FUNNEL_TRACK / 2;
    top = y + FUNNEL_TRACK / 2 + GAP;
    return { unit, words, at, y };
  });
  const plane: Plane = { from: -end, to: end, height: top };
  const upright = (x: number, from: number) => ({ x, x2: x, y: from, y2: top });
  const edges = placed.flatMap(({ unit, y }) =>
    [unit.farLow, unit.farHigh].map((x) => ({ x, x2: x, y: y - FUNNEL_TRACK / 2, y2: y + FUNNEL_TRACK / 2 })),
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
        { stroke: colours.wash, strokeWidth: FUNNEL_TRACK },
      ),
      lines(
        placed.map(({ unit, y }) => ({ x: unit.low, x2: unit.high, y })),
        { stroke: colours.line, strokeWidth: FUNNEL_TRACK },
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
