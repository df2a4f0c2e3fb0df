import type { VNode } from 'preact';
import { type ChartSpec, drawChart } from '../charts/draw.ts';
import type { Reader } from '../reader.ts';

interface PictureWords {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A chart with its title and description in the reader's language. */
export function drawPicture(spec: ChartSpec, words: PictureWords): VNode {
  const { width, height, inner } = drawChart(spec);
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${words.id}-t ${words.id}-d`}
    >
      <title id={`${words.id}-t`}>{words.title}</title>
      <desc id={`${words.id}-d`}>{words.description}</desc>
      {/* Vega escapes the text it draws; nothing else reaches this string. */}
      <g dangerouslySetInnerHTML={{ __html: inner }} />
    </svg>
  );
}

const UNCERTAINTY = {
  line: { sv: 'Strecket visar osäkerheten.', en: 'The line shows the uncertainty.' },
  band: { sv: 'Bandet visar osäkerheten.', en: 'The band shows the uncertainty.' },
  none: { sv: '', en: '' },
} as const;

/** Whose dot is whose: by filling and dash first, by colour second. */
export function Legend({
  women,
  men,
  uncertainty = 'line',
  reader,
}: {
  women: string;
  men: string;
  /** How it is drawn; `none` for counts, which have no uncertainty. */
  uncertainty?: 'line' | 'band' | 'none';
  reader: Reader;
}): VNode {
  return (
    <p class="legend">
      <i class="key key-women" /> {women} <i class="key key-men" /> {men}. {reader.say(UNCERTAINTY[uncertainty])}
    </p>
  );
}

/** Words for a chart that a reader cannot see: what it shows, and that the numbers stand in the table. */
export function describe(what: string, reader: Reader): string {
  return reader.lang === 'sv' ? `${what} Siffrorna står i tabellen.` : `${what} The figures stand in the table.`;
}

/** Rows in parts of about equal length, none longer than `most`: a picture must fit a printed page in letters of 8 points. */
export function splitRows<T>(rows: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.max(1, Math.ceil(rows.length / most));
  const each = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, part) => rows.slice(part * each, (part + 1) * each));
}
