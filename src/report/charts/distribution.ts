import type { ChartSpec } from './draw.ts';
import { BOTTOM, type DotRow, layDots } from './interval-dots.ts';
import { stack, texts } from './layers.ts';
import { BAR, drawBar, layParts } from './parts-bar.ts';

export interface Distribution {
  readonly womenName: string;
  readonly menName: string;
  /** A part each, in the order of the bars; `rest` is what was put together of several. */
  readonly rows: readonly (DotRow & { readonly rest: boolean })[];
  readonly write: (tick: number) => string;
}

const LINE = 18;
const GAP = 10;

/** Two bars of 100 per cent, women above men, numbered as the rows under them, which show each part with its interval. */
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
