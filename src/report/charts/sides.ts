import type { ChartSpec } from './draw.ts';
import { BOTTOM, type Interval, layDots } from './interval-dots.ts';
import { stack, texts } from './layers.ts';
import { BAR, drawBar, layParts } from './parts-bar.ts';

/** Which of the two in a couple: one bar of 100 per cent. `both` is null where the couple cannot be both. */
export interface Sides {
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

const LINE = 18;

/** The woman from the left, the man from the right, both in the middle; under the bar the two shares with their intervals. */
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
