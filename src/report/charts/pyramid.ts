import type { ChartSpec } from './draw.ts';
import { lines, makeTicks, type Plane, stack, texts } from './layers.ts';
import { colours, size, wrapText } from './look.ts';

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
const LINE = 17;
const BAR = 17;
const GAP = 6;
const HEAD = 24;

/** Women to the left, men to the right, the oldest on top; both sides have the same axis, from nought. */
export function specifyPyramid(chart: Pyramid): ChartSpec {
  const largest = Math.max(1, ...chart.rows.flatMap(({ women, men }) => [women ?? 0, men ?? 0]));
  const ticks = makeTicks(0, largest, 2);
  const length = (value: number): number => (value / ticks.at(-1)!) * (HALF - MIDDLE);
  let top = HEAD;
  const placed = chart.rows.toReversed().map((row) => {
    const words = wrapText(row.label, 2 * MIDDLE - 4, size.text);
    const tall = Math.max(BAR, words.length * LINE);
    const y = top + tall / 2;
    top += tall + GAP;
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
        grid.map(({ x }) => ({ x, x2: x, y: HEAD - 4, y2: top - 2 })),
        { stroke: colours.line },
      ),
      lines(bars('women', -1), { stroke: colours.women, strokeWidth: BAR }),
      lines(bars('men', 1), { stroke: colours.men, strokeWidth: BAR }),
      texts([{ x: -MIDDLE, y: 8, words: chart.womenName }], { align: 'right' }),
      texts([{ x: MIDDLE, y: 8, words: chart.menName }], { align: 'left' }),
      ...placed.map(({ words, y }) =>
        texts(
          words.map((line, i) => ({ x: 0, y: y + (i - (words.length - 1) / 2) * LINE, words: line })),
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
